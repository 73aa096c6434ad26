// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.internal.structure;

import org.hyoka.consistency.Dependencies;
import org.hyoka.consistency.ProblemReporter;
import org.hyoka.consistency.Rule;
import org.hyoka.consistency.Severity;
import org.hyoka.consistency.internal.Labels;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.EvaluationKind;
import org.hyoka.model.hyoka.HyokaPackage.Literals;

/** A dossier that does not say what evaluation it is or of which year, or whose evaluation lies after its publication. */
final class DossierBasics extends Rule<Dossier> {
	DossierBasics() {
		super("hyoka.dossier.basics", Severity.WARNING, StructureRules.BOOK, Literals.DOSSIER, Dossier.class,
				Dependencies.on(Literals.DOSSIER));
	}

	@Override
	protected void check(Dossier dossier, ProblemReporter report) {
		if (dossier.getUndertakings().isEmpty() && dossier.getAssessments().isEmpty() && !dossier.getCouncilTopics().isEmpty()) {
			return; // a collection of a council's topics evaluates nothing
		}
		if (dossier.getKind() == EvaluationKind.UNSPECIFIED) {
			report.at(dossier, Literals.DOSSIER__KIND).sayAs("kind");
		}
		if (dossier.getFiscalYear() == null) {
			report.at(dossier, Literals.DOSSIER__FISCAL_YEAR).sayAs("year");
		} else if (dossier.getPublishedOn() != null
				&& dossier.getPublishedOn().lastDay().isBefore(dossier.getFiscalYear().firstDay())) {
			report.at(dossier, Literals.DOSSIER__PUBLISHED_ON).sayAs("published", Labels.point(dossier.getPublishedOn()),
					Labels.year(dossier.getFiscalYear()));
		}
		if (dossier.getOutline() == null && !dossier.getOutlines().isEmpty()) {
			report.at(dossier, Literals.DOSSIER__OUTLINE).severity(Severity.INFO).sayAs("outline");
		}
	}
}
