// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.money;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.hyoka.model.hyoka.Allocation;
import org.hyoka.model.hyoka.ContractForm;

/**
 * One research item in one fiscal year.
 *
 * @param allocations the allocations there, usually one; several where the contract forms differ
 * @param sum         what they add up to
 * @param forms       their contract forms, but for none
 * @since 0.1
 */
public record AllocationCell(List<Allocation> allocations, Sum sum, Set<ContractForm> forms) {
	/** A cell without any allocation. */
	public static final AllocationCell ABSENT = new AllocationCell(List.of(), Sum.EMPTY, Set.of());

	/** What a cell holds. */
	public enum State {
		/** An amount; it may be 0. */
		STATED,
		/** An allocation whose amount is not stated: printed as a dash, which is not 0. */
		NOT_STATED,
		/** No allocation. */
		ABSENT
	}

	/** Keeps the collections from changing. */
	public AllocationCell {
		allocations = List.copyOf(allocations);
		forms = Set.copyOf(forms);
	}

	/** What it holds. */
	public State state() {
		return allocations.isEmpty() ? State.ABSENT : sum.isEmpty() ? State.NOT_STATED : State.STATED;
	}

	/** The amount in the table's unit, if one is stated. */
	public Optional<BigDecimal> amount() {
		return sum.isEmpty() ? Optional.empty() : Optional.of(sum.value());
	}
}
