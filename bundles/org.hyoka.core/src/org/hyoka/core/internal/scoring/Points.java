// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.internal.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

import org.hyoka.core.scoring.Step;
import org.hyoka.core.text.Numbers;
import org.hyoka.model.hyoka.Direction;
import org.hyoka.model.hyoka.Scale;
import org.hyoka.model.hyoka.ScalePoint;

/** What may be given on a scale. */
public final class Points {
	private static final int MOST_STEPS = 10_000;

	private Points() {
	}

	/** Whether a number may be given: between minimum and maximum and on a step, or else one of the steps' numbers. */
	static boolean allows(Scale scale, BigDecimal value) {
		if (!Numbers.isReasonable(value)) {
			return false;
		}
		if (isRange(scale)) {
			return value.compareTo(scale.getMinimum()) >= 0 && value.compareTo(scale.getMaximum()) <= 0
					&& value.subtract(scale.getMinimum()).remainder(scale.getStep()).signum() == 0;
		}
		return scale.getPoints().stream().anyMatch(p -> p.getValue() != null && p.getValue().compareTo(value) == 0);
	}

	/** Whether minimum, maximum and step say what may be given. */
	static boolean isRange(Scale scale) {
		return scale.getMinimum() != null && scale.getMaximum() != null && scale.getStep() != null
				&& scale.getStep().signum() > 0 && scale.getMaximum().compareTo(scale.getMinimum()) >= 0
				&& Numbers.isReasonable(scale.getStep()) && Numbers.isReasonable(scale.getMinimum())
				&& Numbers.isReasonable(scale.getMaximum());
	}

	/** Whether numbers can be given at all. */
	static boolean isNumeric(Scale scale) {
		return isRange(scale) || scale.getPoints().stream().anyMatch(p -> p.getValue() != null);
	}

	/** All numbers that may be given, lowest first; none beyond ten thousand. */
	public static List<BigDecimal> allowed(Scale scale) {
		TreeMap<BigDecimal, Boolean> values = new TreeMap<>();
		if (isRange(scale)) {
			for (BigDecimal v = scale.getMinimum(); v.compareTo(scale.getMaximum()) <= 0
					&& values.size() < MOST_STEPS; v = v.add(scale.getStep())) {
				values.put(v, true);
			}
		} else {
			scale.getPoints().stream().map(ScalePoint::getValue).filter(v -> v != null && Numbers.isReasonable(v))
					.forEach(v -> values.put(v, true));
		}
		return List.copyOf(values.keySet());
	}

	/** The step with that number, if it has words. */
	static Optional<ScalePoint> at(Scale scale, BigDecimal value) {
		return scale.getPoints().stream().filter(p -> p.getValue() != null && p.getValue().compareTo(value) == 0)
				.findFirst();
	}

	/** How often each step was given: all steps with words, and the numbers between them that were given; best first. */
	static List<Step> distribution(Scale scale, List<BigDecimal> values, List<ScalePoint> steps) {
		List<Step> result = new ArrayList<>();
		TreeMap<BigDecimal, Integer> counts = new TreeMap<>();
		values.forEach(v -> counts.merge(v, 1, Integer::sum));
		for (ScalePoint point : scale.getPoints()) {
			if (point.getValue() == null) {
				int count = (int) steps.stream().filter(p -> p == point).count();
				result.add(new Step(Optional.empty(), Optional.of(point), count));
			} else {
				Integer count = counts.remove(point.getValue());
				result.add(new Step(Optional.of(point.getValue()), Optional.of(point), count == null ? 0 : count));
			}
		}
		counts.forEach((value, count) -> result.add(new Step(Optional.of(value), Optional.empty(), count)));
		if (scale.getPoints().stream().allMatch(p -> p.getValue() != null)) {
			boolean lowIsGood = scale.getDirection() == Direction.LOWER_IS_BETTER;
			result.sort((a, b) -> lowIsGood ? a.value().get().compareTo(b.value().get())
					: b.value().get().compareTo(a.value().get()));
		}
		return result;
	}
}
