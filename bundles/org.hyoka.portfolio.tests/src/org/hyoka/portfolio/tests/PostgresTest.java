// SPDX-License-Identifier: EPL-2.0
package org.hyoka.portfolio.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.hyoka.consistency.Validator;
import org.hyoka.core.Ids;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.HyokaFactory;
import org.hyoka.model.hyoka.Member;
import org.hyoka.model.hyoka.Person;
import org.hyoka.model.ip.Invention;
import org.hyoka.model.ip.IpFactory;
import org.hyoka.portfolio.IndexLocation;
import org.hyoka.portfolio.IndexOptions;
import org.hyoka.portfolio.IndexResult;
import org.hyoka.portfolio.Portfolio;
import org.hyoka.portfolio.PortfolioException;
import org.hyoka.portfolio.PortfolioException.Reason;
import org.hyoka.samples.Sample;
import org.hyoka.samples.Samples;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An index that several people share, on a real server. */
class PostgresTest {
	@TempDir
	private Path place;
	private PostgresServer server;
	private Portfolios all;
	private final Portfolio portfolio = Portfolios.portfolio();

	@BeforeEach
	void start() throws Exception {
		server = PostgresServer.start(place);
		all = new Portfolios(place);
	}

	@AfterEach
	void stop() throws Exception {
		if (server != null) {
			server.close();
		}
	}

	private IndexResult index() throws IOException {
		return portfolio.index(server.as("writer"), IndexOptions.of(all.folder), null);
	}

	private void everything() throws IOException {
		for (Sample sample : Samples.all()) {
			all.write(sample.key() + ".hyoka", sample.create());
		}
		for (String name : List.of("甲", "乙", "ABC", "abd", "Ａ")) {
			Dossier dossier = Portfolios.dossier(name.equals("乙") ? null : "省" + name, name, "100", name.equals("甲") ? null : "90.5");
			all.write("x" + name + ".hyoka", dossier);
		}
		try (InputStream in = PostgresTest.class.getResourceAsStream("review-sheet.json")) {
			Files.copy(in, all.folder.resolve("sheet.json"));
		}
	}

	/** Also where people wrote lower case for upper case, and in whatever order files came and went. */
	@Test
	void allQuestionsAndSearchesAreAnsweredAsBySqlite() throws IOException {
		everything();
		assertThat(index().unreadable()).isEmpty();
		Path sqlite = place.resolve("sqlite.db");
		var expected = Snapshot.anew(portfolio, sqlite, all.folder);
		assertThat(Snapshot.of(portfolio, server.as("reader"))).isEqualTo(expected);
		for (String name : List.of("ab", "AB", "甲", "100%")) {
			assertThat(Portfolios.ask(portfolio, server.as("reader"), "budget", "program", name).lines())
					.isEqualTo(Portfolios.ask(portfolio, sqlite, "budget", "program", name).lines());
		}
		for (String words : List.of("創薬", "薬", "創薬 支援", "ＡＭＥＤ", "再生医療", "ないない")) {
			assertThat(portfolio.search(server.as("reader"), words, 10_000)).as(words)
					.isEqualTo(portfolio.search(IndexLocation.of(sqlite), words, 10_000));
			assertThat(portfolio.count(server.as("reader"), words)).isEqualTo(portfolio.count(IndexLocation.of(sqlite), words));
		}
		Files.delete(all.folder.resolve("sheet.json"));
		Files.move(all.folder.resolve("xABC.hyoka"), all.folder.resolve("moved.hyoka"));
		all.write("new.hyoka", Portfolios.dossier("省", "新規", "1", "1"));
		IndexResult result = index();
		assertThat(List.of(result.read(), result.moved(), result.gone())).containsExactly(1, 1, 2);
		assertThat(Snapshot.of(portfolio, server.as("reader"))).isEqualTo(Snapshot.anew(portfolio, place.resolve("anew.db"), all.folder));
	}

	@Test
	void aReaderAsksAndCannotWriteAndAWriterCannotBySql() throws IOException {
		all.write("a.hyoka", Portfolios.dossier("省", "甲", "100", "90"));
		assertThatThrownBy(() -> Portfolios.ask(portfolio, server.as("reader"), "budget")).isInstanceOfSatisfying(PortfolioException.class,
				e -> assertThat(e.reason()).isEqualTo(Reason.MISSING));
		index();
		assertThat(Portfolios.column(Portfolios.ask(portfolio, server.as("reader"), "budget"), "program")).containsExactly("甲");
		all.write("b.hyoka", Portfolios.dossier("省", "乙", "100", "90"));
		assertThatThrownBy(() -> portfolio.index(server.as("reader"), IndexOptions.of(all.folder), null))
				.isInstanceOfSatisfying(PortfolioException.class, e -> assertThat(e.message(Locale.ENGLISH)).contains("rights"));
		for (String sql : List.of("WITH x AS (DELETE FROM undertaking RETURNING 1) SELECT * FROM x", "SELECT 1; COMMIT; DELETE FROM undertaking",
				"SELECT set_config('transaction_read_only', 'off', true)", "SELECT * FROM nothing")) {
			assertThatThrownBy(() -> portfolio.select(server.as("writer"), sql, 10)).as(sql).isInstanceOf(PortfolioException.class);
		}
		assertThat(portfolio.select(server.as("reader"), "SELECT count(*) FROM undertaking;", 10).lines().getFirst().values()).containsExactly(1L);
	}

	@Test
	void noMemberOfAPanelAndNothingConfidentialIsOnTheServerUnlessItWasAskedFor() throws Exception {
		Dossier dossier = Sample.byKey("regenerative-2022").orElseThrow().create();
		for (Member member : dossier.getPanel().getMembers()) {
			Person person = HyokaFactory.eINSTANCE.createPerson();
			person.setName("匿名太郎");
			dossier.getPersons().add(person);
			member.setPerson(person);
			member.setLabel("匿名太郎");
		}
		dossier.getScoreSheets().forEach(sheet -> sheet.getScores().forEach(score -> score.setComment("秘密の講評")));
		Invention invention = IpFactory.eINSTANCE.createInvention();
		invention.setName("門外不出の発明");
		invention.setConfidential(true);
		var ip = IpFactory.eINSTANCE.createIpManagement();
		ip.getInventions().add(invention);
		dossier.getUndertakings().getFirst().setIp(ip);
		Ids.assignMissing(dossier);
		all.write("a.hyoka", dossier);
		index();
		assertThat(server.dump()).contains("再生").doesNotContain("匿名太郎").doesNotContain("秘密の講評").doesNotContain("門外不出");
		IndexOptions confidential = new IndexOptions(List.of(all.folder), true, Locale.ENGLISH);
		assertThatThrownBy(() -> portfolio.index(server.as("writer"), confidential, null)).isInstanceOf(PortfolioException.class)
				.hasMessageContaining("shared index");
		assertThat(server.dump()).doesNotContain("門外不出");
		IndexLocation other = IndexLocation.parse(((IndexLocation.OnServer) server.as("owner")).address());
		portfolio.index(other, confidential, null);
		assertThat(server.dump()).contains("門外不出").doesNotContain("匿名太郎").doesNotContain("秘密の講評");
	}

	@Test
	void aProgramThatIsKilledLeavesNoLockAndIsCompletedByTheNext() throws Exception {
		for (int i = 0; i < 400; i++) {
			Files.writeString(all.folder.resolve(i + ".json"),
					"{\"公開年度\": 2021, \"事業名\": \"計画" + i + "\", \"府省庁\": \"省\", \"事業番号\": \"2021-" + i + "\"}");
		}
		try (IndexingProcess other = IndexingProcess.start(passwords(), place.resolve("state"), server.as("writer"), all.folder)) {
			other.readAtLeast(300);
			other.kill();
		}
		IndexResult result = index();
		assertThat(result.remarks()).singleElement().satisfies(r -> assertThat(r.in(Locale.ENGLISH)).contains("broken off"));
		assertThat(result.unchanged()).isGreaterThanOrEqualTo(256);
		try (IndexingProcess one = IndexingProcess.start(passwords(), place.resolve("state"), server.as("writer"), all.folder);
				IndexingProcess two = IndexingProcess.start(passwords(), place.resolve("state"), server.as("writer"), all.folder)) {
			assertThat(one.end()).isEqualTo("0 400");
			assertThat(two.end()).isEqualTo("0 400");
		}
		assertThat(Snapshot.of(portfolio, server.as("writer"))).isEqualTo(Snapshot.anew(portfolio, place.resolve("anew.db"), all.folder));
	}

	/** The way by which a person gives the password. */
	private static List<String> passwords() {
		return List.of("env", "PGPASSWORD=" + PostgresServer.PASSWORD);
	}

	@Test
	void aPasswordIsNeitherTakenFromTheAddressNorSaid() throws IOException {
		for (String address : List.of("jdbc:postgresql://host/db?user=a&password=geheim", "jdbc:postgresql://a:geheim@host/db")) {
			assertThatThrownBy(() -> IndexLocation.parse(address)).isInstanceOf(PortfolioException.class).hasMessageContaining("PGPASSWORD");
		}
		assertThatThrownBy(() -> IndexLocation.parse("jdbc:postgresql://host/db?user=a&password=geheim")).message().doesNotContain("geheim");
		Files.writeString(place.resolve("pgpass"), "127.0.0.1:*:*:*:falsch-9c1e\n");
		assertThatThrownBy(this::index).isInstanceOfSatisfying(PortfolioException.class, e -> {
			assertThat(e.reason()).isEqualTo(Reason.NO_ACCESS);
			assertThat(e.message(Locale.ENGLISH)).contains("portfolio").contains(".pgpass").doesNotContain("falsch").doesNotContain("user=");
		});
	}

	/** As the address says; a server that wants TLS lets nobody in without, and one that nobody vouches for gets no password. */
	@Test
	void tlsIsAsTheServerHasItAndTheAddressWantsIt() throws Exception {
		all.write("a.hyoka", Portfolios.dossier("省", "甲", "100", "90"));
		Path certificate = server.certificate(place.resolve("server.crt"));
		Path other = server.certificate(place.resolve("other.crt"));
		server.requireTls(certificate);
		IndexLocation verified = server.at("127.0.0.1", "&sslmode=verify-full&sslrootcert=" + certificate);
		assertThat(portfolio.index(verified, IndexOptions.of(all.folder), null).read()).isOne();
		String encrypted = "SELECT ssl FROM pg_stat_ssl WHERE pid = pg_backend_pid()";
		assertThat(portfolio.select(verified, encrypted, 1).lines().getFirst().values()).containsExactly(true);
		assertThat(portfolio.select(server.at("127.0.0.1", ""), encrypted, 1).lines().getFirst().values()).containsExactly(true);
		for (IndexLocation refused : List.of(server.at("127.0.0.1", "&sslmode=disable"),
				server.at("127.0.0.1", "&sslmode=verify-full&sslrootcert=" + other),
				server.at("localhost", "&sslmode=verify-full&sslrootcert=" + certificate))) {
			assertThatThrownBy(() -> Portfolios.ask(portfolio, refused, "budget")).isInstanceOfSatisfying(PortfolioException.class, e -> {
				assertThat(e.reason()).isEqualTo(Reason.NO_ACCESS);
				assertThat(e.message(Locale.ENGLISH)).doesNotContain(PostgresServer.PASSWORD).doesNotContain("sslmode");
			});
		}
	}

	/** Somebody's own table in the same schema stays, also when the index is made anew by another version. */
	@Test
	void tablesOfOthersAreLeftAlone() throws Exception {
		all.write("a.hyoka", Portfolios.dossier("省", "甲", "100", "90"));
		index();
		server.execute("CREATE TABLE hyoka.note (text TEXT); INSERT INTO hyoka.note VALUES ('somebody''s own')");
		Portfolio other = new Portfolio(List.of(), List.of(), List.of(), new Validator(List.of(), Set.of()), "another version");
		IndexResult result = other.index(server.as("writer"), IndexOptions.of(all.folder), null);
		assertThat(result.remarks()).singleElement().satisfies(r -> assertThat(r.in(Locale.ENGLISH)).contains("another version"));
		assertThat(result.read()).isOne();
		assertThat(server.dump()).contains("somebody's own");
	}
}
