// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.internal.progress;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.hyoka.core.Dossiers;
import org.hyoka.core.progress.PriorFindings;
import org.hyoka.core.text.Names;
import org.hyoka.model.hyoka.Assessment;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.HyokaFactory;
import org.hyoka.model.hyoka.Organization;
import org.hyoka.model.hyoka.PriorFinding;
import org.hyoka.model.hyoka.Recommendation;
import org.hyoka.model.hyoka.RecommendationOrigin;
import org.hyoka.model.hyoka.Response;
import org.hyoka.model.hyoka.ResponseState;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.model.hyoka.WorkingGroupFinding;

/** Turns what was said in the last evaluation into prior findings of the next one (rule 8). */
final class PriorFindingsMaker {
	private final Dossier last;
	private final String language;

	private final Map<EObject, EObject> copies;

	/** @param copies the copy of each object that was carried over */
	PriorFindingsMaker(Dossier last, Map<EObject, EObject> copies) {
		this.last = last;
		this.copies = copies;
		this.language = last.getLanguage() == null ? "ja" : last.getLanguage();
	}

	/** Adds them to the copies of the undertakings; drops those that have been reported on. */
	void add() {
		for (Undertaking undertaking : Dossiers.undertakings(last)) {
			copy(undertaking).getPriorFindings().removeIf(f -> !PriorFindings.isOpen(f));
		}
		for (Assessment assessment : last.getAssessments()) {
			Undertaking copy = assessment.getUndertaking() == null ? null : copy(assessment.getUndertaking());
			if (copy != null) {
				assessment.getRecommendations().stream().filter(r -> isWritten(r.getText()))
						.forEach(r -> copy.getPriorFindings().add(finding(assessment, r)));
			}
		}
		for (Undertaking undertaking : Dossiers.undertakings(last)) {
			addWorkingGroup(undertaking, copy(undertaking));
		}
	}

	private Undertaking copy(Undertaking undertaking) {
		return (Undertaking) copies.get(undertaking);
	}

	private void addWorkingGroup(Undertaking undertaking, Undertaking copy) {
		Set<String> reported = new HashSet<>();
		undertaking.getPriorFindings().stream().filter(f -> isWritten(f.getText()))
				.forEach(f -> reported.add(Names.normalise(f.getText())));
		for (WorkingGroupFinding said : undertaking.getWorkingGroupFindings()) {
			if (isWritten(said.getText()) && isOfLastEvaluation(said) && reported.add(Names.normalise(said.getText()))) {
				PriorFinding finding = HyokaFactory.eINSTANCE.createPriorFinding();
				finding.setBody(workingGroup());
				finding.setKind(said.getKind());
				finding.setYear(said.getYear());
				finding.setHeading(said.getHeading());
				finding.setText(said.getText());
				finding.setResponse(promise(said.getResponse()));
				finding.setOriginId(said.getId());
				copy.getPriorFindings().add(finding);
			}
		}
	}

	/** Earlier ones were the last evaluation's to report on; they stay if nobody ever settled a response. */
	private boolean isOfLastEvaluation(WorkingGroupFinding said) {
		boolean earlier = said.getYear() != null && last.getFiscalYear() != null
				&& said.getYear().compareTo(last.getFiscalYear()) < 0;
		boolean settled = said.getResponse() != null && (said.getResponse().getState() == ResponseState.FINAL
				|| said.getResponse().getState() == ResponseState.DONE);
		return !earlier || !settled;
	}

	private String workingGroup() {
		boolean named = last.getWorkingGroup() != null && isWritten(last.getWorkingGroup().getName());
		return named ? last.getWorkingGroup().getName() : Messages.PROGRESS.phrase("body.workingGroup").in(language);
	}

	private PriorFinding finding(Assessment assessment, Recommendation said) {
		PriorFinding finding = HyokaFactory.eINSTANCE.createPriorFinding();
		boolean single = said.getOrigin() == RecommendationOrigin.MEMBER;
		finding.setBody(Messages.PROGRESS.phrase(single ? "body.member" : "body.panel").in(language));
		finding.setKind(Dossiers.kind(last, assessment));
		finding.setYear(last.getFiscalYear());
		finding.setHeading(said.getCriterion() == null ? null : said.getCriterion().getName());
		finding.setText(said.getText());
		finding.setResponse(promise(said.getResponse()));
		finding.setOriginId(said.getId());
		return finding;
	}

	/** What was promised, open until it is reported on. */
	private Response promise(Response response) {
		Response copy = HyokaFactory.eINSTANCE.createResponse();
		if (response != null) {
			copy.setText(response.getText());
			copy.setDue(response.getDue());
			copy.setOwner((Organization) copies.get(response.getOwner()));
		}
		copy.setState(ResponseState.OPEN);
		return copy;
	}

	private static boolean isWritten(String text) {
		return text != null && !text.isBlank();
	}
}
