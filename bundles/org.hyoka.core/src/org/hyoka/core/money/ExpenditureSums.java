// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.money;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.hyoka.core.text.Amounts;
import org.hyoka.model.hyoka.BlockLink;
import org.hyoka.model.hyoka.Budget;
import org.hyoka.model.hyoka.Contract;
import org.hyoka.model.hyoka.Expenditure;
import org.hyoka.model.hyoka.ExpenseItem;
import org.hyoka.model.hyoka.MoneyKind;
import org.hyoka.model.hyoka.Payee;
import org.hyoka.model.hyoka.PayeeBlock;
import org.hyoka.model.hyoka.Unit;

/**
 * What the expenditure of a year adds up to, from the state over blocks and payees down to contracts and their items (rule 2), in
 * the expenditure's unit. A total that a source states leads; one that it leaves out is what its parts give. Lists may leave payees
 * out, so that parts may be less than their whole unless all of them are there (rule 19).
 *
 * @since 0.1
 */
public final class ExpenditureSums {
	private final Expenditure expenditure;

	/**
	 * A whole whose parts are more than it, or less although none is left out, by more than rounding explains.
	 *
	 * @param object the whole
	 * @param whole  its amount, in the expenditure's unit
	 * @param parts  what its parts add up to, in the same unit
	 */
	public record Gap(EObject object, BigDecimal whole, BigDecimal parts) {
	}

	private ExpenditureSums(Expenditure expenditure) {
		this.expenditure = expenditure;
	}

	/** Adds an expenditure up. */
	public static ExpenditureSums of(Expenditure expenditure) {
		return new ExpenditureSums(expenditure);
	}

	/** What a block got: its total, else what its payees got. */
	public static Sum of(PayeeBlock block) {
		return either(block.getAmount(), payees(block));
	}

	/** What a payee got: its total, else what its contracts give; contracts over several years do not count. */
	public static Sum of(Payee payee) {
		return either(payee.getAmount(), contracts(payee));
	}

	/** What the listed payees of a block got. */
	public static Sum payees(PayeeBlock block) {
		return block.getPayees().stream().map(ExpenditureSums::of).reduce(Sum.EMPTY, Sum::plus);
	}

	/** What the contracts of a payee give. */
	public static Sum contracts(Payee payee) {
		return sum(payee.getContracts(), Contract::getAmount);
	}

	/** What the items of a contract, or of the state's own overhead, give. */
	public static Sum items(Collection<ExpenseItem> items) {
		return sum(items, ExpenseItem::getAmount);
	}

	private static <T> Sum sum(Collection<T> parts, Function<T, BigDecimal> amount) {
		return parts.stream().map(part -> Sum.of(amount.apply(part), null)).reduce(Sum.EMPTY, Sum::plus);
	}

	private static Sum either(BigDecimal total, Sum parts) {
		Sum stated = Sum.of(total, null);
		return stated.isEmpty() && !parts.isEmpty() ? parts : stated;
	}

	/** Whether all payees of a block are listed: as many as it says it has, or the others in a line of their own. */
	public static boolean isWhole(PayeeBlock block) {
		return block.getPayees().stream().anyMatch(Payee::isOthers)
				|| block.getCount() != null && block.getCount() == block.getPayees().size();
	}

	/** The blocks that the state pays itself: as the flow says, or the only one there is; empty where nobody says so. */
	public List<PayeeBlock> paidByState() {
		if (expenditure.getLinks().isEmpty()) {
			return expenditure.getBlocks().size() == 1 ? List.copyOf(expenditure.getBlocks()) : List.of();
		}
		return expenditure.getLinks().stream().filter(link -> link.getPayer() == null && link.getPayee() != null).map(BlockLink::getPayee).distinct()
				.toList();
	}

	/** What the state paid: the blocks that it pays itself, and what it spent on overhead; empty where it is not known whom it paid. */
	public Sum paid() {
		List<PayeeBlock> blocks = paidByState();
		if (blocks.isEmpty()) {
			return Sum.EMPTY;
		}
		Sum sum = items(expenditure.getOverheads());
		for (PayeeBlock block : blocks) {
			sum = sum.plus(fromState(block));
		}
		return sum;
	}

	/** Of a block that others pay, too, only what the flow says that the state paid. */
	private Sum fromState(PayeeBlock block) {
		List<BlockLink> links = expenditure.getLinks().stream().filter(link -> link.getPayee() == block).toList();
		return links.stream().allMatch(link -> link.getPayer() == null) ? of(block)
				: sum(links.stream().filter(link -> link.getPayer() == null).toList(), BlockLink::getAmount);
	}

	/** Whether everything that the state paid is there: each block that it pays has a total or all its payees. */
	public boolean isWhole() {
		return !paidByState().isEmpty() && paidByState().stream().allMatch(block -> block.getAmount() != null || isWhole(block));
	}

	/** What a block passed on to others, as far as the flow says how much. */
	public Sum passedOn(PayeeBlock block) {
		return sum(expenditure.getLinks().stream().filter(link -> link.getPayer() == block).toList(), this::flow);
	}

	/** The amount of a flow: as it is stated, else the total of the block that nobody else pays. */
	private BigDecimal flow(BlockLink link) {
		boolean only = link.getPayee() != null && expenditure.getLinks().stream().filter(l -> l.getPayee() == link.getPayee()).count() == 1;
		return link.getAmount() != null || !only ? link.getAmount() : link.getPayee().getAmount();
	}

	/** Blocks that are not what their payees add up to. */
	public List<Gap> blocks() {
		List<Gap> gaps = new ArrayList<>();
		for (PayeeBlock block : expenditure.getBlocks()) {
			gap(block, Sum.of(block.getAmount(), null), payees(block), isWhole(block)).ifPresent(gaps::add);
		}
		return List.copyOf(gaps);
	}

	/** Payees that got less than their contracts add up to, and contracts that are less than their items. */
	public List<Gap> payees() {
		List<Gap> gaps = new ArrayList<>();
		for (PayeeBlock block : expenditure.getBlocks()) {
			for (Payee payee : block.getPayees()) {
				gap(payee, Sum.of(payee.getAmount(), null), contracts(payee), false).ifPresent(gaps::add);
				payee.getContracts().forEach(contract -> gap(contract, Sum.of(contract.getAmount(), null), items(contract.getItems()), false)
						.ifPresent(gaps::add));
			}
		}
		return List.copyOf(gaps);
	}

	/** Blocks that passed on more than they got. */
	public List<Gap> flows() {
		List<Gap> gaps = new ArrayList<>();
		for (PayeeBlock block : expenditure.getBlocks()) {
			gap(block, of(block), passedOn(block), false).ifPresent(gaps::add);
		}
		return List.copyOf(gaps);
	}

	/**
	 * What was paid beside what the budget says was executed in that year; empty where they agree, or where one is not known.
	 *
	 * @param budget the budget of the same undertaking, or null
	 */
	public Optional<Gap> executed(Budget budget) {
		if (budget == null || expenditure.getYear() == null) {
			return Optional.empty();
		}
		Sum executed = BudgetSummary.of(budget).amount(expenditure.getYear(), MoneyKind.EXECUTED);
		Sum paid = paid();
		if (!executed.complete() || paid.isEmpty()) {
			return Optional.empty();
		}
		Unit unit = expenditure.getUnit();
		return Amounts.convert(executed.value(), budget.getUnit(), unit).flatMap(whole -> Amounts.convert(executed.bound(), budget.getUnit(), unit)
				.flatMap(bound -> gap(expenditure, new Sum(whole, executed.addends(), 0, bound, executed.states()), paid,
						isWhole() && paid.notStated() == 0)));
	}

	private static Optional<Gap> gap(EObject object, Sum whole, Sum parts, boolean all) {
		if (whole.isEmpty() || parts.isEmpty()) {
			return Optional.empty();
		}
		BigDecimal more = parts.value().subtract(whole.value());
		BigDecimal bound = whole.bound().add(parts.bound());
		boolean less = all && parts.notStated() == 0 && more.negate().compareTo(bound) > 0;
		return more.compareTo(bound) > 0 || less ? Optional.of(new Gap(object, whole.value(), parts.value())) : Optional.empty();
	}
}
