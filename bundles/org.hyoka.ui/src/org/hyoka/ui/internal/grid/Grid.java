// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ui.internal.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.command.StructuralRefreshCommand;
import org.eclipse.nebula.widgets.nattable.command.VisualRefreshCommand;
import org.eclipse.nebula.widgets.nattable.freeze.command.FreezeColumnCommand;
import org.eclipse.nebula.widgets.nattable.freeze.command.UnFreezeGridCommand;
import org.eclipse.nebula.widgets.nattable.selection.event.ISelectionEvent;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.hyoka.ui.forms.PageScaffold;
import org.hyoka.ui.forms.SectionFold;
import org.hyoka.ui.internal.grid.GridRange.At;
import org.hyoka.ui.labels.ThemeColors;
import org.hyoka.ui.page.PageContext;
import org.hyoka.ui.paint.Pictures;

/**
 * A spreadsheet over a {@link GridModel}: cursor keys and ranges, typing begins to edit, Enter and Tab move on, F2 edits,
 * Delete empties, Ctrl+C and Ctrl+V exchange ranges with Excel, Ctrl+D and Ctrl+R fill, columns freeze from the menu. Every
 * change is one undoable step. A line below says what is wrong with what was typed, or with the chosen cell. Rows are
 * sorted and filtered and columns hidden as a person likes; pages speak of rows and columns of the model all the same.
 */
public final class Grid {
	private final GridModel model;
	private final GridView view;
	private final PageContext context;
	private final Composite control;
	private final NatTable table;
	private final GridLayers layers;
	private final GridCursor cursor;
	private final GridContents contents;
	private final GridArranging arranging;
	private final GridBar bar;
	private final Label line;
	private final int mostRows;
	private final List<Consumer<Optional<At>>> listeners = new ArrayList<>();
	private final List<Consumer<IMenuManager>> menus = new ArrayList<>();
	private Predicate<String> tables = text -> false;
	private GridColors colors;
	private int shownRows = -1;
	private int shownColumns = -1;
	private boolean waiting;

	/**
	 * @param parent   with a GridLayout
	 * @param name     what the grid is called, for screen readers
	 * @param mostRows rows that are seen without scrolling, at most
	 */
	public Grid(Composite parent, PageContext context, GridModel model, String name, int mostRows) {
		this.model = model;
		this.context = context;
		this.mostRows = mostRows;
		control = new Composite(parent, SWT.NONE);
		GridLayout layout = new GridLayout();
		layout.marginWidth = layout.marginHeight = 0;
		layout.verticalSpacing = 4;
		control.setLayout(layout);
		control.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		view = new GridView(model);
		contents = new GridContents(view);
		arranging = new GridArranging(this, model, view);
		bar = new GridBar(this, control, name);
		layers = GridLayers.of(view, this::typed);
		table = new NatTable(control, SWT.NO_BACKGROUND | SWT.NO_REDRAW_RESIZE | SWT.DOUBLE_BUFFERED | SWT.H_SCROLL
				| SWT.V_SCROLL, layers.grid(), false);
		Pictures.give(table, () -> view.rows() == 0 || view.columns() == 0 ? List.of() : contents.cells(everything(), true));
		table.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		cursor = new GridCursor(table, layers, view);
		table.setData("org.hyoka.grid", this);
		line = new Label(control, SWT.WRAP);
		line.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		GridEditing.stayOpen(table);
		GridLook.configure(this);
		table.configure();
		new GridTips(this);
		GridHandlers.connect(this);
		GridWheel.install(table, layers);
		GridAccessibility.install(this, name);
		GridFocus.install(this);
		table.addLayerListener(e -> {
			if (e instanceof ISelectionEvent) {
				selectionChanged();
			}
		});
		table.addListener(SWT.Resize, e -> resized());
		SectionFold.tells(control, contents::tally);
		menu();
		refresh();
	}

	/** The grid's colours at the moment. */
	GridColors colors() {
		if (colors == null || colors.isOutdated(table)) {
			colors = GridColors.of(table);
			GridLook.colour(table, colors);
		}
		return colors;
	}

	/** What is seen, as it is arranged. */
	GridView model() {
		return view;
	}

	GridLayers layers() {
		return layers;
	}

	PageContext context() {
		return context;
	}

	/** The whole, with the line below. */
	public Composite control() {
		return control;
	}

	/** The table itself. */
	public NatTable table() {
		return table;
	}

	/** What a cell of the model shows, also one that is out of sight. */
	public GridCell shown(int row, int column) {
		return model.cell(row, column);
	}

	/** The heads of the columns that are seen, from left to right. */
	public List<String> heads() {
		return IntStream.range(0, view.columns()).mapToObj(c -> view.column(c).text()).toList();
	}

	/** Shows what the model says now; call it after every change of the dossier. Other rows wait until a cell's field is closed. */
	public void refresh() {
		if (table.isDisposed()) {
			return;
		}
		if (table.getActiveCellEditor() != null) { // with other rows, the field would be gone, and what is typed cut in two
			waitForField();
			table.doCommand(new VisualRefreshCommand());
			return;
		}
		layers.sizes(view, table.getClientArea().width, GridWidths.Measure.with(table));
		Optional<At> kept = chosen();
		boolean resized = view.refresh() | shownRows != view.rows() | shownColumns != view.columns();
		if (resized) {
			follow(kept); // other rows take the cursor away
			height();
		} else {
			table.doCommand(new VisualRefreshCommand());
		}
		sayOfCell();
		SectionFold.changed(control);
	}

	private void waitForField() {
		if (!waiting) {
			waiting = true;
			table.getActiveCellEditor().getEditorControl().addDisposeListener(e -> table.getDisplay().asyncExec(() -> {
				waiting = false;
				refresh();
			}));
		}
	}

	private void height() {
		GridData data = (GridData) table.getLayoutData();
		int wide = model.headWidth() + IntStream.range(0, model.columns()).map(model::width).sum();
		int rows = Math.min(mostRows, Math.max(1, model.rows())); // all, also while some are filtered out: the page stays
		data.heightHint = GridLayers.HEAD + GridLayers.ROW * rows + 16;
		data.widthHint = Math.min(wide, 320);
		PageScaffold.layout(control.getParent());
	}

	/** Tells of another chosen cell; empty where there is none. */
	public void onSelect(Consumer<Optional<At>> listener) {
		listeners.add(listener);
	}

	/** Adds to the menu of the cells, each time it opens. */
	public void onMenu(Consumer<IMenuManager> filler) {
		menus.add(filler);
	}

	/** The cell of the model with the cursor. */
	public Optional<At> chosen() {
		return cursor.chosen();
	}

	/** The cell with the cursor, as it is seen. */
	Optional<At> cursor() {
		return cursor.seen();
	}

	/** The selected cells, as those of the model. */
	public List<At> cells() {
		return cursor.cells();
	}

	/** Puts the cursor into a cell of the model and shows it, also where it was filtered out or hidden. */
	public void choose(int row, int column) {
		if (view.reveal(row, column)) {
			rearranged();
		}
		int seenRow = view.rowOf(row);
		int seenColumn = view.columnOf(column);
		if (seenRow >= 0 && seenColumn >= 0) {
			cursor.put(seenRow, seenColumn);
			SectionFold.open(table);
			table.setFocus();
		}
	}

	/** Selects a range from one corner to the other, as it is seen. */
	public void choose(GridRange range) {
		cursor.choose(range);
	}

	/** Sorts, filters, hides columns. */
	public GridArranging arranging() {
		return arranging;
	}

	/** Puts the cursor into the filter. */
	void focusFilter() {
		bar.focus();
	}

	/** The cursor goes to a cell of the model, if that is seen, without taking the focus; otherwise nowhere. */
	void follow(Optional<At> cell) {
		rearranged();
		int row = cell.map(at -> view.rowOf(at.row())).orElse(-1);
		int column = cell.map(at -> view.columnOf(at.column())).orElse(-1);
		if (row >= 0 && column >= 0) {
			cursor.put(row, column);
		} else {
			layers.selection().clear();
		}
	}

	/** The cursor stays in sight, what was said last is still said, and what is being typed stays there. */
	private void resized() {
		if (GridEditing.isStillThere(table, this::take)) {
			return;
		}
		String said = said();
		follow(chosen());
		say(said);
	}

	private void rearranged() {
		shownRows = view.rows();
		shownColumns = view.columns();
		layers.sizes(view, table.getClientArea().width, GridWidths.Measure.with(table));
		table.doCommand(new StructuralRefreshCommand());
		bar.update(view);
	}

	private void selectionChanged() {
		sayOfCell();
		Optional<At> chosen = chosen();
		List.copyOf(listeners).forEach(l -> l.accept(chosen));
	}

	private void sayOfCell() {
		say(chosen().map(at -> model.cell(at.row(), at.column())).flatMap(GridCell::problem).orElse(""));
	}

	/** Says a sentence below the grid; an empty one says nothing. */
	public void say(String sentence) {
		String text = sentence == null ? "" : sentence.replace("&", "&&");
		if (!line.isDisposed() && !line.getText().equals(text)) {
			line.setForeground(ThemeColors.of(control).missed());
			line.setText(text);
			control.getParent().layout(new org.eclipse.swt.widgets.Control[] { line });
		}
	}

	/** The sentence below the grid. */
	public String said() {
		return line.getText().replace("&&", "&");
	}

	/** Whether the dossier can be changed. */
	boolean isReadOnly() {
		return context.session().isReadOnly();
	}

	private void typed(int[] at, Object value) {
		if (view.read(at[0], at[1], value == null ? "" : value.toString()) instanceof org.hyoka.core.text.Parsed.Read<CellChange> read) {
			execute(List.of(read.get()));
		}
	}

	/** Takes a text into a cell of the model as if it was typed; a sentence below says why it can't be taken. */
	public void type(int row, int column, String text) {
		view.reveal(row, column);
		take(new At(view.rowOf(row), view.columnOf(column)), text);
	}

	/** The same for a cell as it is seen. */
	void take(At seen, String text) {
		take(contents.paste(text, new GridRange(seen.row(), seen.column(), seen.row(), seen.column())));
	}

	private void execute(List<CellChange> edits) {
		if (!edits.isEmpty() && !isReadOnly()) {
			context.domain().getCommandStack().execute(new StepByStep(model.step(), edits));
		}
	}

	private void take(GridContents.Outcome outcome) {
		execute(outcome.edits());
		say(outcome.sentence());
	}

	/** Empties the selected cells. */
	public void clear() {
		cursor.range().ifPresent(r -> take(contents.clear(r)));
	}

	/** Repeats the first row of the selection downwards. */
	public void fillDown() {
		cursor.range().ifPresent(r -> take(contents.fillDown(r)));
	}

	/** Repeats the first column of the selection to the right. */
	public void fillRight() {
		cursor.range().ifPresent(r -> take(contents.fillRight(r)));
	}

	/** Puts the selected cells on the clipboard. */
	public void copy(boolean heads) {
		cursor.range().ifPresent(r -> GridClipboard.put(table.getDisplay(), contents.copy(r, heads)));
	}

	/** Puts the selected cells on the clipboard with their heads; all that is seen where no more than a cell is selected. */
	public void copyTable() {
		GridRange chosen = cursor.range().filter(r -> !r.isCell()).orElse(everything());
		if (view.rows() > 0 && view.columns() > 0) {
			GridClipboard.put(table.getDisplay(), contents.copy(chosen, true));
		}
	}

	private GridRange everything() {
		return new GridRange(0, 0, view.rows() - 1, view.columns() - 1);
	}

	/** Takes the clipboard's cells in at the selection. */
	public void paste() {
		GridClipboard.get(table.getDisplay()).filter(text -> isReadOnly() || !tables.test(text))
				.ifPresent(text -> cursor.range().ifPresent(r -> take(contents.paste(text, r))));
	}

	/** Takes what is pasted where that is a table with headings of its own; answers whether it did. */
	public void onTable(Predicate<String> takes) {
		tables = takes;
	}

	/** Selects everything. */
	public void selectAll() {
		layers.selection().selectAll();
	}

	private void menu() {
		MenuManager manager = new MenuManager();
		manager.setRemoveAllWhenShown(true);
		manager.addMenuListener(m -> {
			menus.forEach(filler -> filler.accept(m));
			GridHandlers.fill(m, this);
		});
		table.setMenu(manager.createContextMenu(table));
		table.addDisposeListener(e -> manager.dispose());
	}

	/** Keeps the columns up to the cursor in sight. */
	void freeze() {
		cursor().ifPresent(at -> table.doCommand(new FreezeColumnCommand(layers.selection(), at.column(), false, true)));
	}

	/** Lets all columns scroll again. */
	void unfreeze() {
		table.doCommand(new UnFreezeGridCommand());
	}
}
