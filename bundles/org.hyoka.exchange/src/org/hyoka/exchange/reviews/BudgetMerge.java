// SPDX-License-Identifier: EPL-2.0
package org.hyoka.exchange.reviews;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

import org.hyoka.core.text.Amounts;
import org.hyoka.model.hyoka.Account;
import org.hyoka.model.hyoka.Budget;
import org.hyoka.model.hyoka.BudgetEntry;
import org.hyoka.model.hyoka.MoneyKind;
import org.hyoka.model.hyoka.MoneyState;
import org.hyoka.model.hyoka.StatedFigure;
import org.hyoka.model.hyoka.StatedMeasure;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.model.hyoka.Unit;
import org.hyoka.model.time.FiscalYear;

/**
 * Puts the budgets of a review sheet into that of an undertaking. What a sheet says of its own year and later ones is preliminary, but
 * for the initial budget and what is requested; when a later sheet says what it came to, that is the amount, and the first one is held
 * as printed.
 */
final class BudgetMerge {
	private static final Set<MoneyKind> FIRM = EnumSet.of(MoneyKind.INITIAL, MoneyKind.REQUESTED, MoneyKind.ADDITIONAL_REQUEST);
	private final SheetMerge merge;
	private final Budget budget;
	private final Unit unit;

	/** Which amount of a year it is. */
	record Which(MoneyKind kind, Integer number, Account account, String accountName, String subaccount) {
		static Which of(MoneyKind kind, Account account) {
			return new Which(kind, null, account, null, null);
		}

		boolean isOf(BudgetEntry entry) {
			return entry.getKind() == kind && Objects.equals(entry.getNumber(), number) && entry.getAccount() == account
					&& Objects.equals(entry.getAccountName(), accountName) && Objects.equals(entry.getSubaccount(), subaccount);
		}
	}

	/** @param unit that of the amounts */
	BudgetMerge(SheetMerge merge, Undertaking undertaking, Unit unit) {
		this.merge = merge;
		this.unit = unit;
		if (undertaking.getBudget() == null) {
			undertaking.setBudget(SheetMerge.F.createBudget());
			undertaking.getBudget().setUnit(unit);
		}
		budget = undertaking.getBudget();
	}

	Budget budget() {
		return budget;
	}

	/** An amount in the budget's unit. */
	BigDecimal inUnit(BigDecimal amount) {
		return amount == null || budget.getUnit() == unit ? amount
				: Amounts.convert(amount, unit, budget.getUnit()).map(SheetMerge::bare).orElse(amount);
	}

	/** Adds an amount, or holds it beside the one that is there; null adds nothing. */
	BudgetEntry entry(FiscalYear year, Which which, BigDecimal printed, String explanation) {
		if (printed == null || year == null) {
			return null;
		}
		BigDecimal amount = inUnit(printed);
		boolean preliminary = !FIRM.contains(which.kind) && year.compareTo(merge.published()) >= 0;
		BudgetEntry there = budget.getEntries().stream().filter(e -> year.equals(e.getYear()) && which.isOf(e)).findFirst().orElse(null);
		if (there == null) {
			there = SheetMerge.F.createBudgetEntry();
			there.setYear(year);
			there.setKind(which.kind);
			there.setNumber(which.number);
			there.setAccount(which.account);
			there.setAccountName(which.accountName);
			there.setSubaccount(which.subaccount);
			there.setAmount(amount);
			there.setPreliminary(preliminary);
			there.setState(which.kind == MoneyKind.EXECUTED ? MoneyState.EXECUTED
					: which.kind == MoneyKind.REQUESTED ? MoneyState.REQUESTED : MoneyState.UNSPECIFIED);
			budget.getEntries().add(there);
		} else if (there.getAmount() == null) {
			there.setAmount(amount);
		} else if (there.isPreliminary() && !preliminary) {
			if (there.getAmount().compareTo(amount) != 0) {
				state(year, which, there.getAmount()).setPreliminary(true);
			}
			there.setAmount(amount);
			there.setPreliminary(false);
		} else if (there.getAmount().compareTo(amount) != 0) {
			state(year, which, amount).setPreliminary(preliminary);
		}
		if (explanation != null && there.getExplanation() == null) {
			there.setExplanation(explanation);
		}
		return there;
	}

	private StatedFigure state(FiscalYear year, Which which, BigDecimal amount) {
		for (StatedFigure stated : budget.getStated()) {
			if (stated.getMeasure() == StatedMeasure.YEAR_AMOUNT && year.equals(stated.getYear()) && stated.getMoneyKind() == which.kind
					&& stated.getValue() != null && stated.getValue().compareTo(amount) == 0) {
				return stated;
			}
		}
		StatedFigure stated = SheetMerge.F.createStatedFigure();
		stated.setMeasure(StatedMeasure.YEAR_AMOUNT);
		stated.setYear(year);
		stated.setMoneyKind(which.kind);
		stated.setValue(amount);
		stated.setUnit(budget.getUnit());
		stated.setPlace(merge.place());
		stated.setSource(merge.source(null));
		stated.setPrinted(true);
		budget.getStated().add(stated);
		return stated;
	}
}
