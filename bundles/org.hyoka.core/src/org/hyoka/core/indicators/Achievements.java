// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.indicators;

import java.time.LocalDate;
import java.util.List;

import org.hyoka.core.internal.indicators.AchievementCalculator;
import org.hyoka.model.hyoka.Indicator;
import org.hyoka.model.hyoka.Target;

/**
 * Judges targets by actuals (rule 4).
 * <ul>
 * <li>The actual that counts is the last one at or before the target's date, and never one after the day as of which is
 * judged (rule 11: an actual is no forecast).</li>
 * <li>A cumulative count that only has to grow, or a value at a point in time, reaches a target before its date too; an
 * annual one, and one of which that is not stated, only within the target's own year (rule 11: annual is not cumulative).</li>
 * <li>When the date has passed, an actual speaks for it only if it is of the year before that date, or reached it
 * earlier; a cumulative one that is still short of it later says that it was missed.</li>
 * </ul>
 *
 * @since 0.1
 */
public final class Achievements {
	private Achievements() {
	}

	/**
	 * One per target with value and date, in the indicator's order.
	 *
	 * @param asOf the day as of which is judged, see {@link EvaluationDay}
	 */
	public static List<Achievement> of(Indicator indicator, LocalDate asOf) {
		AchievementCalculator judge = new AchievementCalculator(indicator, asOf);
		return indicator.getTargets().stream().filter(AchievementCalculator::canBeJudged).map(judge::judge).toList();
	}

	/**
	 * That of one target.
	 *
	 * @throws IllegalArgumentException if the target is in no indicator, or has no value or date
	 */
	public static Achievement of(Target target, LocalDate asOf) {
		if (!(target.eContainer() instanceof Indicator indicator) || !AchievementCalculator.canBeJudged(target)) {
			throw new IllegalArgumentException("A target is judged inside an indicator, when it has a value and a date.");
		}
		return new AchievementCalculator(indicator, asOf).judge(target);
	}

	/** Whether a target has what is needed to judge it: a value within reason and a date. */
	public static boolean canBeJudged(Target target) {
		return AchievementCalculator.canBeJudged(target) && target.eContainer() instanceof Indicator;
	}
}
