// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.progress;

import java.util.Map;
import java.util.Set;

import org.hyoka.core.internal.progress.NextEvaluationCopier;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.EvaluationKind;
import org.hyoka.model.time.FiscalYear;

/**
 * Starts the dossier of the next evaluation from the last one (rule 8: findings live on).
 * <ul>
 * <li>Carried over: registries, criteria, scales, outlines, undertakings with money, indicators, narrative, roadmaps and IP,
 * findings of the working group, annexes, documents, and what other bundles wrote.</li>
 * <li>Recommendations, and findings of the working group, become prior findings of their undertaking; but not what the
 * working group said before the last evaluation, where that is settled or was reported on. The response that was promised
 * stands as their text, open until it is reported on;
 * {@code originId} names the recommendation or finding. Prior findings that are still open stay.</li>
 * <li>Left behind: score sheets, rounds, assessments with their opinions, the members and meetings of the panel, meetings
 * of the working group, the day of publication, evaluated periods.</li>
 * <li>An evaluation that was due in the given fiscal year becomes the current one; what was current is done. A project
 * whose evaluations are known and none of them falls into that year is not evaluated this time.</li>
 * </ul>
 *
 * @since 0.1
 */
public final class NextEvaluation {
	private NextEvaluation() {
	}

	/**
	 * A dossier that was carried over.
	 *
	 * @param dossier the new dossier, in no resource; every element has a new id
	 * @param newIds  the new id of each element that was carried over, by its id in the last dossier
	 * @param entries the entries (pictures, documents) that it refers to and that have to be copied from the last file
	 */
	public record Carried(Dossier dossier, Map<String, String> newIds, Set<String> entries) {
		/** Keeps the collections from changing. */
		public Carried {
			newIds = Map.copyOf(newIds);
			entries = Set.copyOf(entries);
		}
	}

	/**
	 * The dossier of the next evaluation.
	 *
	 * @param last the last dossier; it is not changed
	 * @param kind which evaluation the next one is
	 * @param year the fiscal year in which it is carried out
	 * @return a new dossier in no resource; every element has a new id
	 */
	public static Dossier from(Dossier last, EvaluationKind kind, FiscalYear year) {
		return carry(last, kind, year).dossier();
	}

	/** The same, with what is needed to carry over pictures and to find elements again. */
	public static Carried carry(Dossier last, EvaluationKind kind, FiscalYear year) {
		return new NextEvaluationCopier(last, kind, year).carry();
	}
}
