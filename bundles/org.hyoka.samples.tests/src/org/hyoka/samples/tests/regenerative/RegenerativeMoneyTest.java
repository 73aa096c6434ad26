// SPDX-License-Identifier: EPL-2.0
package org.hyoka.samples.tests.regenerative;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;

import org.hyoka.core.figures.StatedComparison;
import org.hyoka.core.figures.Verdict;
import org.hyoka.core.money.AllocationSums;
import org.hyoka.core.money.AllocationsAgainstBudget;
import org.hyoka.core.money.BudgetSummary;
import org.hyoka.model.hyoka.Allocation;
import org.hyoka.model.hyoka.AllocationTable;
import org.hyoka.model.hyoka.ContractForm;
import org.hyoka.model.hyoka.MoneyKind;
import org.hyoka.model.hyoka.MoneyState;
import org.hyoka.model.hyoka.StatedMeasure;
import org.hyoka.model.time.FiscalYear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sums of budgets and allocations against the totals that the document prints (rule 2). */
class RegenerativeMoneyTest {
	private final Document document = Document.create();

	private AllocationTable table(String letter) {
		return document.project(letter).getAllocations().getFirst();
	}

	private AllocationSums sums(String letter) {
		return AllocationSums.of(table(letter));
	}

	@Test
	void everyTotalOfProjectAIsThePrintedOne() {
		List<StatedComparison> stated = sums("A").stated();
		assertThat(stated).hasSize(11).allSatisfy(s -> assertThat(s.verdict()).isEqualTo(Verdict.EQUAL));
		assertThat(sums("A").grandTotal().value()).isEqualByComparingTo("5409");
	}

	@ParameterizedTest
	@CsvSource({ "B,1299 1269 1373 1378 1735,7054", "C,299 620 709 0 0,1628" })
	void theSumsOfProjectsBAndCAreComputed(String letter, String perYear, String total) {
		AllocationSums sums = sums(letter);
		assertThat(sums.years()).extracting(y -> sums.yearTotal(y).value().stripTrailingZeros().toPlainString())
				.containsExactlyElementsOf(List.of(perYear.split(" ")));
		assertThat(sums.grandTotal().value()).isEqualByComparingTo(total);
	}

	@ParameterizedTest
	@CsvSource({ "B,9,5", "C,3,2" })
	void printedTotalsThatDifferAreWithinRounding(String letter, int printed, int rounded) {
		List<StatedComparison> stated = sums(letter).stated();
		assertThat(stated).hasSize(printed);
		assertThat(stated).noneMatch(s -> s.verdict().isFinding());
		assertThat(stated).filteredOn(s -> s.verdict() == Verdict.ROUNDING).hasSize(rounded);
	}

	@Test
	void theSumsOfProjectsAAndBAreCompleteAndThoseOfProjectCAreNot() {
		assertThat(sums("A").grandTotal().complete()).isTrue();
		assertThat(sums("B").grandTotal().complete()).isTrue();
		assertThat(sums("C").grandTotal().complete()).isFalse();
		assertThat(sums("C").yearTotal(FiscalYear.of(2022)).complete()).isTrue();
	}

	@Test
	void everyAmountIsCommissionedAndPlannedOnesSaySo() {
		for (String letter : List.of("A", "B", "C")) {
			assertThat(table(letter).getAllocations()).filteredOn(a -> a.getAmount() != null)
					.allSatisfy(a -> assertThat(a.getForm()).isEqualTo(ContractForm.COMMISSION));
		}
		assertThat(planned("A")).isEmpty();
		assertThat(planned("B")).extracting(Allocation::getYear).containsOnly(FiscalYear.of(2022)).hasSize(2);
		assertThat(planned("C")).extracting(Allocation::getYear).containsOnly(FiscalYear.of(2022)).hasSize(4);
	}

	private List<Allocation> planned(String letter) {
		return table(letter).getAllocations().stream().filter(a -> a.getState() == MoneyState.PLANNED).toList();
	}

	@Test
	void aDashIsNotStatedUnlessTheItemDidNotRunAndAPrintedZeroIsZero() {
		assertThat(table("A").getAllocations()).hasSize(23).allMatch(a -> a.getAmount() != null);
		assertThat(table("A").getAllocations()).filteredOn(a -> a.getAmount() != null && a.getAmount().signum() == 0)
				.hasSize(2);
		assertThat(table("B").getAllocations()).hasSize(13).allMatch(a -> a.getAmount() != null);
		assertThat(table("C").getAllocations()).hasSize(20).filteredOn(a -> a.getAmount() == null).hasSize(8);
	}

	@Test
	void theProgramsBudgetIsKeptAsPrinted() {
		BudgetSummary budget = BudgetSummary.of(document.program().getBudget());
		assertThat(budget.total(MoneyKind.EXECUTED).value()).isEqualByComparingTo("20601");
		assertThat(budget.total(MoneyKind.EXECUTED).notStated()).isEqualTo(1);
		assertThat(budget.totalBudget()).hasValueSatisfying(b -> assertThat(b).isEqualByComparingTo("24762"));
		assertThat(budget.stated()).noneMatch(s -> s.verdict().isFinding());
	}

	@ParameterizedTest
	@CsvSource({ "A,54.0,48.8,50", "B,102.0,85.2,80", "C,9.2,28.3,30" })
	void contractedAmountsAddUpBesideThePrintedBudget(String letter, BigDecimal contracted, BigDecimal budget, BigDecimal about) {
		BudgetSummary summary = BudgetSummary.of(document.project(letter).getBudget());
		assertThat(summary.totalSpent().value()).isEqualByComparingTo(contracted);
		assertThat(document.project(letter).getBudget().getStated())
				.filteredOn(s -> s.getMeasure() == StatedMeasure.TOTAL_BUDGET)
				.extracting(s -> s.getValue()).containsExactly(budget, about);
		assertThat(summary.stated()).filteredOn(s -> s.stated().getMeasure() == StatedMeasure.TOTAL_BUDGET).singleElement()
				.satisfies(s -> assertThat(s.verdict()).isEqualTo(Verdict.ROUNDING));
	}

	@Test
	void projectAContractedMoreThanItsBudgetWithoutAReasonAndBExplainsIt() {
		assertThat(BudgetSummary.of(document.project("A").getBudget()).overruns()).singleElement()
				.satisfies(o -> assertThat(o.explanation()).isEmpty());
		assertThat(BudgetSummary.of(document.project("B").getBudget()).overruns()).singleElement()
				.satisfies(o -> assertThat(o.explanation()).isPresent());
		assertThat(BudgetSummary.of(document.project("C").getBudget()).overruns()).isEmpty();
	}

	@Test
	void contractedAndAllocatedAmountsAreTheSameFactOrExplainedButForOneThatIsFourTimesAsMuch() {
		for (String letter : List.of("A", "B", "C")) {
			assertThat(AllocationsAgainstBudget.of(document.project(letter))).isNotEmpty()
					.noneMatch(line -> line.verdict().isFinding() && !line.spent().value().equals(new BigDecimal("48.6")));
		}
	}
}
