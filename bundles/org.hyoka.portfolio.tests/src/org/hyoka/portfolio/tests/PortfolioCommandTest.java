// SPDX-License-Identifier: EPL-2.0
package org.hyoka.portfolio.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.hyoka.cli.CliContext;
import org.hyoka.consistency.Rules;
import org.hyoka.consistency.Validator;
import org.hyoka.dossier.DossierException;
import org.hyoka.dossier.DossierFiles;
import org.hyoka.dossier.OpenDossier;
import org.hyoka.portfolio.Arrangement;
import org.hyoka.portfolio.Portfolio;
import org.hyoka.portfolio.SavedQuestion;
import org.hyoka.portfolio.internal.cli.PortfolioCommand;
import org.hyoka.questions.IndexTables;
import org.hyoka.questions.IndexTables.ExportedTable;
import org.hyoka.questions.TableExport;
import org.hyoka.report.ReportComposer;
import org.hyoka.report.ReportExporter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import picocli.CommandLine;

class PortfolioCommandTest {
	@TempDir
	private Path place;
	private Portfolios all;
	private final StringWriter out = new StringWriter();
	private final StringWriter err = new StringWriter();
	private final List<TableExport> exports = new java.util.ArrayList<>();

	/** A command line that keeps what it prints. */
	private record Context(Locale locale, PrintWriter out, PrintWriter err) implements CliContext {
		@Override
		public List<ReportExporter> exporters() {
			return List.of();
		}

		@Override
		public ReportComposer composer() {
			throw new UnsupportedOperationException();
		}

		@Override
		public Validator validator() {
			return new Validator(new Rules().rules(), Set.of());
		}

		@Override
		public IProgressMonitor progress() {
			return new NullProgressMonitor();
		}

		@Override
		public OpenDossier open(Path file) throws DossierException {
			return DossierFiles.open(file, progress());
		}
	}

	@BeforeEach
	void begin() throws IOException {
		all = new Portfolios(place);
		all.write("a.hyoka", Portfolios.dossier("経済産業省", "甲, \"乙\"", "1000", "900"));
		all.write("b.hyoka", Portfolios.dossier("経済産業省", "丙", "1234.5", null));
	}

	private int run(Locale locale, String... words) {
		out.getBuffer().setLength(0);
		err.getBuffer().setLength(0);
		PortfolioCommand command = PortfolioCommand.with(
				validator -> new Portfolio(List.of(), List.of(), List.of(), validator, "test"), () -> exports);
		CommandLine line = (CommandLine) command.create(new Context(locale, new PrintWriter(out, true), new PrintWriter(err, true)));
		line.setErr(new PrintWriter(err, true));
		line.setOut(new PrintWriter(out, true));
		line.setExpandAtFiles(false); // as the product
		List<String> all = new java.util.ArrayList<>(List.of(words));
		if (!List.of("questions", "tables").contains(words[0]) && !all.contains("--index")) {
			all.addAll(1, List.of("--index", this.all.index.toString()));
		}
		return line.execute(all.toArray(String[]::new));
	}

	@Test
	void anAnswerIsFilteredAndSortedAsAsked() {
		run(Locale.ENGLISH, "index", all.folder.toString());
		assertThat(run(Locale.ENGLISH, "ask", "budget", "--filter", "program=丙")).isZero();
		assertThat(out.toString()).contains("丙").doesNotContain("乙");
		assertThat(run(Locale.ENGLISH, "ask", "budget", "--words", "甲")).isZero();
		assertThat(out.toString()).contains("乙").doesNotContain("丙");
		run(Locale.ENGLISH, "ask", "budget", "--sort", "available", "--descending");
		assertThat(out.toString().indexOf("1,234.5")).isLessThan(out.toString().indexOf("1,000"));
		run(Locale.ENGLISH, "ask", "budget", "--sort", "available");
		assertThat(out.toString().indexOf("1,000")).isLessThan(out.toString().indexOf("1,234.5"));
		run(Locale.ENGLISH, "ask", "budget", "--sort", "executed", "--descending");
		assertThat(out.toString().indexOf("甲")).as("what is unknown comes last").isLessThan(out.toString().indexOf("丙"));
		assertThat(run(Locale.ENGLISH, "ask", "budget", "--sort", "minister")).isEqualTo(2);
		assertThat(err.toString()).contains("minister").contains("ministry");
	}

	@Test
	void aSavedQuestionIsAskedAsItWasKept() throws IOException {
		run(Locale.ENGLISH, "index", all.folder.toString());
		Path file = place.resolve("問い.hyoka-question");
		SavedQuestion question = new SavedQuestion("money", "money", Map.of("rows", "program", "columns", "none"),
				new Arrangement(Map.of("currency", "JPY"), "丙", "available", true));
		question.write(file);
		assertThat(SavedQuestion.read(file)).isEqualTo(question);
		assertThat(run(Locale.ENGLISH, "ask", "@" + file)).isZero();
		assertThat(out.toString()).contains("丙").contains("1,234.5").doesNotContain("乙").doesNotContain("FY2021");
		Files.writeString(file, "[1, 2");
		assertThat(run(Locale.ENGLISH, "ask", "@" + file)).isEqualTo(2);
		assertThat(err.toString()).contains(file.toString());
	}

	@Test
	void aFolderIsIndexedAndAskedInBothLanguages() {
		assertThat(run(Locale.ENGLISH, "index", all.folder.toString())).isZero();
		assertThat(out.toString()).contains("2 read, 0 unchanged");
		assertThat(run(Locale.ENGLISH, "ask", "budget")).isZero();
		assertThat(out.toString()).contains("Budget (million)").contains("1,234.5").contains("90.0 %").contains("FY2021")
				.contains("2 of 2 programs");
		assertThat(run(Locale.JAPANESE, "ask", "budget")).isZero();
		assertThat(out.toString()).contains("予算計（百万）").contains("2021年度").contains("2 件の文書");
		assertThat(run(Locale.ENGLISH, "index")).isZero();
		assertThat(out.toString()).contains("0 read, 2 unchanged");
	}

	@Test
	void csvIsReadByAnyReaderAndJsonHasWhatIsStored() {
		run(Locale.ENGLISH, "index", all.folder.toString());
		assertThat(run(Locale.ENGLISH, "ask", "--format", "csv", "budget")).isZero();
		assertThat(out.toString().lines().toList()).hasSize(3).satisfies(lines -> {
			assertThat(lines.get(1)).startsWith("経済産業省,\"甲, \"\"乙\"\"\",").contains(",1000,").endsWith(",0.9");
			assertThat(lines.get(2)).contains(",1234.5,,,,,");
		});
		assertThat(run(Locale.ENGLISH, "ask", "--format", "json", "--sources", "budget")).isZero();
		assertThat(out.toString()).contains("\"available\" : 1234500000").contains("\"executed\" : null").contains("\"fiscal_year\" : \"FY2021\"")
				.contains("\"file\" : \"" + all.folder.resolve("a.hyoka") + "\"");
	}

	/** Amounts in millions as numbers that a program reckons with, what is unknown as an empty cell, each row with its places. */
	@Test
	void aWorkbookHoldsNumbersNotesAndSources() throws IOException {
		run(Locale.ENGLISH, "index", all.folder.toString());
		Path file = place.resolve("answer.xlsx");
		assertThat(run(Locale.ENGLISH, "ask", "--format", "xlsx", "--output", file.toString(), "--sources", "budget")).isZero();
		try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
			XSSFSheet answer = workbook.getSheetAt(0);
			int available = heads(answer).indexOf("Budget (million)");
			int executed = heads(answer).indexOf("Executed (million)");
			assertThat(answer.getLastRowNum()).isEqualTo(2);
			assertThat(answer.getRow(1).getCell(executed).getNumericCellValue()).isEqualTo(900);
			assertThat(answer.getRow(2).getCell(available).getNumericCellValue()).isEqualTo(1234.5);
			assertThat(answer.getRow(2).getCell(executed).getStringCellValue()).isEmpty();
			XSSFSheet sources = workbook.getSheet("Sources");
			assertThat(sources.getRow(1).getCell(0).getNumericCellValue()).isEqualTo(2);
			assertThat(sources.getRow(1).getCell(1).getStringCellValue()).isEqualTo(all.folder.resolve("a.hyoka").toString());
			assertThat(workbook.getSheet("Notes").getRow(1).getCell(0).getStringCellValue()).contains("2 of 2 programs");
		}
		assertThat(run(Locale.ENGLISH, "ask", "--format", "xlsx", "budget")).isEqualTo(2);
		assertThat(err.toString()).contains("--output");
	}

	private static List<String> heads(XSSFSheet sheet) {
		List<String> heads = new ArrayList<>();
		sheet.getRow(0).forEach(cell -> heads.add(cell.getStringCellValue()));
		return heads;
	}

	@Test
	void whatCannotBeReadOrAskedIsNamedWithWhatToDo() throws IOException {
		Path broken = Files.writeString(all.folder.resolve("d.hyoka"), "PK and no more");
		assertThat(run(Locale.ENGLISH, "index", all.folder.toString())).isEqualTo(1);
		assertThat(out.toString()).contains("2 read", broken + ": ");
		assertThat(run(Locale.ENGLISH, "index", broken.toString())).as("a file for a folder").isEqualTo(1);
		assertThat(run(Locale.ENGLISH, "index", place.resolve("nowhere").toString())).isEqualTo(1);
		assertThat(out.toString()).contains("nowhere cannot be reached");
		assertThat(run(Locale.ENGLISH, "ask")).isEqualTo(2);
		assertThat(err.toString()).contains("QUESTION").doesNotContain("Exception");
		assertThat(run(Locale.ENGLISH, "ask", "buget")).isEqualTo(2);
		assertThat(err.toString()).contains("buget", "budget");
		assertThat(run(Locale.ENGLISH, "sql", "SELECT * FROM nowhere")).isEqualTo(2);
		assertThat(err.toString()).contains("nowhere", "hyoka portfolio tables");
		assertThat(run(Locale.ENGLISH, "index", "--index", "jdbc:postgresql://localhost:1/none", all.folder.toString())).isEqualTo(2);
		assertThat(err.toString()).contains("localhost:1").doesNotContain("..");
	}

	@Test
	void anAnswerGoesIntoAFileAsItWouldBePrinted() throws IOException {
		run(Locale.ENGLISH, "index", all.folder.toString());
		Path file = place.resolve("answer.csv");
		run(Locale.JAPANESE, "ask", "--format", "csv", "budget");
		String printed = out.toString();
		assertThat(run(Locale.JAPANESE, "ask", "--format", "csv", "--output", file.toString(), "budget")).isZero();
		assertThat(Files.readString(file)).isEqualTo(printed);
	}

	@Test
	void theTextSaysTheSourcesWhereTheyAreWanted() {
		run(Locale.ENGLISH, "index", all.folder.toString());
		assertThat(run(Locale.ENGLISH, "ask", "--sources", "--where", "program=丙", "budget")).isZero();
		assertThat(out.toString()).contains("Program: 丙").contains(all.folder.resolve("b.hyoka").toString());
	}

	@Test
	void unreadableFilesAreListedAndTheExitCodeSaysSo() throws IOException {
		Files.writeString(all.folder.resolve("c.hyoka"), "no dossier");
		assertThat(run(Locale.ENGLISH, "index", all.folder.toString())).isOne();
		assertThat(out.toString()).contains("1 could not be read").contains("c.hyoka");
		assertThat(run(Locale.ENGLISH, "files", "--unreadable")).isOne();
		assertThat(out.toString()).contains("c.hyoka").doesNotContain("a.hyoka");
		assertThat(run(Locale.ENGLISH, "status")).isZero();
		assertThat(out.toString()).contains("2 read, 1 could not be read").contains("budget_year");
	}

	@Test
	void whatIsWrongIsSaidAndTheExitCodeIsTwo() {
		assertThat(run(Locale.JAPANESE, "ask", "budget")).isEqualTo(2);
		assertThat(err.toString()).contains("インデックス").contains("まだありません");
		run(Locale.ENGLISH, "index", all.folder.toString());
		assertThat(run(Locale.ENGLISH, "ask", "nothing")).isEqualTo(2);
		assertThat(err.toString()).contains("budget-totals");
		assertThat(run(Locale.ENGLISH, "sql", "DROP TABLE budget_year")).isEqualTo(2);
	}

	@Test
	void tablesAreExportedByWhatIsInstalledAndWithoutItASentenceSaysWhatToInstall() throws IOException {
		run(Locale.ENGLISH, "index", all.folder.toString());
		Path tables = place.resolve("tables");
		assertThat(run(Locale.ENGLISH, "export", "--parquet", tables.toString())).isEqualTo(2);
		assertThat(err.toString()).contains("hyoka features install portfolio.parquet");
		assertThat(tables).doesNotExist();
		exports.add(new TableExport() {
			@Override
			public String form() {
				return "parquet";
			}

			@Override
			public void write(IndexTables from, Path folder) throws IOException {
				for (ExportedTable table : from.tables()) {
					List<String> lines = new java.util.ArrayList<>();
					from.read(table, row -> lines.add(java.util.Arrays.toString(row)));
					Files.write(folder.resolve(table.name()), lines);
				}
			}
		});
		assertThat(run(Locale.ENGLISH, "export", "--parquet", tables.toString())).isZero();
		assertThat(Files.readString(tables.resolve("budget_year"))).contains("JPY").contains("1000000000").contains("null").contains("1234500000");
		assertThat(tables.resolve("questions").resolve("budget.sql")).content().contains("FROM budget_year");
	}

	/** Whatever stands in the list can be asked for as it is called there. */
	@Test
	void theListOfTablesSaysWhatCanBeAskedInBothLanguages() {
		run(Locale.ENGLISH, "index", all.folder.toString());
		assertThat(run(Locale.JAPANESE, "tables")).isZero();
		assertThat(out.toString()).contains("budget_year  ").doesNotContain("column.", "table.");
		assertThat(run(Locale.ENGLISH, "tables")).isZero();
		String table = "";
		int columns = 0;
		for (String line : out.toString().lines().filter(l -> l.matches(" {0,4}[a-z_]+  .*")).toList()) {
			String name = line.strip().split(" ")[0];
			assertThat(line).doesNotContain("column.", "table.");
			table = line.startsWith(" ") ? table : name;
			columns += line.startsWith(" ") ? 1 : 0;
			assertThat(run(Locale.ENGLISH, "sql", "SELECT " + (line.startsWith(" ") ? name : "document, element") + " FROM " + table)).isZero();
		}
		assertThat(columns).isGreaterThan(80);
	}

	@Test
	void questionsSearchAndSql() {
		run(Locale.ENGLISH, "index", all.folder.toString());
		assertThat(run(Locale.ENGLISH, "questions")).isZero();
		assertThat(out.toString()).contains("open-recommendations").contains("--where as_of=…").contains("[today]");
		assertThat(run(Locale.ENGLISH, "search", "評価")).isZero();
		assertThat(out.toString()).contains("丙の評価").contains("2 texts found");
		assertThat(run(Locale.ENGLISH, "search", "ないない")).isOne();
		assertThat(run(Locale.ENGLISH, "sql", "SELECT count(*) AS programs FROM undertaking")).isZero();
		assertThat(out.toString()).contains("programs").contains("2");
	}
}
