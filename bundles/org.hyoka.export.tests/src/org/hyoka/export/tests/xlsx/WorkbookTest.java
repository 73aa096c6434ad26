// SPDX-License-Identifier: EPL-2.0
package org.hyoka.export.tests.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.hyoka.dossier.PictureStore;
import org.hyoka.drawing.TextWidth;
import org.hyoka.export.Exporters;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.report.ReportBook;
import org.hyoka.report.ReportOptions;
import org.hyoka.report.ReportRequest;
import org.hyoka.samples.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The workbook of a report's tables, read and computed again. */
class WorkbookTest {
	private static XSSFWorkbook workbook(Dossier dossier) throws IOException {
		return workbook(dossier, Locale.JAPANESE);
	}

	private static XSSFWorkbook workbook(Dossier dossier, Locale language) throws IOException {
		ReportBook book = Exporters.composer().compose(ReportRequest.of(dossier, ReportOptions.standard(language), PictureStore.NONE),
				new NullProgressMonitor());
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		new Exporters().exporters().stream().filter(e -> e.id().equals("xlsx")).findFirst().orElseThrow().export(book, out,
				new NullProgressMonitor());
		return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
	}

	@ParameterizedTest
	@ValueSource(strings = { "regenerative-2022", "drugdiscovery-2021", "council-2022" })
	void everyFormulaGivesTheFigureThatWeComputed(String key) throws IOException {
		try (XSSFWorkbook workbook = workbook(Sample.byKey(key).orElseThrow().create())) {
			FormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();
			int formulas = 0;
			for (Sheet sheet : workbook) {
				for (Row row : sheet) {
					for (Cell cell : row) {
						if (cell.getCellType() == CellType.FORMULA) {
							assertThat(evaluator.evaluate(cell).getNumberValue())
									.as(sheet.getSheetName() + ' ' + cell.getAddress() + ' ' + cell.getCellFormula())
									.isCloseTo(cell.getNumericCellValue(), org.assertj.core.data.Offset.offset(1e-9));
							formulas++;
						}
					}
				}
			}
			assertThat(formulas).isGreaterThan(key.startsWith("council") ? -1 : 20);
		}
	}

	@Test
	void meansAndSumsOfThePublishedReportAreFormulas() throws IOException {
		try (XSSFWorkbook workbook = workbook(Sample.byKey("regenerative-2022").orElseThrow().create())) {
			List<String> averages = new ArrayList<>();
			List<Double> sums = new ArrayList<>();
			for (Sheet sheet : workbook) {
				for (Row row : sheet) {
					for (Cell cell : row) {
						if (cell.getCellType() == CellType.FORMULA && cell.getCellFormula().startsWith("ROUND(AVERAGE(")) {
							averages.add(String.valueOf(cell.getNumericCellValue()));
						} else if (cell.getCellType() == CellType.FORMULA) {
							sums.add(cell.getNumericCellValue());
						}
					}
				}
			}
			assertThat(averages).hasSize(21).startsWith("3.0", "2.6", "2.2", "2.0");
			assertThat(sums).contains(1913.0, 2082.0, 5409.0);
		}
	}

	@Test
	void sheetsHaveFrozenHeadsAndFiltersAndTheListLeadsToThem() throws IOException {
		try (XSSFWorkbook workbook = workbook(Sample.byKey("regenerative-2022").orElseThrow().create())) {
			assertThat(workbook.getNumberOfSheets()).isGreaterThan(20);
			assertThat(workbook.getSheetAt(0).getRow(3).getCell(0).getHyperlink().getAddress()).contains("!A1");
			for (Sheet sheet : workbook) {
				assertThat(sheet.getPaneInformation().isFreezePane()).as(sheet.getSheetName()).isTrue();
				assertThat(sheet.getFitToPage()).as(sheet.getSheetName()).isTrue();
			}
			assertThat(workbook.getSheet("表1").getRow(0).getCell(0).getStringCellValue()).startsWith("表１");
		}
	}

	/** A long note made the table beside it so small on paper that nobody could read it, and paper was American. */
	@ParameterizedTest
	@CsvSource({ "regenerative-2022, ja", "drugdiscovery-2021, en", "council-2022, en" })
	void onPaperASheetIsAsWideAsItsTableWithTheHeadAndANumberOnEachPage(String key, String language) throws IOException {
		try (XSSFWorkbook workbook = workbook(Sample.byKey(key).orElseThrow().create(), Locale.forLanguageTag(language))) {
			int heads = 0;
			int longNotes = 0;
			for (Sheet sheet : workbook) {
				assertThat(sheet.getPrintSetup().getPaperSize()).as(sheet.getSheetName()).isEqualTo(PrintSetup.A4_PAPERSIZE);
				assertThat(sheet.getFooter().getRight()).as(sheet.getSheetName()).contains("&P");
				if (sheet.getRepeatingRows() != null) {
					heads++;
					assertThat(sheet.getRepeatingRows().getFirstRow()).as(sheet.getSheetName()).isEqualTo(2);
					assertThat(sheet.getRepeatingRows().getLastRow() + 1).as(sheet.getSheetName())
							.isEqualTo(sheet.getPaneInformation().getHorizontalSplitPosition());
				}
				for (Row row : sheet) {
					Cell cell = row.getCell(0);
					if (row.getPhysicalNumberOfCells() == 1 && TextWidth.of(cell.getStringCellValue()) > 120) {
						longNotes++;
						assertThat(cell.getCellStyle().getWrapText()).as(cell.getStringCellValue()).isTrue();
						assertThat(row.getHeightInPoints()).as(cell.getStringCellValue()).isGreaterThan(20);
					}
				}
			}
			assertThat(heads).isGreaterThan(10);
			assertThat(longNotes).isGreaterThan(key.startsWith("council") ? -1 : 2);
		}
	}

	/** Programs show ### where a number with the words behind it, such as (commissioned), is wider than its column. */
	@ParameterizedTest
	@CsvSource({ "drugdiscovery-2021, en", "regenerative-2022, en", "drugdiscovery-2021, ja" })
	void everyNumberHasRoomInItsColumn(String key, String language) throws IOException {
		try (XSSFWorkbook workbook = workbook(Sample.byKey(key).orElseThrow().create(), Locale.forLanguageTag(language))) {
			DataFormatter formatter = new DataFormatter(Locale.ENGLISH);
			formatter.setUseCachedValuesForFormulaCells(true);
			List<String> wide = new ArrayList<>();
			int numbers = 0;
			for (Sheet sheet : workbook) {
				for (Row row : sheet) {
					for (Cell cell : row) {
						if (cell.getCellType() == CellType.NUMERIC || cell.getCellType() == CellType.FORMULA) {
							numbers++;
							String shown = formatter.formatCellValue(cell);
							if (TextWidth.of(shown) + 2 > sheet.getColumnWidth(cell.getColumnIndex()) / 256) {
								wide.add(sheet.getSheetName() + ' ' + cell.getAddress() + ' ' + shown);
							}
						}
					}
				}
			}
			assertThat(wide).isEmpty();
			assertThat(numbers).isGreaterThan(150);
		}
	}

	/** Sheets are written one by one, and what joins them at the end: names, order, filters and links are those of each sheet. */
	@Test
	void whatTheWorkbookSaysOfASheetIsTrueOfThatSheet() throws IOException {
		try (XSSFWorkbook workbook = workbook(Sample.byKey("drugdiscovery-2021").orElseThrow().create())) {
			Map<Integer, String> filters = workbook.getAllNames().stream().filter(name -> name.getNameName().equals("_xlnm._FilterDatabase"))
					.collect(Collectors.toMap(XSSFName::getSheetIndex, XSSFName::getRefersToFormula));
			int filtered = 0;
			for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
				XSSFSheet sheet = workbook.getSheetAt(i);
				if (sheet.getCTWorksheet().isSetAutoFilter()) {
					filtered++;
					AreaReference area = new AreaReference(filters.get(i), SpreadsheetVersion.EXCEL2007);
					assertThat(area.getFirstCell().getSheetName()).isEqualTo(sheet.getSheetName());
					assertThat(new AreaReference(sheet.getCTWorksheet().getAutoFilter().getRef(), SpreadsheetVersion.EXCEL2007).getLastCell()
							.formatAsString(false))
							.isEqualTo(new CellReference(area.getLastCell().getRow(), area.getLastCell().getCol()).formatAsString());
				}
			}
			assertThat(filtered).isEqualTo(filters.size()).isGreaterThan(20);
			Sheet list = workbook.getSheetAt(0);
			List<String> named = new ArrayList<>();
			for (int r = 3; r <= list.getLastRowNum(); r++) {
				Row row = list.getRow(r);
				named.add(row.getCell(0).getStringCellValue());
				assertThat(row.getCell(0).getHyperlink().getAddress()).isEqualTo('\'' + named.getLast() + "'!A1");
				assertThat(workbook.getSheet(named.getLast()).getRow(0).getCell(0).getStringCellValue())
						.isEqualTo(row.getCell(1).getStringCellValue());
			}
			assertThat(named).containsExactlyElementsOf(IntStream.range(1, workbook.getNumberOfSheets()).mapToObj(workbook::getSheetName).toList());
		}
	}

	/** LibreOffice shows rows without a height as high as one line; a height that a person did not choose goes on following the text. */
	@Test
	void rowsAreAsHighAsTheirLongestCellAndGrowWithWhatIsEntered() throws IOException {
		try (XSSFWorkbook workbook = workbook(Sample.byKey("regenerative-2022").orElseThrow().create())) {
			int high = 0;
			for (Sheet sheet : workbook) {
				for (Row row : sheet) {
					for (Cell cell : row) {
						if (cell.getCellType() == CellType.STRING && cell.getCellStyle().getWrapText()) {
							String text = cell.getStringCellValue();
							int width = sheet.getMergedRegions().stream().filter(region -> region.isInRange(cell))
									.mapToInt(region -> IntStream.rangeClosed(region.getFirstColumn(), region.getLastColumn())
											.map(sheet::getColumnWidth).sum())
									.findFirst()
									.orElse(sheet.getColumnWidth(cell.getColumnIndex()));
							double lines = Math.max(text.lines().count(), text.codePoints().filter(c -> c > 0x2E80).count() * 2 * 256.0 / width);
							assertThat((double) row.getHeightInPoints()).as(sheet.getSheetName() + ' ' + cell.getAddress())
									.isGreaterThanOrEqualTo(Math.min(409, 12 * lines));
							high += lines > 3 ? 1 : 0;
						}
					}
					assertThat(((XSSFRow) row).getCTRow().getCustomHeight()).isFalse();
				}
			}
			assertThat(high).isGreaterThan(40);
			XSSFSheet header = IntStream.range(1, workbook.getNumberOfSheets()).mapToObj(workbook::getSheetAt)
					.filter(sheet -> sheet.getTables().isEmpty())
					.skip(1).findFirst().orElseThrow();
			assertThat(header.getMergedRegions()).as("cells of the program's header reach over the years below them")
					.hasSizeGreaterThan(5);
		}
	}

	@Test
	void textNeverBecomesAFormula() throws IOException {
		Dossier dossier = Sample.byKey("regenerative-2022").orElseThrow().create();
		for (String text : List.of("=1+1", "+cmd|' /C calc'!A0", "-2+3", "@SUM(1)", "＝1+1", "＋1")) {
			dossier.getAssessments().getFirst().getRecommendations().getFirst().setText(text);
			try (XSSFWorkbook workbook = workbook(dossier)) {
				List<Cell> found = new ArrayList<>();
				for (Sheet sheet : workbook) {
					for (Row row : sheet) {
						row.forEach(cell -> {
							if (cell.getCellType() == CellType.STRING && cell.getStringCellValue().contains(text)) {
								found.add(cell);
							}
						});
					}
				}
				assertThat(found).as(text).isNotEmpty();
				found.stream().filter(c -> c.getStringCellValue().startsWith(text))
						.forEach(c -> assertThat(c.getCellStyle().getQuotePrefixed()).isTrue());
			}
		}
	}
}
