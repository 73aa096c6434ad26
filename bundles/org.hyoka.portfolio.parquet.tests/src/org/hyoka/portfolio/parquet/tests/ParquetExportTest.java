// SPDX-License-Identifier: EPL-2.0
package org.hyoka.portfolio.parquet.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;

import org.duckdb.DuckDBDriver;
import org.hyoka.consistency.Rules;
import org.hyoka.consistency.Validator;
import org.hyoka.dossier.DossierFiles;
import org.hyoka.portfolio.Answer;
import org.hyoka.portfolio.Answer.Line;
import org.hyoka.portfolio.IndexLocation;
import org.hyoka.portfolio.IndexOptions;
import org.hyoka.portfolio.Portfolio;
import org.hyoka.portfolio.PortfolioException;
import org.hyoka.portfolio.PortfolioException.Reason;
import org.hyoka.portfolio.ReviewSheets;
import org.hyoka.portfolio.parquet.internal.ParquetExport;
import org.hyoka.questions.Question;
import org.hyoka.samples.Sample;
import org.hyoka.samples.Samples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The files are read by DuckDB's own reader of Parquet, so that what is compared went through the files. */
class ParquetExportTest {
	private static final String SHEET = "{\"公開年度\": 2021, \"事業名\": \"試料\\u0027の\\n収集\", \"府省庁\": \"省\", \"事業番号\": \"2021-省-1\", \"予算\": ["
			+ "{\"年度\": 2020, \"予算計\": 5.25, \"当初予算\": 0, \"執行額\": null}, {\"年度\": 2021, \"予算計\": 0.0000015, \"執行額\": 0.30000000000000004}],"
			+ " \"支出先\": [{\"グループ\": \"A\", \"支出先名\": \"株式会社甲\", \"支出額\": 1234567.891}]}";
	@TempDir
	private Path place;
	private final Portfolio portfolio = new Portfolio(List.of(), ReviewSheets.readers(), List.of(), new Validator(new Rules().rules(), Set.of()),
			"test");
	private IndexLocation index;
	private Path tables;

	@BeforeEach
	void write() throws IOException {
		Path folder = Files.createDirectories(place.resolve("all"));
		Files.writeString(folder.resolve("sheet.json"), SHEET);
		for (Sample sample : Samples.all()) {
			DossierFiles.create(sample.open(), folder.resolve(sample.key() + ".hyoka"));
		}
		index = IndexLocation.of(place.resolve("index.db"));
		portfolio.index(index, IndexOptions.of(folder), null);
		tables = place.resolve("it's tables");
		portfolio.export(index, new ParquetExport(), tables);
	}

	private List<List<Object>> parquet(String sql) throws Exception {
		try (Connection connection = new DuckDBDriver().connect("jdbc:duckdb:", new Properties());
				Statement statement = connection.createStatement();
				ResultSet row = statement.executeQuery(sql)) {
			List<List<Object>> rows = new ArrayList<>();
			while (row.next()) {
				List<Object> values = new ArrayList<>();
				for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
					values.add(row.getObject(i));
				}
				rows.add(values);
			}
			return rows;
		}
	}

	private String table(String name) {
		return "read_parquet('" + tables.resolve(name + ".parquet").toString().replace("'", "''") + "')";
	}

	private List<List<Object>> index(String sql) throws IOException {
		Answer answer = portfolio.select(index, sql, Integer.MAX_VALUE);
		return answer.lines().stream().map(Line::values).toList();
	}

	/** As text, since the two say numbers in different classes; an amount's last digits are what it is written with. */
	private static List<String> texts(List<List<Object>> rows) {
		return rows.stream().map(row -> row.stream()
				.map(v -> v instanceof Number number ? String.format(Locale.ROOT, "%.6f", number.doubleValue()) : String.valueOf(v))
				.toList().toString())
				.sorted().toList();
	}

	@Test
	void everyTableHasAllItsRowsAsTheIndexHasThem() throws Exception {
		List<String> names = new ArrayList<>(portfolio.state(index).rows().keySet());
		names.addAll(List.of("document", "place", "text", "file"));
		try (Stream<Path> files = Files.list(tables)) {
			assertThat(files.filter(Files::isRegularFile).map(f -> f.getFileName().toString().replace(".parquet", "")))
					.containsExactlyInAnyOrderElementsOf(names);
		}
		for (String name : names) {
			String columns = String.join(", ", parquet("DESCRIBE SELECT * FROM " + table(name)).stream().map(c -> (String) c.getFirst()).toList());
			List<List<Object>> rows = parquet("SELECT " + columns + " FROM " + table(name));
			assertThat(texts(rows)).as(name).isEqualTo(texts(index("SELECT " + columns + " FROM " + name)));
		}
		assertThat(index("SELECT count(*) FROM points").getFirst().getFirst()).isNotEqualTo(0);
	}

	/** By hand: 5.25 and 0.0000015 million yen are 5,250,000 and 1.5 yen, 0.3 with a slip of a computer is 300,000; of 2020 nobody stated any. */
	@Test
	void amountsAreExactAndUnknownIsNotZero() throws Exception {
		assertThat(parquet("SELECT CAST(b.available AS VARCHAR), CAST(b.initial AS VARCHAR), b.executed FROM " + table("budget_year")
				+ " b JOIN " + table("document") + " d USING (document) WHERE d.kind = 'review-sheet' ORDER BY b.fiscal_year"))
				.containsExactly(java.util.Arrays.asList("5250000.000000", "0.000000", null),
						java.util.Arrays.asList("1.500000", null, new BigDecimal("300000.000000")));
		assertThat(parquet("SELECT CAST(sum(amount) AS VARCHAR) FROM " + table("participation") + " WHERE organization = '株式会社甲'"))
				.containsExactly(List.of("1234567891000.000000"));
	}

	@Test
	void theQueryOfEachQuestionStandsBesideTheTables() throws IOException {
		for (Question question : portfolio.questions()) {
			assertThat(tables.resolve("questions").resolve(question.name() + ".sql"))
					.hasContent(question.sql().replace("DOUBLE PRECISION", "DOUBLE"));
		}
	}

	@Test
	void anotherExportTakesThePlaceOfTheOneBefore() throws Exception {
		Path empty = Files.createDirectories(place.resolve("empty"));
		IndexLocation other = IndexLocation.of(place.resolve("other.db"));
		portfolio.index(other, IndexOptions.of(empty), null);
		portfolio.export(other, new ParquetExport(), tables);
		assertThat(parquet("SELECT count(*) FROM " + table("document"))).containsExactly(List.of(0L));
	}

	@Test
	void withoutAnIndexNothingIsWritten() {
		Path folder = place.resolve("nothing");
		assertThatThrownBy(() -> portfolio.export(IndexLocation.of(place.resolve("none.db")), new ParquetExport(), folder))
				.isInstanceOfSatisfying(PortfolioException.class, e -> assertThat(e.reason()).isEqualTo(Reason.MISSING));
		assertThat(folder).doesNotExist();
	}
}
