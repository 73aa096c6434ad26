// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.money.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hyoka.core.figures.tests.Document002.n;

import java.math.BigDecimal;
import java.util.Optional;

import org.hyoka.core.figures.StatedComparison;
import org.hyoka.core.figures.StatedComparison.NotComparable;
import org.hyoka.core.figures.StatedComparison.Obstacle;
import org.hyoka.core.figures.Verdict;
import org.hyoka.core.figures.tests.Document002;
import org.hyoka.core.money.AllocationsAgainstBudget;
import org.hyoka.core.money.BudgetSummary;
import org.hyoka.core.money.Overrun;
import org.hyoka.core.money.ProgramMoney;
import org.hyoka.core.money.ProgramMoney.Relation;
import org.hyoka.core.text.Span;
import org.hyoka.model.hyoka.Account;
import org.hyoka.model.hyoka.Budget;
import org.hyoka.model.hyoka.BudgetEntry;
import org.hyoka.model.hyoka.HyokaFactory;
import org.hyoka.model.hyoka.MoneyKind;
import org.hyoka.model.hyoka.StatedFigure;
import org.hyoka.model.hyoka.StatedMeasure;
import org.hyoka.model.time.FiscalYear;
import org.junit.jupiter.api.Test;

class BudgetSummaryTest {
	private final Document002 document = new Document002();

	private Budget budgetOfA() {
		return document.budget(document.a, document.oku, MoneyKind.CONTRACTED, 2017, "7.5 10.9 12.8 12.1 10.7", "54.0", "48.8");
	}

	private Budget budgetOfProgram() {
		return document.budget(document.program, document.million, MoneyKind.EXECUTED, 2018, "4,373 7,148 3,913 5,167 -", null,
				"24,762");
	}

	private static BudgetEntry add(Budget budget, int year, MoneyKind kind, String amount) {
		BudgetEntry entry = HyokaFactory.eINSTANCE.createBudgetEntry();
		entry.setYear(FiscalYear.of(year));
		entry.setKind(kind);
		entry.setAmount(n(amount));
		budget.getEntries().add(entry);
		return entry;
	}

	@Test
	void projectAsContractsAddUpToTheirPrintedTotal() {
		BudgetSummary summary = BudgetSummary.of(budgetOfA());
		assertThat(summary.spentKind()).contains(MoneyKind.CONTRACTED);
		assertThat(summary.totalSpent().value()).isEqualTo(n("54.0"));
		assertThat(summary.spent(FiscalYear.of(2019)).value()).isEqualTo(n("12.8"));
		assertThat(summary.totalBudget()).contains(n("48.8"));
		assertThat(summary.stated()).extracting(StatedComparison::verdict).containsExactly(Verdict.EQUAL);
	}

	@Test
	void projectASpentMoreThanItsPrintedBudget() {
		Budget budget = budgetOfA();
		assertThat(BudgetSummary.of(budget).overruns()).containsExactly(new Overrun(Optional.empty(), n("54.0"),
				MoneyKind.CONTRACTED, n("48.8"), true, Optional.empty()));
		budget.getStated().get(1).setExplanation("調整費を除く");
		assertThat(BudgetSummary.of(budget).overruns().getFirst().explanation()).contains("調整費を除く");
		budget.getStated().get(1).setValue(n("54.0"));
		assertThat(BudgetSummary.of(budget).overruns()).isEmpty();
	}

	@Test
	void theProgramsYearThatIsStillRunningIsNotStated() {
		BudgetSummary summary = BudgetSummary.of(budgetOfProgram());
		assertThat(summary.totalSpent().value()).isEqualByComparingTo("20601");
		assertThat(summary.totalSpent().notStated()).isEqualTo(1);
		assertThat(summary.years()).hasSize(5);
		assertThat(summary.overruns()).isEmpty();
	}

	@Test
	void twoPrintedBudgetsAreComparedWithEachOther() {
		Budget budget = budgetOfProgram();
		StatedFigure inText = Document002.stated(budget, StatedMeasure.TOTAL_BUDGET, "248", "第１章８");
		inText.setUnit(document.oku);
		assertThat(BudgetSummary.of(budget).stated()).singleElement().satisfies(c -> {
			assertThat(c.stated()).isSameAs(inText);
			assertThat(c.verdict()).isEqualTo(Verdict.ROUNDING);
		});
		inText.setValue(n("250"));
		assertThat(BudgetSummary.of(budget).stated().getFirst().verdict()).isEqualTo(Verdict.DIFFERENT);
	}

	@Test
	void aYearsBudgetIsInitialAndSupplementaryAndWhatWasCarried() {
		Budget budget = document.budget(document.b, document.million, MoneyKind.EXECUTED, 2019, "1,500", null, null);
		add(budget, 2019, MoneyKind.INITIAL, "1,000").setAccount(Account.GENERAL);
		add(budget, 2019, MoneyKind.SUPPLEMENTARY, "600");
		add(budget, 2019, MoneyKind.CARRIED_OUT, "300");
		BudgetEntry carried = add(budget, 2019, MoneyKind.CARRIED_IN, "100");
		assertThat(BudgetSummary.of(budget).available(FiscalYear.of(2019)).orElseThrow().value()).isEqualByComparingTo("1400");
		assertThat(BudgetSummary.of(budget).overruns()).extracting(Overrun::year)
				.containsExactly(Optional.of(FiscalYear.of(2019)), Optional.empty());
		carried.setExplanation("前年度からの繰越を含む");
		assertThat(BudgetSummary.of(budget).overruns()).allSatisfy(o -> assertThat(o.explanation()).contains("前年度からの繰越を含む"));
		carried.setAmount(n("200"));
		assertThat(BudgetSummary.of(budget).overruns()).isEmpty();
		add(budget, 2019, MoneyKind.TOTAL_BUDGET, "1,450");
		assertThat(BudgetSummary.of(budget).available(FiscalYear.of(2019)).orElseThrow().value()).isEqualByComparingTo("1450");
	}

	/** Sheets print it as △40, tables as 40: either way the year may spend 40 less (rule 20). */
	@Test
	void whatIsCarriedOutReducesTheYearsBudgetWhicheverSignItHas() {
		Budget budget = document.budget(document.b, document.million, MoneyKind.EXECUTED, 2019, "240", null, null);
		add(budget, 2019, MoneyKind.INITIAL, "230");
		BudgetEntry out = add(budget, 2019, MoneyKind.CARRIED_OUT, "30");
		assertThat(BudgetSummary.of(budget).available(FiscalYear.of(2019)).orElseThrow().value()).isEqualByComparingTo("200");
		out.setAmount(n("-30"));
		assertThat(BudgetSummary.of(budget).available(FiscalYear.of(2019)).orElseThrow().value()).isEqualByComparingTo("200");
		assertThat(BudgetSummary.of(budget).total(MoneyKind.CARRIED_OUT).value()).isEqualByComparingTo("30");
		assertThat(BudgetSummary.of(budget).overruns().getFirst()).satisfies(o -> {
			assertThat(o.spent()).isEqualByComparingTo("240");
			assertThat(o.available()).isEqualByComparingTo("200");
		});
		StatedFigure printed = Document002.stated(budget, StatedMeasure.YEAR_AMOUNT, "-30", "執行額表");
		printed.setYear(FiscalYear.of(2019));
		printed.setMoneyKind(MoneyKind.CARRIED_OUT);
		assertThat(BudgetSummary.of(budget).stated().getLast().verdict()).isEqualTo(Verdict.EQUAL);
	}

	@Test
	void aYearsTotalBudgetIsComparedWithItsParts() {
		Budget budget = document.budget(document.b, document.million, MoneyKind.EXECUTED, 2019, "900", null, null);
		add(budget, 2019, MoneyKind.INITIAL, "1,000");
		add(budget, 2019, MoneyKind.CARRIED_OUT, "-25");
		BudgetEntry total = add(budget, 2019, MoneyKind.TOTAL_BUDGET, "1,247");
		assertThat(BudgetSummary.of(budget).differingTotals()).singleElement().satisfies(t -> {
			assertThat(t.entry()).isSameAs(total);
			assertThat(t.parts()).isEqualByComparingTo("975");
			assertThat(t.difference()).isEqualByComparingTo("272");
		});
		total.setAmount(n("975"));
		assertThat(BudgetSummary.of(budget).differingTotals()).isEmpty();
		total.setAmount(n("1,247"));
		add(budget, 2019, MoneyKind.SUPPLEMENTARY, "0").setAmount(null);
		assertThat(BudgetSummary.of(budget).differingTotals()).as("the missing part may be the difference").isEmpty();
	}

	@Test
	void aTotalOfOneAccountHasThePartsOfThatAccount() {
		Budget budget = document.budget(document.b, document.million, MoneyKind.EXECUTED, 2019, "90", null, null);
		add(budget, 2019, MoneyKind.INITIAL, "60").setAccount(Account.GENERAL);
		add(budget, 2019, MoneyKind.INITIAL, "40").setAccount(Account.ENERGY_SPECIAL);
		add(budget, 2019, MoneyKind.TOTAL_BUDGET, "60").setAccount(Account.GENERAL);
		assertThat(BudgetSummary.of(budget).differingTotals()).isEmpty();
		add(budget, 2019, MoneyKind.TOTAL_BUDGET, "50").setAccount(Account.ENERGY_SPECIAL);
		assertThat(BudgetSummary.of(budget).differingTotals()).singleElement()
				.satisfies(t -> assertThat(t.entry().getAccount()).isEqualTo(Account.ENERGY_SPECIAL));
	}

	/** 予算計 as a printed figure: of the kind total budget, or by the measure of that name. */
	@Test
	void aYearsPrintedTotalBudgetIsComparedWithTheParts() {
		Budget budget = document.budget(document.b, document.million, MoneyKind.EXECUTED, 2019, "900", null, null);
		add(budget, 2019, MoneyKind.INITIAL, "1,000");
		add(budget, 2019, MoneyKind.CARRIED_OUT, "-25");
		StatedFigure byKind = Document002.stated(budget, StatedMeasure.YEAR_AMOUNT, "1,247", "執行額表");
		byKind.setMoneyKind(MoneyKind.TOTAL_BUDGET);
		byKind.setYear(FiscalYear.of(2019));
		StatedFigure byMeasure = Document002.stated(budget, StatedMeasure.TOTAL_BUDGET, "975", "執行額表");
		byMeasure.setYear(FiscalYear.of(2019));
		assertThat(BudgetSummary.of(budget).stated()).extracting(StatedComparison::verdict).containsExactly(Verdict.DIFFERENT, Verdict.EQUAL);
		assertThat(BudgetSummary.of(budget).printedBudget()).as("one year's total is not that of all years").isEmpty();
	}

	@Test
	void twoAccountsOfOneYearAddUp() {
		Budget budget = document.budget(document.b, document.million, MoneyKind.EXECUTED, 2019, "1,500", null, null);
		add(budget, 2019, MoneyKind.EXECUTED, "20").setAccount(Account.ENERGY_SPECIAL);
		assertThat(BudgetSummary.of(budget).amount(FiscalYear.of(2019), MoneyKind.EXECUTED).value()).isEqualByComparingTo("1520");
	}

	@Test
	void executedIsNotContracted() {
		Budget budget = budgetOfA();
		budget.getStated().getFirst().setMoneyKind(MoneyKind.EXECUTED);
		assertThat(BudgetSummary.of(budget).stated().getFirst()).isInstanceOfSatisfying(NotComparable.class,
				c -> assertThat(c.why()).isEqualTo(Obstacle.OTHER_KIND));
	}

	@Test
	void aYearsPrintedAmountIsCompared() {
		Budget budget = budgetOfA();
		StatedFigure year = Document002.stated(budget, StatedMeasure.YEAR_AMOUNT, "1,094", "（２）資金配分");
		year.setYear(FiscalYear.of(2018));
		year.setUnit(document.million);
		assertThat(BudgetSummary.of(budget).stated().getLast().verdict()).isEqualTo(Verdict.ROUNDING);
		year.setValue(n("1,194"));
		assertThat(BudgetSummary.of(budget).stated().getLast().verdict()).isEqualTo(Verdict.DIFFERENT);
	}

	@Test
	void moneyOutsideThePeriodIsNamed() {
		Budget budget = budgetOfA();
		BudgetEntry late = add(budget, 2022, MoneyKind.CONTRACTED, "0.3");
		add(budget, 2023, MoneyKind.CONTRACTED, "0");
		assertThat(BudgetSummary.of(budget).outside(Span.of(document.a.getPeriod()).orElseThrow())).containsExactly(late);
	}

	@Test
	void allocationsAndContractsAreTheSameMoneyPrintedTwice() {
		document.allocationsOfA();
		budgetOfA();
		assertThat(AllocationsAgainstBudget.of(document.a)).hasSize(5).allSatisfy(
				line -> assertThat(line.verdict()).isIn(Verdict.EQUAL, Verdict.ROUNDING));
	}

	@Test
	void aFootnoteThatLeavesSomethingOutExplainsThatLessWasAllocatedAsLongAsMoreIsLeft() {
		document.allocationsOfB();
		document.budget(document.b, document.oku, MoneyKind.CONTRACTED, 2018, "13.0 48.6 14.5 25.9 -", null, "85.2");
		assertThat(AllocationsAgainstBudget.of(document.b)).extracting(AllocationsAgainstBudget.Line::verdict)
				.as("of 48.6 oku 12.69 are left: nobody leaves so much out")
				.containsExactly(Verdict.ROUNDING, Verdict.DIFFERENT, Verdict.EXPLAINED, Verdict.EXPLAINED);
		document.b.getAllocations().getFirst().setFootnote(null);
		assertThat(AllocationsAgainstBudget.of(document.b)).extracting(AllocationsAgainstBudget.Line::verdict)
				.as("an amount of 2021 is not stated")
				.containsExactly(Verdict.ROUNDING, Verdict.DIFFERENT, Verdict.DIFFERENT, Verdict.INCOMPLETE);
	}

	@Test
	void severalTablesAreHeldAgainstTheBudgetTogetherOrAsViewsOfTheSameMoney() {
		document.allocations(document.c, 2020, null, "60 40 -", "- - -");
		document.allocations(document.c, 2020, null, "30 20 -", "- - -");
		Budget budget = document.budget(document.c, document.million, MoneyKind.EXECUTED, 2020, "90 60", null, null);
		assertThat(AllocationsAgainstBudget.of(document.c)).as("parts").extracting(AllocationsAgainstBudget.Line::verdict)
				.containsExactly(Verdict.EQUAL, Verdict.EQUAL);
		budget.getEntries().getFirst().setAmount(new BigDecimal("60"));
		assertThat(AllocationsAgainstBudget.of(document.c).getFirst().verdict()).as("one of them has it all").isEqualTo(Verdict.EQUAL);
		budget.getEntries().getFirst().setAmount(new BigDecimal("70"));
		assertThat(AllocationsAgainstBudget.of(document.c)).as("once, not for each table").extracting(AllocationsAgainstBudget.Line::verdict)
				.containsExactly(Verdict.DIFFERENT, Verdict.EQUAL);
	}

	@Test
	void whatIsOnlyPlannedIsNotHeldAgainstTheBudget() {
		document.allocationsOfB();
		document.budget(document.b, document.oku, MoneyKind.CONTRACTED, 2022, "99.9", null, null);
		assertThat(AllocationsAgainstBudget.of(document.b)).isEmpty();
	}

	@Test
	void projectsSpendNoMoreThanTheirProgram() {
		budgetOfProgram();
		budgetOfA();
		document.budget(document.b, document.oku, MoneyKind.CONTRACTED, 2018, "13.0 48.6 14.5 25.9 -", null, null);
		document.budget(document.c, document.oku, MoneyKind.CONTRACTED, 2020, "3.0 6.2 - - -", null, null);
		var lines = ProgramMoney.of(document.program);
		assertThat(lines).extracting(l -> l.year().year() + " " + l.projects().value().toPlainString() + " " + l.relation())
				.containsExactly("2017 750 UNKNOWN", "2018 2390 BELOW", "2019 6140 BELOW", "2020 2960 BELOW", "2021 4280 BELOW");
		assertThat(lines).filteredOn(l -> l.year().year() == 2018).allSatisfy(l -> assertThat(l.sameKind()).isFalse());
		assertThat(lines.get(2).without()).isEmpty();
		document.a.getBudget().getEntries().get(2).setAmount(null);
		assertThat(ProgramMoney.of(document.program).get(2).without()).containsExactly(document.a);
		document.b.getBudget().getEntries().getFirst().setAmount(n("33.0"));
		assertThat(ProgramMoney.of(document.program).get(1).relation()).isEqualTo(Relation.EXCEEDS);
		document.b.getBudget().getEntries().getFirst().setAmount(n("32.8"));
		assertThat(ProgramMoney.of(document.program).get(1).relation()).as("4,370 and 4,373 within a tenth of 億円 each")
				.isEqualTo(Relation.EQUAL);
	}

	@Test
	void anEmptyBudgetAddsUpToNothing() {
		BudgetSummary summary = BudgetSummary.of(HyokaFactory.eINSTANCE.createBudget());
		assertThat(summary.totalSpent().isEmpty()).isTrue();
		assertThat(summary.totalBudget()).isEmpty();
		assertThat(summary.overruns()).isEmpty();
		assertThat(ProgramMoney.of(document.program)).isEmpty();
	}
}
