// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ui.internal.grid;

import java.util.function.Supplier;

import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.painter.cell.AbstractCellPainter;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.hyoka.ui.internal.grid.GridCell.Kind;
import org.hyoka.ui.labels.Fonts;

/** Paints the cells and heads of a grid. */
final class GridPainter extends AbstractCellPainter {
	/** Where a cell stands. */
	enum Region {
		BODY, COLUMN_HEAD, ROW_HEAD, CORNER
	}

	/** Room at both ends of a text, in px. */
	static final int PAD = 4;
	private static final int CORNER = 6;
	private final Region region;
	private final GridView model;
	private final Supplier<GridColors> colors;

	GridPainter(Region region, GridView model, Supplier<GridColors> colors) {
		this.region = region;
		this.model = model;
		this.colors = colors;
	}

	@Override
	public void paintCell(ILayerCell cell, GC gc, Rectangle bounds, IConfigRegistry registry) {
		GridColors c = colors.get();
		boolean selected = DisplayMode.SELECT.equals(cell.getDisplayMode());
		gc.setFont(Fonts.text());
		switch (region) {
		case BODY -> {
			if (cell.getRowIndex() < model.rows() && cell.getColumnIndex() < model.columns()) {
				body(model.cell(cell.getRowIndex(), cell.getColumnIndex()), selected, gc, bounds, c);
			}
		}
		case COLUMN_HEAD -> {
			if (cell.getColumnIndex() < model.columns()) {
				head(model.column(cell.getColumnIndex()), model.sorting(cell.getColumnIndex()).sign(), selected, gc, bounds, c);
			}
		}
		case ROW_HEAD -> {
			if (cell.getRowIndex() < model.rows()) {
				head(model.row(cell.getRowIndex()), null, selected, gc, bounds, c);
			}
		}
		case CORNER -> {
			fill(gc, bounds, c.head());
			gc.setForeground(c.quiet());
			text(gc, model.corner(), bounds, SWT.LEFT);
		}
		}
	}

	private static void fill(GC gc, Rectangle bounds, Color color) {
		gc.setBackground(color);
		gc.fillRectangle(bounds);
	}

	/** A head; of a column with the sign of its sorting, or of a row, which has none. */
	private static void head(GridModel.Head head, String sign, boolean selected, GC gc, Rectangle bounds,
			GridColors c) {
		fill(gc, bounds, selected ? c.chosen() : c.head());
		gc.setForeground(head.computed() ? c.quiet() : c.text());
		String text = sign == null ? shown(head) : shown(head) + sign;
		boolean cut = !head.brief().isEmpty() && gc.textExtent(text).x > bounds.width - 2 * PAD;
		text(gc, cut ? shown(head.shortened()) + (sign == null ? "" : sign) : text, bounds, sign == null ? SWT.LEFT : SWT.CENTER);
	}

	/** What stands in a head. */
	static String shown(GridModel.Head head) {
		return head.computed() && !head.text().isEmpty() ? "= " + head.text() : head.text();
	}

	private static void body(GridCell cell, boolean selected, GC gc, Rectangle bounds, GridColors c) {
		fill(gc, bounds, selected ? c.chosen() : cell.kind().isInput() ? c.paper() : c.computed());
		Rectangle room = new Rectangle(bounds.x, bounds.y, bounds.width, bounds.height);
		if (!cell.mark().isEmpty()) {
			gc.setForeground(c.quiet());
			int taken = gc.textExtent(cell.text()).x + 2 * PAD;
			text(gc, cell.mark(), new Rectangle(room.x, room.y, Math.max(0, room.width - taken), room.height), SWT.LEFT);
		}
		if (cell.kind() == Kind.TOTAL) {
			gc.setFont(Fonts.strong());
		}
		boolean wrong = cell.problem().isPresent();
		gc.setForeground(wrong ? c.problem() : cell.kind() == Kind.WARNING ? c.gap()
				: cell.kind() == Kind.GAP ? c.gap() : cell.kind() == Kind.WORDS || cell.kind() == Kind.STATE ? c.quiet() : c.text());
		text(gc, cell.text(), room, cell.kind().isCentred() ? SWT.CENTER : cell.kind().isNumber() ? SWT.RIGHT : SWT.LEFT);
		if (cell.noted()) {
			bubble(gc, bounds, c.accent());
		}
		if (wrong) {
			gc.setBackground(c.problem());
			int right = bounds.x + bounds.width;
			gc.fillPolygon(new int[] { right - CORNER, bounds.y, right, bounds.y, right, bounds.y + CORNER });
		}
	}

	/** A small speech bubble at the left: there is a remark. */
	private static void bubble(GC gc, Rectangle bounds, Color color) {
		int x = bounds.x + 5;
		int y = bounds.y + (bounds.height - 9) / 2;
		gc.setBackground(color);
		gc.fillRoundRectangle(x, y, 10, 7, 3, 3);
		gc.fillPolygon(new int[] { x + 2, y + 6, x + 6, y + 6, x + 2, y + 10 });
	}

	/** One line, shortened where it does not fit. */
	private static void text(GC gc, String text, Rectangle bounds, int align) {
		if (text.isEmpty()) {
			return;
		}
		String line = text.replace('\n', ' ');
		int room = bounds.width - 2 * PAD;
		Point size = gc.textExtent(line);
		if (size.x > room) {
			line = shorten(gc, line, room);
			size = gc.textExtent(line);
		}
		int x = switch (align) {
		case SWT.RIGHT -> bounds.x + bounds.width - PAD - size.x;
		case SWT.CENTER -> bounds.x + (bounds.width - size.x) / 2;
		default -> bounds.x + PAD;
		};
		gc.drawText(line, x, bounds.y + (bounds.height - size.y) / 2, true);
	}

	private static String shorten(GC gc, String text, int room) {
		int low = 0;
		int high = text.length();
		while (low < high) {
			int middle = (low + high + 1) / 2;
			if (gc.textExtent(text.substring(0, middle) + "…").x <= room) {
				low = middle;
			} else {
				high = middle - 1;
			}
		}
		return low == 0 ? "" : text.substring(0, low) + "…";
	}

	@Override
	public int getPreferredWidth(ILayerCell cell, GC gc, IConfigRegistry registry) {
		return cell.getBounds().width;
	}

	@Override
	public int getPreferredHeight(ILayerCell cell, GC gc, IConfigRegistry registry) {
		return cell.getBounds().height;
	}
}
