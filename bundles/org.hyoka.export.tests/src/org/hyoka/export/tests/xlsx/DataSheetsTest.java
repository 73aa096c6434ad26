// SPDX-License-Identifier: EPL-2.0
package org.hyoka.export.tests.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.hyoka.dossier.PictureStore;
import org.hyoka.export.Exporters;
import org.hyoka.export.tests.Exports;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.Member;
import org.hyoka.report.ReportOptions;
import org.hyoka.report.ReportRequest;
import org.hyoka.samples.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a dossier knows as named tables that a program computes with. */
class DataSheetsTest {
	private static XSSFWorkbook workbook(String key, ReportOptions options) throws IOException {
		Dossier dossier = Sample.byKey(key).orElseThrow().create();
		return new XSSFWorkbook(new ByteArrayInputStream(Exports.export(Exports.exporter("xlsx"),
				Exporters.composer().compose(ReportRequest.of(dossier, options, PictureStore.NONE), new NullProgressMonitor()))));
	}

	private static Map<String, XSSFTable> tables(XSSFWorkbook workbook) {
		Map<String, XSSFTable> tables = new LinkedHashMap<>();
		workbook.forEach(sheet -> ((XSSFSheet) sheet).getTables().forEach(table -> tables.put(table.getName(), table)));
		return tables;
	}

	private static List<String> heads(XSSFTable table) {
		return table.getColumns().stream().map(column -> column.getName()).toList();
	}

	/** Each row by the names of its columns; cells that are empty are left out. */
	private static List<Map<String, Cell>> rows(XSSFTable table) {
		List<Map<String, Cell>> rows = new ArrayList<>();
		List<String> heads = heads(table);
		for (int r = table.getStartRowIndex() + 1; r <= table.getEndRowIndex(); r++) {
			Map<String, Cell> row = new LinkedHashMap<>();
			for (int c = 0; c < heads.size(); c++) {
				Cell cell = table.getXSSFSheet().getRow(r).getCell(c);
				if (cell != null && cell.getCellType() != CellType.BLANK) {
					row.put(heads.get(c), cell);
				}
			}
			rows.add(row);
		}
		return rows;
	}

	@Test
	void theyStandBeforeThePrintedSheetsUnderTheSameNamesInBothLanguages() throws IOException {
		try (XSSFWorkbook japanese = workbook("regenerative-2022", ReportOptions.standard(Locale.JAPANESE));
				XSSFWorkbook english = workbook("regenerative-2022", ReportOptions.standard(Locale.ENGLISH))) {
			assertThat(tables(japanese).keySet()).contains("Indicators", "Money", "Points", "Means", "Outputs", "Problems")
					.isEqualTo(tables(english).keySet());
			tables(japanese).forEach((name, table) -> {
				assertThat(heads(table)).as(name).isEqualTo(heads(tables(english).get(name))).doesNotHaveDuplicates()
						.allMatch(head -> head.matches("[a-z_]+"));
				assertThat(table.getXSSFSheet().getSheetName()).isEqualTo(name);
				assertThat(table.getCTTable().isSetAutoFilter()).as(name).isTrue();
				assertThat(japanese.getSheetIndex(name)).isLessThanOrEqualTo(tables(japanese).size());
			});
			assertThat(tables(japanese).values().stream().map(table -> table.getCTTable().getId())).doesNotHaveDuplicates();
			assertThat(japanese.getSheet("表1")).isNotNull();
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "regenerative-2022", "drugdiscovery-2021" })
	void numbersAreNumbersDaysAreDaysAndUnitsHaveTheirOwnColumn(String key) throws IOException {
		try (XSSFWorkbook workbook = workbook(key, ReportOptions.standard(Locale.JAPANESE))) {
			List<Map<String, Cell>> indicators = rows(tables(workbook).get("Indicators"));
			assertThat(indicators).isNotEmpty().allSatisfy(row -> {
				if (row.containsKey("value")) {
					assertThat(row.get("value").getCellType()).isEqualTo(CellType.NUMERIC);
					assertThat(row.get("unit").getStringCellValue()).isNotBlank();
				}
				if (row.containsKey("as_of")) {
					assertThat(DateUtil.isCellDateFormatted(row.get("as_of"))).isTrue();
				}
			});
			assertThat(indicators).anySatisfy(row -> assertThat(row.get("record").getStringCellValue()).isEqualTo("ACTUAL"));
			assertThat(rows(tables(workbook).get("Money"))).isNotEmpty().allSatisfy(row -> {
				assertThat(row.get("fiscal_year").getCellType()).isEqualTo(CellType.NUMERIC);
				assertThat(row.get("unit").getStringCellValue()).isNotBlank();
			});
		}
	}

	@Test
	void amountsAreThoseOfTheDocument() throws IOException {
		try (XSSFWorkbook workbook = workbook("drugdiscovery-2021", ReportOptions.standard(Locale.JAPANESE))) {
			assertThat(rows(tables(workbook).get("Money"))).anySatisfy(row -> {
				assertThat(row.get("record").getStringCellValue()).isEqualTo("BUDGET");
				assertThat(row.get("fiscal_year").getNumericCellValue()).isEqualTo(2018);
				assertThat(row.get("amount").getNumericCellValue()).isEqualTo(5744);
				assertThat(row.get("money_kind").getStringCellValue()).isEqualTo("EXECUTED");
			});
		}
	}

	/** Rule 7: also in a workbook with names, which say so on each printed sheet, data attribute nothing to anybody. */
	@ParameterizedTest
	@CsvSource({ "false", "true" })
	void pointsAreCountedAndNobodyIsNamed(boolean named) throws IOException {
		Dossier dossier = Sample.byKey("regenerative-2022").orElseThrow().create();
		List<String> names = dossier.getPanel().getMembers().stream().map(Member::getPerson).filter(p -> p != null).map(p -> p.getName()).toList();
		try (XSSFWorkbook workbook = workbook("regenerative-2022", ReportOptions.standard(Locale.JAPANESE).withNames(named))) {
			Map<String, XSSFTable> tables = tables(workbook);
			tables.forEach(
					(name, table) -> rows(table).forEach(row -> row.values().forEach(cell -> assertThat(cell.toString()).as(name).isNotIn(names))));
			assertThat(tables.values()).allSatisfy(table -> assertThat(heads(table)).doesNotContain("member", "author"));
			Map<String, Double> members = new LinkedHashMap<>();
			rows(tables.get("Points")).forEach(row -> members.merge(row.get("undertaking") + "/" + row.get("criterion_code"),
					row.get("members").getNumericCellValue(), Double::sum));
			assertThat(members).isNotEmpty().allSatisfy((criterion, count) -> assertThat(count).as(criterion).isLessThanOrEqualTo(5));
			assertThat(rows(tables.get("Means"))).hasSameSizeAs(members.keySet());
		}
	}
}
