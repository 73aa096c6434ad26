// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ui.internal.grid;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.config.AbstractRegistryConfiguration;
import org.eclipse.nebula.widgets.nattable.config.CellConfigAttributes;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.edit.config.DefaultEditConfiguration;
import org.eclipse.nebula.widgets.nattable.freeze.FreezeConfigAttributes;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.resize.config.DefaultColumnResizeBindings;
import org.eclipse.nebula.widgets.nattable.style.BorderStyle;
import org.eclipse.nebula.widgets.nattable.style.CellStyleAttributes;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.nebula.widgets.nattable.style.SelectionStyleLabels;
import org.eclipse.nebula.widgets.nattable.style.Style;

/** How a grid looks and what configures it. */
final class GridLook {
	private GridLook() {
	}

	static void configure(Grid grid) {
		NatTable table = grid.table();
		table.addConfiguration(new AbstractRegistryConfiguration() {
			@Override
			public void configureRegistry(IConfigRegistry registry) {
				painters(grid, registry);
			}
		});
		table.addConfiguration(new GridEditing(grid.model(), grid::isReadOnly, grid::say));
		grid.layers().grid().addConfiguration(new DefaultEditConfiguration());
		table.addConfiguration(new DefaultColumnResizeBindings());
		table.addConfiguration(new GridKeys(grid)); // after the edges of heads, which are dragged
	}

	private static void painters(Grid grid, IConfigRegistry registry) {
		for (GridPainter.Region region : GridPainter.Region.values()) {
			GridPainter painter = new GridPainter(region, grid.model(), grid::colors);
			String label = switch (region) {
			case BODY -> GridRegion.BODY;
			case COLUMN_HEAD -> GridRegion.COLUMN_HEADER;
			case ROW_HEAD -> GridRegion.ROW_HEADER;
			case CORNER -> GridRegion.CORNER;
			};
			for (DisplayMode mode : new DisplayMode[] { DisplayMode.NORMAL, DisplayMode.SELECT, DisplayMode.EDIT }) {
				registry.registerConfigAttribute(CellConfigAttributes.CELL_PAINTER, painter, mode, label);
			}
		}
		registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, new Style(), DisplayMode.NORMAL);
		registry.registerConfigAttribute(CellConfigAttributes.CELL_PAINTER,
				new GridPainter(GridPainter.Region.BODY, grid.model(), grid::colors), DisplayMode.NORMAL);
	}

	/** Sets what NatTable paints by itself: lines, background, the frame around the cursor. */
	static void colour(NatTable table, GridColors colors) {
		IConfigRegistry registry = table.getConfigRegistry();
		table.setBackground(colors.page());
		registry.registerConfigAttribute(CellConfigAttributes.GRID_LINE_COLOR, colors.line(), DisplayMode.NORMAL);
		registry.registerConfigAttribute(FreezeConfigAttributes.SEPARATOR_COLOR, colors.quiet(), DisplayMode.NORMAL);
		cursor(table, colors, table.isFocusControl());
	}

	/** The frame around the cursor: strong while keys go there, else as thin as one that only keeps the place. */
	static void cursor(NatTable table, GridColors colors, boolean here) {
		IConfigRegistry registry = table.getConfigRegistry();
		Style cursor = new Style();
		cursor.setAttributeValue(CellStyleAttributes.BORDER_STYLE,
				new BorderStyle(here ? 2 : 1, here ? colors.accent() : colors.quiet(), BorderStyle.LineStyleEnum.SOLID));
		for (DisplayMode mode : new DisplayMode[] { DisplayMode.NORMAL, DisplayMode.SELECT }) {
			registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, cursor, mode,
					SelectionStyleLabels.SELECTION_ANCHOR_STYLE);
			registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, cursor, mode,
					SelectionStyleLabels.SELECTION_ANCHOR_GRID_LINE_STYLE);
		}
	}
}
