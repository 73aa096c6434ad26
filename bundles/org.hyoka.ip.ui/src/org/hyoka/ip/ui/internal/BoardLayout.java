// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ip.ui.internal;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;

/** Columns side by side: those with cards share the width, those without take only what their head needs. */
final class BoardLayout extends Layout {
	private static final int GAP = 8;
	private static final int EMPTY = 118;
	private static final int NATURAL = 720;
	private final List<? extends BoardColumn<?>> columns;

	BoardLayout(List<? extends BoardColumn<?>> columns) {
		this.columns = columns;
	}

	@Override
	protected Point computeSize(Composite composite, int wHint, int hHint, boolean flush) {
		int height = 0;
		for (Control child : composite.getChildren()) {
			height = Math.max(height, child.computeSize(SWT.DEFAULT, SWT.DEFAULT, flush).y);
		}
		return new Point(wHint == SWT.DEFAULT ? NATURAL : wHint, height);
	}

	@Override
	protected void layout(Composite composite, boolean flush) {
		Rectangle area = composite.getClientArea();
		Control[] children = composite.getChildren();
		int n = children.length;
		int room = area.width - GAP * (n - 1);
		int equal = room / n;
		int filled = (int) columns.stream().filter(c -> c.size() > 0).count();
		boolean even = filled == 0 || filled == n;
		int narrow = Math.min(EMPTY, equal);
		int wide = even ? equal : (room - narrow * (n - filled)) / filled;
		int x = area.x;
		for (int i = 0; i < n; i++) {
			int width = even || columns.get(i).size() > 0 ? wide : narrow;
			children[i].setBounds(x, area.y, width, area.height);
			x += width + GAP;
		}
	}
}
