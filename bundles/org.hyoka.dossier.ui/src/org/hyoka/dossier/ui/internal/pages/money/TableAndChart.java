// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.ui.internal.pages.money;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;

/** A table and its chart: side by side where there is room for both, else the chart below. */
public final class TableAndChart extends Layout {
	private static final int SIDE_FROM = 1240;
	private static final double TABLE = 0.6;
	private static final int GAP = 24;

	@Override
	protected Point computeSize(Composite composite, int wHint, int hHint, boolean flushCache) {
		int width = wHint == SWT.DEFAULT ? 600 : wHint;
		return new Point(width, place(composite, new Rectangle(0, 0, width, 0), flushCache, false));
	}

	@Override
	protected void layout(Composite composite, boolean flushCache) {
		place(composite, composite.getClientArea(), flushCache, true);
	}

	private static int place(Composite composite, Rectangle area, boolean flush, boolean set) {
		Control[] children = composite.getChildren();
		boolean second = children.length > 1 && children[1].getVisible();
		boolean side = second && area.width >= SIDE_FROM;
		int tableWidth = side ? (int) (area.width * TABLE) : area.width;
		int tableHeight = children[0].computeSize(tableWidth, SWT.DEFAULT, flush).y;
		int chartWidth = side ? area.width - tableWidth - GAP : area.width;
		int chartHeight = second ? children[1].computeSize(chartWidth, SWT.DEFAULT, flush).y : 0;
		if (set) {
			children[0].setBounds(area.x, area.y, tableWidth, tableHeight);
			if (second) {
				children[1].setBounds(side ? area.x + tableWidth + GAP : area.x,
						side ? area.y : area.y + tableHeight + GAP / 2, chartWidth, chartHeight);
			}
		}
		return side ? Math.max(tableHeight, chartHeight) : tableHeight + (second ? GAP / 2 + chartHeight : 0);
	}
}
