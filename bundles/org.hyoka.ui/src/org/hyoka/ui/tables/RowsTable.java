// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ui.tables;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/**
 * A dialog's table of rows that are no objects of the dossier, to be chosen or ticked: it is sorted by its heads, filtered by
 * a field above it, copied as a table, and its columns are chosen, as in every other table. Ticks stay while rows are filtered
 * away. User-interface thread.
 *
 * @param <R> what a row is
 */
public final class RowsTable<R> {
	private static final int WIDEST = 320;

	/**
	 * A column.
	 *
	 * @param head  its head
	 * @param width in px, at least; it is made as wide as its texts need, up to 320 px
	 * @param text  of a cell
	 * @param image name of a cell's icon; empty for none
	 */
	public record Column<R>(String head, int width, Function<R, String> text, Function<R, Optional<Image>> image) {
		/** A column of words. */
		public static <R> Column<R> words(String head, int width, Function<R, String> text) {
			return new Column<>(head, width, text, r -> Optional.empty());
		}
	}

	private final Composite area;
	private final Table table;
	private final List<Column<R>> columns;
	private final Set<R> ticked = Collections.newSetFromMap(new IdentityHashMap<>());
	private List<R> given = List.of();
	private List<R> rows = List.of();
	private Predicate<R> tickable = r -> true;
	private Runnable change = () -> { /* nobody asks */ };
	private String filter = "";
	private int sortedBy = -1;
	private boolean descending;

	/**
	 * A table with its filter.
	 *
	 * @param parent with a GridLayout of one column
	 * @param name   what it shows, for screen readers
	 * @param style  {@link SWT#CHECK} for rows that are ticked; {@link SWT#SINGLE} or {@link SWT#MULTI}
	 * @param height of the table in px
	 */
	public RowsTable(Composite parent, String name, int style, int height, List<Column<R>> columns) {
		this.columns = List.copyOf(columns);
		area = new Composite(parent, SWT.NONE);
		GridLayout layout = new GridLayout();
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		layout.verticalSpacing = 4;
		area.setLayout(layout);
		area.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		TableOffers.filter(area, () -> name, words -> {
			filter = words;
			arrange();
		});
		table = new Table(area, style | SWT.BORDER | SWT.FULL_SELECTION);
		table.setHeaderVisible(true);
		GridData data = new GridData(SWT.FILL, SWT.FILL, true, true);
		data.heightHint = height;
		data.widthHint = columns.stream().mapToInt(Column::width).sum();
		table.setLayoutData(data);
		for (Column<R> column : this.columns) {
			TableColumn made = new TableColumn(table, SWT.LEFT);
			made.setText(column.head());
			made.setWidth(column.width());
			int at = this.columns.indexOf(column);
			made.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> sort(at)));
		}
		Voice.name(table, () -> name);
		TableOffers.install(table);
		table.addListener(SWT.Selection, this::selected);
	}

	/** The table. */
	public Table table() {
		return table;
	}

	/** Shows these rows, in this order, and ticks those. */
	public void show(List<R> newRows, Predicate<R> ticks) {
		given = List.copyOf(newRows);
		ticked.clear();
		given.stream().filter(ticks).forEach(ticked::add);
		arrange();
		for (int i = 0; i < columns.size(); i++) {
			TableColumn column = table.getColumn(i);
			if (column.getResizable()) {
				column.pack();
				column.setWidth(Math.clamp(column.getWidth(), columns.get(i).width(), Math.max(columns.get(i).width(), WIDEST)));
			}
		}
	}

	/** Only those can be ticked. */
	public void tickOnly(Predicate<R> newTickable) {
		tickable = newTickable;
	}

	/** What to do when rows are chosen or ticked. */
	public void onChange(Runnable newChange) {
		change = newChange;
	}

	/** What to do when a row is opened: double-clicked, or by Enter. */
	public void onOpen(Runnable open) {
		table.addListener(SWT.DefaultSelection, e -> open.run());
	}

	/** Chooses a row. */
	public void choose(R row) {
		table.setSelection(rows.indexOf(row));
	}

	/** The first chosen row. */
	public Optional<R> chosen() {
		int at = table.getSelectionIndex();
		return at < 0 || at >= rows.size() ? Optional.empty() : Optional.of(rows.get(at));
	}

	/** The ticked rows, in the order they were given, those that are filtered away among them. */
	public List<R> ticked() {
		return given.stream().filter(ticked::contains).toList();
	}

	private void selected(Event e) {
		if (e.detail == SWT.CHECK && e.item instanceof TableItem item) {
			tick(item);
			table.setSelection(item);
		}
		change.run();
	}

	private void tick(TableItem item) {
		R row = rows.get(table.indexOf(item));
		if (item.getChecked() && tickable.test(row)) {
			ticked.add(row);
		} else {
			ticked.remove(row);
			item.setChecked(false);
		}
	}

	/** Sorts by a column: ascending, descending, as given. */
	private void sort(int column) {
		descending = sortedBy == column && !descending;
		sortedBy = sortedBy == column && !descending ? -1 : column;
		table.setSortColumn(sortedBy < 0 ? null : table.getColumn(sortedBy));
		table.setSortDirection(sortedBy < 0 ? SWT.NONE : descending ? SWT.DOWN : SWT.UP);
		arrange();
	}

	private void arrange() {
		List<R> chosen = Arrays.stream(table.getSelectionIndices()).filter(i -> i < rows.size()).mapToObj(rows::get).toList();
		List<R> now = new ArrayList<>(given.stream().filter(this::matches).toList());
		if (sortedBy >= 0) {
			Comparator<R> order = Comparator.comparing(columns.get(sortedBy).text(), TableOffers.order());
			now.sort(descending ? order.reversed() : order);
		}
		rows = now;
		table.setRedraw(false);
		table.setItemCount(rows.size());
		for (int i = 0; i < rows.size(); i++) {
			fill(table.getItem(i), rows.get(i));
		}
		table.setRedraw(true);
		table.deselectAll();
		chosen.stream().mapToInt(rows::indexOf).filter(i -> i >= 0).forEach(table::select);
		change.run();
	}

	private boolean matches(R row) {
		return filter.isEmpty() || columns.stream().anyMatch(c -> TableOffers.plain(c.text().apply(row)).contains(filter));
	}

	private void fill(TableItem item, R row) {
		item.setData(row);
		item.setChecked(ticked.contains(row));
		for (int i = 0; i < columns.size(); i++) {
			item.setText(i, columns.get(i).text().apply(row));
			item.setImage(i, columns.get(i).image().apply(row).orElse(null));
		}
	}
}
