// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.internal.money;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

import org.eclipse.emf.ecore.EReference;
import org.hyoka.consistency.ConsistencyRule;
import org.hyoka.consistency.Dependencies;
import org.hyoka.consistency.Place;
import org.hyoka.consistency.Problem;
import org.hyoka.consistency.RuleContext;
import org.hyoka.consistency.Severity;
import org.hyoka.core.naming.Naming;
import org.hyoka.core.text.Phrase;
import org.hyoka.model.hyoka.AllocationTable;
import org.hyoka.model.hyoka.Budget;
import org.hyoka.model.hyoka.Dimension;
import org.hyoka.model.hyoka.Expenditure;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.model.hyoka.Unit;

/** Amounts without a unit, or in a unit that measures no money (rule 5: amounts keep their unit). */
final class MoneyUnits implements ConsistencyRule {
	private static final String ID = "hyoka.money.unit";

	@Override
	public String id() {
		return ID;
	}

	@Override
	public Set<Integer> fieldRules() {
		return Set.of(5);
	}

	@Override
	public Severity severity() {
		return Severity.ERROR;
	}

	@Override
	public Phrase title() {
		return MoneyRules.BOOK.phrase(ID + ".title");
	}

	@Override
	public Optional<Phrase> advice() {
		return Optional.of(MoneyRules.BOOK.phrase(ID + ".advice"));
	}

	@Override
	public Set<EClass> anchors() {
		return Set.of(Literals.BUDGET, Literals.ALLOCATION_TABLE, Literals.EXPENDITURE);
	}

	@Override
	public Dependencies dependencies() {
		return Dependencies
				.on(Literals.BUDGET, Literals.ALLOCATION_TABLE, Literals.EXPENDITURE, Literals.BUDGET_ENTRY, Literals.ALLOCATION,
						Literals.PAYEE_BLOCK, Literals.UNIT)
				.via(Literals.BUDGET__UNIT, Literals.ALLOCATION_TABLE__UNIT, Literals.EXPENDITURE__UNIT);
	}

	@Override
	public void check(EObject anchor, RuleContext context, Consumer<Problem> findings) {
		EReference feature = switch (anchor) {
		case Budget b -> Literals.BUDGET__UNIT;
		case Expenditure e -> Literals.EXPENDITURE__UNIT;
		default -> Literals.ALLOCATION_TABLE__UNIT;
		};
		Unit unit = (Unit) anchor.eGet(feature);
		boolean empty = switch (anchor) {
		case Budget b -> b.getEntries().isEmpty();
		case Expenditure e -> e.getBlocks().isEmpty();
		default -> ((AllocationTable) anchor).getAllocations().isEmpty();
		};
		boolean wrong = unit != null && unit.getDimension() != Dimension.MONEY;
		if (!empty && (unit == null || wrong)) {
			Phrase sentence = wrong ? MoneyRules.BOOK.phrase(ID + ".wrong", Naming.where(anchor), unit.getSymbol())
					: MoneyRules.BOOK.phrase(ID, Naming.where(anchor));
			findings.accept(new Problem(ID, Severity.ERROR,
					List.of(Place.of(anchor, feature)), sentence, List.of()));
		}
	}
}
