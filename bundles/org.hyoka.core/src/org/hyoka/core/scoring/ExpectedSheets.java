// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.scoring;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;

import org.hyoka.model.hyoka.Assessment;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.ScoreSheet;
import org.hyoka.model.hyoka.Undertaking;

/**
 * For which assessments a sheet of every member who judges is waited for: the one rule behind how many sheets are in, and
 * whom sheets are still to be sent to.
 * <p>
 * A score sheet holds points and comments (document 002 judges the program by comments alone), so an assessment without
 * points waits for its sheets as well, until the panel's judgement is written. From then on it waits only if one of its
 * sheets is in the dossier: a report that was finished from comments which came another way is not open for ever.
 *
 * @since 0.1
 */
public final class ExpectedSheets {
	private ExpectedSheets() {
	}

	/** The assessments for which sheets are waited for or have come in, in their order; one walk over the sheets. */
	public static Set<Assessment> of(Dossier dossier) {
		Set<Undertaking> begun = new HashSet<>();
		for (ScoreSheet sheet : dossier.getScoreSheets()) {
			begun.add(sheet.getUndertaking());
		}
		Set<Assessment> expected = new LinkedHashSet<>();
		for (Assessment assessment : dossier.getAssessments()) {
			if (assessment.getUndertaking() != null && assessment.getCriterionSet() != null
					&& (!Scoring.commentsOnly(dossier, assessment) || begun.contains(assessment.getUndertaking())
							|| !written(assessment))) {
				expected.add(assessment);
			}
		}
		return expected;
	}

	private static boolean written(Assessment assessment) {
		return !assessment.getOpinions().isEmpty() || assessment.getCriterionAssessments().stream()
				.anyMatch(c -> c.getText() != null && !c.getText().isBlank());
	}
}
