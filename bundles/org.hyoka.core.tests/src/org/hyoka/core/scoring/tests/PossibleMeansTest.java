// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.scoring.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

import org.hyoka.core.scoring.Scoring;
import org.hyoka.model.hyoka.Averaging;
import org.hyoka.model.hyoka.HyokaFactory;
import org.hyoka.model.hyoka.Scale;
import org.hyoka.model.hyoka.ScalePoint;
import org.junit.jupiter.api.Test;

class PossibleMeansTest {
	private static Scale range(String minimum, String maximum, String step, int decimals) {
		Scale scale = HyokaFactory.eINSTANCE.createScale();
		scale.setMinimum(new BigDecimal(minimum));
		scale.setMaximum(new BigDecimal(maximum));
		scale.setStep(new BigDecimal(step));
		scale.setDecimals(decimals);
		return scale;
	}

	private static Scale steps(int... values) {
		Scale scale = HyokaFactory.eINSTANCE.createScale();
		for (int value : values) {
			ScalePoint point = HyokaFactory.eINSTANCE.createScalePoint();
			point.setValue(BigDecimal.valueOf(value));
			scale.getPoints().add(point);
		}
		return scale;
	}

	private static List<BigDecimal> means(String... means) {
		return List.of(means).stream().map(BigDecimal::new).toList();
	}

	@Test
	void twoMembersGiveHalves() {
		assertThat(Scoring.possibleMeans(2, range("0", "3", "1", 1)))
				.containsExactlyElementsOf(means("0.0", "0.5", "1.0", "1.5", "2.0", "2.5", "3.0"));
	}

	@Test
	void thePointsTellThePanelsSize() {
		Scale meti = range("0", "3", "1", 1);
		assertThat(Scoring.isPossibleMean(new BigDecimal("2.3"), 5, meti)).isFalse();
		assertThat(Scoring.isPossibleMean(new BigDecimal("2.3"), 4, meti)).isTrue();
		assertThat(Scoring.isPossibleMean(new BigDecimal("2.25"), 4, meti)).isTrue();
		assertThat(Scoring.isPossibleMean(new BigDecimal("3.1"), 4, meti)).isFalse();
		assertThat(Scoring.isPossibleMean(new BigDecimal("-0.1"), 4, meti)).isFalse();
		assertThat(Scoring.possibleSizes(means("3.0", "2.5", "2.5", "3.0", "2.0", "2.3", "2.5"), meti, 8))
				.containsExactly(4, 6, 8);
		assertThat(Scoring.possibleSizes(means("3.0", "2.2", "2.2", "1.8", "1.8", "2.0", "2.2"), meti, 8)).containsExactly(5, 6);
	}

	/** Adds up every combination of points. */
	private static SortedSet<BigDecimal> byHand(int members, List<BigDecimal> points, int decimals) {
		SortedSet<BigDecimal> sums = new TreeSet<>(List.of(BigDecimal.ZERO));
		for (int i = 0; i < members; i++) {
			SortedSet<BigDecimal> next = new TreeSet<>();
			sums.forEach(sum -> points.forEach(point -> next.add(sum.add(point))));
			sums = next;
		}
		SortedSet<BigDecimal> means = new TreeSet<>();
		sums.forEach(sum -> means.add(sum.divide(BigDecimal.valueOf(members), decimals, RoundingMode.HALF_UP)));
		return means;
	}

	@Test
	void theyAreThoseThatAddingUpEveryCombinationGives() {
		for (int members = 1; members <= 12; members++) {
			check(members, range("0", "3", "1", 1), means("0", "1", "2", "3"), 1);
			check(members, range("0", "5", "0.5", 1),
					means("0", "0.5", "1", "1.5", "2", "2.5", "3", "3.5", "4", "4.5", "5"), 1);
			check(members, range("1", "9", "1", 2), means("1", "2", "3", "4", "5", "6", "7", "8", "9"), 2);
			check(members, steps(0, 1, 3), means("0", "1", "3"), 1);
			check(members, range("-2", "2", "1", 1), means("-2", "-1", "0", "1", "2"), 1);
		}
	}

	private static void check(int members, Scale scale, List<BigDecimal> points, int decimals) {
		SortedSet<BigDecimal> expected = byHand(members, points, decimals);
		assertThat(Scoring.possibleMeans(members, scale)).containsExactlyElementsOf(expected);
		BigDecimal unit = BigDecimal.ONE.scaleByPowerOfTen(-decimals);
		for (BigDecimal mean = points.getFirst().subtract(BigDecimal.ONE); mean
				.compareTo(points.getLast().add(BigDecimal.ONE)) <= 0; mean = mean.add(unit)) {
			assertThat(Scoring.isPossibleMean(mean.setScale(decimals), members, scale)).as("%s of %d", mean, members)
					.isEqualTo(expected.contains(mean));
		}
	}

	@Test
	void mediansLieOnOrBetweenTwoSteps() {
		Scale scale = range("0", "3", "1", 1);
		scale.setAveraging(Averaging.MEDIAN);
		assertThat(Scoring.possibleMeans(5, scale)).containsExactlyElementsOf(means("0.0", "1.0", "2.0", "3.0"));
		assertThat(Scoring.isPossibleMean(new BigDecimal("1.5"), 4, scale)).isTrue();
		assertThat(Scoring.isPossibleMean(new BigDecimal("1.5"), 5, scale)).isFalse();
	}

	@Test
	void aScaleThatIsNotAveragedGivesNone() {
		Scale scale = range("0", "3", "1", 1);
		scale.setAveraging(Averaging.NONE);
		assertThat(Scoring.possibleMeans(5, scale)).isEmpty();
		assertThat(Scoring.isPossibleMean(new BigDecimal("2.0"), 5, scale)).isFalse();
		assertThat(Scoring.possibleMeans(5, HyokaFactory.eINSTANCE.createScale())).isEmpty();
	}

	@Test
	void absurdScalesTakeNoTime() {
		Scale fine = range("0", "1000000000", "0.000001", 1);
		assertThat(Scoring.isPossibleMean(new BigDecimal("2.3"), 1000, fine)).isTrue();
		assertThatThrownBy(() -> Scoring.possibleMeans(1000, fine)).isInstanceOf(IllegalArgumentException.class);
		assertThat(Scoring.isPossibleMean(new BigDecimal("2.3"), 1000, steps(0, 1_000_000_000))).isTrue();
		assertThatThrownBy(() -> Scoring.possibleMeans(0, fine)).isInstanceOf(IllegalArgumentException.class)
				.hasMessageContaining("1 to 1000");
	}
}
