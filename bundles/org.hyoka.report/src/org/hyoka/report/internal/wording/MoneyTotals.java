// SPDX-License-Identifier: EPL-2.0
package org.hyoka.report.internal.wording;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.hyoka.core.figures.StatedComparison;
import org.hyoka.core.figures.Verdict;
import org.hyoka.core.money.BudgetSummary;
import org.hyoka.core.money.Sum;
import org.hyoka.core.text.Amounts;
import org.hyoka.model.hyoka.MoneyKind;
import org.hyoka.model.hyoka.StatedFigure;
import org.hyoka.model.hyoka.StatedMeasure;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.model.hyoka.Unit;
import org.hyoka.model.time.FiscalYear;
import org.hyoka.report.blocks.Block;
import org.hyoka.report.blocks.Inline;
import org.hyoka.report.blocks.Paragraph;

/**
 * The totals of a budget as they are printed. A published total leads; a computed one stands alone only where no year is
 * missing, and else says of which years it is.
 */
public final class MoneyTotals {
	/**
	 * One total.
	 *
	 * @param main   what is read first, in the budget's unit unless it says its own; "-" where nothing can be said
	 * @param beside the computed total with its years, where it is not the one that was published; empty if it adds nothing
	 */
	public record Total(String main, String beside) {
		/** The main one, and the other below it. */
		public List<Block> blocks() {
			Paragraph first = Paragraph.of(main);
			return beside.isEmpty() ? List.of(first) : List.of(first, Paragraph.of(List.of(new Inline.Small(Inline.text(beside)))));
		}

		/** Both in one line. */
		public String line(Wording words) {
			return main + words.bracket(beside);
		}
	}

	private final BudgetSummary summary;
	private final Wording words;

	public MoneyTotals(BudgetSummary summary, Wording words) {
		this.summary = summary;
		this.words = words;
	}

	/** The total of one kind over all years. */
	public Total of(MoneyKind kind, boolean withUnit) {
		boolean spent = summary.spentKind().filter(kind::equals).isPresent();
		Optional<StatedComparison> published = summary.stated().stream().filter(c -> c.stated().getValue() != null)
				.filter(c -> isTotal(c.stated(), kind, spent)).findFirst();
		Sum sum = summary.total(kind);
		if (published.isPresent()) {
			boolean same = published.get().verdict() == Verdict.EQUAL || published.get().verdict() == Verdict.ROUNDING;
			return new Total(published(published.get().stated(), withUnit), same || sum.isEmpty() ? "" : computed(sum, kind, withUnit));
		}
		if (!sum.complete()) {
			return new Total("-", "");
		}
		return new Total(amount(sum.value(), withUnit), missingYears() ? words.say("total.of", years(kind)) : "");
	}

	/** The total budget. */
	public Total budget(boolean withUnit) {
		Optional<StatedFigure> published = summary.printedBudget();
		Optional<Sum> entered = summary.enteredBudget();
		if (published.isPresent()) {
			boolean same = entered.isEmpty() || summary.stated().stream().filter(c -> c.stated() == published.get())
					.allMatch(c -> c.verdict() == Verdict.EQUAL || c.verdict() == Verdict.ROUNDING);
			return new Total(published(published.get(), withUnit),
					same ? "" : words.say("total.computed", years(budgeted()), amount(entered.get().value(), withUnit)));
		}
		return entered.filter(Sum::complete)
				.map(sum -> new Total(amount(sum.value(), withUnit), missingYears() ? words.say("total.of", years(budgeted())) : ""))
				.orElse(new Total("-", ""));
	}

	private static boolean isTotal(StatedFigure stated, MoneyKind kind, boolean spent) {
		boolean total = stated.getMeasure() == StatedMeasure.TOTAL_EXECUTED || stated.getMeasure() == StatedMeasure.GRAND_TOTAL;
		MoneyKind of = stated.getMoneyKind();
		return total && (of == kind || spent && (of == null || of == MoneyKind.UNSPECIFIED));
	}

	private String published(StatedFigure stated, boolean withUnit) {
		Unit own = stated.getUnit() == null ? summary.budget().getUnit() : stated.getUnit();
		return own == summary.budget().getUnit() ? amount(stated.getValue(), withUnit) : Amounts.format(stated.getValue(), own, words.locale());
	}

	private String computed(Sum sum, MoneyKind kind, boolean withUnit) {
		return words.say("total.computed", years(kind), amount(sum.value(), withUnit));
	}

	private String amount(BigDecimal value, boolean withUnit) {
		return withUnit ? words.amount(value, summary.budget().getUnit()) : words.number(value);
	}

	/** The years that have an amount: 2018年度～2020年度, or one by one where there are gaps between them. */
	private String years(MoneyKind kind) {
		return years(summary.years().stream().filter(year -> !summary.amount(year, kind).isEmpty()).toList());
	}

	private String years(List<FiscalYear> years) {
		if (years.isEmpty()) {
			return "";
		}
		boolean whole = years.getLast().year() - years.getFirst().year() == years.size() - 1;
		return years.size() > 2 && whole ? words.say("total.span", words.year(years.getFirst()), words.year(years.getLast()))
				: words.join(years.stream().map(words::year).toList());
	}

	private List<FiscalYear> budgeted() {
		return summary.years().stream().filter(year -> summary.available(year).isPresent()).toList();
	}

	/** Whether the undertaking ran in a year before the last one entered of which the budget has no entry. */
	private boolean missingYears() {
		List<FiscalYear> entered = new ArrayList<>(summary.years());
		if (entered.isEmpty() || !(summary.budget().eContainer() instanceof Undertaking undertaking) || undertaking.getPeriod() == null
				|| undertaking.getPeriod().getStart() == null) {
			return false;
		}
		FiscalYear last = entered.getLast();
		for (FiscalYear year = undertaking.getPeriod().getStart(); year.compareTo(last) < 0; year = year.plus(1)) {
			if (!entered.contains(year)) {
				return true;
			}
		}
		return false;
	}
}
