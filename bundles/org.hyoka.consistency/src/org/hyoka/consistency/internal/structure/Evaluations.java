// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.internal.structure;

import org.hyoka.consistency.internal.Labels;
import org.hyoka.core.naming.Naming;
import org.hyoka.core.text.Phrase;
import org.hyoka.model.hyoka.EvaluationEvent;
import org.hyoka.model.hyoka.EvaluationKind;
import org.hyoka.model.hyoka.EvaluationState;
import org.hyoka.model.hyoka.StatedMeasure;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.model.time.FiscalYear;

/** Questions about the evaluations of a header table. */
final class Evaluations {
	private Evaluations() {
	}

	/**
	 * Whether a header table does not have an evaluation. What a source is known to print otherwise (a stated figure on the
	 * undertaking) is not unknown: that disagreement is reported where it is kept.
	 *
	 * @param current whether the present evaluation counts too
	 */
	static boolean isUnknown(Undertaking undertaking, EvaluationKind kind, FiscalYear year, boolean current) {
		if (year == null || kind == EvaluationKind.UNSPECIFIED || undertaking.getEvaluations().isEmpty()) {
			return false;
		}
		for (EvaluationEvent event : undertaking.getEvaluations()) {
			boolean counts = event.getState() == EvaluationState.DONE || event.getState() == EvaluationState.UNSPECIFIED
					|| current && event.getState() == EvaluationState.CURRENT;
			if (counts && event.getKind() == kind
					&& (event.getAt() == null || event.getAt().fiscalYear().equals(year) || isPrinted(undertaking, event, year))) {
				return false;
			}
		}
		return true;
	}

	private static boolean isPrinted(Undertaking undertaking, EvaluationEvent event, FiscalYear year) {
		return undertaking.getStated().stream().filter(s -> s.getMeasure() == StatedMeasure.DUE && s.getAbout() == event)
				.anyMatch(s -> year.equals(s.getYear()) || s.getDate() != null && s.getDate().fiscalYear().equals(year));
	}

	/** The evaluations of a header table in words. */
	static Phrase list(Undertaking undertaking) {
		return Phrase.list(undertaking.getEvaluations().stream().filter(e -> e.getState() != EvaluationState.DUE)
				.map(e -> StructureRules.BOOK.phrase("evaluation", Naming.inSentence(e.getKind()), Labels.point(e.getAt())))
				.toList());
	}
}
