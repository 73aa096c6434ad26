// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.indicators;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.hyoka.core.figures.Fraction;
import org.hyoka.core.figures.StatedComparison;
import org.hyoka.core.figures.StatedFigures;
import org.hyoka.core.figures.Verdict;
import org.hyoka.core.internal.indicators.AchievementCalculator;
import org.hyoka.core.internal.indicators.Messages;
import org.hyoka.core.text.Numbers;
import org.hyoka.core.text.Phrase;
import org.hyoka.model.hyoka.Actual;
import org.hyoka.model.hyoka.Element;
import org.hyoka.model.hyoka.Fact;
import org.hyoka.model.hyoka.Indicator;
import org.hyoka.model.hyoka.OutputCount;
import org.hyoka.model.hyoka.OutputCounts;
import org.hyoka.model.hyoka.StatedFigure;
import org.hyoka.model.hyoka.Target;
import org.hyoka.model.hyoka.TargetKind;

/**
 * Printed figures of indicators, targets, actuals and counts beside the kept ones (rule 3: one fact, one place).
 *
 * @since 0.1
 */
public final class IndicatorFigures {
	private static final Fraction HUNDRED = Fraction.of(100, 1);

	private IndicatorFigures() {
	}

	/**
	 * All that sources printed of an indicator, its targets and actuals: values, dates, rates (in percent) and words. A
	 * figure on the indicator itself says by {@code about} which target or actual it speaks of.
	 *
	 * @param asOf the day as of which rates are computed
	 */
	public static List<StatedComparison> stated(Indicator indicator, LocalDate asOf) {
		List<StatedComparison> result = new ArrayList<>();
		compare(indicator, indicator, asOf, result);
		indicator.getTargets().forEach(target -> compare(target, indicator, asOf, result));
		indicator.getActuals().forEach(actual -> compare(actual, indicator, asOf, result));
		return List.copyOf(result);
	}

	private static void compare(Fact fact, Indicator indicator, LocalDate asOf, List<StatedComparison> result) {
		for (StatedFigure stated : fact.getStated()) {
			Element subject = stated.getAbout() == null ? fact : stated.getAbout();
			compare(stated, subject, indicator, asOf).ifPresent(result::add);
		}
	}

	private static Optional<StatedComparison> compare(StatedFigure stated, Element subject, Indicator indicator,
			LocalDate asOf) {
		return switch (stated.getMeasure()) {
		case VALUE, COUNT -> Optional.of(switch (subject) {
		case Target target -> StatedFigures.compare(stated, target, target.getValue(), IndicatorUnits.of(target));
		case Actual actual -> StatedFigures.compare(stated, actual, actual.getValue(), IndicatorUnits.of(actual));
		default -> StatedFigures.withoutSubject(stated, indicator);
		});
		case DUE -> Optional.of(switch (subject) {
		case Target target -> StatedFigures.compare(stated, target, target.getDue());
		case Actual actual -> StatedFigures.compare(stated, actual, actual.getAsOf());
		default -> StatedFigures.withoutSubject(stated, indicator);
		});
		case RATE -> Optional.of(stated.getValue() == null && stated.getText() != null
				? claim(stated, subject, indicator, asOf)
				: rate(stated, subject, indicator, asOf));
		case TEXT -> Optional.of(switch (subject) {
		case Fact fact -> StatedFigures.compare(stated, fact, fact.getName());
		default -> StatedFigures.withoutSubject(stated, indicator);
		});
		default -> Optional.empty();
		};
	}

	/** Words that say that a target is reached, beside what target and actual give (rule 4). */
	private static StatedComparison claim(StatedFigure stated, Element subject, Indicator indicator, LocalDate asOf) {
		boolean interim = subject == indicator && stated.getText().contains("中間目標")
				&& indicator.getTargets().stream().noneMatch(t -> t.getKind() == TargetKind.INTERIM);
		if (interim) {
			return claim(stated, indicator, Messages.INDICATORS.phrase("claim.no-interim"), false);
		}
		if (!(subject instanceof Target target) || !Achievements.canBeJudged(target)) {
			return StatedFigures.withoutSubject(stated, indicator);
		}
		Achievement achievement = Achievements.of(target, asOf);
		boolean denied = stated.getText().matches(".*(未達|達成して(い)?ない|達成できな|達成見込|達成の見込|達成予定).*");
		boolean reached = achievement.status() == Achievement.Status.ACHIEVED;
		return claim(stated, target, achievement.label(), denied != reached);
	}

	private static StatedComparison claim(StatedFigure stated, Element subject, Phrase kept, boolean same) {
		Verdict verdict = same ? Verdict.EQUAL : StatedFigures.excuse(stated).verdict();
		return new StatedComparison.OfTexts(stated, subject, stated.getText(), kept, verdict);
	}

	private static StatedComparison rate(StatedFigure stated, Element subject, Indicator indicator, LocalDate asOf) {
		Optional<Fraction> rate = switch (subject) {
		case Target target when Achievements.canBeJudged(target) -> Achievements.of(target, asOf).rate();
		case Actual actual -> rate(actual, indicator);
		default -> Optional.empty();
		};
		if (rate.isEmpty() || stated.getValue() == null || !Numbers.isReasonable(stated.getValue())) {
			return StatedFigures.compare(stated, subject, (BigDecimal) null, null);
		}
		BigDecimal printed = stated.getValue();
		Fraction exact = rate.get().times(HUNDRED);
		BigDecimal computed = exact.round(Math.max(1, printed.scale()));
		Fraction gap = Fraction.of(printed).minus(exact).abs();
		BigDecimal last = BigDecimal.ONE.scaleByPowerOfTen(-printed.scale());
		Verdict verdict = exact.compareTo(Fraction.of(printed)) == 0 ? Verdict.EQUAL
				: gap.compareTo(Fraction.of(last)) < 0 ? Verdict.ROUNDING
						: StatedFigures.excuse(stated).verdict(printed, computed, last, null);
		return new StatedComparison.OfNumbers(stated, subject, printed, computed, Optional.empty(),
				printed.subtract(computed), last, 1, 0, verdict);
	}

	/** The rate of an actual by the next target at or after it, else by the last one. */
	private static Optional<Fraction> rate(Actual actual, Indicator indicator) {
		if (actual.getValue() == null || actual.getAsOf() == null || !Numbers.isReasonable(actual.getValue())) {
			return Optional.empty();
		}
		List<Target> targets = indicator.getTargets().stream().filter(Achievements::canBeJudged)
				.sorted(Comparator.comparing(Target::getDue)).toList();
		Optional<Target> target = targets.stream()
				.filter(t -> !t.getDue().lastDay().isBefore(actual.getAsOf().lastDay())).findFirst()
				.or(() -> targets.isEmpty() ? Optional.empty() : Optional.of(targets.getLast()));
		return target.flatMap(
				t -> IndicatorUnits.value(actual, t).flatMap(value -> AchievementCalculator.rate(value, t, Requirement.of(t))));
	}

	/** What sources printed of counts of papers and patents, beside the kept counts. {@code about} says which count. */
	public static List<StatedComparison> stated(OutputCounts counts) {
		List<StatedComparison> result = new ArrayList<>();
		for (StatedFigure stated : counts.getStated()) {
			if (stated.getAbout() instanceof OutputCount count) {
				result.add(count.getValue() == null && stated.getText() != null
						? StatedFigures.compare(stated, count, count.getText())
						: StatedFigures.compare(stated, count,
								count.getValue() == null ? null : BigDecimal.valueOf(count.getValue()), null));
			} else {
				result.add(StatedFigures.withoutSubject(stated, counts));
			}
		}
		return List.copyOf(result);
	}
}
