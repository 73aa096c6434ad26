// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ui.forms;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;

/**
 * Lays out sections in one column, or in two from {@value #TWO_FROM} px of width; a section that is marked
 * {@link #WIDE} takes the whole width. One column is at most {@value #ONE_MAX} px wide unless it is wide.
 */
final class FlowColumns extends Layout {
	/** Layout data of a control that takes the whole width. */
	static final Object WIDE = "wide";
	private static final int TWO_FROM = 1100;
	private static final int ONE_MAX = 920;
	private static final int GAP = 24;
	private final Heights heights = new Heights();

	@Override
	protected boolean flushCache(Control child) {
		heights.forget(child);
		return true; // the other sections keep their heights
	}

	@Override
	protected Point computeSize(Composite composite, int wHint, int hHint, boolean flushCache) {
		int width = wHint == SWT.DEFAULT ? ONE_MAX : wHint;
		return new Point(width, place(composite, width, 0, 0, flushCache, false));
	}

	@Override
	protected void layout(Composite composite, boolean flushCache) {
		Rectangle area = composite.getClientArea();
		place(composite, area.width, area.x, area.y, flushCache, true);
	}

	private int place(Composite composite, int width, int x0, int y0, boolean flush, boolean set) {
		boolean two = width >= TWO_FROM;
		int column = two ? (width - GAP) / 2 : Math.min(width, ONE_MAX);
		int[] y = { y0, y0 };
		for (Control child : composite.getChildren()) {
			boolean wide = child.getLayoutData() == WIDE;
			int w = wide ? width : column;
			if (!child.getVisible()) {
				if (set && StagedCreation.isBeginning() && child.getSize().x != w) {
					child.setSize(w, heights.of(child, w, flush)); // what is inside has its place when it comes into sight
				}
				continue;
			}
			int h = heights.of(child, w, flush);
			int c = wide || !two ? 0 : y[0] <= y[1] ? 0 : 1;
			int top = wide || !two ? Math.max(y[0], y[1]) : y[c];
			if (set) {
				child.setBounds(x0 + c * (column + GAP), top, w, h);
			}
			if (wide || !two) {
				y[0] = y[1] = top + h + GAP;
			} else {
				y[c] = top + h + GAP;
			}
		}
		return Math.max(0, Math.max(y[0], y[1]) - y0 - (composite.getChildren().length > 0 ? GAP : 0));
	}
}
