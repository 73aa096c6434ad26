// SPDX-License-Identifier: EPL-2.0
package org.hyoka.roadmap.internal.check;

import java.util.List;

import org.eclipse.emf.edit.command.SetCommand;

import org.hyoka.consistency.Dependencies;
import org.hyoka.consistency.ProblemReporter;
import org.hyoka.consistency.Rule;
import org.hyoka.consistency.Severity;
import org.hyoka.core.naming.Naming;
import org.hyoka.model.hyoka.EvaluationEvent;
import org.hyoka.model.hyoka.EvaluationState;
import org.hyoka.model.hyoka.HyokaPackage;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.model.roadmap.Lane;
import org.hyoka.model.roadmap.Milestone;
import org.hyoka.model.roadmap.MilestoneKind;
import org.hyoka.model.roadmap.RoadmapNode;
import org.hyoka.model.roadmap.RoadmapPackage.Literals;

/** A milestone of an evaluation that the header of its undertaking does not list, or lists at another time or state (rule 3). */
final class UnlistedEvaluations extends Rule<Undertaking> {
	UnlistedEvaluations() {
		super("hyoka.roadmap.evaluation", Severity.WARNING, AllRules.BOOK, HyokaPackage.Literals.UNDERTAKING, Undertaking.class,
				Dependencies
						.on(HyokaPackage.Literals.UNDERTAKING, HyokaPackage.Literals.EVALUATION_EVENT, Literals.ROADMAP, Literals.LANE,
								Literals.MILESTONE)
						.via(Literals.MILESTONE__EVALUATION, Literals.LANE__UNDERTAKING),
				3);
	}

	@Override
	protected void check(Undertaking undertaking, ProblemReporter report) {
		undertaking.getRoadmaps().forEach(roadmap -> roadmap.getLanes().forEach(lane -> lane(lane, undertaking, report)));
	}

	private static void lane(Lane lane, Undertaking around, ProblemReporter report) {
		Undertaking about = lane.getUndertaking() != null ? lane.getUndertaking() : around;
		for (RoadmapNode node : lane.getNodes()) {
			if (node instanceof Milestone milestone) {
				check(milestone, about, report);
			}
		}
		lane.getLanes().forEach(inner -> lane(inner, about, report));
	}

	private static void check(Milestone milestone, Undertaking undertaking, ProblemReporter report) {
		boolean done = milestone.getKind() == MilestoneKind.EVALUATION_DONE;
		if (!done && milestone.getKind() != MilestoneKind.EVALUATION_DUE || milestone.getAt() == null) {
			return;
		}
		EvaluationEvent evaluation = milestone.getEvaluation();
		if (evaluation != null) {
			listed(milestone, evaluation, done, report);
			return;
		}
		List<EvaluationEvent> same = undertaking.getEvaluations().stream()
				.filter(e -> e.getAt() != null && e.getAt().fiscalYear().equals(milestone.getAt().fiscalYear())).toList();
		if (same.isEmpty()) {
			report.at(milestone).say(NodeWords.node(milestone), NodeWords.point(milestone.getAt()), Naming.inSentence(undertaking));
		}
	}

	private static void listed(Milestone milestone, EvaluationEvent evaluation, boolean done, ProblemReporter report) {
		if (evaluation.getAt() != null && (evaluation.getAt().lastDay().isBefore(milestone.getAt().firstDay())
				|| evaluation.getAt().firstDay().isAfter(milestone.getAt().lastDay()))) {
			report.at(milestone, Literals.MILESTONE__AT).and(evaluation)
					.fix("hyoka.roadmap.evaluation.fix", domain -> SetCommand.create(domain, milestone, Literals.MILESTONE__AT, evaluation.getAt()),
							NodeWords.point(evaluation.getAt()))
					.sayAs("date", NodeWords.node(milestone), NodeWords.point(milestone.getAt()), NodeWords.point(evaluation.getAt()));
		}
		boolean wrong = done ? evaluation.getState() == EvaluationState.DUE : evaluation.getState() == EvaluationState.DONE;
		if (wrong) {
			report.at(milestone, Literals.MILESTONE__KIND).and(evaluation).sayAs("state", NodeWords.node(milestone),
					Naming.label(milestone.getKind()),
					Naming.label(evaluation.getState()));
		}
	}
}
