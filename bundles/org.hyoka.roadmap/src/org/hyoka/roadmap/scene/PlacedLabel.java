// SPDX-License-Identifier: EPL-2.0
package org.hyoka.roadmap.scene;

import java.util.List;

import org.hyoka.drawing.Scene.Anchor;
import org.hyoka.drawing.Scene.Ink;

/**
 * Lines of text that stand somewhere.
 *
 * @param lines      the lines, at least one
 * @param x          where the anchor of each line stands
 * @param y          base line of the first
 * @param lineHeight distance of two base lines
 * @param size       height of the type
 * @param ink        its colour
 * @param anchor     what x means
 * @param bold       whether it is bold
 * @param inside     whether it stands inside what it names
 * @param cut        whether the text did not fit, so that its last line ends in …
 */
public record PlacedLabel(List<String> lines, double x, double y, double lineHeight, double size, Ink ink, Anchor anchor,
		boolean bold, boolean inside, boolean cut) {
	/** Keeps its own copy. */
	public PlacedLabel {
		lines = List.copyOf(lines);
	}

	/** The same text elsewhere. */
	public PlacedLabel moved(double dx, double dy) {
		return new PlacedLabel(lines, x + dx, y + dy, lineHeight, size, ink, anchor, bold, inside, cut);
	}
}
