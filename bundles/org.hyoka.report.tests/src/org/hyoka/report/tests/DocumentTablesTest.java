// SPDX-License-Identifier: EPL-2.0
package org.hyoka.report.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.hyoka.model.hyoka.Dossier;
import org.hyoka.report.ReportBook;
import org.hyoka.report.ReportChapter;
import org.hyoka.report.blocks.Block;
import org.hyoka.report.blocks.Heading;
import org.hyoka.report.blocks.InlineText;
import org.hyoka.report.blocks.PanelBox;
import org.hyoka.report.blocks.ReportTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every figure of every table of the report published in 2022 stands in ours, in the same chapter, in a row that says the same. */
class DocumentTablesTest {
	private static final Pattern FIGURE = Pattern.compile("\\d+");
	private static final ReportBook BOOK = Reports.book(dossier(), Locale.JAPANESE);

	private static Dossier dossier() {
		return Reports.dossier(Reports.REGENERATIVE);
	}

	static Stream<PrintedTable> tables() {
		return Stream.concat(PrintedTable.overview().stream(), PrintedTable.assessment().stream());
	}

	@ParameterizedTest
	@MethodSource("tables")
	void everyRowIsFoundAgainInItsChapter(PrintedTable table) {
		Found found = Found.in(BOOK, table.chapter());
		for (String row : table.rows()) {
			assertThat(found.has(row)).as(row + " in " + found).isTrue();
		}
	}

	/** Were a figure printed otherwise, it would be noticed: no row is found with one of its figures changed. */
	@ParameterizedTest
	@MethodSource("tables")
	void noRowIsFoundWithAnotherFigure(PrintedTable table) {
		Found found = Found.in(BOOK, table.chapter());
		for (String row : table.rows()) {
			for (MatchResult figure : FIGURE.matcher(row).results().toList()) {
				String other = row.substring(0, figure.start()) + another(figure.group()) + row.substring(figure.end());
				assertThat(found.has(other)).as(other + " in " + found).isFalse();
			}
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { PrintedTable.A, PrintedTable.B, PrintedTable.C })
	void thePointsOfEveryEvaluatorAreAColumn(String project) {
		TreeMap<Integer, String> rows = new TreeMap<>();
		Pattern points = Pattern.compile("\\|([1-7])\\.[^|]*\\|+(\\d\\.\\d)\\|+([0-3|]+)\\|$");
		for (String row : Found.in(BOOK, List.of("第２部　評価", project, "３．評点法による評点結果")).rows()) {
			points.matcher(row).results().forEach(m -> rows.put(Integer.parseInt(m.group(1)), m.group(2) + " " + m.group(3).replace("|", "")));
		}
		List<String> printed = PrintedTable.points(project);
		assertThat(rows.values().stream().map(row -> row.split(" ")[0]))
				.containsExactlyElementsOf(printed.stream().map(row -> row.split(" ")[0]).toList());
		assertThat(columns(List.copyOf(rows.values()))).isEqualTo(columns(printed));
	}

	@Test
	void theTechnologiesAreListedAsOftenAsPrinted() {
		Found found = Found.in(BOOK, List.of("第２章　研究開発課題（プロジェクト）の概要", PrintedTable.B, "６．事業アウトプット"));
		List<String> listed = found.rows().stream().filter(row -> row.contains("技術の確立|") || row.contains("評価の実施|") || row.endsWith("|―|")).toList();
		List<String> printed = PrintedTable.technologies();
		assertThat(listed).hasSize(49).hasSameSizeAs(printed);
		for (int i = 0; i < 49; i++) {
			assertThat(Found.matches(listed.get(i), printed.get(i))).as(printed.get(i) + " in " + listed.get(i)).isTrue();
		}
	}

	/** Each evaluator's points from the first criterion to the last, in the order that does not tell who it was (rule 7). */
	private static List<String> columns(List<String> rows) {
		List<String> out = new ArrayList<>();
		for (int i = rows.getFirst().indexOf(' ') + 1; i < rows.getFirst().length(); i++) {
			int at = i;
			out.add(String.join("", rows.stream().map(row -> row.substring(at, at + 1)).toList()));
		}
		Collections.sort(out);
		return out;
	}

	/** The same number of digits, each another one. */
	private static String another(String figure) {
		return figure.chars().map(Character::getNumericValue).map(digit -> (digit + 7) % 10)
				.collect(StringBuilder::new, StringBuilder::append, StringBuilder::append).toString();
	}

	/**
	 * What tables of a chapter say.
	 *
	 * @param rows  rows with all cells that reach into them, parted by bars
	 * @param notes captions and notes
	 */
	private record Found(List<String> rows, String notes) {
		static Found in(ReportBook book, List<String> chapter) {
			List<String> rows = new ArrayList<>();
			StringBuilder notes = new StringBuilder();
			List<String> above = new ArrayList<>(Collections.nCopies(12, ""));
			for (ReportChapter part : book) {
				for (Block block : part.blocks()) {
					if (block instanceof Heading heading) {
						above.set(heading.level(), heading.text());
						IntStream.range(heading.level() + 1, above.size()).forEach(i -> above.set(i, ""));
					} else if (below(above, chapter)) {
						add(block, rows, notes);
					}
				}
			}
			assertThat(rows).as("tables below " + chapter).isNotEmpty();
			return new Found(rows, normal(notes.toString()));
		}

		private static boolean below(List<String> above, List<String> chapter) {
			int found = 0;
			for (String heading : above) {
				found += found < chapter.size() && heading.equals(chapter.get(found)) ? 1 : 0;
			}
			return found == chapter.size();
		}

		private static void add(Block block, List<String> rows, StringBuilder notes) {
			if (block instanceof PanelBox box) {
				box.content().forEach(inner -> add(inner, rows, notes));
			} else if (block instanceof ReportTable table) {
				table.caption().ifPresent(caption -> notes.append(caption.plain()).append('\n'));
				rows.addAll(full(table.head()));
				rows.addAll(full(table.body()));
				table.notes().forEach(note -> notes.append(InlineText.plain(note)).append('\n'));
			}
		}

		/** Rows with the cells that reach into them from above. */
		private static List<String> full(List<ReportTable.Row> rows) {
			List<String> out = new ArrayList<>();
			TreeMap<Integer, String> reaching = new TreeMap<>();
			TreeMap<Integer, Integer> left = new TreeMap<>();
			for (ReportTable.Row row : rows) {
				StringBuilder line = new StringBuilder("|");
				int column = 0;
				for (ReportTable.Cell cell : row.cells()) {
					column = reach(column, reaching, left, line);
					StringBuilder text = new StringBuilder();
					cell.content().forEach(inner -> Reports.text(inner, text));
					String words = normal(text.toString().replace('|', ' ')) + "|";
					line.append(words);
					if (cell.rowspan() > 1) {
						reaching.put(column, words);
						left.put(column, cell.rowspan() - 1);
					}
					column += cell.colspan();
				}
				reach(column, reaching, left, line);
				out.add(line.toString());
			}
			return out;
		}

		private static int reach(int from, TreeMap<Integer, String> reaching, TreeMap<Integer, Integer> left, StringBuilder line) {
			int column = from;
			while (left.getOrDefault(column, 0) > 0) {
				line.append(reaching.get(column));
				left.merge(column, -1, Integer::sum);
				column++;
			}
			return column;
		}

		boolean has(String printed) {
			return printed.startsWith("※") ? notes.contains(normal(printed.substring(1).strip()))
					: rows.stream().anyMatch(row -> matches(row, printed));
		}

		/** Whether a row says all that, one after the other, each figure as a whole. */
		static boolean matches(String row, String printed) {
			int at = 0;
			for (String cell : printed.split(" \\| ")) {
				String wanted = normal(cell);
				at = wanted.equals("-") ? row.indexOf("|-|", Math.max(0, at - 1)) + 2 : end(row, wanted, at);
				if (at < 2) {
					return false;
				}
			}
			return true;
		}

		private static int end(String row, String wanted, int from) {
			String before = Character.isDigit(wanted.charAt(0)) ? "(?<![0-9]|[0-9]\\.)" : "";
			String after = Character.isDigit(wanted.charAt(wanted.length() - 1)) ? "(?![0-9]|\\.[0-9])" : "";
			Matcher found = Pattern.compile(before + Pattern.quote(wanted) + after).matcher(row);
			return found.find(from) ? found.end() : -1;
		}

		/** Letters and figures in one width, without spaces and separators of thousands. */
		private static String normal(String text) {
			return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s", "").replaceAll("(?<=\\d),(?=\\d{3})", "");
		}

		@Override
		public String toString() {
			return String.join("\n", rows) + "\n" + notes;
		}
	}
}
