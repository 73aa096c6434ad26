// SPDX-License-Identifier: EPL-2.0
package org.hyoka.portfolio.ui.internal.frame;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.hyoka.portfolio.Answer.Line;
import org.hyoka.portfolio.internal.answers.AnswerPrinter;
import org.hyoka.portfolio.ui.internal.words.Messages;
import org.hyoka.questions.Column;
import org.hyoka.ui.paint.Pictures;
import org.hyoka.ui.rows.AccessibleNames;
import org.hyoka.ui.rows.TableOffers;

/**
 * The lines of an answer as a table. Tables of the window system take a second to shrink by twenty thousand rows (measured: 0.97 to
 * 1.1 s from 47,597 to 23,798), so it is given as many rows as are looked at, and more when one comes to the last. UI thread.
 */
final class LinesTable {
	private static final int AT_ONCE = 500;
	private static final int NARROWEST = 64;
	private static final int WIDEST = 380;
	private static final int MEASURED = 60;
	private final Table table;
	private final BiConsumer<String, Boolean> sort;
	private List<Integer> columns = List.of();
	private List<String> heads = List.of();
	private Shown shown;

	/**
	 * @param parent with a GridLayout
	 * @param name   of the table, for screen readers
	 * @param sort   asked for another order: by a column, empty for as it came, and whether the largest comes first
	 */
	LinesTable(Composite parent, String name, BiConsumer<String, Boolean> sort) {
		this.sort = sort;
		table = new Table(parent, SWT.VIRTUAL | SWT.MULTI | SWT.FULL_SELECTION | SWT.BORDER);
		table.setHeaderVisible(true);
		table.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		AccessibleNames.name(table, () -> name);
		table.addListener(SWT.SetData, this::fill);
		table.addListener(SWT.KeyDown, this::key);
		MenuManager menu = new MenuManager();
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(this::menu);
		table.setMenu(menu.createContextMenu(table));
		table.addDisposeListener(e -> menu.dispose());
	}

	/** The table. */
	Table control() {
		return table;
	}

	/** What to do when other lines are chosen. */
	void onSelect(Consumer<Optional<Line>> listener) {
		table.addListener(SWT.Selection, e -> listener.accept(chosen()));
	}

	/** What to do when a line is opened: by a double click or Enter. */
	void onOpen(Consumer<Line> listener) {
		table.addListener(SWT.DefaultSelection, e -> chosen().ifPresent(listener));
	}

	/** The first of the chosen lines. */
	Optional<Line> chosen() {
		int at = table.getSelectionIndex();
		return shown == null || at < 0 || at >= shown.lines().size() ? Optional.empty() : Optional.of(shown.lines().get(at));
	}

	/** Chooses a line and shows it; nothing where it is not shown. */
	void choose(Line line) {
		int at = shown == null ? -1 : identity(shown.lines(), line);
		if (at >= 0) {
			more(at + 1);
			table.setSelection(at);
			table.showSelection();
		}
	}

	private static int identity(List<Line> lines, Line line) {
		return IntStream.range(0, lines.size()).filter(i -> lines.get(i) == line).findFirst().orElse(-1);
	}

	/** Shows other lines; columns that are the same stay as wide as they are. */
	void show(Shown newShown, List<String> hidden) {
		Line chosen = chosen().orElse(null);
		shown = newShown;
		table.setRedraw(false);
		table.deselectAll();
		table.setItemCount(0);
		columns(hidden);
		table.setItemCount(Math.min(AT_ONCE, shown.lines().size()));
		table.setRedraw(true);
		if (chosen != null) {
			choose(chosen);
		}
	}

	/** Shows nothing. */
	void clear() {
		shown = null;
		table.setItemCount(0);
	}

	private void columns(List<String> hidden) {
		AnswerPrinter printer = new AnswerPrinter(shown.answer().answer(), shown.question().words(), java.util.Locale.getDefault(), false);
		columns = IntStream.range(0, shown.columns().size()).filter(i -> !hidden.contains(shown.columns().get(i).name())).boxed().toList();
		List<String> newHeads = columns.stream().map(printer::head).toList();
		if (!newHeads.equals(heads)) {
			heads = newHeads;
			for (TableColumn old : table.getColumns()) {
				old.dispose();
			}
			columns.forEach(i -> column(shown.columns().get(i), printer.head(i)));
			widths();
		}
		String by = shown.arrangement().sortedBy();
		int sorted = columns.stream().map(i -> shown.columns().get(i).name()).toList().indexOf(by);
		table.setSortColumn(sorted < 0 ? null : table.getColumn(sorted));
		table.setSortDirection(sorted < 0 ? SWT.NONE : shown.arrangement().descending() ? SWT.DOWN : SWT.UP);
	}

	private void column(Column column, String head) {
		TableColumn made = new TableColumn(table, column.type().isNumeric() ? SWT.RIGHT : SWT.LEFT);
		made.setText(head);
		made.setToolTipText(head);
		made.setMoveable(true);
		made.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> sortBy(column)));
	}

	/** Ascending, descending, as it came. */
	private void sortBy(Column column) {
		boolean same = shown.arrangement().sortedBy().equals(column.name());
		boolean downwards = shown.arrangement().descending();
		sort.accept(same && downwards ? "" : column.name(), same && !downwards);
	}

	/** As wide as the first lines need; what is left over goes to the widest words. */
	private void widths() {
		org.eclipse.swt.graphics.GC gc = new org.eclipse.swt.graphics.GC(table);
		try {
			for (int c = 0; c < columns.size(); c++) {
				int wide = gc.textExtent(heads.get(c)).x + 28;
				for (int r = 0; r < Math.min(MEASURED, shown.lines().size()); r++) {
					wide = Math.max(wide, gc.textExtent(text(r, c)).x + 16);
				}
				table.getColumn(c).setWidth(Math.clamp(wide, NARROWEST, WIDEST));
			}
		} finally {
			gc.dispose();
		}
	}

	private String text(int row, int column) {
		Line line = shown.lines().get(row);
		int at = columns.get(column);
		return shown.answer().cells().text(shown.columns().get(at), line.values().get(at)).replace('\n', ' ');
	}

	private void fill(Event e) {
		int row = e.index;
		if (shown == null || row >= shown.lines().size()) {
			return;
		}
		TableItem item = (TableItem) e.item;
		for (int c = 0; c < columns.size(); c++) {
			item.setText(c, text(row, c));
		}
		if (row == table.getItemCount() - 1 && row < shown.lines().size() - 1) {
			table.getDisplay().asyncExec(() -> more(row + 1 + AT_ONCE));
		}
	}

	private void more(int rows) {
		if (!table.isDisposed() && shown != null && table.getItemCount() < Math.min(rows, shown.lines().size())) {
			table.setItemCount(Math.min(rows, shown.lines().size()));
		}
	}

	private void key(Event e) {
		if ((e.stateMask & SWT.MODIFIER_MASK) == SWT.MOD1 && e.keyCode == 'c') {
			copy();
			e.doit = false;
		}
	}

	private void menu(IMenuManager menu) {
		boolean any = shown != null && !shown.lines().isEmpty();
		menu.add(TableOffers.action(Messages.LinesTable_sources, chosen().isPresent(), () -> {
			Event event = new Event();
			event.widget = table;
			table.notifyListeners(SWT.DefaultSelection, event);
		}));
		menu.add(TableOffers.action(Messages.LinesTable_copy, any, this::copy));
		menu.add(Pictures.action(table));
		if (table.getColumnCount() > 1) {
			MenuManager chosen = new MenuManager(Messages.LinesTable_columns);
			TableOffers.columns(chosen, table);
			menu.add(chosen);
		}
	}

	/** Puts the chosen lines on the clipboard, or all of them, with the columns that are seen. */
	private void copy() {
		if (shown == null) {
			return;
		}
		List<Integer> seen = TableOffers.seen(table);
		int[] chosen = table.getSelectionIndices();
		int[] rows = chosen.length > 0 ? chosen : IntStream.range(0, shown.lines().size()).toArray();
		Shown now = shown;
		List<List<String>> cells = new ArrayList<>();
		cells.add(seen.stream().map(heads::get).toList());
		List<Integer> places = seen.stream().map(columns::get).toList();
		Thread.startVirtualThread(() -> {
			Arrays.stream(rows).mapToObj(r -> now.lines().get(r))
					.forEach(l -> cells.add(places.stream().map(c -> now.answer().cells().csv(now.columns().get(c), l.values().get(c))).toList()));
			if (!table.isDisposed()) {
				table.getDisplay().asyncExec(() -> {
					if (!table.isDisposed()) {
						TableOffers.put(table, cells);
					}
				});
			}
		});
	}
}
