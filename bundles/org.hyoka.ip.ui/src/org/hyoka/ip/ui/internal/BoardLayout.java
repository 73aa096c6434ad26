// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ip.ui.internal;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;

/** Columns side by side: those with cards share what is left by those without, which take what their head needs. */
final class BoardLayout extends Layout {
	private static final int GAP = 8;
	private static final int NARROWEST = 72;
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
		int filled = (int) columns.stream().filter(c -> c.size() > 0).count();
		int[] widths = columns.stream().mapToInt(c -> filled > 0 && c.size() > 0 ? 0 : Math.max(NARROWEST, c.headWidth())).toArray();
		int left = room - IntStream.of(widths).sum();
		if (left < filled * NARROWEST) { // a narrow window cuts heads
			Arrays.fill(widths, 0);
			left = room;
		}
		boolean even = filled == 0 || left == room;
		int share = left / (even ? n : filled);
		int x = area.x;
		for (int i = 0; i < n; i++) {
			int width = even || widths[i] == 0 ? widths[i] + share : widths[i];
			children[i].setBounds(x, area.y, width, area.height);
			x += width + GAP;
		}
	}
}
