// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ui.rows;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/**
 * A dialog's table of rows to be chosen or ticked. Ticks stay while rows are filtered away. User-interface thread.
 *
 * @param <R> what a row is
 */
public final class RowsTable<R> extends ArrangedTable<R, RowsTable.Column<R>> {
	private static final int WIDEST = 320;

	/**
	 * A column.
	 *
	 * @param head  its head
	 * @param width in px, at least; it is made as wide as its texts need, up to 320 px
	 * @param text  of a cell
	 * @param image name of a cell's icon; empty for none
	 */
	public record Column<R>(String head, int width, Function<R, String> text, Function<R, Optional<Image>> image)
			implements ArrangedTable.Column<R> {
		/** A column of words. */
		public static <R> Column<R> words(String head, int width, Function<R, String> text) {
			return new Column<>(head, width, text, r -> Optional.empty());
		}
	}

	private final Set<R> ticked = Collections.newSetFromMap(new IdentityHashMap<>());
	private Predicate<R> tickable = r -> true;
	private BiPredicate<R, String> matching;
	private Runnable change = () -> { /* nobody asks */ };

	/**
	 * A table with its filter.
	 *
	 * @param parent with a GridLayout of one column
	 * @param name   what it shows, for screen readers
	 * @param style  {@link SWT#CHECK} for rows that are ticked; {@link SWT#SINGLE} or {@link SWT#MULTI}
	 * @param height of the table in px
	 */
	public RowsTable(Composite parent, String name, int style, int height, List<Column<R>> columns) {
		super(parent, name, style, menu -> { /* nothing of its own */ });
		GridData data = (GridData) table().getLayoutData();
		data.heightHint = height;
		data.widthHint = columns.stream().mapToInt(Column::width).sum();
		setColumns(columns);
		table().addListener(SWT.Selection, this::selected);
	}

	/** Shows these rows, in this order, and ticks those. */
	public void show(List<R> newRows, Predicate<R> ticks) {
		ticked.clear();
		newRows.stream().filter(ticks).forEach(ticked::add);
		setRows(newRows);
		for (int i = 0; i < columns().size(); i++) {
			TableColumn column = table().getColumn(i);
			if (column.getResizable()) {
				column.pack();
				column.setWidth(Math.clamp(column.getWidth(), columns().get(i).width(), Math.max(columns().get(i).width(), WIDEST)));
			}
		}
	}

	/** Looks for words in another way than in the cells: given a row and what was typed, not blank. */
	public void filterBy(BiPredicate<R, String> newMatching) {
		matching = newMatching;
	}

	@Override
	protected boolean matches(R row, String words) {
		return matching == null ? super.matches(row, words) : matching.test(row, words);
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
		table().addListener(SWT.DefaultSelection, e -> open.run());
	}

	/** Chooses a row. */
	public void choose(R row) {
		table().setSelection(rows().indexOf(row));
	}

	/** The first chosen row. */
	public Optional<R> chosen() {
		return selected().stream().findFirst();
	}

	/** The ticked rows, in the order they were given, those that are filtered away among them. */
	public List<R> ticked() {
		return given().stream().filter(ticked::contains).toList();
	}

	private void selected(Event e) {
		if (e.detail == SWT.CHECK && e.item instanceof TableItem item) {
			tick(item);
			table().setSelection(item);
		}
		change.run();
	}

	private void tick(TableItem item) {
		R row = rows().get(table().indexOf(item));
		if (item.getChecked() && tickable.test(row)) {
			ticked.add(row);
		} else {
			ticked.remove(row);
			item.setChecked(false);
		}
	}

	@Override
	protected void arranged() {
		change.run();
	}

	@Override
	protected void fill(TableItem item, R row) {
		item.setData(row);
		item.setChecked(ticked.contains(row));
		for (int i = 0; i < columns().size(); i++) {
			item.setText(i, columns().get(i).text().apply(row));
			Image image = columns().get(i).image().apply(row).orElse(null);
			if (image != item.getImage(i)) { // GTK keeps room for an icon that was taken away, although there was none
				item.setImage(i, image);
			}
		}
	}
}
