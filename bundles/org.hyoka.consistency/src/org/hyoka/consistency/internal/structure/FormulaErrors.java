// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.internal.structure;

import org.hyoka.consistency.Dependencies;
import org.hyoka.consistency.ProblemReporter;
import org.hyoka.consistency.Rule;
import org.hyoka.consistency.Severity;
import org.hyoka.consistency.internal.Texts;
import org.hyoka.core.derivation.DerivationResult;
import org.hyoka.core.naming.Naming;
import org.hyoka.model.hyoka.Derivation;
import org.hyoka.model.hyoka.HyokaPackage.Literals;

/** A formula that cannot be computed: unreadable, with unknown symbols or without values (rule 13). */
final class FormulaErrors extends Rule<Derivation> {
	FormulaErrors() {
		super("hyoka.derivation.formula", Severity.ERROR, StructureRules.BOOK, Literals.DERIVATION, Derivation.class,
				Dependencies.on(Literals.DERIVATION, Literals.ASSUMPTION, Literals.STATED_FIGURE, Literals.UNIT).via(Literals.DERIVATION__UNIT,
						Literals.ASSUMPTION__UNIT, Literals.STATED_FIGURE__UNIT),
				13);
	}

	@Override
	protected void check(Derivation derivation, ProblemReporter report) {
		if (Texts.isBlank(derivation.getExpression())) {
			return;
		}
		DerivationResult result = DerivationResult.of(derivation);
		if (!result.unknown().isEmpty()) {
			report.at(derivation, Literals.DERIVATION__EXPRESSION).sayAs("unknown", Naming.where(derivation),
					String.join(", ", result.unknown()));
		} else {
			result.value().problem().ifPresent(problem -> report.at(derivation, Literals.DERIVATION__EXPRESSION)
					.say(Naming.where(derivation), problem));
		}
	}
}
