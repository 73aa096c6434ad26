// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.internal.scoring;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;

import org.hyoka.core.figures.Fraction;
import org.hyoka.core.text.Numbers;
import org.hyoka.model.hyoka.Averaging;
import org.hyoka.model.hyoka.Scale;

/** The means that a number of members can give on a scale (rule 16). */
public final class PossibleMeans {
	private static final int MOST_MEMBERS = 1000;
	private static final int MOST_POINTS = 200;
	private static final int MOST_WORK = 20_000_000;

	private PossibleMeans() {
	}

	/**
	 * All of them, rounded to the scale's decimals.
	 *
	 * @throws IllegalArgumentException if there are too many to be listed
	 */
	public static SortedSet<BigDecimal> of(int members, Scale scale) {
		int decimals = decimals(scale);
		SortedSet<BigDecimal> means = new TreeSet<>();
		List<Fraction> exact = exact(members, scale).orElseThrow(() -> new IllegalArgumentException(
				"The scale has too many steps to list the means of " + members + " members."));
		for (Fraction mean : exact) {
			means.add(mean.round(decimals));
		}
		return means;
	}

	/** Whether a printed mean is one of them, when they are rounded to its own decimals; true where there are too many to tell. */
	public static boolean contains(BigDecimal printed, int members, Scale scale) {
		check(members);
		if (!Numbers.isReasonable(printed) || scale.getAveraging() == Averaging.NONE) {
			return false;
		}
		int counting = counting(members, scale);
		if (scale.getAveraging() != Averaging.MEDIAN && Points.isRange(scale)) {
			return inRange(printed, counting, scale);
		}
		return exact(members, scale)
				.map(means -> means.stream().anyMatch(m -> m.round(printed.scale()).compareTo(printed) == 0)).orElse(true);
	}

	/** How many points are in a mean: all, or all but the highest and the lowest. */
	static int counting(int members, Scale scale) {
		return scale.getAveraging() == Averaging.TRIMMED_MEAN && members > 2 ? members - 2 : members;
	}

	/** What a mean on the scale is multiplied by. */
	static Fraction factor(Scale scale) {
		BigDecimal factor = scale.getFactor();
		return factor == null || factor.signum() <= 0 || !Numbers.isReasonable(factor) ? Fraction.ONE : Fraction.of(factor);
	}

	/** The decimals of the scale, within reason. */
	static int decimals(Scale scale) {
		return scale.getDecimals() == null ? 1 : Math.clamp(scale.getDecimals(), 0, 20);
	}

	/** The sum of points is minimum times members plus a whole number of steps: only the two nearest can round to it. */
	private static boolean inRange(BigDecimal printed, int members, Scale scale) {
		Fraction n = Fraction.of(members, 1);
		Fraction factor = factor(scale);
		Fraction step = Fraction.of(scale.getStep()).times(factor);
		Fraction lowest = Fraction.of(scale.getMinimum()).times(factor);
		Fraction steps = Fraction.of(printed).minus(lowest).times(n).dividedBy(step);
		BigInteger most = floor(Fraction.of(scale.getMaximum()).times(factor).minus(lowest).dividedBy(step))
				.multiply(BigInteger.valueOf(members));
		BigInteger below = floor(steps);
		for (BigInteger k : List.of(below, below.add(BigInteger.ONE))) {
			if (k.signum() >= 0 && k.compareTo(most) <= 0) {
				Fraction mean = lowest.plus(new Fraction(k, BigInteger.ONE).times(step).dividedBy(n));
				if (mean.round(printed.scale()).compareTo(printed) == 0) {
					return true;
				}
			}
		}
		return false;
	}

	private static BigInteger floor(Fraction value) {
		return new BigDecimal(value.numerator()).divide(new BigDecimal(value.denominator()), 0, RoundingMode.FLOOR)
				.toBigInteger();
	}

	private static Optional<List<Fraction>> exact(int members, Scale scale) {
		check(members);
		List<BigDecimal> points = Points.allowed(scale);
		if (points.isEmpty() || scale.getAveraging() == Averaging.NONE) {
			return Optional.of(List.of());
		}
		if (points.size() > MOST_POINTS) {
			return Optional.empty();
		}
		Optional<List<Fraction>> exact = scale.getAveraging() == Averaging.MEDIAN ? Optional.of(medians(members, points))
				: Points.isRange(scale) ? steps(counting(members, scale), points, scale.getStep()) : means(counting(members, scale), points);
		Fraction factor = factor(scale);
		return factor.equals(Fraction.ONE) ? exact : exact.map(means -> means.stream().map(factor::times).toList());
	}

	private static List<Fraction> medians(int members, List<BigDecimal> points) {
		TreeSet<Fraction> medians = new TreeSet<>();
		for (BigDecimal a : points) {
			medians.add(Fraction.of(a));
			if (members % 2 == 0) {
				points.forEach(b -> medians.add(Fraction.of(a.add(b)).dividedBy(Fraction.of(2, 1))));
			}
		}
		return List.copyOf(medians);
	}

	/** On a scale of equal steps every whole number of steps between all at the lowest and all at the highest is a sum. */
	private static Optional<List<Fraction>> steps(int members, List<BigDecimal> points, BigDecimal step) {
		Fraction lowest = Fraction.of(points.getFirst());
		Fraction part = Fraction.of(step).dividedBy(Fraction.of(members, 1));
		return Optional.of(IntStream.rangeClosed(0, members * (points.size() - 1))
				.mapToObj(k -> lowest.plus(part.times(Fraction.of(k, 1)))).toList());
	}

	/** All sums of so many points, as multiples of the smallest decimal step above the lowest point. */
	private static Optional<List<Fraction>> means(int members, List<BigDecimal> points) {
		int scale = points.stream().mapToInt(BigDecimal::scale).max().orElse(0);
		BigInteger[] offsets = points.stream().map(p -> p.subtract(points.getFirst()).setScale(scale).unscaledValue())
				.toArray(BigInteger[]::new);
		BigInteger work = offsets[offsets.length - 1].multiply(BigInteger.valueOf(members))
				.multiply(BigInteger.valueOf((long) members * offsets.length));
		if (work.compareTo(BigInteger.valueOf(MOST_WORK)) > 0) {
			return Optional.empty();
		}
		BitSet sums = new BitSet();
		sums.set(0);
		for (int i = 0; i < members; i++) {
			BitSet next = new BitSet();
			for (BigInteger offset : offsets) {
				sums.stream().map(s -> s + offset.intValue()).forEach(next::set);
			}
			sums = next;
		}
		Fraction n = Fraction.of(members, 1);
		Fraction lowest = Fraction.of(points.getFirst());
		return Optional.of(
				sums.stream().mapToObj(s -> lowest.plus(Fraction.of(BigDecimal.valueOf(s, scale)).dividedBy(n))).toList());
	}

	private static void check(int members) {
		if (members < 1 || members > MOST_MEMBERS) {
			throw new IllegalArgumentException("A panel has 1 to " + MOST_MEMBERS + " members, not " + members + ".");
		}
	}
}
