// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ui.internal.grid;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;
import org.hyoka.ui.labels.ThemeColors;

/**
 * The colours of a grid on a light or dark surface: what is entered stands on paper, what is computed on the page itself.
 *
 * @param page     the page
 * @param computed what is computed
 * @param paper    what is entered
 * @param head     heads
 * @param line     lines between cells
 * @param text     text
 * @param quiet    text of less weight
 * @param accent   frame of the cell with the cursor
 * @param chosen   background of selected cells that are entered
 * @param problem  what does not count
 * @param gap      what is missing
 */
record GridColors(Color page, Color computed, Color paper, Color head, Color line, Color text, Color quiet, Color accent,
		Color chosen, Color problem, Color gap) {
	private static final RGB WHITE = new RGB(255, 255, 255);
	private static final RGB BLACK = new RGB(0, 0, 0);

	/** Those that suit the surface of a control's parent, which follows the theme. */
	static GridColors of(Control grid) {
		Control surface = grid.getParent();
		ThemeColors palette = ThemeColors.of(surface);
		RGB page = surface.getBackground().getRGB();
		RGB text = palette.dark() ? new RGB(0xE8, 0xEA, 0xED) : new RGB(0x1F, 0x23, 0x28);
		RGB paper = palette.dark() ? mix(page, BLACK, 0.28) : WHITE;
		return new GridColors(new Color(page), new Color(mix(page, text, 0.035)), new Color(paper), new Color(mix(page, text, 0.05)),
				new Color(mix(page, text, palette.dark() ? 0.18 : 0.14)), new Color(text), palette.quiet(), palette.accent(),
				new Color(mix(paper, palette.accent().getRGB(), palette.dark() ? 0.26 : 0.12)), palette.missed(), palette.progress());
	}

	private static RGB mix(RGB a, RGB b, double share) {
		return new RGB(mix(a.red, b.red, share), mix(a.green, b.green, share), mix(a.blue, b.blue, share));
	}

	private static int mix(int a, int b, double share) {
		return (int) Math.round(a + (b - a) * share);
	}

	/** Whether the surface has changed since. */
	boolean isOutdated(Control grid) {
		return !grid.getParent().getBackground().equals(page);
	}
}
