// SPDX-License-Identifier: EPL-2.0
package org.hyoka.portfolio.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.hyoka.portfolio.tests.Portfolios.column;
import static org.hyoka.portfolio.tests.Portfolios.dossier;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.hyoka.model.hyoka.Accumulation;
import org.hyoka.model.hyoka.Actual;
import org.hyoka.model.hyoka.CrossCell;
import org.hyoka.model.hyoka.CrossTable;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.HyokaFactory;
import org.hyoka.model.hyoka.Indicator;
import org.hyoka.model.hyoka.Organization;
import org.hyoka.model.hyoka.PriorFinding;
import org.hyoka.model.hyoka.Program;
import org.hyoka.model.hyoka.Project;
import org.hyoka.model.hyoka.Response;
import org.hyoka.model.hyoka.ResponseState;
import org.hyoka.model.hyoka.Target;
import org.hyoka.model.time.DatePoint;
import org.hyoka.model.time.FiscalYear;
import org.hyoka.portfolio.Answer.Line;
import org.hyoka.portfolio.IndexLocation;
import org.hyoka.portfolio.Answer;
import org.hyoka.portfolio.PortfolioException;
import org.hyoka.questions.Parameter;
import org.hyoka.questions.Question;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuestionsTest {
	@TempDir
	private Path place;
	private Portfolios all;

	@BeforeEach
	void begin() throws IOException {
		all = new Portfolios(place);
	}

	private static Program program(Dossier dossier) {
		return (Program) dossier.getUndertakings().getFirst();
	}

	@Test
	void budgetsComeWithTheLowestExecutionFirstAndUnknownIsNotZero() throws IOException {
		all.write("a.hyoka", dossier("経済産業省", "甲", "1000.5", "900"));
		all.write("b.hyoka", dossier("文部科学省", "乙", "200", "50"));
		all.write("c.hyoka", dossier("経済産業省", "丙", "300", null));
		all.index();
		Answer answer = all.ask("budget");
		assertThat(column(answer, "program")).containsExactly("乙", "甲", "丙");
		assertThat(column(answer, "available")).containsExactly(200_000_000L, 1_000_500_000L, 300_000_000L);
		assertThat(column(answer, "executed")).containsExactly(50_000_000L, 900_000_000L, null);
		assertThat((Double) column(answer, "execution_rate").getFirst()).isEqualTo(0.25);
		assertThat(column(answer, "execution_rate").getLast()).isNull();
		assertThat(column(all.ask("budget", "ministry", "経済"), "program")).containsExactly("甲", "丙");
		assertThat(column(all.ask("budget", "year", "令和3年度", "program", "乙"), "fiscal_year")).containsExactly(2021L);
		assertThat(column(all.ask("budget", "year", "2020"), "program")).isEmpty();
	}

	/** %, _ and ! in a condition mean themselves. */
	@Test
	void aConditionIsAPartOfATextAndNoPattern() throws IOException {
		all.write("a.hyoka", dossier("省", "歩留り100%計画", "10", "9"));
		all.write("b.hyoka", dossier("省", "歩留り1001計画", "10", "8"));
		all.write("c.hyoka", dossier("省", "挑戦!計画_1", "10", "7"));
		all.index();
		assertThat(column(all.ask("budget", "program", "100%"), "program")).containsExactly("歩留り100%計画");
		assertThat(column(all.ask("budget", "program", "戦!計"), "program")).containsExactly("挑戦!計画_1");
		assertThat(column(all.ask("budget", "program", "画_"), "program")).containsExactly("挑戦!計画_1");
		assertThat(column(all.ask("budget", "program", "戦!!"), "program")).isEmpty();
	}

	/**
	 * Ministry A: program 甲 has 100 and its project 60 of them, which are not counted twice; program 乙 states none, so its project's
	 * 40 count. Executed: 90 + 30 of 100 + 40. The same program in an earlier evaluation is not counted again.
	 */
	@Test
	void totalsCountEveryBudgetOnceAndEachCurrencyApart() throws IOException {
		Dossier first = dossier("A省", "甲", "100", "90");
		program(first).getProjects().add(part(dossier("A省", "甲の一", "60", "60"), first));
		Dossier second = dossier("A省", "乙", null, null);
		program(second).getProjects().add(part(dossier("A省", "乙の一", "40", "30"), second));
		Dossier earlier = dossier("A省", "甲", "99", "10");
		earlier.setFiscalYear(FiscalYear.of(2021));
		Dossier abroad = dossier("A省", "丁", "7", "7");
		abroad.getUnits().getFirst().setCurrency("USD");
		all.write("1.hyoka", first);
		all.write("2.hyoka", second);
		all.write("3.hyoka", earlier);
		all.write("4.hyoka", abroad);
		all.index();
		Answer answer = all.ask("budget-totals");
		assertThat(column(answer, "currency")).containsExactly("JPY", "USD");
		assertThat(column(answer, "available")).containsExactly(140_000_000L, 7_000_000L);
		assertThat(column(answer, "executed")).containsExactly(120_000_000L, 7_000_000L);
		assertThat(column(answer, "programs")).containsExactly(2L, 1L);
		assertThat((Double) column(answer, "execution_rate").getFirst()).isCloseTo(120 / 140.0, within(1e-9));
	}

	/** 甲 and 乙 do not say in which currency their amounts are: each is shown, but 100 and 40 of we do not know what are no 140. */
	@Test
	void amountsOfWhichTheCurrencyIsNotStatedAreNotAddedUp() throws IOException {
		for (String name : List.of("甲", "乙")) {
			Dossier dossier = dossier("A省", name, name.equals("甲") ? "100" : "40", "10");
			dossier.getUnits().getFirst().setCurrency(null);
			all.write(name + ".hyoka", dossier);
		}
		all.write("丙.hyoka", dossier("A省", "丙", "7", "7"));
		all.index();
		assertThat(column(all.ask("budget"), "available")).containsExactlyInAnyOrder(100_000_000L, 40_000_000L, 7_000_000L);
		Answer totals = all.ask("budget-totals");
		assertThat(column(totals, "currency")).containsExactly("JPY", null);
		assertThat(column(totals, "programs")).containsExactly(1L, 2L);
		assertThat(column(totals, "available")).containsExactly(7_000_000L, null);
		assertThat(column(totals, "executed")).containsExactly(7_000_000L, null);
		assertThat(column(totals, "execution_rate")).containsExactly(1.0, null);
		assertThat(totals.lines().getLast().sources()).hasSize(2);
	}

	/** 100 of one program, the other states only 30 executed: the sums are those of one program each, and the answer says of how many. */
	@Test
	void aSumSaysHowManyProgramsItIsOfAndWhatNobodyStatesIsUnknown() throws IOException {
		all.write("a.hyoka", dossier("A省", "甲", "100", null));
		all.write("b.hyoka", dossier("A省", "乙", null, "30"));
		all.index();
		Answer totals = all.ask("budget-totals");
		assertThat(column(totals, "programs")).containsExactly(2L);
		assertThat(column(totals, "programs_available")).containsExactly(1L);
		assertThat(column(totals, "available")).containsExactly(100_000_000L);
		assertThat(column(totals, "executed")).containsExactly(30_000_000L);
		assertThat(column(totals, "requested")).containsExactly((Object) null);
		assertThat(column(totals, "programs_executed")).containsExactly(0L);
		assertThat(column(totals, "execution_rate")).containsExactly((Object) null);
	}

	/** The program of a dossier as a project of another one. */
	private static Project part(Dossier from, Dossier to) {
		Project project = HyokaFactory.eINSTANCE.createProject();
		Program program = program(from);
		project.setName(program.getName());
		project.setId(program.getId());
		program.getBudget().setUnit(to.getUnits().getFirst());
		project.setBudget(program.getBudget());
		return project;
	}

	private static Indicator indicator(Program program, String name, int... targetsAndActuals) {
		HyokaFactory f = HyokaFactory.eINSTANCE;
		Indicator indicator = f.createIndicator();
		indicator.setName(name);
		indicator.setAccumulation(Accumulation.ANNUAL);
		for (int i = 0; i < targetsAndActuals.length; i += 2) {
			DatePoint year = DatePoint.endOf(FiscalYear.of(2018 + i / 2));
			Target target = f.createTarget();
			target.setValue(BigDecimal.valueOf(targetsAndActuals[i]));
			target.setDue(year);
			indicator.getTargets().add(target);
			if (targetsAndActuals[i + 1] >= 0) {
				Actual actual = f.createActual();
				actual.setValue(BigDecimal.valueOf(targetsAndActuals[i + 1]));
				actual.setAsOf(year);
				indicator.getActuals().add(actual);
			}
		}
		program.getIndicators().add(indicator);
		return indicator;
	}

	/** 件数: 2018 reached, 2019 and 2020 missed, so twice running; 年報: missed, then reached; 論文: missed once, then not reported. */
	@Test
	void whatMissedItsLastTargetsIsTold() throws IOException {
		Dossier dossier = dossier("省", "甲", "10", "9");
		indicator(program(dossier), "件数", 10, 10, 10, 9, 10, 5);
		indicator(program(dossier), "年報", 10, 1, 10, 10);
		indicator(program(dossier), "論文", 10, 4, 10, -1);
		all.write("a.hyoka", dossier);
		all.index();
		Answer answer = all.ask("missed-targets");
		assertThat(column(answer, "indicator")).containsExactly("件数", "論文");
		assertThat(column(answer, "times_missed")).containsExactly(2L, 1L);
		assertThat(column(answer, "target").getFirst()).isEqualTo(BigDecimal.TEN);
		assertThat(column(answer, "actual").getFirst()).isEqualTo(new BigDecimal(5));
		assertThat((Double) column(answer, "rate").getFirst()).isEqualTo(0.5);
		assertThat(answer.lines().getFirst().sources()).hasSize(2);
		assertThat(column(all.ask("missed-targets", "times", "2"), "indicator")).containsExactly("件数");
		Answer years = all.ask("achievement");
		assertThat(column(years, "fiscal_year")).containsExactly(2018L, 2019L, 2020L);
		assertThat(column(years, "achieved")).containsExactly(1L, 1L, 0L);
		assertThat(column(years, "not_achieved")).containsExactly(2L, 1L, 1L);
		assertThat(column(years, "not_reported")).containsExactly(0L, 1L, 0L);
	}

	private static CrossCell cell(int row, int column, Integer count, Integer ofWhich) {
		CrossCell cell = HyokaFactory.eINSTANCE.createCrossCell();
		cell.setRow(row);
		cell.setColumn(column);
		cell.setCount(count);
		cell.setOfWhich(ofWhich);
		return cell;
	}

	private static Dossier crossTable(String program, CrossCell... cells) {
		Dossier dossier = dossier("省", program, "10", "9");
		CrossTable table = HyokaFactory.eINSTANCE.createCrossTable();
		table.setName("モダリティ×疾患");
		table.getRows().addAll(List.of("低分子", "抗体"));
		table.getColumns().addAll(List.of("がん", "感染症"));
		table.getCells().addAll(List.of(cells));
		table.setOfWhichTitle("導出");
		dossier.getCrossTables().add(table);
		return dossier;
	}

	@Test
	void aCellSaysTopicsAndThoseLicensedOut() throws IOException {
		all.write("a.hyoka", crossTable("甲", cell(0, 0, 150, 6), cell(0, 1, 4, null), cell(1, 1, null, null)));
		all.write("b.hyoka", crossTable("乙", cell(0, 0, 3, null)));
		all.index();
		Answer answer = all.ask("matrix");
		assertThat(column(answer, "cell")).containsExactly("153 (6)", "4");
		assertThat(answer.lines().getFirst().sources()).extracting(s -> Path.of(s.file()).getFileName().toString()).containsExactly("a.hyoka",
				"b.hyoka");
	}

	/** One table counts in brackets what was licensed out, the other what was published: together that is no number. */
	@Test
	void numbersInBracketsThatMeanOtherThingsAreNotAddedUp() throws IOException {
		Dossier other = crossTable("乙", cell(0, 0, 3, 2), cell(1, 1, 5, 1));
		other.getCrossTables().getFirst().setOfWhichTitle("論文");
		all.write("a.hyoka", crossTable("甲", cell(0, 0, 150, 6)));
		all.write("b.hyoka", other);
		all.index();
		assertThat(column(all.ask("matrix"), "cell")).containsExactly("153", "5 (1)");
		assertThat(column(all.ask("matrix"), "of_which")).containsExactly(null, 1L);
		assertThat(all.ask("matrix").notes().getFirst().in(Locale.ENGLISH)).contains("158 topics").contains("2 kinds");
	}

	@Test
	void tablesOfDifferentYearsAreNotAddedUp() throws IOException {
		Dossier earlier = crossTable("甲", cell(0, 0, 100, 5));
		earlier.setFiscalYear(FiscalYear.of(2020));
		all.write("a.hyoka", earlier);
		all.write("b.hyoka", crossTable("甲", cell(0, 0, 150, 6)));
		all.index();
		assertThat(column(all.ask("matrix"), "fiscal_year")).containsExactly(2022L, 2020L);
		assertThat(column(all.ask("matrix"), "cell")).containsExactly("150 (6)", "100 (5)");
	}

	private static PriorFinding finding(Program program, String text, Integer year, ResponseState state) {
		PriorFinding finding = HyokaFactory.eINSTANCE.createPriorFinding();
		finding.setText(text);
		finding.setYear(year == null ? null : FiscalYear.of(year));
		if (state != null) {
			Response response = HyokaFactory.eINSTANCE.createResponse();
			response.setText("対応した。");
			response.setState(state);
			finding.setResponse(response);
		}
		program.getPriorFindings().add(finding);
		return finding;
	}

	@Test
	void openFindingsComeOldestFirstAndThoseOfUnknownAgeLast() throws IOException {
		Dossier dossier = dossier("省", "甲", "10", "9");
		finding(program(dossier), "新しい指摘", 2024, null);
		finding(program(dossier), "古い指摘", 2019, ResponseState.DRAFT);
		finding(program(dossier), "済んだ指摘", 2018, ResponseState.DONE);
		finding(program(dossier), "年のない指摘", null, ResponseState.OPEN);
		all.write("a.hyoka", dossier);
		all.index();
		Answer open = all.ask("open-recommendations");
		assertThat(column(open, "text")).containsExactly("古い指摘", "新しい指摘", "年のない指摘");
		assertThat(column(open, "age")).containsExactly(7L, 2L, null);
		assertThat(column(all.ask("open-recommendations", "as_of", "2024"), "age")).containsExactly(5L, 0L, null);
		assertThat(column(all.ask("answered-findings"), "response_state")).containsExactly("DONE", "DRAFT", "OPEN", "OPEN");
	}

	/** Asked in full width, without the legal form, of dossiers that write the name differently. */
	@Test
	void anOrganizationIsFoundHoweverItIsWritten() throws IOException {
		for (String name : List.of("株式会社ABC研究所", "ＡＢＣ研究所㈱", "XYZ大学")) {
			Dossier dossier = dossier("省", "計画 " + name, "10", "9");
			Organization organization = HyokaFactory.eINSTANCE.createOrganization();
			organization.setName(name);
			dossier.getOrganizations().add(organization);
			var role = HyokaFactory.eINSTANCE.createRoleAssignment();
			role.setOrganization(organization);
			program(dossier).getRoles().add(role);
			all.write(name + ".hyoka", dossier);
		}
		all.index();
		assertThat(column(all.ask("participation", "organization", "abc研究所"), "organization")).containsExactlyInAnyOrder("株式会社ABC研究所",
				"ＡＢＣ研究所㈱");
	}

	/** Whom the money of a dossier went to is asked for as that of a review sheet is. */
	@Test
	void payeesOfADossierTakePart() throws IOException {
		Dossier dossier = dossier("省", "甲", "10", "9");
		var expenditure = HyokaFactory.eINSTANCE.createExpenditure();
		expenditure.setYear(FiscalYear.of(2021));
		expenditure.setUnit(dossier.getUnits().getFirst());
		var block = HyokaFactory.eINSTANCE.createPayeeBlock();
		block.setCode("A");
		var payee = HyokaFactory.eINSTANCE.createPayee();
		payee.setName("架空装置株式会社");
		var contract = HyokaFactory.eINSTANCE.createContract();
		contract.setName("装置の製作");
		contract.setAmount(new java.math.BigDecimal("3"));
		payee.getContracts().add(contract);
		block.getPayees().add(payee);
		expenditure.getBlocks().add(block);
		program(dossier).getExpenditures().add(expenditure);
		all.write("a.hyoka", dossier);
		all.index();
		Answer answer = all.ask("participation", "organization", "架空装置");
		assertThat(column(answer, "role")).containsExactly("支出先A");
		assertThat(column(answer, "amount")).containsExactly(3_000_000L);
	}

	@Test
	void moneyIsTheSameByWhateverItIsAddedUp() throws IOException {
		all.write("a.hyoka", dossier("甲省", "一", "100", "90"));
		all.write("b.hyoka", dossier("甲省", "二", "300", "150"));
		all.write("c.hyoka", dossier("乙省", "三", "50", null));
		all.index();
		Answer byMinistry = all.ask("money");
		assertThat(column(byMinistry, "ministry")).containsExactly("甲省", "乙省");
		assertThat(column(byMinistry, "available")).containsExactly(400_000_000L, 50_000_000L);
		assertThat(column(byMinistry, "execution_rate")).containsExactly(0.6, null);
		assertThat(byMinistry.lines()).isEqualTo(all.ask("money", "columns", "fiscal_year").lines());
		Answer totals = all.ask("budget-totals");
		assertThat(column(totals, "available")).containsExactlyInAnyOrderElementsOf(column(byMinistry, "available"));
		Answer byProgram = all.ask("money", "rows", "program", "columns", "none");
		assertThat(column(byProgram, "program")).containsExactly("二", "一", "三");
		assertThat(column(byProgram, "ministry")).containsOnlyNulls();
		IndexLocation index = IndexLocation.of(all.index);
		Line later = all.portfolio.ask(index, "money", Map.of("rows", "program", "columns", "none"), false, Portfolios.TODAY).lines().getFirst();
		assertThat(later.sources()).isEmpty();
		assertThat(all.portfolio.sources(index, later)).isEqualTo(byProgram.lines().getFirst().sources()).isNotEmpty();
	}

	@Test
	void evaluationsSayWhatIsOpenOfDossiersOnly() throws IOException {
		all.write("a.hyoka", dossier("甲省", "一", "100", "90"));
		all.index();
		Answer answer = all.ask("evaluations");
		assertThat(column(answer, "program")).containsExactly("一");
		assertThat(column(answer, "open_answers")).containsExactly(0L);
		assertThat((Long) column(answer, "problems").getFirst()).isPositive();
	}

	@Test
	void everyQuestionCanBeAskedWithAllItsConditionsAndSaysWhatItIs() throws IOException {
		all.write("a.hyoka", dossier("省", "甲", "10", "9"));
		all.index();
		for (var question : all.portfolio.questions()) {
			String[] where = question.parameters().stream().flatMap(p -> java.util.stream.Stream.of(p.name(), value(question, p)))
					.toArray(String[]::new);
			Answer answer = all.ask(question.name(), where);
			for (Locale locale : List.of(Locale.ENGLISH, Locale.JAPANESE)) {
				assertThat(answer.heads()).as(question.name()).allSatisfy(h -> assertThat(h.in(locale)).isNotBlank());
				assertThat(answer.notes()).isNotEmpty().allSatisfy(n -> assertThat(n.in(locale)).doesNotContain("{"));
				assertThat(question.title().in(locale)).isNotBlank();
				question.parameters().forEach(p -> assertThat(question.help(p).in(locale)).isNotBlank());
			}
		}
	}

	private static String value(Question question, Parameter parameter) {
		return switch (parameter.type()) {
		case LITERAL -> question.choices(parameter).getFirst();
		case YEAR -> "2021";
		case WHOLE -> "1";
		default -> "甲";
		};
	}

	@Test
	void whatIsNoQuestionConditionOrValueIsSaidWithWhatThereIs() throws IOException {
		all.write("a.hyoka", dossier("省", "甲", "10", "9"));
		all.index();
		assertThatThrownBy(() -> all.ask("bugdet")).isInstanceOf(PortfolioException.class).hasMessageContaining("bugdet")
				.hasMessageContaining("budget");
		assertThatThrownBy(() -> all.ask("budget", "jahr", "2021")).hasMessageContaining("jahr").hasMessageContaining("year");
		assertThatThrownBy(() -> all.ask("budget", "year", "soon")).hasMessageContaining("soon").hasMessageContaining("2023");
		assertThatThrownBy(() -> all.ask("money", "rows", "minister")).hasMessageContaining("minister").hasMessageContaining("ministry");
	}

	@Test
	void aQueryOfOnesOwnCanOnlyRead() throws IOException {
		all.write("a.hyoka", dossier("省", "甲", "10", "9"));
		all.index();
		assertThat(all.portfolio.select(IndexLocation.of(all.index), "SELECT name FROM undertaking", 10).lines().getFirst().values())
				.containsExactly("甲");
		for (String sql : List.of("DELETE FROM undertaking", "WITH x AS (SELECT 1) DELETE FROM undertaking", "ATTACH 'x.db' AS x",
				"SELECT * FROM nothing")) {
			assertThatThrownBy(() -> all.portfolio.select(IndexLocation.of(all.index), sql, 10)).as(sql).isInstanceOf(PortfolioException.class);
		}
		assertThat(column(all.ask("budget"), "program")).containsExactly("甲");
	}
}
