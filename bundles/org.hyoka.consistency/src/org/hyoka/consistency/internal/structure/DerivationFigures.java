// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.internal.structure;

import org.hyoka.consistency.Dependencies;
import org.hyoka.consistency.ProblemReporter;
import org.hyoka.consistency.Rule;
import org.hyoka.consistency.Severity;
import org.hyoka.consistency.internal.StatedFigureReporter;
import org.hyoka.consistency.internal.Texts;
import org.hyoka.core.derivation.DerivationResult;
import org.hyoka.model.hyoka.Derivation;
import org.hyoka.model.hyoka.HyokaPackage.Literals;

/** A printed result that its own assumptions do not give (rule 13: 50 times must be recomputable). */
final class DerivationFigures extends Rule<Derivation> {
	DerivationFigures() {
		super("hyoka.derivation.figure", Severity.ERROR, StructureRules.BOOK, Literals.DERIVATION, Derivation.class,
				Dependencies.on(Literals.DERIVATION, Literals.ASSUMPTION, Literals.STATED_FIGURE, Literals.UNIT).via(Literals.DERIVATION__UNIT,
						Literals.ASSUMPTION__UNIT, Literals.STATED_FIGURE__UNIT),
				13);
	}

	@Override
	protected void check(Derivation derivation, ProblemReporter report) {
		if (!Texts.isBlank(derivation.getExpression())) {
			DerivationResult.of(derivation).stated().forEach(comparison -> StatedFigureReporter.of(comparison, report));
		}
	}
}
