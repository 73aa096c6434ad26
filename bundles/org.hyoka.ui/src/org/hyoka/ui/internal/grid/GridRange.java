// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ui.internal.grid;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.swt.graphics.Rectangle;

/**
 * A rectangle of cells.
 *
 * @param top    first row
 * @param left   first column
 * @param bottom last row
 * @param right  last column
 */
public record GridRange(int top, int left, int bottom, int right) {
	/** A cell. */
	public record At(int row, int column) {
	}

	/** The smallest one around all selected cells; null where none is selected. */
	static GridRange of(SelectionLayer selection, GridModel model) {
		GridRange all = null;
		for (Rectangle r : selection.getSelectionModel().getSelections()) {
			GridRange one = new GridRange(r.y, r.x, Math.min((int) Math.min(Integer.MAX_VALUE, (long) r.y + r.height), model.rows()) - 1,
					Math.min((int) Math.min(Integer.MAX_VALUE, (long) r.x + r.width), model.columns()) - 1);
			all = all == null ? one
					: new GridRange(Math.min(all.top, one.top), Math.min(all.left, one.left), Math.max(all.bottom, one.bottom),
							Math.max(all.right, one.right));
		}
		return all;
	}

	/** Its cells, row by row. */
	public List<At> cells() {
		List<At> cells = new ArrayList<>();
		for (int r = top; r <= bottom; r++) {
			for (int c = left; c <= right; c++) {
				cells.add(new At(r, c));
			}
		}
		return cells;
	}

	/** Number of rows. */
	public int height() {
		return bottom - top + 1;
	}

	/** Number of columns. */
	public int width() {
		return right - left + 1;
	}

	/** Whether it is one cell. */
	public boolean isCell() {
		return height() == 1 && width() == 1;
	}
}
