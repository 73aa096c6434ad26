// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.internal.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.hyoka.core.scoring.ScoreCell;
import org.hyoka.core.scoring.ScoreCell.State;
import org.hyoka.core.scoring.Scoring;
import org.hyoka.core.text.Numbers;
import org.hyoka.core.text.Phrase;
import org.hyoka.core.text.PhraseBook;
import org.hyoka.model.hyoka.Member;
import org.hyoka.model.hyoka.Scale;
import org.hyoka.model.hyoka.ScalePoint;
import org.hyoka.model.hyoka.Score;

/** Reads one member's judgement on one criterion. */
public final class JudgementReader {
	private static final PhraseBook BOOK = PhraseBook.of(Scoring.class);

	private JudgementReader() {
	}

	/**
	 * The cell of a member.
	 *
	 * @param scores the member's scores on the criterion, usually one
	 * @param scale  the scale that applies; empty: comments only
	 * @param several whether several answers may be given
	 */
	static ScoreCell of(Member member, List<Score> scores, Optional<Scale> scale, boolean several) {
		List<Score> given = scores.stream().filter(s -> s.getValue() != null || s.getPoint() != null).toList();
		if (given.isEmpty() && scale.isPresent() && scores.stream().anyMatch(Score::isNotApplicable)) {
			return new ScoreCell(member, scores.stream().filter(Score::isNotApplicable).findFirst(), Optional.empty(), Optional.empty(),
					State.NOT_APPLICABLE, Optional.empty());
		}
		if (given.isEmpty() || scale.isEmpty()) {
			return new ScoreCell(member, scores.stream().findFirst(), Optional.empty(), Optional.empty(), State.NONE,
					Optional.empty());
		}
		ScoreCell cell = read(member, given.getFirst(), scale.get());
		if (several) {
			List<ScoreCell> more = given.stream().skip(1).map(s -> read(member, s, scale.get())).toList();
			return more.stream().filter(c -> c.state() == State.INVALID).findFirst().orElseGet(
					() -> new ScoreCell(member, cell.score(), cell.value(), cell.point(), cell.state(), cell.problem(), more));
		}
		for (Score other : given.subList(1, given.size())) {
			ScoreCell second = read(member, other, scale.get());
			if (!second.value().equals(cell.value()) || !second.point().equals(cell.point())) {
				return invalid(member, other, BOOK.phrase("twice"));
			}
		}
		return cell;
	}

	private static ScoreCell read(Member member, Score score, Scale scale) {
		if (score.isNotApplicable()) {
			return invalid(member, score, BOOK.phrase("applies"));
		}
		BigDecimal value = score.getValue();
		ScalePoint point = score.getPoint();
		Optional<Phrase> problem = problem(scale, value, point);
		if (problem.isPresent()) {
			return invalid(member, score, problem.get());
		}
		if (value == null) {
			return given(member, score, Optional.ofNullable(point.getValue()), Optional.of(point));
		}
		boolean own = point != null && scale.getPoints().contains(point);
		return given(member, score, Optional.of(value), own ? Optional.of(point) : Points.at(scale, value));
	}

	/** Why a number or step cannot be given; a step of another scale does not count beside a number. */
	public static Optional<Phrase> problem(Scale scale, BigDecimal value, ScalePoint point) {
		boolean own = point != null && scale.getPoints().contains(point);
		if (value == null) {
			return own || point == null ? Optional.empty()
					: Optional.of(BOOK.phrase("otherScale", String.valueOf(point.getName())));
		}
		if (!Points.allows(scale, value)) {
			return Optional.of(BOOK.phrase("notOnScale", Numbers.format(value), describe(scale)));
		}
		return own && point.getValue() != null && point.getValue().compareTo(value) != 0
				? Optional.of(BOOK.phrase("contradiction", Numbers.format(value), String.valueOf(point.getName())))
				: Optional.empty();
	}

	private static String describe(Scale scale) {
		return Points.isRange(scale) ? Numbers.format(scale.getMinimum()) + "–" + Numbers.format(scale.getMaximum())
				: String.join(", ", Points.allowed(scale).stream().map(Numbers::format).toList());
	}

	private static ScoreCell given(Member member, Score score, Optional<BigDecimal> value, Optional<ScalePoint> point) {
		return new ScoreCell(member, Optional.of(score), value, point, State.GIVEN, Optional.empty());
	}

	private static ScoreCell invalid(Member member, Score score, Phrase problem) {
		return new ScoreCell(member, Optional.of(score), Optional.empty(), Optional.empty(), State.INVALID,
				Optional.of(problem));
	}
}
