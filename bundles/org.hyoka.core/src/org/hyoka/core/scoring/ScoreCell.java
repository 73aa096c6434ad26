// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.scoring;

import java.math.BigDecimal;
import java.util.Optional;

import org.hyoka.core.text.Numbers;
import org.hyoka.core.text.Phrase;
import org.hyoka.model.hyoka.Member;
import org.hyoka.model.hyoka.ScalePoint;
import org.hyoka.model.hyoka.Score;

/**
 * One member's judgement on one criterion.
 *
 * @param member  whose; never printed in an anonymous report (rule 7)
 * @param score   the judgement as it stands in the sheet
 * @param value   the number that counts, if it is given and on the scale
 * @param point   the step of the scale it stands for, if it has one
 * @param state   whether it counts
 * @param problem why it does not count, for an invalid one
 * @since 0.1
 */
public record ScoreCell(Member member, Optional<Score> score, Optional<BigDecimal> value, Optional<ScalePoint> point,
		State state, Optional<Phrase> problem) {
	/** Whether a judgement counts. */
	public enum State {
		/** A point is given and counts. */
		GIVEN,
		/** None is given, which is not 0 (rule 1). */
		NONE,
		/** What is given is not on the scale; it does not count. */
		INVALID
	}

	/**
	 * What a table prints: the step's mark where it has no number or goes by a letter, else the number, else nothing. An
	 * invalid one prints as it was given.
	 */
	public String text() {
		if (state == State.NONE) {
			return "";
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
