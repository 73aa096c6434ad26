// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.internal.panel;

import org.hyoka.consistency.ProblemReporter;
import org.hyoka.consistency.Rule;
import org.hyoka.consistency.Severity;
import org.hyoka.core.Dossiers;
import org.hyoka.core.naming.Naming;
import org.hyoka.core.scoring.ScoreRow;
import org.hyoka.model.hyoka.Assessment;
import org.hyoka.model.hyoka.HyokaPackage.Literals;

/** A criterion that is scored, but has no scale for this kind of evaluation (rule 6). */
final class MissingScales extends Rule<Assessment> {
	MissingScales() {
		super("hyoka.criterion.no-scale", Severity.WARNING, PanelRules.BOOK, Literals.ASSESSMENT, Assessment.class,
				PanelRules.SCORES, 6);
	}

	@Override
	protected void check(Assessment assessment, ProblemReporter report) {
		if (!assessment.isScored()) {
			return;
		}
		for (ScoreRow row : PanelRules.table(assessment, report.context()).rows()) {
			boolean scored = row.cells().stream().anyMatch(c -> c.score().filter(s -> s.getValue() != null || s.getPoint() != null).isPresent());
			if (row.scale().isEmpty() && scored) {
				report.at(row.criterion(), Literals.CRITERION__SCALES).and(assessment).say(
						Naming.inSentence(assessment.getUndertaking()), Naming.inSentence(row.criterion()),
						Naming.inSentence(Dossiers.kind(report.context().dossier(), assessment)));
			}
		}
	}
}
