// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ui.rows;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.hyoka.ui.labels.Fonts;
import org.hyoka.ui.labels.ThemeColors;

/**
 * The first columns of a table, kept in sight while the others scroll sideways: the toolkit's tables cannot, so that they are painted
 * over what has scrolled below them. Clicks on them are as clicks on the rows. They are seen only while the table is scrolled. The table
 * stands in a GridLayout.
 * User-interface thread.
 */
public final class FrozenColumns {
	private static final String KEY = "org.hyoka.ui.frozen";
	private static final int PADDING = 4;
	private final Table table;
	private final Canvas cover;
	/** How many of the columns that are seen, from the left. */
	private int count;
	private List<Object> painted = List.of();

	private FrozenColumns(Table table) {
		this.table = table;
		cover = new Canvas(table.getParent(), SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS); // what stands in a table scrolls with it
		cover.setVisible(false);
		GridData none = new GridData();
		none.exclude = true;
		cover.setLayoutData(none);
		table.addDisposeListener(e -> cover.dispose());
		cover.addListener(SWT.Paint, e -> paint(e.gc));
		cover.addListener(SWT.MouseDown, this::pressed);
		cover.addListener(SWT.MouseDoubleClick, this::opened);
		cover.addListener(SWT.MenuDetect, e -> cover.setMenu(table.getMenu()));
		table.getHorizontalBar().addListener(SWT.Selection, e -> update());
		table.getVerticalBar().addListener(SWT.Selection, e -> update());
		table.addListener(SWT.Paint, e -> update());
		table.addListener(SWT.Resize, e -> update());
	}

	/** How many columns of a table stay, from the left. */
	public static int count(Table table) {
		return table.getData(KEY) instanceof FrozenColumns frozen ? frozen.count : 0;
	}

	/** Lets so many of the columns that are seen stay, from the left; 0 for none. */
	public static void freeze(Table table, int columns) {
		if (columns > 0 && table.getData(KEY) == null) {
			table.setData(KEY, new FrozenColumns(table));
		}
		if (table.getData(KEY) instanceof FrozenColumns frozen) {
			frozen.count = columns;
			frozen.update();
		}
	}

	/** Scrolls so that a column that has come to sight does not stand below those that stay. */
	public static void uncover(Table table, int column) {
		if (table.getData(KEY) instanceof FrozenColumns frozen && frozen.count > 0 && !frozen.columns().contains(column)) {
			int left = IntStream.of(table.getColumnOrder()).takeWhile(c -> c != column).map(c -> table.getColumn(c).getWidth()).sum();
			int hidden = frozen.width() - (left - table.getHorizontalBar().getSelection());
			if (hidden > 0) {
				table.getHorizontalBar().setSelection(Math.max(0, table.getHorizontalBar().getSelection() - hidden));
			}
		}
	}

	private List<Integer> columns() {
		return TableOffers.seen(table).stream().limit(count).toList();
	}

	private int width() {
		return columns().stream().mapToInt(c -> table.getColumn(c).getWidth()).sum();
	}

	/** Shows what has changed; the table tells of every painting, and painting itself must not ask for another. */
	private void update() {
		boolean wanted = count > 0 && table.getHorizontalBar().getSelection() > 0;
		if (wanted != cover.getVisible()) {
			cover.setVisible(wanted);
			painted = List.of();
		}
		if (wanted) {
			Rectangle room = table.getClientArea();
			Rectangle bounds = new Rectangle(table.getLocation().x + table.getBorderWidth(), table.getLocation().y + table.getBorderWidth(),
					Math.min(width() + 1, room.width), room.height);
			if (!bounds.equals(cover.getBounds())) {
				cover.setBounds(bounds);
				cover.moveAbove(null);
			}
			List<Object> now = state();
			if (!now.equals(painted)) {
				painted = now;
				cover.redraw();
			}
		}
	}

	private List<Object> state() {
		List<Object> state = new ArrayList<>();
		for (int row : rows()) {
			TableItem item = table.getItem(row);
			state.add(item.getBounds(0).y);
			state.add(table.isSelected(row));
			columns().forEach(c -> {
				state.add(item.getText(c));
				state.add(item.getForeground(c));
				state.add(item.getImage(c) == null ? "" : item.getImage(c));
			});
		}
		columns().forEach(c -> state.add(table.getColumn(c).getWidth()));
		state.add(table.getBackground());
		return state;
	}

	/** By how much rows stand lower in the table than the toolkit says: with GTK, they are counted from below the head. */
	private int belowHead() {
		return "gtk".equals(SWT.getPlatform()) && table.getHeaderVisible() ? table.getHeaderHeight() : 0;
	}

	/** The rows in sight. */
	private int[] rows() {
		int height = Math.max(1, table.getItemHeight());
		int most = table.getClientArea().height / height + 1;
		int top = table.getTopIndex();
		return IntStream.range(top, Math.min(table.getItemCount(), top + most)).toArray();
	}

	private void paint(GC gc) {
		Rectangle area = cover.getClientArea();
		gc.setBackground(table.getBackground());
		gc.fillRectangle(area);
		for (int row : rows()) {
			TableItem item = table.getItem(row);
			boolean selected = table.isSelected(row);
			int x = 0;
			for (int column : columns()) {
				Rectangle bounds = item.getBounds(column);
				int height = Math.max(bounds.height, table.getItemHeight()); // the toolkit counts what stands between rows to none
				cell(gc, new Rectangle(x, bounds.y + belowHead() - (height - bounds.height) / 2, table.getColumn(column).getWidth(), height),
						item.getText(column), item.getImage(column),
						table.getColumn(column).getAlignment(), selected ? table.getDisplay().getSystemColor(SWT.COLOR_LIST_SELECTION)
								: item.getBackground(column),
						selected ? table.getDisplay().getSystemColor(SWT.COLOR_LIST_SELECTION_TEXT) : item.getForeground(column));
				x += table.getColumn(column).getWidth();
			}
		}
		heads(gc, area);
		gc.setForeground(ThemeColors.of(table).edge());
		gc.drawLine(area.width - 1, 0, area.width - 1, area.height);
	}

	private void heads(GC gc, Rectangle area) {
		int height = table.getHeaderHeight();
		gc.setFont(Fonts.strong());
		int x = 0;
		for (int c : columns()) {
			TableColumn column = table.getColumn(c);
			cell(gc, new Rectangle(x, 0, column.getWidth(), height), column.getText(), null, column.getAlignment(), table.getBackground(),
					ThemeColors.of(table).quiet());
			x += column.getWidth();
		}
		gc.setForeground(ThemeColors.of(table).faint());
		gc.drawLine(0, height - 1, area.width, height - 1);
	}

	private static void cell(GC gc, Rectangle place, String text, Image image, int alignment, Color ground, Color ink) {
		gc.setClipping(place);
		gc.setBackground(ground);
		gc.fillRectangle(place);
		gc.setForeground(ink);
		int x = place.x + PADDING;
		if (image != null) {
			Rectangle size = image.getBounds();
			gc.drawImage(image, x, place.y + (place.height - size.height) / 2);
			x += size.width + PADDING;
		}
		Point extent = gc.textExtent(text, SWT.DRAW_TRANSPARENT);
		int left = alignment == SWT.RIGHT ? Math.max(x, place.x + place.width - PADDING - extent.x) : x;
		gc.drawText(text, left, place.y + (place.height - extent.y) / 2, SWT.DRAW_TRANSPARENT);
		gc.setClipping((Rectangle) null);
	}

	/** Chooses the row, with Ctrl and Shift as the table does. */
	private void pressed(Event e) {
		int row = Arrays.stream(rows()).filter(r -> within(r, e.y - belowHead())).findFirst().orElse(-1);
		if (row < 0) {
			return;
		}
		boolean several = (table.getStyle() & SWT.MULTI) != 0;
		if (several && (e.stateMask & SWT.MOD1) != 0) {
			if (table.isSelected(row)) {
				table.deselect(row);
			} else {
				table.select(row);
			}
		} else if (several && (e.stateMask & SWT.MOD2) != 0 && table.getSelectionCount() > 0) {
			int from = table.getSelectionIndex();
			table.setSelection(Math.min(from, row), Math.max(from, row));
		} else if (e.button == 1 || !table.isSelected(row)) {
			table.setSelection(row);
		}
		table.setFocus();
		Event chosen = new Event();
		chosen.item = table.getItem(row);
		chosen.stateMask = e.stateMask;
		table.notifyListeners(SWT.Selection, chosen);
		update();
	}

	private boolean within(int row, int y) {
		Rectangle bounds = table.getItem(row).getBounds(0);
		return y >= bounds.y && y < bounds.y + bounds.height;
	}

	/** What is painted scrolls into sight itself, and is opened there. */
	private void opened(Event e) {
		int x = 0;
		for (int column : columns()) {
			int right = x + table.getColumn(column).getWidth();
			if (e.x < right) {
				table.getHorizontalBar().setSelection(0);
				update();
				for (int type : new int[] { SWT.MouseDown, SWT.MouseDoubleClick, SWT.DefaultSelection }) {
					Event told = new Event();
					told.button = 1;
					told.count = type == SWT.MouseDoubleClick ? 2 : 1;
					told.x = e.x;
					told.y = e.y - belowHead();
					told.item = table.getItem(new Point(told.x, told.y));
					table.notifyListeners(type, told);
				}
				return;
			}
			x = right;
		}
	}
}
