// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.money;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.hyoka.model.hyoka.Account;
import org.hyoka.model.hyoka.Budget;
import org.hyoka.model.hyoka.BudgetEntry;
import org.hyoka.model.hyoka.MoneyKind;
import org.hyoka.model.time.FiscalYear;

/**
 * A total budget of one year beside the parts that are entered of it, where they differ by more than rounding explains (rule 2).
 *
 * @param entry the total
 * @param total its amount, in the budget's unit
 * @param parts what the parts add up to, money carried out subtracted, in the budget's unit
 * @param bound up to which difference rounding explains it
 * @since 0.1
 */
public record YearTotal(BudgetEntry entry, BigDecimal total, BigDecimal parts, BigDecimal bound) {
	/** Total minus parts. */
	public BigDecimal difference() {
		return total.subtract(parts);
	}

	static List<YearTotal> differing(Budget budget) {
		List<YearTotal> result = new ArrayList<>();
		for (BudgetEntry entry : budget.getEntries()) {
			if (entry.getKind() == MoneyKind.TOTAL_BUDGET && entry.getYear() != null) {
				BudgetSummary.of(budget, other -> isPart(other, entry)).parts(entry.getYear()).map(parts -> beside(entry, parts))
						.filter(YearTotal::differs).ifPresent(result::add);
			}
		}
		return List.copyOf(result);
	}

	/** A total of one account has the parts of that account; one that names none has them all. */
	private static boolean isPart(BudgetEntry other, BudgetEntry total) {
		FiscalYear year = total.getYear();
		return year.equals(other.getYear()) && (total.getAccount() == Account.UNSPECIFIED || other.getAccount() == total.getAccount())
				&& same(total.getAccountName(), other.getAccountName()) && same(total.getSubaccount(), other.getSubaccount());
	}

	private static boolean same(String ofTotal, String ofPart) {
		return ofTotal == null || ofTotal.isBlank() || ofTotal.equals(ofPart);
	}

	/** A part without an amount may be the difference. */
	private static YearTotal beside(BudgetEntry entry, Sum parts) {
		Sum total = BudgetSummary.counted(entry);
		boolean open = total.isEmpty() || parts.notStated() > 0;
		return new YearTotal(entry, open ? parts.value() : total.value(), parts.value(), total.bound().add(parts.bound()));
	}

	private boolean differs() {
		return difference().abs().compareTo(bound) > 0;
	}
}
