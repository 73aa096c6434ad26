// SPDX-License-Identifier: EPL-2.0
package org.hyoka.portfolio.ui.internal.frame;

import java.util.Optional;

import org.hyoka.drawing.Scene;
import org.hyoka.drawing.Scene.Mark;
import org.hyoka.portfolio.Answer.Line;

/** Draws what a screen shows. Called on any thread. */
public interface Picture {
	/** For screens that are a table alone. */
	Picture NONE = new Picture() {
		@Override
		public Optional<Drawn> draw(Shown shown, int width, Optional<Line> chosen) {
			return Optional.empty();
		}
	};

	/**
	 * A drawing, and which lines its values are of.
	 *
	 * @param scene the drawing
	 * @param leads the line that a value leads to, by the row and column of its mark
	 */
	record Drawn(Scene scene, java.util.function.Function<Mark, Optional<Line>> leads) {
	}

	/**
	 * Draws.
	 *
	 * @param width  in px
	 * @param chosen the line that is chosen in the table, which is seen in the drawing, too
	 * @return empty where there is nothing to draw
	 */
	Optional<Drawn> draw(Shown shown, int width, Optional<Line> chosen);
}
