// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ui.internal.grid;

import java.util.function.BiConsumer;

import org.eclipse.nebula.widgets.nattable.data.IDataProvider;
import org.eclipse.nebula.widgets.nattable.freeze.CompositeFreezeLayer;
import org.eclipse.nebula.widgets.nattable.freeze.FreezeLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.ColumnHeaderLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.CornerLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.GridLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.RowHeaderLayer;
import org.eclipse.nebula.widgets.nattable.layer.DataLayer;
import org.eclipse.nebula.widgets.nattable.painter.layer.GridLineCellLayerPainter;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.viewport.ViewportLayer;

/**
 * The layers of a grid, from data to what is seen.
 *
 * @param data      the cells
 * @param rowHeads  the heads of rows
 * @param selection what is selected
 * @param viewport  what is scrolled to
 * @param grid      all together
 */
record GridLayers(DataLayer data, DataLayer rowHeads, SelectionLayer selection, ViewportLayer viewport, GridLayer grid) {
	/** Height of a row. */
	static final int ROW = 24;
	/** Height of the heads of columns. */
	static final int HEAD = 28;

	/** A value that is asked for by column and row. */
	private interface Values {
		Object at(int column, int row);
	}

	/**
	 * Builds the layers.
	 *
	 * @param typed takes what was typed, given row and column
	 */
	static GridLayers of(GridModel model, BiConsumer<int[], Object> typed) {
		DataLayer data = new DataLayer(new Provider(model, false, false, (c, r) -> model.written(r, c), typed));
		data.setDefaultRowHeight(ROW);
		DataLayer columnHeads = new DataLayer(new Provider(model, true, false, (c, r) -> model.column(c).text(), null));
		columnHeads.setDefaultRowHeight(HEAD);
		DataLayer rowHeads = new DataLayer(new Provider(model, false, true, (c, r) -> model.row(r).text(), null));
		rowHeads.setDefaultRowHeight(ROW);
		DataLayer corner = new DataLayer(new Provider(model, true, true, (c, r) -> model.corner(), null));
		SelectionLayer selection = new SelectionLayer(data);
		ViewportLayer viewport = new ViewportLayer(selection);
		CompositeFreezeLayer body = new CompositeFreezeLayer(new FreezeLayer(selection), viewport, selection, false);
		ColumnHeaderLayer top = new ColumnHeaderLayer(columnHeads, body, selection, false);
		RowHeaderLayer left = new RowHeaderLayer(rowHeads, body, selection, false);
		GridLayer grid = new GridLayer(body, top, left, new CornerLayer(corner, left, top, false, new GridLineCellLayerPainter()), false);
		GridLayers layers = new GridLayers(data, rowHeads, selection, viewport, grid);
		layers.sizes(model, 0, GridWidths.Measure.NONE);
		return layers;
	}

	/**
	 * Sets the widths anew.
	 *
	 * @param room    in px; 0 if it is not known yet
	 * @param measure tells how much room what is shown takes
	 */
	void sizes(GridModel model, int room, GridWidths.Measure measure) {
		GridWidths widths = GridWidths.of(model, room, measure);
		for (int c = 0; c < model.columns(); c++) {
			data.setColumnWidthByPosition(c, widths.columns()[c], false);
		}
		rowHeads.setColumnWidthByPosition(0, widths.head(), false);
	}

	private record Provider(GridModel model, boolean oneRow, boolean oneColumn, Values values,
			BiConsumer<int[], Object> typed) implements IDataProvider {
		@Override
		public Object getDataValue(int column, int row) {
			return (oneRow || row < model.rows()) && (oneColumn || column < model.columns()) ? values.at(column, row) : "";
		}

		@Override
		public void setDataValue(int column, int row, Object value) {
			if (typed != null) {
				typed.accept(new int[] { row, column }, value);
			}
		}

		@Override
		public int getColumnCount() {
			return oneColumn ? 1 : model.columns();
		}

		@Override
		public int getRowCount() {
			return oneRow ? 1 : model.rows();
		}
	}
}
