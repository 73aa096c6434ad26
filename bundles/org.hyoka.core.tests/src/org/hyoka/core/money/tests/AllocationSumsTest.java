// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.money.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hyoka.core.figures.tests.Document002.n;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.hyoka.core.figures.StatedComparison;
import org.hyoka.core.figures.StatedComparison.NotComparable;
import org.hyoka.core.figures.StatedComparison.Obstacle;
import org.hyoka.core.figures.StatedComparison.OfNumbers;
import org.hyoka.core.figures.Verdict;
import org.hyoka.core.figures.tests.Document002;
import org.hyoka.core.money.AllocationCell;
import org.hyoka.core.money.AllocationSums;
import org.hyoka.core.money.TotalsCheck;
import org.hyoka.model.hyoka.Allocation;
import org.hyoka.model.hyoka.AllocationTable;
import org.hyoka.model.hyoka.ContractForm;
import org.hyoka.model.hyoka.HyokaFactory;
import org.hyoka.model.hyoka.MoneyKind;
import org.hyoka.model.hyoka.MoneyState;
import org.hyoka.model.hyoka.ResearchItem;
import org.hyoka.model.hyoka.StatedFigure;
import org.hyoka.model.hyoka.StatedMeasure;
import org.hyoka.model.time.FiscalYear;
import org.junit.jupiter.api.Test;

class AllocationSumsTest {
	private final Document002 document = new Document002();

	private static List<String> years(AllocationSums sums) {
		return sums.years().stream().map(y -> sums.yearTotal(y).value().toPlainString()).toList();
	}

	private static List<String> items(AllocationSums sums) {
		return sums.items().stream().map(i -> sums.itemTotal(i).value().toPlainString()).toList();
	}

	@Test
	void projectAsTableAddsUpToItsPrintedTotals() {
		AllocationSums sums = AllocationSums.of(document.allocationsOfA());
		assertThat(years(sums)).containsExactly("750", "1094", "1281", "1213", "1071");
		assertThat(items(sums)).containsExactly("1913", "2082", "425", "714", "275");
		assertThat(sums.grandTotal().value()).isEqualByComparingTo("5409");
		assertThat(sums.stated()).hasSize(11).allSatisfy(c -> assertThat(c.verdict()).isEqualTo(Verdict.EQUAL));
		assertThat(sums.statedTotals()).hasSize(2).allSatisfy(c -> assertThat(c.verdict()).isEqualTo(Verdict.EQUAL));
	}

	@Test
	void aDashIsNotZero() {
		AllocationSums sums = AllocationSums.of(document.allocationsOfA());
		ResearchItem third = sums.items().get(2);
		ResearchItem fifth = sums.items().get(4);
		assertThat(sums.cell(third, FiscalYear.of(2020)).state()).isEqualTo(AllocationCell.State.STATED);
		assertThat(sums.cell(third, FiscalYear.of(2020)).amount()).contains(BigDecimal.ZERO);
		assertThat(sums.cell(fifth, FiscalYear.of(2017)).state()).isEqualTo(AllocationCell.State.NOT_STATED);
		assertThat(sums.cell(fifth, FiscalYear.of(2017)).amount()).isEmpty();
		assertThat(sums.cell(fifth, FiscalYear.of(2016)).state()).isEqualTo(AllocationCell.State.ABSENT);
		assertThat(sums.itemTotal(third).complete()).isTrue();
		assertThat(sums.itemTotal(fifth).complete()).isFalse();
		assertThat(sums.itemTotal(fifth).notStated()).isEqualTo(2);
		assertThat(sums.cell(third, FiscalYear.of(2017)).forms()).containsExactly(ContractForm.COMMISSION);
	}

	@Test
	void projectBsTableIsOffByRoundingOnly() {
		AllocationSums sums = AllocationSums.of(document.allocationsOfB());
		assertThat(years(sums)).containsExactly("1299", "1269", "1373", "1378", "1735");
		assertThat(items(sums)).containsExactly("4837", "2036", "181");
		List<StatedComparison> stated = sums.stated();
		assertThat(stated).extracting(StatedComparison::verdict).containsExactly(Verdict.ROUNDING, Verdict.EQUAL, Verdict.EQUAL,
				Verdict.ROUNDING, Verdict.EQUAL, Verdict.ROUNDING, Verdict.ROUNDING, Verdict.EQUAL, Verdict.ROUNDING);
		OfNumbers fiscal2021 = (OfNumbers) stated.get(6);
		assertThat(fiscal2021.difference()).isEqualByComparingTo("-1");
		assertThat(fiscal2021.bound()).as("half a unit for each of two addends").isEqualByComparingTo("1");
		assertThat(fiscal2021.missing()).isEqualTo(1);
		assertThat(sums.statedTotals()).extracting(TotalsCheck::verdict).containsOnly(Verdict.EQUAL);
		assertThat(sums.yearTotal(FiscalYear.of(2022)).states()).containsExactly(MoneyState.PLANNED);
	}

	@Test
	void moreThanHalfAUnitPerAddendIsAFinding() {
		AllocationTable table = document.allocationsOfA();
		StatedFigure sum = table.getStated().get(5);
		assertThat(sum.getMeasure()).isEqualTo(StatedMeasure.YEAR_TOTAL);
		sum.setValue(n("752"));
		assertThat(verdict(table, sum)).isEqualTo(Verdict.ROUNDING);
		sum.setValue(n("748"));
		assertThat(verdict(table, sum)).isEqualTo(Verdict.ROUNDING);
		sum.setValue(n("747"));
		assertThat(verdict(table, sum)).isEqualTo(Verdict.DIFFERENT);
		sum.setValue(n("753"));
		assertThat(verdict(table, sum)).as("the amount that is not stated may make up for it").isEqualTo(Verdict.INCOMPLETE);
		sum.setExplanation("調整費を含む");
		assertThat(verdict(table, sum)).isEqualTo(Verdict.EXPLAINED);
		assertThat(AllocationSums.of(table).statedTotals().getFirst().verdict()).isEqualTo(Verdict.DIFFERENT);
	}

	private static Verdict verdict(AllocationTable table, StatedFigure figure) {
		return AllocationSums.of(table).stated().stream().filter(c -> c.stated() == figure).findFirst().orElseThrow().verdict();
	}

	@Test
	void aTotalInACoarserUnitMayBeRoundedOrCutOff() {
		AllocationTable table = document.allocationsOfA();
		StatedFigure header = Document002.stated(table, StatedMeasure.GRAND_TOTAL, "54.0", "概要表");
		header.setUnit(document.oku);
		assertThat(verdict(table, header)).isEqualTo(Verdict.ROUNDING);
		header.setValue(n("48.8"));
		assertThat(verdict(table, header)).isEqualTo(Verdict.DIFFERENT);
	}

	@Test
	void anotherKindOfMoneyIsNotCompared() {
		AllocationTable table = document.allocationsOfA();
		StatedFigure budget = Document002.stated(table, StatedMeasure.GRAND_TOTAL, "4,880", "概要表");
		budget.setMoneyKind(MoneyKind.TOTAL_BUDGET);
		assertThat(AllocationSums.of(table).stated().getLast()).isInstanceOfSatisfying(NotComparable.class,
				c -> assertThat(c.why()).isEqualTo(Obstacle.OTHER_KIND));
	}

	@Test
	void projectCsTableHasYearTotalsButNoItemTotals() {
		AllocationSums sums = AllocationSums.of(document.allocationsOfC());
		assertThat(years(sums)).containsExactly("299", "620", "709", "0", "0");
		assertThat(sums.yearTotal(FiscalYear.of(2023)).isEmpty()).isTrue();
		assertThat(sums.stated()).extracting(StatedComparison::verdict).containsExactly(Verdict.ROUNDING, Verdict.EQUAL,
				Verdict.ROUNDING);
	}

	@Test
	void oneItemInOneYearCanBePaidInTwoForms() {
		AllocationTable table = document.allocationsOfA();
		Allocation subsidy = HyokaFactory.eINSTANCE.createAllocation();
		subsidy.setItem(document.a.getResearchItems().getFirst());
		subsidy.setYear(FiscalYear.of(2017));
		subsidy.setForm(ContractForm.SUBSIDY);
		subsidy.setAmount(n("3"));
		table.getAllocations().add(subsidy);
		AllocationCell cell = AllocationSums.of(table).cell(subsidy.getItem(), subsidy.getYear());
		assertThat(cell.amount()).contains(n("300"));
		assertThat(cell.forms()).containsExactlyInAnyOrder(ContractForm.COMMISSION, ContractForm.SUBSIDY);
	}

	@Test
	void anAllocationWithoutItemOrYearIsShownButNotAdded() {
		AllocationTable table = document.allocationsOfA();
		Allocation lost = HyokaFactory.eINSTANCE.createAllocation();
		lost.setAmount(n("99"));
		table.getAllocations().add(lost);
		AllocationSums sums = AllocationSums.of(table);
		assertThat(sums.unplaced()).containsExactly(lost);
		assertThat(sums.grandTotal().value()).isEqualByComparingTo("5409");
	}

	@Test
	void aPrintedItemTotalMayStandForTheItemsInsideIt() {
		AllocationTable table = document.allocationsOfA();
		ResearchItem second = document.a.getResearchItems().get(1);
		ResearchItem third = document.a.getResearchItems().get(2);
		ResearchItem group = HyokaFactory.eINSTANCE.createResearchItem();
		document.a.getResearchItems().add(1, group);
		group.getItems().addAll(List.of(second, third));
		StatedFigure total = Document002.stated(table, StatedMeasure.ITEM_TOTAL, "2,507", "本文");
		total.setAbout(group);
		assertThat(verdict(table, total)).isEqualTo(Verdict.EQUAL);
		assertThat(AllocationSums.of(table).items()).startsWith(document.a.getResearchItems().getFirst(), second, third);
	}

	@Test
	void theSumOfTheItemsIsTheSumOfTheYearsWhateverIsInTheTable() {
		Random random = new Random(2017);
		for (int round = 0; round < 200; round++) {
			List<String> rows = new ArrayList<>();
			int years = 1 + random.nextInt(6);
			int items = 1 + random.nextInt(6);
			for (int i = 0; i < items; i++) {
				StringBuilder row = new StringBuilder();
				for (int y = 0; y < years; y++) {
					row.append(random.nextInt(5) == 0 ? "-" : new BigDecimal(random.nextInt(100_000)).movePointLeft(random.nextInt(3)))
							.append(' ');
				}
				rows.add(row + "-");
			}
			rows.add("- ".repeat(years) + "-");
			AllocationSums sums = AllocationSums
					.of(document.allocations(HyokaFactory.eINSTANCE.createProject(), 2010, null, rows.toArray(String[]::new)));
			BigDecimal byYear = sums.years().stream().map(y -> sums.yearTotal(y).value()).reduce(BigDecimal.ZERO, BigDecimal::add);
			BigDecimal byItem = sums.items().stream().map(i -> sums.itemTotal(i).value()).reduce(BigDecimal.ZERO, BigDecimal::add);
			assertThat(byYear).isEqualByComparingTo(byItem).isEqualByComparingTo(sums.grandTotal().value());
			assertThat(sums.grandTotal().addends() + sums.grandTotal().notStated()).isEqualTo(items * years);
		}
	}

	@Test
	void whoeverRoundsEachAmountAndTheTotalIsNeverAccused() {
		Random random = new Random(5);
		for (int round = 0; round < 500; round++) {
			BigDecimal exact = BigDecimal.ZERO;
			StringBuilder row = new StringBuilder();
			int years = 2 + random.nextInt(10);
			for (int y = 0; y < years; y++) {
				BigDecimal amount = BigDecimal.valueOf(random.nextInt(1_000_000), 3);
				exact = exact.add(amount);
				row.append(amount.setScale(0, RoundingMode.HALF_UP)).append(' ');
			}
			BigDecimal total = exact.setScale(0, RoundingMode.HALF_UP);
			AllocationSums sums = AllocationSums.of(document.allocations(HyokaFactory.eINSTANCE.createProject(), 2010, null,
					row + total.toPlainString(), "- ".repeat(years) + "-"));
			OfNumbers c = (OfNumbers) sums.stated().getFirst();
			assertThat(c.verdict()).as("%s, total %s", row, total).isIn(Verdict.EQUAL, Verdict.ROUNDING);
		}
	}
}
