// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.ui.internal.pages.money;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.hyoka.model.hyoka.Allocation;
import org.hyoka.model.hyoka.AllocationTable;
import org.hyoka.model.hyoka.ContractForm;
import org.hyoka.model.hyoka.HyokaFactory;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.model.hyoka.MoneyState;
import org.hyoka.model.hyoka.ResearchItem;
import org.hyoka.model.time.FiscalYear;

/** Commands that change allocations. */
record AllocationEdits(EditingDomain domain, AllocationTable table) {

	/** Takes allocations away; null if there are none. */
	Command remove(Collection<Allocation> allocations) {
		return allocations.isEmpty() ? null
				: RemoveCommand.create(domain, table, Literals.ALLOCATION_TABLE__ALLOCATIONS, List.copyOf(allocations));
	}

	/**
	 * Puts an amount into a cell. A new one takes the state of the others of its year and the form of the others of its
	 * item or table, unless it says its own.
	 */
	Command put(ResearchItem item, FiscalYear year, List<Allocation> present, MoneyText money) {
		if (present.isEmpty()) {
			return AddCommand.create(domain, table, Literals.ALLOCATION_TABLE__ALLOCATIONS, make(item, year, money));
		}
		Allocation one = present.getFirst();
		CompoundCommand all = new CompoundCommand();
		set(all, one, Literals.ALLOCATION__AMOUNT, one.getAmount(), money.amount().orElse(null));
		money.form().ifPresent(f -> set(all, one, Literals.ALLOCATION__FORM, one.getForm(), f));
		money.state().ifPresent(s -> set(all, one, Literals.ALLOCATION__STATE, one.getState(), s));
		return all.isEmpty() ? null : all.unwrap();
	}

	private Allocation make(ResearchItem item, FiscalYear year, MoneyText money) {
		Allocation made = HyokaFactory.eINSTANCE.createAllocation();
		made.setItem(item);
		made.setYear(year);
		made.setAmount(money.amount().orElse(null));
		List<Allocation> others = table.getAllocations();
		made.setForm(money.form().or(() -> usual(others.stream().filter(a -> a.getItem() == item).toList(), Allocation::getForm))
				.or(() -> usual(others, Allocation::getForm)).orElse(ContractForm.NONE));
		made.setState(money.state()
				.or(() -> usual(others.stream().filter(a -> year.equals(a.getYear())).toList(), Allocation::getState))
				.orElse(MoneyState.UNSPECIFIED));
		return made;
	}

	private static <T> Optional<T> usual(Collection<Allocation> allocations, Function<Allocation, T> value) {
		Map<T, Long> counts = allocations.stream().map(value).filter(Objects::nonNull)
				.collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
		return counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
	}

	/** A second allocation in a cell, for money that comes in another form. */
	Command second(ResearchItem item, FiscalYear year) {
		Allocation made = HyokaFactory.eINSTANCE.createAllocation();
		made.setItem(item);
		made.setYear(year);
		return AddCommand.create(domain, table, Literals.ALLOCATION_TABLE__ALLOCATIONS, made);
	}

	/** The same form or state for many; null if they have it. */
	Command setAll(Collection<Allocation> allocations, EAttribute attribute, Object value, String label) {
		CompoundCommand all = new CompoundCommand(label);
		new ArrayList<>(allocations).forEach(a -> set(all, a, attribute, a.eGet(attribute), value));
		return all.isEmpty() ? null : all;
	}

	private void set(CompoundCommand all, Allocation allocation, EAttribute attribute, Object old, Object value) {
		if (!Objects.equals(old, value)) {
			all.append(SetCommand.create(domain, allocation, attribute, value == null ? SetCommand.UNSET_VALUE : value));
		}
	}
}
