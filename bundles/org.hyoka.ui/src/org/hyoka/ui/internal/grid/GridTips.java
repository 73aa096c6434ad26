// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ui.internal.grid;

import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.tooltip.NatTableContentTooltip;
import org.eclipse.swt.widgets.Event;
import org.hyoka.ui.labels.Hover;

/** What a cell or head means, on hover. */
final class GridTips extends NatTableContentTooltip {
	private static final int DELAY_MILLISECONDS = 400;
	private final Grid grid;

	GridTips(Grid grid) {
		super(grid.table());
		this.grid = grid;
		setPopupDelay(DELAY_MILLISECONDS);
	}

	@Override
	protected String getText(Event event) {
		int column = natTable.getColumnPositionByX(event.x);
		int row = natTable.getRowPositionByY(event.y);
		ILayerCell cell = natTable.getCellByPosition(column, row);
		if (cell == null) {
			return null;
		}
		GridView model = grid.model();
		String text = "";
		if (cell.getConfigLabels().hasLabel(GridRegion.COLUMN_HEADER)) {
			text = of(model.column(cell.getColumnIndex()));
		} else if (cell.getConfigLabels().hasLabel(GridRegion.ROW_HEADER)) {
			text = of(model.row(cell.getRowIndex()));
		} else if (cell.getConfigLabels().hasLabel(GridRegion.BODY)) {
			GridCell shown = model.cell(cell.getRowIndex(), cell.getColumnIndex());
			String words = shown.kind() == GridCell.Kind.WORDS || shown.kind() == GridCell.Kind.WARNING ? shown.text() : "";
			text = join(join(shown.problem().orElse(""), words), shown.help());
		}
		return text.isEmpty() ? null : Hover.wrap(text);
	}

	private static String of(GridModel.Head head) {
		return head.help().isEmpty() ? head.text() : head.text() + '\n' + head.help();
	}

	private static String join(String a, String b) {
		return a.isEmpty() ? b : b.isEmpty() || a.equals(b) ? a : a + '\n' + b;
	}
}
