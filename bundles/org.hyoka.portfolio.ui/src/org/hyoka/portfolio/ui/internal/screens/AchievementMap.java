// SPDX-License-Identifier: EPL-2.0
package org.hyoka.portfolio.ui.internal.screens;

import java.util.Locale;
import java.util.Optional;

import org.hyoka.drawing.Scene.Ink;
import org.hyoka.portfolio.Answer.Line;
import org.hyoka.portfolio.ui.internal.frame.Picture;
import org.hyoka.portfolio.ui.internal.frame.Shown;

/** Which share of the judged targets was reached: green from four fifths, amber from a half, red below; grey where none is judged. */
final class AchievementMap implements Picture {
	private static final double GOOD = 0.8;
	private static final double HALF = 0.5;
	private final String rows;

	/** @param rows the column whose values are the rows */
	AchievementMap(String rows) {
		this.rows = rows;
	}

	@Override
	public Optional<Drawn> draw(Shown shown, int width, Optional<Line> chosen) {
		long last = shown.lines().stream().filter(l -> shown.value(l, "achieved_share") != null && shown.value(l, "fiscal_year") != null)
				.mapToLong(l -> (Long) shown.value(l, "fiscal_year")).max().orElse(Long.MAX_VALUE);
		Shown due = shown.of(shown.lines().stream().filter(l -> shown.value(l, "fiscal_year") instanceof Long year && year <= last).toList());
		return Optional.of(Grid.of(due, rows, "fiscal_year", width, chosen, line -> {
			double share = shown.number(line, "achieved_share");
			if (Double.isNaN(share)) {
				return new Grid.Cell("–", Ink.SHADE, shown.text(line, "open_targets"));
			}
			long achieved = (long) shown.number(line, "achieved");
			long judged = achieved + (long) shown.number(line, "not_achieved");
			return new Grid.Cell(String.format(Locale.ROOT, "%.0f %%", 100 * share),
					share >= GOOD ? Ink.TINT_3 : share >= HALF ? Ink.TINT_5 : Ink.TINT_2,
					achieved + " / " + judged);
		}));
	}
}
