// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ui.labels;

import java.util.Arrays;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/**
 * Toggle buttons side by side as one switch: they stand on a track, from which the chosen one is raised.
 *
 * @since 0.1
 */
public final class Segments {
	private static final String WATCHED = "org.hyoka.segments.watched";
	private static final int INSIDE = 2;
	private static final int ROUND = 16;
	/** Parts of grey in a hundred that the track is darker, or lighter, than the page. */
	private static final int TINT = 9;

	private Segments() {
	}

	/**
	 * Lays out the buttons of a composite in a row, in several where it is narrow, and paints the track behind them.
	 *
	 * @param bar holds toggle buttons and nothing else
	 */
	public static void track(Composite bar) {
		RowLayout row = new RowLayout(SWT.HORIZONTAL);
		row.marginLeft = INSIDE;
		row.marginRight = INSIDE;
		row.marginTop = INSIDE;
		row.marginBottom = INSIDE;
		row.spacing = INSIDE;
		bar.setLayout(row);
		bar.addListener(SWT.Paint, e -> {
			Arrays.stream(bar.getChildren()).filter(child -> child.getData(WATCHED) == null).forEach(Segments::watch);
			Rectangle around = around(bar);
			if (!around.isEmpty()) {
				e.gc.setAntialias(SWT.ON);
				e.gc.setBackground(mixed(bar.getBackground().getRGB(), ThemeColors.of(bar).quiet().getRGB()));
				e.gc.fillRoundRectangle(0, 0, around.width, around.height, ROUND, ROUND);
			}
		});
	}

	/** The chosen button is wider, so that the track may end elsewhere while the composite keeps its size. */
	private static void watch(Control button) {
		button.setData(WATCHED, true);
		button.addListener(SWT.Resize, e -> button.getParent().redraw());
		button.addListener(SWT.Move, e -> button.getParent().redraw());
	}

	/** The buttons are all that is tinted: the composite may be as wide as the page. */
	private static Rectangle around(Composite bar) {
		return Arrays.stream(bar.getChildren()).filter(Control::getVisible).map(Control::getBounds).reduce(Rectangle::union)
				.map(all -> new Rectangle(0, 0, all.x + all.width + INSIDE, all.y + all.height + INSIDE)).orElse(new Rectangle(0, 0, 0, 0));
	}

	private static Color mixed(RGB page, RGB grey) {
		return new Color(mixed(page.red, grey.red), mixed(page.green, grey.green), mixed(page.blue, grey.blue));
	}

	private static int mixed(int page, int grey) {
		return (page * (100 - TINT) + grey * TINT) / 100;
	}
}
