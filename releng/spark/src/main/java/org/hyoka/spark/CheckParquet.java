// SPDX-License-Identifier: EPL-2.0
package org.hyoka.spark;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * Asks Spark, on this computer alone, the questions that were asked of an index, over the tables that were exported from it.
 *
 * <pre>
 * CheckParquet TABLES ANSWERS
 * </pre>
 *
 * In ANSWERS stands a file for each asking that {@code portfolio ask --format json} wrote, called {@code QUESTION,NAME=VALUE,….json}. Prints
 * a line for each, and ends with 0 where all answers are the same, line by line in the same order.
 */
public final class CheckParquet {
	private static final Pattern PARAMETER = Pattern.compile("(?<![:\\w]):([a-z][a-z0-9_]*)");
	/** A fiscal year as answers have it; tables have its number. */
	private static final Pattern YEAR = Pattern.compile("^FY(\\d{4})$");
	private static final MathContext CERTAIN = new MathContext(12);
	private static final String JSON = ".json";

	private CheckParquet() {
	}

	/** TABLES ANSWERS. */
	public static void main(String[] folders) throws IOException {
		Path tables = Path.of(folders[0]);
		int different = 0;
		int same = 0;
		try (SparkSession spark = SparkSession.builder().appName("hyoka").master("local[2]").config("spark.ui.enabled", false)
				.config("spark.sql.shuffle.partitions", 4).getOrCreate()) {
			for (Path table : files(tables, ".parquet")) {
				spark.read().parquet(table.toString()).createOrReplaceTempView(table.getFileName().toString().replace(".parquet", ""));
			}
			for (Path answer : files(Path.of(folders[1]), JSON)) {
				String difference = difference(spark, tables, answer);
				System.out.println(
						(difference.isEmpty() ? "same       " : "DIFFERENT  ") + answer.getFileName().toString().replace(JSON, "") + difference);
				same += difference.isEmpty() ? 1 : 0;
				different += difference.isEmpty() ? 0 : 1;
			}
		}
		System.out.println(same + " the same, " + different + " different");
		System.exit(different == 0 && same > 0 ? 0 : 1);
	}

	private static List<Path> files(Path folder, String end) throws IOException {
		try (Stream<Path> all = Files.list(folder)) {
			return all.filter(f -> f.getFileName().toString().endsWith(end)).sorted().toList();
		}
	}

	/** In what the two differ; empty where they do not. */
	private static String difference(SparkSession spark, Path tables, Path answer) throws IOException {
		List<String> words = List.of(answer.getFileName().toString().replace(JSON, "").split(","));
		Map<String, String> values = new HashMap<>();
		for (String word : words.subList(1, words.size())) {
			values.put(word.substring(0, word.indexOf('=')), word.substring(word.indexOf('=') + 1));
		}
		JsonNode ours = new ObjectMapper().readTree(answer.toFile());
		Dataset<Row> theirs = spark.sql(query(Files.readString(tables.resolve("questions").resolve(words.get(0) + ".sql")), values));
		List<String> columns = new ArrayList<>();
		ours.path("lines").path(0).fieldNames().forEachRemaining(columns::add);
		List<String> expected = new ArrayList<>();
		ours.path("lines").forEach(row -> {
			List<String> cells = new ArrayList<>();
			columns.forEach(column -> cells.add(cell(row.path(column))));
			expected.add(String.join(" | ", cells));
		});
		List<String> found = new ArrayList<>();
		for (Row row : theirs.collectAsList()) {
			List<String> cells = new ArrayList<>();
			columns.forEach(column -> cells.add(cell((Object) row.getAs(column))));
			found.add(String.join(" | ", cells));
		}
		for (int i = 0; i < Math.max(expected.size(), found.size()); i++) {
			String one = i < expected.size() ? expected.get(i) : "nothing";
			String other = i < found.size() ? found.get(i) : "nothing";
			if (!one.equals(other)) {
				return "\n  line " + (i + 1) + "\n  ours:  " + one + "\n  Spark: " + other;
			}
		}
		return expected.isEmpty() ? "\n  no line, so nothing was compared" : "";
	}

	/** What somebody would write instead of the parameters; texts as the command takes them. */
	private static String query(String sql, Map<String, String> values) {
		Matcher parameters = PARAMETER.matcher(sql);
		StringBuilder query = new StringBuilder();
		while (parameters.find()) {
			String value = values.get(parameters.group(1));
			String written = value == null ? "CAST(NULL AS STRING)" : value.matches("\\d+") ? value : "'%" + value + "%'";
			parameters.appendReplacement(query, Matcher.quoteReplacement(written));
		}
		return parameters.appendTail(query).toString();
	}

	private static String cell(JsonNode value) {
		String text = value.isNull() ? "" : value.asText();
		return value.isNumber() ? number(value.decimalValue()) : YEAR.matcher(text).replaceFirst("$1");
	}

	private static String cell(Object value) {
		return value instanceof Number ? number(new BigDecimal(value.toString())) : value == null ? "" : value.toString();
	}

	/** As the answers round, so that the order of adding makes no difference. */
	private static String number(BigDecimal number) {
		return number.signum() == 0 ? "0" : number.round(CERTAIN).stripTrailingZeros().toPlainString();
	}
}
