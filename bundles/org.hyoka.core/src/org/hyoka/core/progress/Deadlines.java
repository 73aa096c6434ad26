// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.progress;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.hyoka.core.Dossiers;
import org.hyoka.core.internal.progress.Messages;
import org.hyoka.core.naming.Naming;
import org.hyoka.model.hyoka.Assessment;
import org.hyoka.model.hyoka.Deadline;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.EvaluationEvent;
import org.hyoka.model.hyoka.EvaluationState;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.model.hyoka.NamedElement;
import org.hyoka.model.hyoka.Response;
import org.hyoka.model.hyoka.ResponseState;
import org.hyoka.model.hyoka.ScoreSheet;
import org.hyoka.model.hyoka.ScoringRound;
import org.hyoka.model.hyoka.SheetState;
import org.hyoka.model.hyoka.Undertaking;
import org.osgi.service.component.annotations.Component;

/**
 * What the secretariat has to do by a day: the panel's deadlines, rounds of scoring, responses to recommendations and
 * findings, evaluations. A deadline for score sheets, and a round, are settled once every sheet of theirs is in; a response
 * once it is carried out; an evaluation once it has taken place.
 *
 * @since 0.1
 */
@Component(service = DossierDueDates.class)
public final class Deadlines implements DossierDueDates {
	private static final int LONGEST = 40;

	@Override
	public List<DueDate> of(Dossier dossier) {
		List<DueDate> due = new ArrayList<>();
		if (dossier.getPanel() != null) {
			dossier.getPanel().getDeadlines().stream().filter(d -> d.getDue() != null && !isSettled(dossier, d))
					.forEach(d -> due.add(new DueDate(d.getDue(),
							words(d, d.isScoring() ? "due.scoring" : "due.deadline", name(d)), d,
							Optional.of(Literals.DEADLINE__DUE))));
		}
		dossier.getRounds().stream().filter(r -> r.getClosedOn() != null && !isSettled(dossier, r))
				.forEach(r -> due.add(new DueDate(r.getClosedOn(), words(r, "due.round", name(r)), r,
						Optional.of(Literals.SCORING_ROUND__CLOSED_ON))));
		for (Undertaking undertaking : Dossiers.undertakings(dossier)) {
			of(undertaking, due);
		}
		for (Assessment assessment : dossier.getAssessments()) {
			assessment.getRecommendations().forEach(r -> response(r.getResponse(), r.getText(), "due.response", due));
		}
		due.sort(Comparator.comparing(DueDate::day));
		return due;
	}

	/** All that is due of several sources, the earliest first. */
	public static List<DueDate> of(Dossier dossier, List<DossierDueDates> sources) {
		return sources.stream().flatMap(s -> s.of(dossier).stream()).sorted(Comparator.comparing(DueDate::day)).toList();
	}

	private static void of(Undertaking undertaking, List<DueDate> due) {
		for (EvaluationEvent event : undertaking.getEvaluations()) {
			if (event.getState() == EvaluationState.DUE && event.getAt() != null) {
				due.add(new DueDate(event.getAt().lastDay(),
						Messages.PROGRESS.phrase("due.evaluation", name(undertaking), Naming.label(event.getKind())), event,
						Optional.of(Literals.EVALUATION_EVENT__AT)));
			}
		}
		undertaking.getPriorFindings().forEach(f -> response(f.getResponse(), f.getText(), "due.prior", due));
		undertaking.getWorkingGroupFindings().forEach(f -> response(f.getResponse(), f.getText(), "due.workingGroup", due));
	}

	private static void response(Response response, String about, String key, List<DueDate> due) {
		if (response != null && response.getDue() != null && response.getState() != ResponseState.DONE) {
			due.add(new DueDate(response.getDue().lastDay(), Messages.PROGRESS.phrase(key, cut(about)), response,
					Optional.of(Literals.RESPONSE__DUE)));
		}
	}

	private static org.hyoka.core.text.Phrase words(EObject object, String key, String name) {
		return name.isEmpty() ? Naming.label(object.eClass()) : Messages.PROGRESS.phrase(key, name);
	}

	private static boolean isSettled(Dossier dossier, Deadline deadline) {
		return deadline.isScoring() && !dossier.getScoreSheets().isEmpty() && dossier.getScoreSheets().stream()
				.filter(s -> deadline.getUndertaking() == null || s.getUndertaking() == deadline.getUndertaking())
				.allMatch(Deadlines::isIn);
	}

	private static boolean isSettled(Dossier dossier, ScoringRound round) {
		return dossier.getScoreSheets().stream().anyMatch(s -> s.getRound() == round) && dossier.getScoreSheets().stream()
				.filter(s -> s.getRound() == round).allMatch(Deadlines::isIn);
	}

	/** Nothing is waited for from a member who does not judge (rule 1). */
	private static boolean isIn(ScoreSheet sheet) {
		return sheet.getState() == SheetState.RECEIVED
				|| sheet.getMember() != null && !Dossiers.judges(sheet.getMember(), sheet.getUndertaking());
	}

	private static String name(NamedElement element) {
		return element.getName() == null ? "" : element.getName().strip();
	}

	private static String cut(String text) {
		String line = text == null ? "" : text.strip().lines().findFirst().orElse("").replaceFirst("^[-*+#>\\s]+", "");
		return line.codePointCount(0, line.length()) <= LONGEST ? line
				: line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "…";
	}
}
