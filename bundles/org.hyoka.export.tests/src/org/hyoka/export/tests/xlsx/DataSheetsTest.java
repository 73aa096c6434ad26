// SPDX-License-Identifier: EPL-2.0
package org.hyoka.export.tests.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
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
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.hyoka.model.hyoka.TotalKind;
import org.hyoka.model.hyoka.GradeBand;
import org.hyoka.model.hyoka.CriterionSet;
import org.hyoka.model.hyoka.CriterionAssessment;
import org.hyoka.model.hyoka.Assessment;
import org.hyoka.model.hyoka.Contract;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.Expenditure;
import org.hyoka.model.hyoka.HyokaFactory;
import org.hyoka.model.hyoka.Indicator;
import org.hyoka.model.hyoka.IndicatorKind;
import org.hyoka.model.hyoka.IndicatorLink;
import org.hyoka.model.hyoka.Member;
import org.hyoka.model.hyoka.OutcomeTerm;
import org.hyoka.model.hyoka.Payee;
import org.hyoka.model.hyoka.PayeeBlock;
import org.hyoka.model.hyoka.ProcurementMethod;
import org.hyoka.model.hyoka.Review;
import org.hyoka.model.hyoka.ReviewVerdict;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.model.time.FiscalYear;
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
		return workbook(Sample.byKey(key).orElseThrow().create(), options);
	}

	private static XSSFWorkbook workbook(Dossier dossier, ReportOptions options) throws IOException {
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

	@Test
	void gradesAgreedPointsTotalsAndDecisionsAreData() throws IOException {
		HyokaFactory f = HyokaFactory.eINSTANCE;
		Dossier dossier = Sample.byKey("regenerative-2022").orElseThrow().create();
		Assessment assessment = dossier.getAssessments().stream().filter(a -> a.getUndertaking() != null && "A".equals(a.getUndertaking().getCode()))
				.findFirst().orElseThrow();
		assessment.setDecision("採択");
		CriterionSet set = assessment.getCriterionSet();
		set.setTotal(TotalKind.SUM);
		set.setThreshold(new BigDecimal("2"));
		set.getCriteria().stream().skip(1).forEach(c -> c.setOverall(true));
		CriterionAssessment box = f.createCriterionAssessment();
		box.setCriterion(set.getCriteria().getFirst());
		box.setConsensus(new BigDecimal("2"));
		assessment.getCriterionAssessments().addFirst(box);
		GradeBand band = f.createGradeBand();
		band.setSymbol("可");
		band.setFrom(BigDecimal.ZERO);
		dossier.getScales().forEach(s -> s.getBands().add(EcoreUtil.copy(band)));
		try (XSSFWorkbook workbook = workbook(dossier, ReportOptions.standard(Locale.JAPANESE))) {
			Map<String, XSSFTable> tables = tables(workbook);
			assertThat(rows(tables.get("Means"))).anySatisfy(row -> {
				assertThat(row.get("grade")).hasToString("可");
				assertThat(row.get("agreed_point")).hasToString("2");
			});
			assertThat(rows(tables.get("Totals"))).anySatisfy(row -> {
				assertThat(row.get("undertaking_code")).hasToString("A");
				assertThat(row.get("decision")).hasToString("採択");
				assertThat(row.get("total_kind")).hasToString("SUM");
				assertThat(row.get("threshold").getNumericCellValue()).isEqualTo(2);
				assertThat(row.get("below_threshold")).hasToString(row.get("total").getNumericCellValue() < 2 ? "YES" : "NO");
			});
		}
	}

	@Test
	void theLogicModelPaymentsAndReviewsHaveTablesOfTheirOwn() throws IOException {
		HyokaFactory f = HyokaFactory.eINSTANCE;
		Dossier dossier = Sample.byKey("regenerative-2022").orElseThrow().create();
		Undertaking program = dossier.getUndertakings().getFirst();
		Indicator activity = f.createIndicator();
		activity.setKind(IndicatorKind.ACTIVITY);
		activity.setName("研究会を開く");
		Indicator outcome = f.createIndicator();
		outcome.setKind(IndicatorKind.OUTCOME);
		outcome.setTerm(OutcomeTerm.LONG);
		outcome.setCode("1-2");
		outcome.setName("手引きの普及");
		IndicatorLink link = f.createIndicatorLink();
		link.setTarget(outcome);
		link.setDirectReason("直結する。");
		activity.getLeadsTo().add(link);
		program.getIndicators().addAll(List.of(activity, outcome));
		Expenditure expenditure = f.createExpenditure();
		expenditure.setYear(FiscalYear.of(2021));
		PayeeBlock block = f.createPayeeBlock();
		block.setCode("A");
		Payee payee = f.createPayee();
		payee.setName("架空研究所");
		Contract contract = f.createContract();
		contract.setName("装置の製作");
		contract.setMethod(ProcurementMethod.OPEN_OVERALL);
		contract.setBidders(2);
		contract.setAmount(new BigDecimal("300"));
		payee.getContracts().add(contract);
		block.getPayees().add(payee);
		expenditure.getBlocks().add(block);
		program.getExpenditures().add(expenditure);
		Review review = f.createReview();
		review.setYear(FiscalYear.of(2022));
		review.setVerdict(ReviewVerdict.AS_IS);
		program.getReviews().add(review);
		try (XSSFWorkbook workbook = workbook(dossier, ReportOptions.standard(Locale.JAPANESE))) {
			Map<String, XSSFTable> tables = tables(workbook);
			assertThat(rows(tables.get("Indicators"))).anySatisfy(row -> {
				assertThat(String.valueOf(row.get("term"))).isEqualTo("LONG");
				assertThat(String.valueOf(row.get("indicator_code"))).isEqualTo("1-2");
			}).anySatisfy(row -> assertThat(row.get("indicator_kind").getStringCellValue()).isEqualTo("ACTIVITY"));
			assertThat(rows(tables.get("LogicModel"))).singleElement().satisfies(row -> {
				assertThat(row.get("from").getStringCellValue()).isEqualTo("研究会を開く");
				assertThat(row.get("to").getStringCellValue()).isEqualTo("手引きの普及");
				assertThat(row.get("reason_for_one_step").getStringCellValue()).isEqualTo("直結する。");
			});
			assertThat(rows(tables.get("Payments"))).singleElement().satisfies(row -> {
				assertThat(row.get("payee").getStringCellValue()).isEqualTo("架空研究所");
				assertThat(row.get("bidders").getNumericCellValue()).isEqualTo(2);
				assertThat(row.get("amount").getNumericCellValue()).isEqualTo(300);
			});
			assertThat(rows(tables.get("Reviews"))).singleElement()
					.satisfies(row -> assertThat(row.get("verdict").getStringCellValue()).isEqualTo("AS_IS"));
		}
	}
}
