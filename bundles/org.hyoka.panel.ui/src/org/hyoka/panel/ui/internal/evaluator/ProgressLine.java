// SPDX-License-Identifier: EPL-2.0
package org.hyoka.panel.ui.internal.evaluator;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.hyoka.ui.labels.ThemeColors;

/** A thin line with one piece per criterion, filled for those that are done; the words stand above it. */
final class ProgressLine {
	private static final int HEIGHT = 6;
	private static final int GAP = 4;
	private static final int WIDEST = 720;
	private final Canvas canvas;
	private int done;
	private int total;

	ProgressLine(Composite parent) {
		canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
		GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
		data.heightHint = HEIGHT;
		data.widthHint = 120;
		canvas.setLayoutData(data);
		canvas.addPaintListener(e -> {
			ThemeColors palette = ThemeColors.of(parent);
			Rectangle area = canvas.getClientArea();
			e.gc.setBackground(parent.getBackground());
			e.gc.fillRectangle(area);
			if (total > 0) {
				double piece = (Math.min(area.width, WIDEST) - GAP * (total - 1.0)) / total;
				for (int i = 0; i < total; i++) {
					e.gc.setBackground(i < done ? palette.accent() : palette.faint());
					int x = (int) Math.round(i * (piece + GAP));
					e.gc.fillRoundRectangle(x, 0, Math.max(2, (int) Math.round(piece)), HEIGHT, 3, 3);
				}
			}
		});
	}

	void show(int newDone, int newTotal) {
		if (done != newDone || total != newTotal) {
			done = newDone;
			total = newTotal;
			canvas.redraw();
		}
	}
}
