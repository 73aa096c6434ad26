// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.scoring;

import java.util.List;
import java.util.Optional;

import org.hyoka.core.figures.Fraction;
import org.hyoka.core.text.Numbers;
import org.hyoka.model.hyoka.Direction;
import org.hyoka.model.hyoka.GradeBand;
import org.hyoka.model.hyoka.Scale;

/**
 * Grades of results: the letter or words of the band that a mean or total is in.
 *
 * @since 0.1
 */
public final class Grades {
	private Grades() {
	}

	/** The grade of a result on a scale, unrounded; empty where the scale has no grades, or none for it. */
	public static Optional<GradeBand> of(Scale scale, Fraction result) {
		return of(scale.getBands(), result, scale.getDirection() == Direction.LOWER_IS_BETTER);
	}

	/**
	 * The best grade whose limit a result reaches.
	 *
	 * @param lessIsBetter whether limits are reached from above
	 */
	public static Optional<GradeBand> of(List<GradeBand> bands, Fraction result, boolean lessIsBetter) {
		return bands.stream().filter(b -> b.getFrom() != null && Numbers.isReasonable(b.getFrom()))
				.filter(b -> lessIsBetter ? result.compareTo(Fraction.of(b.getFrom())) <= 0 : result.compareTo(Fraction.of(b.getFrom())) >= 0)
				.min((a, b) -> lessIsBetter ? a.getFrom().compareTo(b.getFrom()) : b.getFrom().compareTo(a.getFrom()));
	}

	/** What a grade is written as: its letter or mark, else its words. */
	public static String mark(GradeBand band) {
		return band.getSymbol() != null && !band.getSymbol().isBlank() ? band.getSymbol() : band.getName() == null ? "" : band.getName();
	}
}
