// SPDX-License-Identifier: EPL-2.0
package org.hyoka.exchange.sheets;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.hyoka.core.Dossiers;
import org.hyoka.core.scoring.Scoring;
import org.hyoka.core.text.Phrase;
import org.hyoka.model.hyoka.Assessment;
import org.hyoka.model.hyoka.Criterion;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.Member;
import org.hyoka.model.hyoka.Scale;
import org.hyoka.model.hyoka.Score;
import org.hyoka.model.hyoka.ScoreSheet;
import org.hyoka.model.hyoka.ScoringRound;
import org.hyoka.model.hyoka.Undertaking;

/**
 * What one member has to do for one undertaking in one round: a point and, if wished, a remark on each criterion. Nothing
 * is kept; asking again looks again.
 *
 * @param assessment the assessment
 * @param sheet      the member's sheet; empty while nothing is entered
 * @param items      one per criterion, in order
 * @since 0.1
 */
public record ScoringTask(Assessment assessment, Optional<ScoreSheet> sheet, List<Item> items) {
	/** Keeps its own copy. */
	public ScoringTask {
		items = List.copyOf(items);
	}

	/**
	 * One criterion.
	 *
	 * @param criterion the criterion
	 * @param scale     the scale that applies (rule 6); empty: comments only
	 * @param score     what is entered
	 * @param problem   why what is entered cannot be given
	 */
	public record Item(Criterion criterion, Optional<Scale> scale, Optional<Score> score, Optional<Phrase> problem) {
		/** Whether it is answered: by a point on the scale, or by a remark where there is no scale. */
		public boolean done() {
			boolean point = score.filter(s -> s.getValue() != null || s.getPoint() != null || s.isNotApplicable()).isPresent();
			return problem.isEmpty() && (scale.isPresent() ? point : comment().isPresent());
		}

		/** The remark, if there is one. */
		public Optional<String> comment() {
			return score.map(Score::getComment).filter(c -> !c.isBlank());
		}
	}

	/** The undertaking. */
	public Undertaking undertaking() {
		return assessment.getUndertaking();
	}

	/** How many criteria are answered. */
	public int done() {
		return (int) items.stream().filter(Item::done).count();
	}

	/** Whether every criterion is answered. */
	public boolean complete() {
		return done() == items.size();
	}

	/** Whether there is anything to hand in. */
	public boolean begun() {
		return items.stream().anyMatch(i -> i.done() || i.comment().isPresent() || i.problem().isPresent());
	}

	/**
	 * The member's tasks: every assessed undertaking but those that the member does not judge (rule 1), a program before
	 * its projects.
	 *
	 * @param round the round, or null for none
	 */
	public static List<ScoringTask> of(Dossier dossier, Member member, ScoringRound round) {
		Map<Undertaking, Assessment> assessments = Dossiers.assessments(dossier);
		List<ScoringTask> tasks = new ArrayList<>();
		for (Undertaking undertaking : Dossiers.undertakings(dossier)) {
			Assessment assessment = assessments.get(undertaking);
			if (assessment != null && assessment.getCriterionSet() != null && Dossiers.judges(member, undertaking)) {
				tasks.add(task(dossier, assessment, Dossiers.sheet(dossier, member, undertaking, round)));
			}
		}
		return List.copyOf(tasks);
	}

	private static ScoringTask task(Dossier dossier, Assessment assessment, Optional<ScoreSheet> sheet) {
		List<Item> items = assessment.getCriterionSet().getCriteria().stream().map(c -> {
			Optional<Scale> scale = scale(dossier, assessment, c);
			Optional<Score> score = sheet.flatMap(s -> score(s, c));
			return new Item(c, scale, score, scale.flatMap(
					k -> score.flatMap(s -> Scoring.problem(k, s.getValue(), s.getPoint()))));
		}).toList();
		return new ScoringTask(assessment, sheet, items);
	}

	/** The scale on which points are given; empty where only remarks are. */
	static Optional<Scale> scale(Dossier dossier, Assessment assessment, Criterion criterion) {
		return assessment.isScored() ? Scoring.scale(criterion, Dossiers.kind(dossier, assessment)) : Optional.empty();
	}

	private static Optional<Score> score(ScoreSheet sheet, Criterion criterion) {
		return sheet.getScores().stream().filter(s -> s.getCriterion() == criterion).findFirst();
	}

	/**
	 * The round that is being scored on a day (rule 17): the first that is not closed, else the last.
	 *
	 * @return empty where there are no rounds
	 */
	public static Optional<ScoringRound> currentRound(Dossier dossier, LocalDate day) {
		List<ScoringRound> rounds = dossier.getRounds();
		return rounds.stream().filter(r -> r.getClosedOn() == null || !r.getClosedOn().isBefore(day)).findFirst()
				.or(() -> rounds.isEmpty() ? Optional.empty() : Optional.of(rounds.getLast()));
	}
}
