// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ui.forms;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;

/**
 * Lays out a page: title, line and content below each other in the width there is, the content in the rest of the height. Asks
 * for each height at that width only; at a width of their own choice the parts of a page would be measured for nothing.
 */
final class PageColumn extends Layout {
	private static final int WIDTH = 920;
	private static final int GAP = 4;
	private static final int BEFORE_CONTENT = 16;
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
		Control[] children = composite.getChildren();
		int width = Math.max(0, area.width - marginLeft - marginRight);
		int y = area.y + marginHeight;
		for (int i = 0; i < children.length; i++) {
			boolean content = i == children.length - 1;
			if (content && i > 0) {
				y += BEFORE_CONTENT;
			}
			int height = heights.of(children[i], width, flush);
			if (set) {
				int rest = area.y + area.height - marginHeight - y;
				children[i].setBounds(area.x + marginLeft, y, width, content ? Math.max(rest, height) : height);
			}
			y += height + (content ? 0 : GAP);
		}
		return y + marginHeight - area.y;
	}
}
