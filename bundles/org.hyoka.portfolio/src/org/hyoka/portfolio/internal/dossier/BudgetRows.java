// SPDX-License-Identifier: EPL-2.0
package org.hyoka.portfolio.internal.dossier;

import java.math.BigDecimal;

import org.hyoka.core.money.BudgetSummary;
import org.hyoka.core.money.Sum;
import org.hyoka.core.text.Amounts;
import org.hyoka.model.hyoka.Budget;
import org.hyoka.model.hyoka.Dimension;
import org.hyoka.model.hyoka.MoneyKind;
import org.hyoka.model.hyoka.ProgramSheet;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.model.hyoka.Unit;
import org.hyoka.model.time.FiscalYear;
import org.hyoka.questions.Rows;

/** Budgets by year, in whole units of their currency (rules 5, 12, 20). A year in which nothing is stated has no row. */
final class BudgetRows {
	private BudgetRows() {
	}

	static void fill(Undertaking undertaking, Rows rows) {
		Budget budget = undertaking.getBudget();
		if (budget == null || budget.getUnit() == null || budget.getUnit().getDimension() != Dimension.MONEY) {
			return; // amounts without a unit are no money that can be added up
		}
		BudgetSummary summary = BudgetSummary.of(budget);
		for (FiscalYear year : summary.years()) {
			rows.add(Facts.BUDGET_YEAR, budget, undertaking.getId(), year, currency(budget.getUnit()), true,
					amount(summary.available(year).orElse(Sum.EMPTY), budget), amount(summary, year, MoneyKind.INITIAL),
					amount(summary, year, MoneyKind.SUPPLEMENTARY), amount(summary, year, MoneyKind.CARRIED_IN),
					amount(summary, year, MoneyKind.CARRIED_OUT), amount(summary.spent(year), budget),
					amount(summary, year, MoneyKind.REQUESTED), summary.spentKind().orElse(null));
		}
	}

	/** The currency of a unit; null where it names none: its amounts are added to no others. */
	static String currency(Unit unit) {
		return unit.getCurrency() == null || unit.getCurrency().isBlank() ? null : unit.getCurrency();
	}

	/**
	 * What the sheet of a budget request says of the year that it is for, and of the year before. It repeats what other places say:
	 * totals leave it out.
	 */
	static void fill(ProgramSheet sheet, String undertaking, Rows rows) {
		Unit unit = sheet.getUnit();
		FiscalYear year = sheet.getYear();
		if (year == null || unit == null || unit.getDimension() != Dimension.MONEY) {
			return;
		}
		year(sheet, undertaking, year, null, sheet.getRequested(), rows);
		if (year.year() > FiscalYear.MIN) {
			year(sheet, undertaking, FiscalYear.of(year.year() - 1), sheet.getLastBudget(), null, rows);
		}
	}

	private static void year(ProgramSheet sheet, String undertaking, FiscalYear year, BigDecimal available, BigDecimal requested, Rows rows) {
		if (available != null || requested != null) {
			rows.add(Facts.BUDGET_YEAR, sheet, undertaking, year, currency(sheet.getUnit()), false, base(available, sheet.getUnit()), null, null,
					null, null, null, base(requested, sheet.getUnit()), null);
		}
	}

	private static BigDecimal base(BigDecimal amount, Unit unit) {
		return amount == null ? null : Amounts.toBase(amount, unit);
	}

	private static BigDecimal amount(BudgetSummary summary, FiscalYear year, MoneyKind kind) {
		return amount(summary.amount(year, kind), summary.budget());
	}

	private static BigDecimal amount(Sum sum, Budget budget) {
		return sum.isEmpty() ? null : Amounts.toBase(sum.value(), budget.getUnit());
	}
}
