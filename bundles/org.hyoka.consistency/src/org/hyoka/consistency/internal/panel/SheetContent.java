// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.internal.panel;

import java.math.BigDecimal;
import java.util.Objects;

import org.hyoka.model.hyoka.Score;
import org.hyoka.model.hyoka.ScoreSheet;

/** What is written on score sheets, to tell whether one can go without a loss (rule 9). */
final class SheetContent {
	private SheetContent() {
	}

	/** Whether nothing is written on a sheet: no point, no remark, no note. */
	static boolean isEmpty(ScoreSheet sheet) {
		return sheet.eContents().stream().allMatch(o -> o instanceof Score score && isEmpty(score));
	}

	/** Whether another sheet says all that a sheet says, in the same words and points. */
	static boolean isRepeated(ScoreSheet sheet, ScoreSheet other) {
		return sheet.eContents().stream().allMatch(o -> o instanceof Score score
				&& (isEmpty(score) || other.getScores().stream().anyMatch(s -> repeats(s, score))));
	}

	private static boolean isEmpty(Score score) {
		return score.getValue() == null && score.getPoint() == null && !score.isNotApplicable() && isBlank(score.getComment())
				&& score.eContents().isEmpty();
	}

	private static boolean repeats(Score other, Score score) {
		return score.eContents().isEmpty() && other.getCriterion() == score.getCriterion() && other.getPoint() == score.getPoint()
				&& same(other.getValue(), score.getValue()) && other.isNotApplicable() == score.isNotApplicable()
				&& (isBlank(score.getComment()) || Objects.equals(other.getComment(), score.getComment()));
	}

	private static boolean same(BigDecimal one, BigDecimal other) {
		return one == null || other == null ? one == other : one.compareTo(other) == 0;
	}

	private static boolean isBlank(String text) {
		return text == null || text.isBlank();
	}
}
