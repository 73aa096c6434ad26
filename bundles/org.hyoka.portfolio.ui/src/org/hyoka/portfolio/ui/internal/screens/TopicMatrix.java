// SPDX-License-Identifier: EPL-2.0
package org.hyoka.portfolio.ui.internal.screens;

import java.util.Optional;

import org.hyoka.drawing.Scene.Ink;
import org.hyoka.portfolio.Answer.Line;
import org.hyoka.portfolio.ui.internal.frame.Picture;
import org.hyoka.portfolio.ui.internal.frame.Shown;

/** Topics by two tags of the last year there is: the number, in brackets those counted apart; the fuller, the stronger the area. */
final class TopicMatrix implements Picture {
	private static final double MANY = 0.5;

	@Override
	public Optional<Drawn> draw(Shown shown, int width, Optional<Line> chosen) {
		Object year = chosen.map(l -> shown.value(l, "fiscal_year")).orElseGet(() -> shown.value(shown.lines().getFirst(), "fiscal_year"));
		Shown one = shown.of(shown.lines().stream().filter(l -> java.util.Objects.equals(shown.value(l, "fiscal_year"), year)).toList());
		double most = one.lines().stream().mapToDouble(l -> shown.number(l, "topics")).filter(n -> !Double.isNaN(n)).max().orElse(1);
		return Optional.of(Grid.of(one, "row_tag", "column_tag", width, chosen, line -> {
			double share = shown.number(line, "topics") / Math.max(1, most);
			return new Grid.Cell(shown.text(line, "cell"), share >= MANY ? Ink.TINT_1 : share > 0 ? Ink.TINT_6 : Ink.SHADE,
					shown.text(line, "fiscal_year"));
		}));
	}
}
