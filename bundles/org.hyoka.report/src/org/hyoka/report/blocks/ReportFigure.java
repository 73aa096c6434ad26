// SPDX-License-Identifier: EPL-2.0
package org.hyoka.report.blocks;

import java.util.List;
import java.util.Optional;

/**
 * A figure: a picture, chart or drawing with caption and source.
 *
 * @param caption caption, printed below
 * @param graphic what is drawn
 * @param width   width in percent of the text's; 0: as it fits
 * @param altText what it shows, for those who cannot see it; never empty
 * @param source  where it comes from, printed below as （出典）…; empty for none
 * @param notes   notes printed below, one line each
 * @param data    the table that says the same in numbers, without a number of its own; empty where another table of the
 *                report does
 * @since 0.1
 */
public record ReportFigure(Caption caption, Graphic graphic, int width, String altText, List<Inline> source,
		List<List<Inline>> notes, Optional<ReportTable> data) implements Block {
	/** Keeps its own copies. */
	public ReportFigure {
		source = List.copyOf(source);
		notes = notes.stream().map(List::copyOf).toList();
	}
}
