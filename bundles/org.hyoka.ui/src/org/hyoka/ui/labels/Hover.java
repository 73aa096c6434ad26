// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ui.labels;

import org.hyoka.drawing.LineBreaking;
import org.hyoka.drawing.TextWidth;

/**
 * Texts that are shown on hover: broken into lines of a width that can be read, where the tool tip does not do so itself.
 *
 * @since 0.1
 */
public final class Hover {
	/** Half-width characters on a line; those of Japanese count twice. */
	private static final int WIDTH = 84;

	private Hover() {
	}

	/** The text with lines of at most 84 half-width characters. */
	public static String wrap(String text) {
		return String.join("\n", LineBreaking.lines(text, WIDTH, TextWidth::of));
	}
}
