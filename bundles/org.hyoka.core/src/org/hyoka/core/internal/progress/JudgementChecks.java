// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.internal.progress;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.hyoka.core.progress.Chapter;
import org.hyoka.core.progress.ChapterState;
import org.hyoka.core.scoring.ScoreTable;
import org.hyoka.model.hyoka.Assessment;
import org.hyoka.model.hyoka.Criterion;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.Opinion;
import org.hyoka.model.hyoka.OpinionUse;
import org.hyoka.model.hyoka.Response;
import org.hyoka.model.hyoka.ResponseState;
import org.hyoka.model.hyoka.Undertaking;

/** Checks what Part 2 of the report says about one undertaking. */
public final class JudgementChecks {
	private JudgementChecks() {
	}

	/** Its chapters. */
	public static List<ChapterState> of(Dossier dossier, Undertaking undertaking, Optional<Assessment> assessment,
			Optional<ScoreTable> table) {
		List<ChapterState> chapters = new ArrayList<>();
		if (table.isEmpty() || !table.get().commentsOnly()) {
			chapters.add(points(new Checklist(undertaking, Chapter.POINTS), table));
		}
		chapters.add(assessment(new Checklist(undertaking, Chapter.ASSESSMENT), assessment, table));
		chapters.add(opinions(new Checklist(undertaking, Chapter.OPINIONS), assessment));
		chapters.add(recommendations(new Checklist(undertaking, Chapter.RECOMMENDATIONS), assessment));
		Checklist group = new Checklist(undertaking, Chapter.WORKING_GROUP);
		chapters.add(workingGroup(dossier.getWorkingGroup() == null ? group.notDue() : group, undertaking));
		return chapters;
	}

	private static ChapterState points(Checklist list, Optional<ScoreTable> table) {
		if (table.isEmpty() || table.get().columns().isEmpty()) {
			return list.need(false, "sheets").state();
		}
		ScoreTable points = table.get();
		long open = points.rows().stream().mapToLong(r -> r.missing() + r.invalid()).sum();
		long unexplained = points.rows().stream().filter(r -> r.low() && r.lowReason().isEmpty()).count();
		return list.found(true).none(points.awaited().size(), "awaited").none(open, "points")
				.none(unexplained, "lowReasons").state();
	}

	/** Where points are given the overall criterion needs a text, else every criterion does. */
	private static ChapterState assessment(Checklist list, Optional<Assessment> assessment, Optional<ScoreTable> table) {
		if (assessment.isEmpty() || assessment.get().getCriterionSet() == null) {
			return list.need(false, "assessment").state();
		}
		Set<Criterion> written = new HashSet<>();
		assessment.get().getCriterionAssessments().stream().filter(t -> Checklist.isWritten(t.getText()))
				.forEach(t -> written.add(t.getCriterion()));
		List<Criterion> criteria = assessment.get().getCriterionSet().getCriteria();
		boolean overall = !table.map(ScoreTable::commentsOnly).orElse(true)
				&& criteria.stream().anyMatch(Criterion::isOverall);
		long missing = criteria.stream().filter(c -> (!overall || c.isOverall()) && !written.contains(c)).count();
		return list.found(!written.isEmpty()).none(missing, "boxes").state();
	}

	private static ChapterState opinions(Checklist list, Optional<Assessment> assessment) {
		List<Opinion> opinions = assessment.map(a -> List.copyOf(a.getOpinions())).orElse(List.of());
		return list.need(opinions, "opinions").none(opinions.stream().filter(JudgementChecks::isOpen).count(), "uses")
				.state();
	}

	private static boolean isOpen(Opinion opinion) {
		return opinion.getUse() == OpinionUse.OPEN
				|| opinion.getUse() == OpinionUse.SET_ASIDE && !Checklist.isWritten(opinion.getUseReason());
	}

	private static ChapterState recommendations(Checklist list, Optional<Assessment> assessment) {
		return list.need(assessment.isPresent() && !assessment.get().getRecommendations().isEmpty(), "recommendations")
				.none(assessment.map(a -> a.getRecommendations().stream().filter(r -> !isAnswered(r.getResponse())).count())
						.orElse(0L), "responses")
				.state();
	}

	private static boolean isAnswered(Response response) {
		return response != null && Checklist.isWritten(response.getText())
				&& (response.getState() == ResponseState.FINAL || response.getState() == ResponseState.DONE);
	}

	private static ChapterState workingGroup(Checklist list, Undertaking undertaking) {
		return list.need(undertaking.getWorkingGroupFindings(), "workingGroup")
				.none(undertaking.getWorkingGroupFindings().stream().filter(f -> !Checklist.isWritten(f.getText())).count(),
						"workingGroupText")
				.none(undertaking.getWorkingGroupFindings().stream()
						.filter(f -> Checklist.isWritten(f.getText()) && !isAnswered(f.getResponse())).count(), "responses")
				.state();
	}
}
