// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ui.forms;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;

/**
 * Lays out a page: its content in the width and height there is, and below it, while that is visible, its end. Asks for the height
 * at that width only; at a width of their own choice the parts of a page would be measured for nothing.
 */
final class PageColumn extends Layout {
	private static final int WIDTH = 920;
	/** How high the end is: a button and the space above it. */
	static final int END = 56;
	private static final int BEFORE_END = 16;
	private final Heights heights = new Heights();
	private final int marginLeft;
	private final int marginRight;
	private final int marginHeight;

	PageColumn(int marginLeft, int marginRight, int marginHeight) {
		this.marginLeft = marginLeft;
		this.marginRight = marginRight;
		this.marginHeight = marginHeight;
	}

	@Override
	protected boolean flushCache(Control child) {
		heights.forget(child);
		return true;
	}

	@Override
	protected Point computeSize(Composite composite, int wHint, int hHint, boolean flush) {
		int width = wHint == SWT.DEFAULT ? WIDTH : wHint;
		int height = place(composite, new Rectangle(0, 0, width, 0), flush, false);
		return new Point(width, hHint == SWT.DEFAULT ? height : hHint);
	}

	@Override
	protected void layout(Composite composite, boolean flush) {
		place(composite, composite.getClientArea(), flush, true);
	}

	private int place(Composite composite, Rectangle area, boolean flush, boolean set) {
		Control content = composite.getChildren()[0];
		Control end = composite.getChildren()[1];
		int ending = end.getVisible() ? END : 0;
		int width = Math.max(0, area.width - marginLeft - marginRight);
		int height = heights.of(content, width, flush);
		if (set) {
			int all = Math.max(area.height - 2 * marginHeight - ending, height);
			content.setBounds(area.x + marginLeft, area.y + marginHeight, width, all);
			end.setBounds(area.x + marginLeft, area.y + marginHeight + all + BEFORE_END, width, END - BEFORE_END);
		}
		return height + ending + 2 * marginHeight;
	}
}
