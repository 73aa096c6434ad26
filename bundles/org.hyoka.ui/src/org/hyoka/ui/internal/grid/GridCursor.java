// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ui.internal.grid;

import java.util.List;
import java.util.Optional;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.coordinate.PositionCoordinate;
import org.eclipse.nebula.widgets.nattable.selection.command.SelectCellCommand;
import org.eclipse.nebula.widgets.nattable.viewport.command.ShowCellInViewportCommand;
import org.hyoka.ui.internal.grid.GridRange.At;

/** Where the cursor of a grid is and what is selected, as it is seen and in the model. */
final class GridCursor {
	private final NatTable table;
	private final GridLayers layers;
	private final GridView view;

	GridCursor(NatTable table, GridLayers layers, GridView view) {
		this.table = table;
		this.layers = layers;
		this.view = view;
	}

	/** The cell with the cursor, as it is seen; empty where there is none. */
	Optional<At> seen() {
		PositionCoordinate anchor = layers.selection().getSelectionAnchor();
		return anchor.getRowPosition() < 0 || anchor.getColumnPosition() < 0 || anchor.getRowPosition() >= view.rows()
				|| anchor.getColumnPosition() >= view.columns() ? Optional.empty()
						: Optional.of(new At(anchor.getRowPosition(), anchor.getColumnPosition()));
	}

	/** The cell of the model with the cursor. */
	Optional<At> chosen() {
		return seen().map(this::inModel);
	}

	private At inModel(At seen) {
		return new At(view.modelRow(seen.row()), view.modelColumn(seen.column()));
	}

	/** What is selected, as it is seen. */
	Optional<GridRange> range() {
		return Optional.ofNullable(GridRange.of(layers.selection(), view));
	}

	/** The selected cells, as those of the model. */
	List<At> cells() {
		return range().map(GridRange::cells).orElse(List.of()).stream().map(this::inModel).toList();
	}

	/** Puts the cursor into a cell as it is seen, and shows it. */
	void put(int seenRow, int seenColumn) {
		table.doCommand(new SelectCellCommand(layers.selection(), seenColumn, seenRow, false, false));
		table.doCommand(new ShowCellInViewportCommand(seenColumn, seenRow));
	}

	/** Selects a range from one corner to the other, as it is seen. */
	void choose(GridRange range) {
		table.doCommand(new SelectCellCommand(layers.selection(), range.left(), range.top(), false, false));
		table.doCommand(new SelectCellCommand(layers.selection(), range.right(), range.bottom(), true, false));
	}
}
