// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ui.forms;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;

/**
 * Lays out fields side by side in equal columns, as many as asked for if there is room, fewer where it is narrow.
 *
 * @since 0.1
 */
public final class RowFlow extends Layout {
	private static final int FIELD_MIN = 176;
	private static final int GAP = 16;
	private static final int LINE_GAP = 8;
	private final Heights heights = new Heights();
	private final int most;

	/** @param most columns at most */
	public RowFlow(int most) {
		this.most = most;
	}

	@Override
	protected Point computeSize(Composite composite, int wHint, int hHint, boolean flushCache) {
		int width = wHint == SWT.DEFAULT ? most * FIELD_MIN : wHint;
		return new Point(width, place(composite, new Rectangle(0, 0, width, 0), flushCache, false));
	}

	@Override
	protected void layout(Composite composite, boolean flushCache) {
		place(composite, composite.getClientArea(), flushCache, true);
	}

	@Override
	protected boolean flushCache(Control child) {
		heights.forget(child);
		return true; // the other fields keep their heights
	}

	/** As many as there is room for; where all could stand in one row but for the width, rows of equal length: 2 + 2, not 3 + 1. */
	private int columns(int width, int count) {
		int room = Math.max(1, Math.min(most, (width + GAP) / (FIELD_MIN + GAP)));
		int rows = Math.max(1, (count + room - 1) / room);
		return count <= room || count > most ? room : (count + rows - 1) / rows;
	}

	private int place(Composite composite, Rectangle area, boolean flush, boolean set) {
		Control[] children = composite.getChildren();
		int columns = columns(area.width, children.length);
		int width = (area.width - GAP * (columns - 1)) / columns;
		int y = 0;
		for (int i = 0; i < children.length; i += columns) {
			int height = 0;
			for (int c = 0; c < columns && i + c < children.length; c++) {
				height = Math.max(height, heights.of(children[i + c], width, flush));
			}
			for (int c = 0; set && c < columns && i + c < children.length; c++) {
				children[i + c].setBounds(area.x + c * (width + GAP), area.y + y, width, height);
			}
			y += height + LINE_GAP;
		}
		return Math.max(0, y - LINE_GAP);
	}
}
