// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ui.internal.grid;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;

/** Two controls: side by side where there is room for both, else the second below the first. */
public final class SideBySide extends Layout {
	private static final int GAP = 24;
	private static final int BELOW = 12;
	private final int from;
	private final int percent;

	/**
	 * @param from    width in px from which they stand side by side
	 * @param percent of the width that the first gets then
	 */
	public SideBySide(int from, int percent) {
		this.from = from;
		this.percent = percent;
	}

	@Override
	protected Point computeSize(Composite composite, int wHint, int hHint, boolean flushCache) {
		int width = wHint == SWT.DEFAULT ? from : wHint;
		return new Point(width, place(composite, new Rectangle(0, 0, width, 0), flushCache, false));
	}

	@Override
	protected void layout(Composite composite, boolean flushCache) {
		place(composite, composite.getClientArea(), flushCache, true);
	}

	private int place(Composite composite, Rectangle area, boolean flush, boolean set) {
		Control first = composite.getChildren()[0];
		Control second = composite.getChildren()[1];
		if (!second.getVisible()) {
			int height = first.computeSize(area.width, SWT.DEFAULT, flush).y;
			if (set) {
				first.setBounds(area.x, area.y, area.width, height);
			}
			return height;
		}
		boolean side = area.width >= from;
		int left = side ? (area.width - GAP) * percent / 100 : area.width;
		int right = side ? area.width - GAP - left : area.width;
		int top = first.computeSize(left, SWT.DEFAULT, flush).y;
		int bottom = second.computeSize(right, SWT.DEFAULT, flush).y;
		if (set) {
			first.setBounds(area.x, area.y, left, top);
			second.setBounds(side ? area.x + left + GAP : area.x, side ? area.y : area.y + top + BELOW, right, bottom);
		}
		return side ? Math.max(top, bottom) : top + BELOW + bottom;
	}
}
