// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.hyoka.core.text.Numbers;
import org.hyoka.core.text.Phrase;
import org.hyoka.model.hyoka.Member;
import org.hyoka.model.hyoka.ScalePoint;
import org.hyoka.model.hyoka.Score;

/**
 * One member's judgement on one criterion; where several answers are asked for, all of them.
 *
 * @param member  whose; never printed in an anonymous report (rule 7)
 * @param score   the judgement as it stands in the sheet
 * @param value   the number that counts, if it is given and on the scale
 * @param point   the step of the scale it stands for, if it has one
 * @param state   whether it counts
 * @param problem why it does not count, for an invalid one
 * @param more    the further answers, where a member may give several
 * @since 0.1
 */
public record ScoreCell(Member member, Optional<Score> score, Optional<BigDecimal> value, Optional<ScalePoint> point,
		State state, Optional<Phrase> problem, List<ScoreCell> more) {
	/** What stands for a criterion that does not apply. */
	public static final String NOT_APPLICABLE = "N/A";

	/** Keeps the list from changing. */
	public ScoreCell {
		more = List.copyOf(more);
	}

	/** One judgement. */
	public ScoreCell(Member member, Optional<Score> score, Optional<BigDecimal> value, Optional<ScalePoint> point, State state,
			Optional<Phrase> problem) {
		this(member, score, value, point, state, problem, List.of());
	}

	/** Whether a judgement counts. */
	public enum State {
		/** A point is given and counts. */
		GIVEN,
		/** None is given, which is not 0 (rule 1). */
		NONE,
		/** What is given is not on the scale; it does not count. */
		INVALID,
		/** The member says that the criterion does not apply; that is not missing, and counts in no mean. */
		NOT_APPLICABLE
	}

	/** It and the further answers. */
	public Stream<ScoreCell> answers() {
		return Stream.concat(Stream.of(this), more.stream());
	}

	/**
	 * What a table prints: the step's mark where it has no number or goes by a letter, else the number, else nothing. An
	 * invalid one prints as it was given, several answers one after the other.
	 */
	public String text() {
		return answers().map(ScoreCell::own).collect(Collectors.joining(", "));
	}

	private String own() {
		if (state == State.NONE || state == State.NOT_APPLICABLE) {
			return state == State.NONE ? "" : NOT_APPLICABLE;
		}
		if (value.isPresent() && !byMark()) {
			return value.map(Numbers::format).get();
		}
		Optional<BigDecimal> written = score.map(Score::getValue).filter(v -> state == State.INVALID);
		return written.map(Numbers::format)
				.orElseGet(() -> point.or(() -> score.map(Score::getPoint)).map(ScoreCell::mark).orElse(""));
	}

	private boolean byMark() {
		return point.map(p -> p.getValue() == null || p.getSymbol() != null && !p.getSymbol().isBlank()).orElse(false);
	}

	private static String mark(ScalePoint point) {
		String mark = point.getSymbol() != null && !point.getSymbol().isBlank() ? point.getSymbol() : point.getName();
		return mark == null ? "" : mark;
	}

	/** The member's remark, if there is one. */
	public Optional<String> comment() {
		return score.map(Score::getComment).filter(c -> !c.isBlank());
	}
}
