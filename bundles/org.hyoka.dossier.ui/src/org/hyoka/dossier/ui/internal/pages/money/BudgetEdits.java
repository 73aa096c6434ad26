// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.ui.internal.pages.money;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.hyoka.model.hyoka.Budget;
import org.hyoka.model.hyoka.BudgetEntry;
import org.hyoka.model.hyoka.Dimension;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.HyokaFactory;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.model.hyoka.MoneyKind;
import org.hyoka.model.hyoka.MoneyState;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.model.hyoka.Unit;
import org.hyoka.model.time.FiscalYear;

/** Commands that change a budget; it comes into being with its first amount. */
record BudgetEdits(EditingDomain domain, Undertaking undertaking) {

	/** Takes entries away; null if there are none. */
	Command remove(Collection<BudgetEntry> entries) {
		return entries.isEmpty() ? null
				: RemoveCommand.create(domain, undertaking.getBudget(), Literals.BUDGET__ENTRIES, List.copyOf(entries));
	}

	/** Puts an amount into a cell. */
	Command put(BudgetGrid.Line line, FiscalYear year, List<BudgetEntry> present, MoneyText money) {
		CompoundCommand all = new CompoundCommand();
		if (!present.isEmpty()) {
			BudgetEntry one = present.getFirst();
			if (!Objects.equals(one.getAmount(), money.amount().orElse(null))) {
				all.append(SetCommand.create(domain, one, Literals.BUDGET_ENTRY__AMOUNT,
						money.amount().map(Object.class::cast).orElse(SetCommand.UNSET_VALUE)));
			}
			money.state().filter(s -> s != one.getState())
					.ifPresent(s -> all.append(SetCommand.create(domain, one, Literals.BUDGET_ENTRY__STATE, s)));
			return all.isEmpty() ? null : all.unwrap();
		}
		BudgetEntry made = HyokaFactory.eINSTANCE.createBudgetEntry();
		made.setYear(year);
		made.setKind(line.kind());
		made.setAccount(line.account());
		made.setAmount(money.amount().orElse(null));
		made.setState(money.state().orElse(line.kind() == MoneyKind.EXECUTED && money.amount().isPresent()
				? MoneyState.EXECUTED : MoneyState.UNSPECIFIED));
		if (undertaking.getBudget() != null) {
			return AddCommand.create(domain, undertaking.getBudget(), Literals.BUDGET__ENTRIES, made);
		}
		Budget budget = HyokaFactory.eINSTANCE.createBudget();
		budget.setUnit(usualUnit(undertaking).orElse(null));
		budget.getEntries().add(made);
		return SetCommand.create(domain, undertaking, Literals.UNDERTAKING__BUDGET, budget);
	}

	/** Million yen where the dossier has it, else its first unit of money. */
	static Optional<Unit> usualUnit(EObject inside) {
		EObject root = inside;
		while (root.eContainer() != null) {
			root = root.eContainer();
		}
		if (!(root instanceof Dossier dossier)) {
			return Optional.empty();
		}
		List<Unit> money = dossier.getUnits().stream().filter(u -> u.getDimension() == Dimension.MONEY).toList();
		return money.stream().filter(u -> "百万円".equals(u.getSymbol())).findFirst()
				.or(() -> money.stream().findFirst());
	}
}
