// SPDX-License-Identifier: EPL-2.0
package org.hyoka.portfolio.internal.dossier;

import org.eclipse.emf.ecore.EObject;
import org.hyoka.core.Dossiers;
import org.hyoka.core.progress.PriorFindings;
import org.hyoka.model.hyoka.Assessment;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.EvaluationKind;
import org.hyoka.model.hyoka.PriorFinding;
import org.hyoka.model.hyoka.Recommendation;
import org.hyoka.model.hyoka.Response;
import org.hyoka.model.hyoka.ResponseState;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.model.hyoka.WorkingGroupFinding;
import org.hyoka.model.time.FiscalYear;
import org.hyoka.questions.Rows;

/** What was said to an undertaking and wants an answer (rules 8, 18), without who of the panel said it (rule 7). */
final class RecommendationRows {
	private final Undertaking undertaking;
	private final Rows rows;

	private RecommendationRows(Undertaking undertaking, Rows rows) {
		this.undertaking = undertaking;
		this.rows = rows;
	}

	static void fill(Dossier dossier, Undertaking undertaking, Rows rows) {
		RecommendationRows all = new RecommendationRows(undertaking, rows);
		for (Assessment assessment : dossier.getAssessments()) {
			if (assessment.getUndertaking() == undertaking) {
				for (Recommendation one : assessment.getRecommendations()) {
					all.add(one, one.getOrigin().getName(), Dossiers.kind(dossier, assessment), dossier.getFiscalYear(), one.getText(),
							one.getResponse());
				}
			}
		}
		for (WorkingGroupFinding one : undertaking.getWorkingGroupFindings()) {
			all.add(one, "WORKING_GROUP", one.getKind(), one.getYear(), one.getText(), one.getResponse());
		}
		for (PriorFinding one : undertaking.getPriorFindings()) {
			all.add(one, "PRIOR", one.getKind(), one.getYear(), one.getText(), one.getResponse());
		}
	}

	private void add(EObject place, String origin, EvaluationKind kind, FiscalYear year, String text, Response response) {
		rows.add(Facts.RECOMMENDATION, place, undertaking.getId(), origin, kind == EvaluationKind.UNSPECIFIED ? null : kind, year, text,
				response == null ? null : response.getText(),
				response == null || response.getOwner() == null ? null : response.getOwner().getName(),
				response == null ? null : response.getDue(), response == null ? ResponseState.OPEN : response.getState(),
				PriorFindings.isOpen(response));
	}
}
