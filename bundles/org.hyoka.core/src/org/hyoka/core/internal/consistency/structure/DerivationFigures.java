// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.internal.consistency.structure;

import org.hyoka.core.consistency.Dependencies;
import org.hyoka.core.consistency.Report;
import org.hyoka.core.consistency.Rule;
import org.hyoka.core.consistency.Severity;
import org.hyoka.core.derivation.DerivationResult;
import org.hyoka.core.internal.consistency.StatedReport;
import org.hyoka.core.internal.consistency.Texts;
import org.hyoka.model.hyoka.Derivation;
import org.hyoka.model.hyoka.HyokaPackage.Literals;

/** A printed result that its own assumptions do not give (rule 13: 50 times must be recomputable). */
final class DerivationFigures extends Rule<Derivation> {
	DerivationFigures() {
		super("hyoka.derivation.figure", Severity.ERROR, StructureRules.BOOK, Literals.DERIVATION, Derivation.class,
				Dependencies.on(Literals.DERIVATION, Literals.ASSUMPTION, Literals.STATED_FIGURE, Literals.UNIT).via(Literals.DERIVATION__UNIT,
						Literals.ASSUMPTION__UNIT, Literals.STATED_FIGURE__UNIT), 13);
	}

	@Override
	protected void check(Derivation derivation, Report report) {
		if (!Texts.isBlank(derivation.getExpression())) {
			DerivationResult.of(derivation).stated().forEach(comparison -> StatedReport.of(comparison, report));
		}
	}
}
