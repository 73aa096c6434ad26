// SPDX-License-Identifier: EPL-2.0
package org.hyoka.exchange.workbooks.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.hyoka.exchange.sheets.EvaluatorPackage.Addressee;
import org.hyoka.exchange.sheets.HandIn;
import org.hyoka.exchange.sheets.ScoringTask;
import org.hyoka.exchange.sheets.SheetArrival;
import org.hyoka.exchange.sheets.SheetCheck;
import org.hyoka.exchange.sheets.SheetException;
import org.hyoka.exchange.sheets.SheetException.Reason;
import org.hyoka.exchange.sheets.SheetFile.Judged;
import org.hyoka.exchange.sheets.SheetFile.Mark;
import org.hyoka.exchange.sheets.SheetFiles;
import org.hyoka.exchange.sheets.SheetImport;
import org.hyoka.exchange.sheets.SheetReading;
import org.hyoka.exchange.workbooks.ScoreSheetWorkbooks;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.Member;
import org.hyoka.model.hyoka.Recusal;
import org.hyoka.report.tests.Golden;
import org.hyoka.samples.Sample;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Score sheets as workbooks: out to the members, through what happens to files on their way, and back. */
class ScoreSheetWorkbookTest {
	private static final int FIRST_ROW = 5;
	private static final int POINT = 3;
	private static final int COMMENT = 4;
	private static final int MARK = 5;
	@TempDir
	Path folder;
	private Dossier dossier;
	private Member member;

	@BeforeEach
	void readDocument() {
		dossier = Sample.byKey("regenerative-2022").orElseThrow().create();
		member = dossier.getPanel().getMembers().getFirst();
	}

	private byte[] written(Member whose) throws Exception {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		ScoreSheetWorkbooks.writer().write(dossier, new Addressee(whose, null), Locale.JAPANESE, out);
		return out.toByteArray();
	}

	private Path changed(Consumer<XSSFWorkbook> change) throws Exception {
		Path file = folder.resolve("評点票.xlsx");
		try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(written(member))); var out = Files.newOutputStream(file)) {
			change.accept(workbook);
			workbook.write(out);
		}
		return file;
	}

	private SheetReading read(Path file) throws SheetException {
		return ScoreSheetWorkbooks.reader().read(file);
	}

	/** The tab of the first project; before it come the guide and the program, on which no points are given. */
	private static Sheet tab(XSSFWorkbook workbook) {
		return workbook.getSheetAt(2);
	}

	private List<Judged> handedIn(Member whose) {
		return HandIn.of(dossier, whose, null, Instant.EPOCH).sheets();
	}

	private Mark mark(SheetReading reading) {
		ScoringTask task = ScoringTask.of(dossier, member, null).get(1);
		String criterion = task.items().getFirst().criterion().getId();
		return reading.sheet().sheets().stream().filter(j -> j.undertaking().equals(task.undertaking().getId()))
				.flatMap(j -> j.marks().stream()).filter(m -> m.criterion().equals(criterion)).findFirst().orElseThrow();
	}

	/** The way of the window: sound and spoilt workbooks and the workbench's own file come in together. */
	@Test
	void workbooksComeInBesideTheWorkbenchsOwnFilesAndOneSpoiltCellRefusesItsSheet() throws Exception {
		Member other = dossier.getPanel().getMembers().get(1);
		Path sound = Files.write(folder.resolve("sound.XLSX"), written(other));
		Path spoilt = changed(w -> {
			tab(w).getRow(FIRST_ROW).getCell(POINT).setCellValue("たぶん");
			tab(w).getRow(FIRST_ROW + 1).getCell(POINT).setCellValue(4);
		});
		Path own = folder.resolve("own.hyoka-sheet");
		Member third = dossier.getPanel().getMembers().get(2);
		SheetFiles.write(HandIn.of(dossier, third, null, Instant.EPOCH), own);
		Path none = Files.writeString(folder.resolve("none.xlsx"), "no workbook");
		List<SheetArrival> arrivals = SheetArrival.check(dossier,
				SheetArrival.read(List.of(sound, spoilt, own, none), List.of(ScoreSheetWorkbooks.reader())), null);
		assertThat(arrivals).extracting(a -> a.reasons().size()).containsExactly(0, 2, 0, 1);
		assertThat(arrivals.get(0).check()).containsInstanceOf(SheetCheck.Accepted.class);
		assertThat(arrivals.get(0).notes()).isNotEmpty().noneMatch(SheetReading.Note::refused);
		assertThat(arrivals.get(1).reasons().getFirst().in(Locale.JAPANESE)).contains("!D").contains("たぶん");
		assertThat(arrivals.get(1).reasons().getLast().in(Locale.JAPANESE)).as("a point outside the scale is named at once, too, with its cell")
				.contains("!D7").contains("4");
		assertThat(arrivals.get(1).notes()).filteredOn(n -> n.place().startsWith("A ") && n.place().endsWith("!D7")).singleElement()
				.satisfies(n -> assertThat(n.refused()).isTrue());
		assertThat(arrivals.get(1).notes().size()).as("the other cells are told too").isGreaterThan(5);
		assertThat(arrivals.get(2).check()).containsInstanceOf(SheetCheck.Accepted.class);
		assertThat(arrivals.get(3).check()).isEmpty();
	}

	/** Tabs with their rows, where something is entered, and where a list offers points. */
	@ParameterizedTest
	@ValueSource(strings = { "ja", "en" })
	void theFormHasTheStructureThatWasReadAndFoundRight(String language) throws Exception {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		ScoreSheetWorkbooks.writer().write(dossier, new Addressee(member, null), Locale.forLanguageTag(language), out);
		StringBuilder found = new StringBuilder();
		try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
			for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
				var sheet = workbook.getSheetAt(i);
				found.append(sheet.getSheetName()).append(workbook.getSheetVisibility(i)).append(sheet.getProtect() ? " protected\n" : "\n");
				if (workbook.getSheetVisibility(i) == SheetVisibility.VISIBLE) {
					for (Row row : sheet) {
						row.forEach(cell -> found.append(cell.getColumnIndex() == 0 ? "    " : "")
								.append(cell.getCellStyle().getLocked() ? cell.toString().replace('\n', ' ') : "[ ]").append(" | "));
						found.append('\n');
					}
					sheet.getDataValidations()
							.forEach(list -> found.append("    choice at ").append(Arrays.stream(list.getRegions().getCellRangeAddresses())
									.map(CellRangeAddress::formatAsString).toList()).append('\n'));
				}
			}
		}
		Golden.expect("score-sheet-" + language, found.toString());
	}

	/** A locked row that is too low hides the last step of the scale, and a long line of the guide ends on another page. */
	@ParameterizedTest
	@ValueSource(strings = { "ja", "en" })
	void everyRowIsHighEnoughForItsLinesAndTheGuideIsAsWideAsThePage(String language) throws Exception {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		ScoreSheetWorkbooks.writer().write(dossier, new Addressee(member, null), Locale.forLanguageTag(language), out);
		try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
			assertThat(workbook.getSheetAt(0).getFitToPage()).isTrue();
			assertThat(workbook.getSheetAt(0).getColumnWidth(0) / 256).as("letters on A4").isLessThan(90);
			for (int i = 0; i < workbook.getNumberOfSheets() - 1; i++) {
				assertThat(workbook.getSheetAt(i).getPrintSetup().getPaperSize()).isEqualTo(PrintSetup.A4_PAPERSIZE);
				assertThat(workbook.getSheetAt(i).getFooter().getRight()).contains("&P");
			}
			for (Row row : workbook.getSheetAt(0)) {
				assertThat(row.getRowNum() < 2 || row.getCell(0).getCellStyle().getWrapText()).as(row.getCell(0).toString()).isTrue();
			}
			for (int i = 1; i < workbook.getNumberOfSheets() - 1; i++) {
				Sheet tab = workbook.getSheetAt(i);
				for (int r = FIRST_ROW; r <= tab.getLastRowNum(); r++) {
					assertThat(tab.getRow(r).getHeightInPoints()).as(tab.getRow(r).getCell(2).toString())
							.isGreaterThanOrEqualTo(14.5f * tab.getRow(r).getCell(2).toString().lines().count());
				}
			}
		}
	}

	@Test
	void whatEveryMemberEnteredComesBackUnchanged() throws Exception {
		for (Member one : dossier.getPanel().getMembers()) {
			Path file = Files.write(folder.resolve("one.xlsx"), written(one));
			SheetReading reading = read(file);
			assertThat(reading.refused()).isEmpty();
			assertThat(reading.sheet().member()).isEqualTo(one.getId());
			assertThat(reading.sheet().dossier()).isEqualTo(dossier.getId());
			assertThat(reading.sheet().sheets()).usingRecursiveComparison().withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
					.isEqualTo(handedIn(one));
			assertThat(SheetImport.check(dossier, reading.sheet())).isInstanceOfSatisfying(SheetCheck.Accepted.class,
					a -> assertThat(a.differences()).isEmpty());
		}
	}

	@Test
	void aSheetNamesNoOtherMemberAndWhoIsRecusedGetsNoTab() throws Exception {
		Member recused = dossier.getPanel().getMembers().stream().filter(m -> !m.getRecusals().isEmpty()).findFirst().orElseThrow();
		byte[] bytes = written(recused);
		StringBuilder all = new StringBuilder();
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
			for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
				all.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
			}
		}
		assertThat(all).contains(recused.getId());
		for (Member other : dossier.getPanel().getMembers()) {
			if (other != recused && other.getPerson() != null) {
				assertThat(all.indexOf(other.getPerson().getName())).as(other.getPerson().getName()).isNegative();
				assertThat(all.indexOf(other.getId())).isNegative();
			}
		}
		for (Recusal recusal : recused.getRecusals()) {
			assertThat(all.indexOf(recusal.getUndertaking().getId())).isNegative();
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "3|3", "３|3", "3.0|3", " 2 |2", "2点|2", "評点：1|1", "0 点|0", "3：非常に妥当|3", "(2)|2", "3 - 100点満点ではない|3" })
	void aPointIsReadHoweverItIsWritten(String text, String point) throws Exception {
		SheetReading reading = read(changed(w -> tab(w).getRow(FIRST_ROW).getCell(POINT).setCellValue(text)));
		assertThat(reading.refused()).isEmpty();
		assertThat(mark(reading).value()).contains(new BigDecimal(point));
	}

	@ParameterizedTest
	@ValueSource(strings = { "2か3", "未定", "2/3", "2-3", "2、3", "1,5", "三" })
	void whatCanBeReadInTwoWaysOrNoneIsRefusedWithItsCell(String text) throws Exception {
		SheetReading reading = read(changed(w -> tab(w).getRow(FIRST_ROW).getCell(POINT).setCellValue(text)));
		assertThat(reading.refused()).singleElement().satisfies(n -> {
			assertThat(n.place()).endsWith("!D6");
			assertThat(n.what().in(Locale.JAPANESE)).contains(text);
			assertThat(n.what().in(Locale.ENGLISH)).contains(text);
		});
	}

	@Test
	void aPointOutsideTheScaleIsRefusedByTheDossier() throws Exception {
		SheetReading reading = read(changed(w -> tab(w).getRow(FIRST_ROW).getCell(POINT).setCellValue(4)));
		assertThat(SheetImport.check(dossier, reading.sheet())).isInstanceOf(SheetCheck.Refused.class);
	}

	/** Which cell it is stands where the others are listed, and the cell is not among those that were taken. */
	@Test
	void aPointOutsideTheScaleIsListedAsRefusedWithItsCell() throws Exception {
		Path file = changed(w -> tab(w).getRow(FIRST_ROW).getCell(POINT).setCellValue(4));
		SheetArrival arrival = SheetArrival.check(dossier, SheetArrival.read(List.of(file), List.of(ScoreSheetWorkbooks.reader())), null)
				.getFirst();
		assertThat(arrival.check()).containsInstanceOf(SheetCheck.Refused.class);
		assertThat(arrival.notes()).filteredOn(SheetReading.Note::refused).singleElement().satisfies(n -> {
			assertThat(n.place()).endsWith("!D6");
			assertThat(n.what().in(Locale.JAPANESE)).contains("4");
		});
		assertThat(arrival.notes())
				.filteredOn(n -> n.place().equals(arrival.notes().stream().filter(SheetReading.Note::refused).findFirst().orElseThrow().place()))
				.hasSize(1);
		assertThat(arrival.reasons()).singleElement().satisfies(r -> {
			assertThat(r.in(Locale.JAPANESE)).contains("!D6");
			assertThat(r.in(Locale.ENGLISH)).contains("!D6");
		});
	}

	@Test
	void tabsInAnotherOrderWithOtherNamesAndMovedRowsAndColumnsChangeNothing() throws Exception {
		SheetReading reading = read(changed(w -> {
			w.setSheetName(2, "メモ用");
			w.setSheetOrder("メモ用", 4);
			Sheet moved = w.getSheet("メモ用");
			moved.shiftRows(FIRST_ROW, moved.getLastRowNum(), 3);
			moved.shiftColumns(POINT, MARK, 2);
			moved.createRow(FIRST_ROW).createCell(0).setCellValue("自分用の覚え書き");
		}));
		assertThat(reading.refused()).isEmpty();
		assertThat(reading.sheet().sheets()).usingRecursiveComparison().withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
				.isEqualTo(handedIn(member));
	}

	@Test
	void anEmptyCellIsNoPointAndNotZero() throws Exception {
		SheetReading reading = read(changed(w -> {
			Row row = tab(w).getRow(FIRST_ROW);
			row.getCell(POINT).setBlank();
			row.getCell(COMMENT).setCellValue("評点は控える。");
		}));
		assertThat(mark(reading).value()).isEmpty();
		assertThat(mark(reading).comment()).contains("評点は控える。");
	}

	@Test
	void aRowThatIsGoneOrThereTwiceIsRefused() throws Exception {
		SheetReading gone = read(changed(w -> tab(w).removeRow(tab(w).getRow(FIRST_ROW))));
		assertThat(gone.refused()).hasSize(1);
		SheetReading twice = read(changed(w -> {
			Row copy = tab(w).createRow(60);
			copy.createCell(POINT).setCellValue(1);
			copy.createCell(MARK).setCellValue(tab(w).getRow(FIRST_ROW).getCell(MARK).getStringCellValue());
		}));
		assertThat(twice.refused()).singleElement().satisfies(n -> assertThat(n.place()).endsWith("!D61"));
	}

	@Test
	void aWorkbookThatDoesNotSayWhoseItIsIsRefused() throws Exception {
		Path without = changed(w -> w.removeSheetAt(w.getSheetIndex("hyoka")));
		assertThatThrownBy(() -> read(without)).isInstanceOfSatisfying(SheetException.class,
				e -> assertThat(e.reason()).isEqualTo(Reason.NOT_A_SHEET));
		Path other = changed(w -> w.getSheet("hyoka").getRow(1).getCell(3).setCellValue(dossier.getPanel().getMembers().get(1).getId()));
		assertThatThrownBy(() -> read(other)).isInstanceOfSatisfying(SheetException.class,
				e -> assertThat(e.reason()).isEqualTo(Reason.DAMAGED));
		Path text = Files.writeString(folder.resolve("text.xlsx"), "3,2,1");
		assertThatThrownBy(() -> read(text)).isInstanceOf(SheetException.class).hasMessageContaining("text.xlsx");
	}

	@Test
	void whatLibreOfficeSavedIsReadAsItWas() throws Exception {
		Path office = Path.of("/usr/lib/libreoffice/program/soffice");
		Assumptions.assumeTrue(Files.isExecutable(office) && Files.exists(office.resolveSibling("libsclo.so")), "LibreOffice Calc is not installed");
		Path file = Files.write(folder.resolve("sheet.xlsx"), written(member));
		convert(office, file, "ods");
		Files.delete(file);
		convert(office, folder.resolve("sheet.ods"), "xlsx");
		SheetReading reading = read(file);
		assertThat(reading.refused()).isEmpty();
		assertThat(reading.sheet().sheets()).usingRecursiveComparison().withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
				.isEqualTo(handedIn(member));
	}

	private void convert(Path office, Path file, String form) throws Exception {
		Process process = new ProcessBuilder(office.toString(), "-env:UserInstallation=" + folder.resolve("profile").toUri(), "--headless",
				"--convert-to", form, "--outdir", folder.toString(), file.toString()).redirectErrorStream(true)
				.redirectOutput(folder.resolve("office.log").toFile()).start();
		assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
	}
}
