// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.internal.structure;

import org.hyoka.consistency.Dependencies;
import org.hyoka.consistency.ProblemReporter;
import org.hyoka.consistency.Rule;
import org.hyoka.consistency.Severity;
import org.hyoka.consistency.internal.Labels;
import org.hyoka.consistency.internal.Texts;
import org.hyoka.core.derivation.DerivationResult;
import org.hyoka.core.naming.Naming;
import org.hyoka.model.hyoka.Assumption;
import org.hyoka.model.hyoka.Derivation;
import org.hyoka.model.hyoka.HyokaPackage.Literals;

/** An assumption that the formula does not use, or two with one symbol (rule 13). */
final class UnusedAssumptions extends Rule<Derivation> {
	UnusedAssumptions() {
		super("hyoka.derivation.unused", Severity.WARNING, StructureRules.BOOK, Literals.DERIVATION, Derivation.class,
				Dependencies.on(Literals.DERIVATION, Literals.ASSUMPTION, Literals.STATED_FIGURE, Literals.UNIT).via(Literals.DERIVATION__UNIT,
						Literals.ASSUMPTION__UNIT, Literals.STATED_FIGURE__UNIT),
				13);
	}

	@Override
	protected void check(Derivation derivation, ProblemReporter report) {
		if (Texts.isBlank(derivation.getExpression())) {
			return;
		}
		for (Assumption assumption : DerivationResult.of(derivation).unused()) {
			report.at(assumption).and(derivation, Literals.DERIVATION__EXPRESSION).say(Naming.where(derivation),
					Labels.cut(assumption.getName()), Texts.strip(assumption.getSymbol()));
		}
	}
}
