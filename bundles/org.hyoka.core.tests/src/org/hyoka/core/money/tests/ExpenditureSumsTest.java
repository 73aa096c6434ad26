// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.money.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;

import org.hyoka.core.money.ExpenditureSums;
import org.hyoka.model.hyoka.BlockLink;
import org.hyoka.model.hyoka.Budget;
import org.hyoka.model.hyoka.BudgetEntry;
import org.hyoka.model.hyoka.Contract;
import org.hyoka.model.hyoka.Dimension;
import org.hyoka.model.hyoka.Expenditure;
import org.hyoka.model.hyoka.ExpenseItem;
import org.hyoka.model.hyoka.HyokaFactory;
import org.hyoka.model.hyoka.MoneyKind;
import org.hyoka.model.hyoka.Payee;
import org.hyoka.model.hyoka.PayeeBlock;
import org.hyoka.model.hyoka.StatedFigure;
import org.hyoka.model.hyoka.StatedMeasure;
import org.hyoka.model.hyoka.Unit;
import org.hyoka.core.figures.Verdict;
import org.hyoka.core.money.BudgetSummary;
import org.hyoka.model.time.FiscalYear;
import org.junit.jupiter.api.Test;

/** Program, block, payee, contract and item add up; what a list leaves out is not missing. */
class ExpenditureSumsTest {
	private static final HyokaFactory F = HyokaFactory.eINSTANCE;
	private final Unit million = unit("百万円", 6);
	private final Expenditure expenditure = F.createExpenditure();
	private final PayeeBlock a = block("A", "100");
	private final PayeeBlock b = block("B", "60");

	ExpenditureSumsTest() {
		expenditure.setYear(FiscalYear.of(2020));
		expenditure.setUnit(million);
	}

	private static Unit unit(String symbol, int power) {
		Unit unit = F.createUnit();
		unit.setSymbol(symbol);
		unit.setDimension(Dimension.MONEY);
		unit.setFactor(BigDecimal.ONE.scaleByPowerOfTen(power));
		unit.setCurrency("JPY");
		return unit;
	}

	private PayeeBlock block(String code, String amount) {
		PayeeBlock block = F.createPayeeBlock();
		block.setCode(code);
		block.setAmount(amount == null ? null : new BigDecimal(amount));
		expenditure.getBlocks().add(block);
		return block;
	}

	private static Payee payee(PayeeBlock block, String total, String... contracts) {
		Payee payee = F.createPayee();
		payee.setAmount(total == null ? null : new BigDecimal(total));
		for (String amount : contracts) {
			Contract contract = F.createContract();
			contract.setAmount(new BigDecimal(amount));
			payee.getContracts().add(contract);
		}
		block.getPayees().add(payee);
		return payee;
	}

	private BlockLink link(PayeeBlock payer, PayeeBlock payee, String amount) {
		BlockLink link = F.createBlockLink();
		link.setPayer(payer);
		link.setPayee(payee);
		link.setAmount(amount == null ? null : new BigDecimal(amount));
		expenditure.getLinks().add(link);
		return link;
	}

	private static Budget executed(Unit unit, String amount) {
		Budget budget = F.createBudget();
		budget.setUnit(unit);
		entry(budget, MoneyKind.EXECUTED, amount);
		return budget;
	}

	private static void entry(Budget budget, MoneyKind kind, String amount) {
		BudgetEntry entry = F.createBudgetEntry();
		entry.setYear(FiscalYear.of(2020));
		entry.setKind(kind);
		entry.setAmount(new BigDecimal(amount));
		budget.getEntries().add(entry);
	}

	@Test
	void aPayeeGotItsTotalElseWhatItsContractsGive() {
		assertThat(ExpenditureSums.of(payee(a, null, "30", "25")).value()).isEqualByComparingTo("55");
		assertThat(ExpenditureSums.of(payee(a, "60", "30", "25")).value()).isEqualByComparingTo("60");
		assertThat(ExpenditureSums.of(payee(a, null)).isEmpty()).as("nothing is not 0").isTrue();
	}

	@Test
	void aBlockMayHaveGotMoreThanTheListedPayeesButNotLess() {
		payee(a, null, "30");
		assertThat(ExpenditureSums.of(expenditure).blocks()).as("others are not listed").isEmpty();
		payee(a, null, "72");
		assertThat(ExpenditureSums.of(expenditure).blocks()).singleElement().satisfies(gap -> {
			assertThat(gap.object()).isSameAs(a);
			assertThat(gap.whole()).isEqualByComparingTo("100");
			assertThat(gap.parts()).isEqualByComparingTo("102");
		});
	}

	@Test
	void whereAllPayeesAreListedLessIsFoundToo() {
		payee(a, null, "90");
		a.setCount(1);
		assertThat(ExpenditureSums.of(expenditure).blocks()).hasSize(1);
		a.setCount(2);
		assertThat(ExpenditureSums.of(expenditure).blocks()).isEmpty();
		a.getPayees().getFirst().setOthers(true);
		assertThat(ExpenditureSums.of(expenditure).blocks()).as("the others stand in a line of their own").hasSize(1);
	}

	@Test
	void roundingExplainsHalfAUnitOfEachAmount() {
		payee(a, null, "33");
		payee(a, null, "34");
		payee(a, null, "34");
		a.setCount(3);
		assertThat(ExpenditureSums.of(expenditure).blocks()).isEmpty();
	}

	@Test
	void contractsMayNotBeMoreThanTheirPayeeNorItemsMoreThanTheirContract() {
		Payee payee = payee(a, "50", "30", "25");
		ExpenseItem item = F.createExpenseItem();
		item.setAmount(new BigDecimal("40"));
		payee.getContracts().getFirst().getItems().add(item);
		assertThat(ExpenditureSums.of(expenditure).payees()).extracting(gap -> (Object) gap.object()).containsExactly(payee,
				payee.getContracts().getFirst());
	}

	@Test
	void theStatePaysWhatTheFlowSaysItPaysAndItsOverhead() {
		assertThat(ExpenditureSums.of(expenditure).paid().isEmpty()).as("of two blocks nobody says which").isTrue();
		link(null, a, null);
		link(a, b, null);
		ExpenseItem travel = F.createExpenseItem();
		travel.setAmount(new BigDecimal("3"));
		expenditure.getOverheads().add(travel);
		assertThat(ExpenditureSums.of(expenditure).paidByState()).containsExactly(a);
		assertThat(ExpenditureSums.of(expenditure).paid().value()).isEqualByComparingTo("103");
	}

	@Test
	void whatWasPaidIsWhatWasExecutedInWhateverUnit() {
		link(null, a, null);
		link(a, b, null);
		assertThat(ExpenditureSums.of(expenditure).executed(executed(million, "100"))).isEmpty();
		assertThat(ExpenditureSums.of(expenditure).executed(executed(unit("億円", 8), "1.0"))).isEmpty();
		assertThat(ExpenditureSums.of(expenditure).executed(executed(million, "90"))).hasValueSatisfying(
				gap -> assertThat(gap.parts()).isEqualByComparingTo("100"));
		assertThat(ExpenditureSums.of(expenditure).executed(executed(million, "120"))).isPresent();
		a.setAmount(null);
		payee(a, null, "80");
		assertThat(ExpenditureSums.of(expenditure).executed(executed(million, "120"))).as("some payees may not be listed").isEmpty();
	}

	@Test
	void aBlockThatPassesOnMoreThanItGotIsFound() {
		link(null, a, null);
		link(a, b, "120");
		assertThat(ExpenditureSums.of(expenditure).flows()).extracting(gap -> (Object) gap.object()).containsExactly(a);
	}

	@Test
	void theExecutionRateIsExecutedOverAvailable() {
		Budget budget = executed(million, "98");
		entry(budget, MoneyKind.INITIAL, "100");
		entry(budget, MoneyKind.CARRIED_OUT, "-20");
		assertThat(BudgetSummary.of(budget).executionRate(FiscalYear.of(2020)))
				.hasValueSatisfying(rate -> assertThat(rate).isEqualByComparingTo("122.5"));
		assertThat(BudgetSummary.of(executed(million, "98")).executionRate(FiscalYear.of(2020))).as("nothing says what was available").isEmpty();
	}

	@Test
	void aPrintedRateIsComparedAsFarAsRoundedAmountsCanTell() {
		Budget budget = executed(million, "2");
		entry(budget, MoneyKind.INITIAL, "3");
		StatedFigure rate = F.createStatedFigure();
		rate.setMeasure(StatedMeasure.RATE);
		rate.setYear(FiscalYear.of(2020));
		rate.setPlace("予算");
		budget.getStated().add(rate);
		rate.setValue(new BigDecimal("73"));
		assertThat(BudgetSummary.of(budget).stated()).singleElement().satisfies(c -> assertThat(c.verdict()).isEqualTo(Verdict.ROUNDING));
		rate.setValue(new BigDecimal("120"));
		assertThat(BudgetSummary.of(budget).stated()).singleElement().satisfies(c -> assertThat(c.verdict()).isEqualTo(Verdict.DIFFERENT));
		rate.setPreliminary(true);
		assertThat(BudgetSummary.of(budget).stated()).as("it was printed while the year ran").singleElement()
				.satisfies(c -> assertThat(c.verdict()).isEqualTo(Verdict.EXPLAINED));
	}
}
