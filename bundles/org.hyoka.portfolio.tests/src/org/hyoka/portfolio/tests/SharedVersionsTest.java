// SPDX-License-Identifier: EPL-2.0
package org.hyoka.portfolio.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hyoka.portfolio.tests.Portfolios.column;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.hyoka.consistency.Validator;
import org.hyoka.portfolio.IndexOptions;
import org.hyoka.portfolio.IndexResult;
import org.hyoka.portfolio.Portfolio;
import org.hyoka.portfolio.PortfolioException;
import org.hyoka.portfolio.PortfolioException.Reason;
import org.hyoka.portfolio.ReviewSheets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.JDBC;

/** People with other versions and features of the program at one index on a real server: nobody's work is dropped. */
class SharedVersionsTest {
	@TempDir
	private Path place;
	private PostgresServer server;
	private Path mine;
	private Path theirs;
	private final Portfolio portfolio = Portfolios.portfolio();
	private final Portfolio less = new Portfolio(List.of(), ReviewSheets.readers(), List.of(), new Validator(List.of(), Set.of()), "less");

	@BeforeEach
	void start() throws Exception {
		server = PostgresServer.start(place);
		mine = sheet(place.resolve("mine"), "甲");
		theirs = sheet(place.resolve("theirs"), "乙");
	}

	@AfterEach
	void stop() throws Exception {
		if (server != null) {
			server.close();
		}
	}

	private static Path sheet(Path folder, String name) throws IOException {
		Files.createDirectories(folder);
		Files.writeString(folder.resolve("sheet.json"), "{\"公開年度\": 2021, \"事業名\": \"" + name + "\", \"府省庁\": \"省\", \"事業番号\": \"2021-" + name
				+ "\", \"予算\": [{\"年度\": 2020, \"予算計\": 5.0, \"執行額\": 4.0}]}");
		return folder;
	}

	private IndexResult index(Portfolio with, Path... folders) throws IOException {
		return with.index(server.as("writer"), IndexOptions.of(folders), null);
	}

	private List<Object> programs(Portfolio with) throws IOException {
		return column(Portfolios.ask(with, server.as("reader"), "budget"), "program");
	}

	private static void refused(ThrowingCallable what, String... words) {
		assertThatThrownBy(what).isInstanceOfSatisfying(PortfolioException.class, e -> {
			assertThat(e.reason()).isEqualTo(Reason.NEWER);
			assertThat(e.message(Locale.ENGLISH)).contains(words);
		});
	}

	/** The tables of version 1 had no column that says with what a document was read, and no number of their version. */
	@Test
	void anIndexOfTheVersionBeforeIsBroughtToThisOneAndKeepsWhatOthersIndexed() throws Exception {
		index(portfolio, mine, theirs);
		server.execute("ALTER TABLE hyoka.document DROP COLUMN made; ALTER TABLE hyoka.budget_year DROP COLUMN executed;"
				+ " DROP TABLE hyoka.stage; DELETE FROM hyoka.meta WHERE name = 'version';"
				+ " UPDATE hyoka.meta SET value = 'of version 1' WHERE name = 'fingerprint'");
		assertThatThrownBy(() -> programs(portfolio)).isInstanceOfSatisfying(PortfolioException.class,
				e -> assertThat(e.reason()).isEqualTo(Reason.OUTDATED));
		IndexResult result = index(portfolio, mine);
		assertThat(result.remarks()).singleElement().satisfies(r -> assertThat(r.in(Locale.ENGLISH)).contains("nothing was dropped"));
		assertThat(result.read()).isOne();
		assertThat(programs(portfolio)).containsExactly("甲", "乙");
		assertThat(column(Portfolios.ask(portfolio, server.as("reader"), "budget"), "executed")).containsExactly(4_000_000L, null);
		assertThat(index(portfolio, theirs).read()).isOne();
		IndexResult again = index(portfolio, mine, theirs);
		assertThat(again.read()).isZero();
		assertThat(again.remarks()).isEmpty();
		assertThat(Snapshot.of(portfolio, server.as("reader"))).isEqualTo(Snapshot.anew(portfolio, place.resolve("anew.db"), mine, theirs));
	}

	@Test
	void anIndexOfANewerVersionIsNeitherWrittenNorAsked() throws Exception {
		index(portfolio, mine);
		server.execute("UPDATE hyoka.meta SET value = '99' WHERE name = 'version'");
		String before = server.dump();
		refused(() -> index(portfolio, theirs), "99", "newer");
		refused(() -> programs(portfolio), "99", "newer");
		assertThat(rows(server.dump())).isEqualTo(rows(before));
	}

	/** Of each dump the rows that are not about the folders that somebody wanted to index, and no keys that change with each dump. */
	private static List<String> rows(String dump) {
		return dump.lines().filter(line -> !line.startsWith("\\") && !line.startsWith("folders\t")).toList();
	}

	/** Whoever has not all features would empty what they filled; what both have can be asked by both. */
	@Test
	void whoLacksAFeatureOfOthersCannotEmptyItsTables() throws Exception {
		index(portfolio, mine);
		server.execute("ALTER TABLE hyoka.undertaking ADD COLUMN of_others TEXT");
		refused(() -> index(less, theirs), "undertaking.of_others");
		assertThat(programs(less)).containsExactly("甲");
		server.execute("ALTER TABLE hyoka.undertaking DROP COLUMN of_others");
		assertThat(index(less, theirs).read()).isOne();
		assertThat(programs(portfolio)).containsExactlyInAnyOrder("甲", "乙");
	}

	@Test
	void anIndexInAFileIsBuiltAnewWhereItIsOlderAndLeftAloneWhereItIsNewer() throws Exception {
		Portfolios all = new Portfolios(place);
		all.write("a.hyoka", Portfolios.dossier("省", "甲", "100", "90"));
		all.index();
		meta(all.index, "UPDATE meta SET value = '1' WHERE name = 'version'", "UPDATE meta SET value = 'old' WHERE name = 'fingerprint'");
		assertThat(all.index().remarks()).singleElement().satisfies(r -> assertThat(r.in(Locale.ENGLISH)).contains("built anew"));
		meta(all.index, "UPDATE meta SET value = '99' WHERE name = 'version'", "UPDATE meta SET value = 'new' WHERE name = 'fingerprint'");
		refused(all::index, "99", "newer");
		refused(() -> all.ask("budget"), "99", "newer");
	}

	private static void meta(Path index, String... statements) throws Exception {
		try (var connection = JDBC.createConnection("jdbc:sqlite:" + index.toUri(), new Properties()); var statement = connection.createStatement()) {
			for (String sql : statements) {
				statement.execute(sql);
			}
		}
	}
}
