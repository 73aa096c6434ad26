// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;

import org.eclipse.emf.edit.domain.EditingDomain;
import org.hyoka.consistency.Problem;
import org.hyoka.consistency.Severity;
import org.hyoka.model.hyoka.Allocation;
import org.hyoka.model.hyoka.Budget;
import org.hyoka.model.hyoka.BudgetEntry;
import org.hyoka.model.hyoka.ContractForm;
import org.hyoka.model.hyoka.Dimension;
import org.hyoka.model.hyoka.FundingStep;
import org.hyoka.model.hyoka.HyokaFactory;
import org.hyoka.model.hyoka.MoneyKind;
import org.hyoka.model.hyoka.MoneyState;
import org.hyoka.model.hyoka.ProgramSheet;
import org.hyoka.model.hyoka.ProgramSheetLine;
import org.hyoka.model.hyoka.Source;
import org.hyoka.model.hyoka.StatedFigure;
import org.hyoka.model.hyoka.StatedMeasure;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.model.time.DatePoint;
import org.hyoka.model.time.FiscalYear;
import org.junit.jupiter.api.Test;

class MoneyRulesTest {
	private final CleanDossier d = new CleanDossier();

	@Test
	void aPrintedTotalThatTheAmountsDoNotGiveIsFound() {
		StatedFigure stated = CleanDossier.stated(d.table(), StatedMeasure.YEAR_TOTAL, "810");
		stated.setYear(FiscalYear.of(2020));
		Problem finding = Checks.only(d.dossier, "hyoka.money.total");
		assertThat(finding.severity()).isEqualTo(Severity.ERROR);
		assertThat(finding.object()).isSameAs(stated);
		assertThat(finding.sentence().in(Locale.JAPANESE)).contains("プロジェクトA", "2020年度の年度計", "810", "800", "差10");
		assertThat(finding.sentence().in(Locale.ENGLISH)).contains("project A", "810", "800", "rounding explains up to 1");
	}

	@Test
	void roundingOfHalfAUnitPerAddendIsNotReported() {
		CleanDossier.stated(d.table(), StatedMeasure.YEAR_TOTAL, "801").setYear(FiscalYear.of(2020));
		assertThat(Checks.all(d.dossier)).isEmpty();
	}

	@Test
	void aDifferenceJustBeyondRoundingCanBeExplainedByOneClick() {
		StatedFigure stated = CleanDossier.stated(d.table(), StatedMeasure.YEAR_TOTAL, "802");
		stated.setYear(FiscalYear.of(2020));
		Problem finding = Checks.only(d.dossier, "hyoka.money.total");
		EditingDomain domain = Checks.run(finding.fixes().getFirst(), d.dossier);
		assertThat(stated.getExplanation()).isEqualTo("四捨五入による。");
		assertThat(Checks.all(d.dossier)).isEmpty();
		domain.getCommandStack().undo();
		assertThat(Checks.only(d.dossier, "hyoka.money.total")).isEqualTo(finding);
	}

	@Test
	void anExplainedDifferenceIsNotReported() {
		StatedFigure stated = CleanDossier.stated(d.table(), StatedMeasure.YEAR_TOTAL, "900");
		stated.setYear(FiscalYear.of(2020));
		stated.setExplanation("調整費を含む。");
		assertThat(Checks.all(d.dossier)).isEmpty();
	}

	@Test
	void theSameTotalInAnotherUnitIsTheSameFact() {
		StatedFigure stated = CleanDossier.stated(d.table(), StatedMeasure.GRAND_TOTAL, "20.0");
		stated.setUnit(d.oku);
		assertThat(Checks.all(d.dossier)).isEmpty();
		stated.setValue(new BigDecimal("21.0"));
		assertThat(Checks.only(d.dossier, "hyoka.money.total").sentence().in(Locale.JAPANESE)).contains("21.0億円", "2,000百万円");
	}

	@Test
	void printedTotalsThatDoNotAddUpToThePrintedGrandTotalAreFound() {
		d.table().getStated().clear();
		d.table().getAllocations().forEach(a -> a.setAmount(null));
		d.a.getBudget().getEntries().clear();
		CleanDossier.stated(d.table(), StatedMeasure.YEAR_TOTAL, "800").setYear(FiscalYear.of(2020));
		CleanDossier.stated(d.table(), StatedMeasure.YEAR_TOTAL, "1200").setYear(FiscalYear.of(2021));
		CleanDossier.stated(d.table(), StatedMeasure.GRAND_TOTAL, "2100");
		assertThat(Checks.of(d.dossier, "hyoka.money.totals-of-totals")).singleElement()
				.satisfies(f -> assertThat(f.sentence().in(Locale.JAPANESE)).contains("2,100", "2,000"));
	}

	@Test
	void moreSpentThanBudgetedIsFoundUnlessExplained() {
		Budget budget = d.a.getBudget();
		StatedFigure total = CleanDossier.stated(budget, StatedMeasure.TOTAL_BUDGET, "18.0");
		Problem finding = Checks.only(d.dossier, "hyoka.money.overrun");
		assertThat(finding.sentence().in(Locale.JAPANESE)).contains("プロジェクトA", "20.0億円", "18.0億円");
		total.setExplanation("総予算額は調整費を除く。");
		assertThat(Checks.all(d.dossier)).isEmpty();
	}

	@Test
	void moreSpentThanBudgetedInOneYearIsFound() {
		CleanDossier.entry(d.a.getBudget(), 2020, MoneyKind.INITIAL, "7.0");
		assertThat(Checks.only(d.dossier, "hyoka.money.overrun").sentence().in(Locale.JAPANESE)).contains("2020年度", "8.0億円", "7.0億円");
	}

	@Test
	void spentInAYearWithoutAnyBudgetIsAskedAboutAndNoError() {
		CleanDossier.entry(d.a.getBudget(), 2020, MoneyKind.INITIAL, "0");
		Problem finding = Checks.only(d.dossier, "hyoka.money.overrun");
		assertThat(finding.severity()).isEqualTo(Severity.WARNING);
		assertThat(finding.sentence().in(Locale.JAPANESE)).contains("2020年度", "8.0億円", "予算額は0");
	}

	@Test
	void aTotalBudgetPrintedInTwoPlacesHasToAgree() {
		CleanDossier.stated(d.a.getBudget(), StatedMeasure.TOTAL_BUDGET, "38.4");
		CleanDossier.stated(d.a.getBudget(), StatedMeasure.TOTAL_BUDGET, "48");
		assertThat(Checks.only(d.dossier, "hyoka.money.budget-figure").sentence().in(Locale.JAPANESE)).contains("48億円", "38.4億円");
	}

	@Test
	void allocationsThatAreNotWhatTheHeaderSaysAreFoundUnlessAFootnoteLeavesSomethingOut() {
		d.a.getBudget().getEntries().getFirst().setAmount(new BigDecimal("9.5"));
		d.program.getBudget().getEntries().getFirst().setAmount(new BigDecimal("21.5"));
		assertThat(Checks.only(d.dossier, "hyoka.money.allocation-beside-budget").sentence().in(Locale.JAPANESE))
				.contains("2020年度", "800百万円", "9.5億円", "150");
		d.table().setFootnote("※調整費を除く");
		assertThat(Checks.all(d.dossier)).isEmpty();
	}

	@Test
	void projectsThatSpendMoreThanTheirProgramAreFound() {
		d.program.getBudget().getEntries().getFirst().setAmount(new BigDecimal("15"));
		Problem finding = Checks.only(d.dossier, "hyoka.money.projects-beside-program");
		assertThat(finding.severity()).isEqualTo(Severity.WARNING);
		assertThat(finding.sentence().in(Locale.JAPANESE)).contains("2020年度", "20億円", "15億円", "5上回る");
	}

	@Test
	void aProgramThatSpendsMoreThanItsProjectsIsAHintUnlessExplained() {
		BudgetEntry entry = d.program.getBudget().getEntries().getFirst();
		entry.setAmount(new BigDecimal("25"));
		assertThat(Checks.only(d.dossier, "hyoka.money.projects-beside-program").severity()).isEqualTo(Severity.INFO);
		entry.setExplanation("評価対象でない課題を含む。");
		assertThat(Checks.all(d.dossier)).isEmpty();
	}

	@Test
	void moneyOutsideThePeriodIsFound() {
		Allocation allocation = CleanDossier.allocation(d.table(), d.a.getResearchItems().getFirst(), 2019, "0");
		assertThat(Checks.all(d.dossier)).isEmpty();
		allocation.setAmount(new BigDecimal("1"));
		assertThat(Checks.only(d.dossier, "hyoka.money.allocation-outside-period").object()).isSameAs(allocation);
		allocation.setAmount(null);
		BudgetEntry entry = CleanDossier.entry(d.a.getBudget(), 2019, MoneyKind.REQUESTED, "1.0");
		assertThat(Checks.only(d.dossier, "hyoka.money.budget-outside-period").object()).isSameAs(entry);
		CleanDossier.entry(d.a.getBudget(), 2019, MoneyKind.SUPPLEMENTARY, "1.0");
		assertThat(Checks.of(d.dossier, "hyoka.money.budget-outside-period")).as("one for a year").singleElement()
				.satisfies(p -> assertThat(p.sentence().in(Locale.JAPANESE)).contains("要求", "補正"));
	}

	@Test
	void whatIsCarriedOutOfTheLastYearMayBeSpentInTheNext() {
		d.a.getPeriod().setEnd(FiscalYear.of(2022));
		CleanDossier.entry(d.a.getBudget(), 2023, MoneyKind.CARRIED_IN, "1.0");
		CleanDossier.entry(d.a.getBudget(), 2023, MoneyKind.EXECUTED, "1.0");
		assertThat(Checks.of(d.dossier, "hyoka.money.budget-outside-period")).isEmpty();
		CleanDossier.entry(d.a.getBudget(), 2023, MoneyKind.INITIAL, "1.0");
		assertThat(Checks.of(d.dossier, "hyoka.money.budget-outside-period")).hasSize(1);
	}

	@Test
	void aSupplementaryBudgetMayComeBeforeTheFirstYear() {
		FiscalYear before = d.a.getPeriod().getStart().plus(-1);
		CleanDossier.entry(d.a.getBudget(), before.year(), MoneyKind.SUPPLEMENTARY, "1.0");
		assertThat(Checks.of(d.dossier, "hyoka.money.budget-outside-period")).hasSize(1);
		CleanDossier.entry(d.a.getBudget(), before.year(), MoneyKind.CARRIED_OUT, "1.0");
		assertThat(Checks.of(d.dossier, "hyoka.money.budget-outside-period")).isEmpty();
	}

	@Test
	void whatAnotherCarriedBeforeTheBeginningIsNotMissed() {
		d.a.getPeriod().setStart(FiscalYear.of(2020));
		CleanDossier.entry(d.a.getBudget(), 2019, MoneyKind.CARRIED_OUT, "0");
		CleanDossier.entry(d.a.getBudget(), 2020, MoneyKind.CARRIED_IN, "5.0");
		assertThat(Checks.of(d.dossier, "hyoka.money.carried-over")).isEmpty();
		d.a.getPeriod().setStart(FiscalYear.of(2019));
		assertThat(Checks.of(d.dossier, "hyoka.money.carried-over")).hasSize(1);
	}

	@Test
	void aYearThatIsOverNeedsItsAmount() {
		BudgetEntry entry = d.b.getBudget().getEntries().getLast();
		CleanDossier.entry(d.b.getBudget(), 2022, MoneyKind.EXECUTED, null);
		assertThat(Checks.all(d.dossier)).as("the year of the evaluation is not over").isEmpty();
		entry.setAmount(null);
		assertThat(Checks.only(d.dossier, "hyoka.money.missing-amount").object()).isSameAs(entry);
	}

	@Test
	void aResearchItemWithoutAllocationIsFound() {
		var item = CleanDossier.item(d.a, "項目３", "標準化");
		d.theme(item, "国際標準の提案");
		assertThat(Checks.only(d.dossier, "hyoka.money.item-without-allocation").object()).isSameAs(item);
	}

	@Test
	void anAllocationForAnItemOfAnotherProjectIsFound() {
		Allocation allocation = d.table().getAllocations().getFirst();
		allocation.setItem(d.b.getResearchItems().getFirst());
		assertThat(Checks.only(d.dossier, "hyoka.money.foreign-item").object()).isSameAs(allocation);
	}

	@Test
	void anAmountGivenTwiceIsFoundAndCanBeMadeOne() {
		Allocation second = CleanDossier.allocation(d.table(), d.a.getResearchItems().getFirst(), 2020, null);
		Problem finding = Checks.only(d.dossier, "hyoka.money.doubled-allocation");
		assertThat(finding.object()).isSameAs(second);
		Checks.run(finding.fixes().getFirst(), d.dossier);
		assertThat(Checks.all(d.dossier)).isEmpty();
	}

	@Test
	void negativeAmountsAreFoundWhereTheyCannotBe() {
		CleanDossier.entry(d.a.getBudget(), 2022, MoneyKind.ADJUSTMENT, "-1");
		assertThat(Checks.all(d.dossier)).isEmpty();
		CleanDossier.entry(d.a.getBudget(), 2022, MoneyKind.REQUESTED, "-1");
		assertThat(Checks.only(d.dossier, "hyoka.money.negative").sentence().in(Locale.JAPANESE)).contains("要求額", "-1億円");
	}

	@Test
	void amountsNeedAUnitOfMoney() {
		d.table().getStated().clear();
		d.table().setUnit(null);
		assertThat(Checks.of(d.dossier, "hyoka.money.unit")).singleElement().satisfies(f -> assertThat(f.object()).isSameAs(d.table()));
		d.table().setUnit(d.unit("回", Dimension.COUNT));
		assertThat(Checks.of(d.dossier, "hyoka.money.unit")).singleElement()
				.satisfies(f -> assertThat(f.sentence().in(Locale.JAPANESE)).contains("「回」"));
	}

	@Test
	void aYearsTotalBudgetThatItsPartsDoNotGiveIsFoundUnlessExplained() {
		CleanDossier.entry(d.a.getBudget(), 2020, MoneyKind.INITIAL, "9.75");
		BudgetEntry total = CleanDossier.entry(d.a.getBudget(), 2020, MoneyKind.TOTAL_BUDGET, "12.47");
		Problem problem = Checks.only(d.dossier, "hyoka.money.year-total");
		assertThat(problem.object()).isSameAs(total);
		assertThat(problem.severity()).isEqualTo(Severity.WARNING);
		assertThat(problem.sentence().in(Locale.JAPANESE)).contains("2020年度", "12.47億円", "9.75億円", "2.72億円");
		total.setExplanation("調整費2.72億円を含む。");
		assertThat(Checks.of(d.dossier, "hyoka.money.year-total")).isEmpty();
	}

	@Test
	void whatIsCarriedOutHasToArrive() {
		CleanDossier.entry(d.a.getBudget(), 2020, MoneyKind.CARRIED_OUT, "1.0");
		CleanDossier.entry(d.a.getBudget(), 2021, MoneyKind.CARRIED_IN, "0.9");
		assertThat(Checks.only(d.dossier, "hyoka.money.carried-over").sentence().in(Locale.ENGLISH)).contains("1.0億円", "0.9億円");
	}

	@Test
	void partsOfASheetThatAddUpToMoreThanTheSheetAreFound() {
		ProgramSheet sheet = HyokaFactory.eINSTANCE.createProgramSheet();
		sheet.setName("先端計測");
		sheet.setUnit(d.oku);
		sheet.setRequested(new BigDecimal("10.0"));
		d.dossier.getProgramSheets().add(sheet);
		for (String part : new String[] { "6.0", "4.1" }) {
			ProgramSheetLine line = HyokaFactory.eINSTANCE.createProgramSheetLine();
			line.setRequested(new BigDecimal(part));
			sheet.getBudgetLines().add(line);
		}
		assertThat(Checks.all(d.dossier)).as("rounding explains 0.1").isEmpty();
		sheet.getBudgetLines().getLast().setRequested(new BigDecimal("4.5"));
		assertThat(Checks.only(d.dossier, "hyoka.money.sheet-lines").sentence().in(Locale.JAPANESE)).contains("10.5億円", "10.0億円");
	}

	@Test
	void oneProgramsMoneyReachesAnAgencyInOneForm() {
		FundingStep first = step(d.a, "AMED", ContractForm.FIXED_SUBSIDY);
		FundingStep second = step(d.b, "ＡＭＥＤ", ContractForm.FIXED_SUBSIDY);
		FundingStep whole = step(d.program, "AMED", ContractForm.FIXED_SUBSIDY);
		step(d.program, "大学", ContractForm.COMMISSION);
		assertThat(Checks.all(d.dossier)).isEmpty();
		second.setForm(ContractForm.NONE);
		assertThat(Checks.all(d.dossier)).isEmpty();
		second.setForm(ContractForm.COMMISSION);
		Problem finding = Checks.only(d.dossier, "hyoka.money.funding-form");
		assertThat(finding.places()).extracting(p -> p.object()).containsExactly(second, whole, first);
		assertThat(finding.sentence().in(Locale.JAPANESE)).contains("AMED", "定額補助（プログラム、プロジェクトA）、委託（プロジェクトB）");
		Checks.run(finding.fixes().getFirst(), d.dossier);
		assertThat(second.getForm()).isEqualTo(ContractForm.FIXED_SUBSIDY);
		assertThat(Checks.all(d.dossier)).isEmpty();
		second.setOrganization(d.company);
		second.setForm(ContractForm.COMMISSION);
		assertThat(Checks.all(d.dossier)).isEmpty();
	}

	private static FundingStep step(Undertaking undertaking, String label, ContractForm form) {
		if (undertaking.getFundingFlow() == null) {
			undertaking.setFundingFlow(HyokaFactory.eINSTANCE.createFundingFlow());
		}
		FundingStep step = HyokaFactory.eINSTANCE.createFundingStep();
		step.setLabel(label);
		step.setForm(form);
		undertaking.getFundingFlow().getSteps().add(step);
		return step;
	}

	@Test
	void theTotalBudgetOfARunningProjectIsMoreThanWhatIsSpent() {
		BudgetEntry open = CleanDossier.entry(d.a.getBudget(), 2022, MoneyKind.EXECUTED, null);
		open.setState(MoneyState.IN_EXECUTION);
		StatedFigure total = CleanDossier.stated(d.a.getBudget(), StatedMeasure.TOTAL_BUDGET, "20.2");
		assertThat(Checks.all(d.dossier)).isEmpty();
		total.setValue(new BigDecimal("20.1"));
		Problem finding = Checks.only(d.dossier, "hyoka.money.budget-open");
		assertThat(finding.object()).isSameAs(total);
		assertThat(finding.sentence().in(Locale.JAPANESE)).contains("20.1億円", "2022年度", "執行中");
		total.setExplanation("2022年度は未定のため含まない。");
		assertThat(Checks.all(d.dossier)).isEmpty();
		total.setExplanation(null);
		d.a.getBudget().getEntries().remove(open);
		assertThat(Checks.all(d.dossier)).isEmpty();
	}

	@Test
	void aTotalIsOfTheKindOfItsYears() {
		StatedFigure total = CleanDossier.stated(d.a.getBudget(), StatedMeasure.TOTAL_EXECUTED, "20.0");
		total.setMoneyKind(MoneyKind.EXECUTED);
		total.setLabel("総額");
		assertThat(Checks.all(d.dossier)).isEmpty();
		total.setMoneyKind(MoneyKind.CONTRACTED);
		Problem finding = Checks.only(d.dossier, "hyoka.money.printed-kind");
		assertThat(finding.object()).isSameAs(total);
		assertThat(finding.sentence().in(Locale.JAPANESE)).contains("総額", "契約", "執行");
		total.setExplanation("契約額の欄の誤記。");
		assertThat(Checks.all(d.dossier)).isEmpty();
	}

	@Test
	void aReserveMayBeBelowZero() {
		CleanDossier.entry(d.a.getBudget(), 2020, MoneyKind.RESERVE, "-3");
		assertThat(Checks.of(d.dossier, "hyoka.money.negative")).isEmpty();
		CleanDossier.entry(d.a.getBudget(), 2020, MoneyKind.INITIAL, "-3");
		assertThat(Checks.of(d.dossier, "hyoka.money.negative")).hasSize(1);
	}

	@Test
	void whatWasPrintedWhileTheYearRanIsPreliminary() {
		StatedFigure stated = CleanDossier.stated(d.a.getBudget(), StatedMeasure.YEAR_AMOUNT, "1");
		stated.setYear(FiscalYear.of(2020));
		assertThat(Checks.of(d.dossier, "hyoka.money.budget-figure")).hasSize(1);
		Source sheet = HyokaFactory.eINSTANCE.createSource();
		sheet.setName("令和2年度行政事業レビューシート");
		sheet.setPublishedOn(DatePoint.parse("2020-09"));
		d.dossier.getSources().add(sheet);
		stated.setSource(sheet);
		assertThat(Checks.of(d.dossier, "hyoka.money.budget-figure")).isEmpty();
		sheet.setPublishedOn(DatePoint.parse("2021-04"));
		assertThat(Checks.of(d.dossier, "hyoka.money.budget-figure")).as("the year was over").hasSize(1);
	}
}
