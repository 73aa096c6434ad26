// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ui.internal.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.command.StructuralRefreshCommand;
import org.eclipse.nebula.widgets.nattable.command.VisualRefreshCommand;
import org.eclipse.nebula.widgets.nattable.coordinate.PositionCoordinate;
import org.eclipse.nebula.widgets.nattable.freeze.command.FreezeColumnCommand;
import org.eclipse.nebula.widgets.nattable.freeze.command.UnFreezeGridCommand;
import org.eclipse.nebula.widgets.nattable.selection.command.SelectCellCommand;
import org.eclipse.nebula.widgets.nattable.selection.event.ISelectionEvent;
import org.eclipse.nebula.widgets.nattable.viewport.command.ShowCellInViewportCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.hyoka.ui.editor.PageContext;
import org.hyoka.ui.internal.grid.GridRange.At;
import org.hyoka.ui.labels.Palette;

/**
 * A spreadsheet over a {@link GridModel}: cursor keys and ranges, typing begins to edit, Enter and Tab move on, F2 edits,
 * Delete empties, Ctrl+C and Ctrl+V exchange ranges with Excel, Ctrl+D and Ctrl+R fill, columns freeze from the menu. Every
 * change is one undoable step. A line below says what is wrong with what was typed, or with the chosen cell.
 */
public final class Grid {
	private final GridModel model;
	private final PageContext context;
	private final Composite control;
	private final NatTable table;
	private final GridLayers layers;
	private final GridContents contents;
	private final Label line;
	private final int mostRows;
	private final List<Consumer<Optional<At>>> listeners = new ArrayList<>();
	private final List<Consumer<IMenuManager>> menus = new ArrayList<>();
	private GridColors colors;
	private int shownRows = -1;
	private int shownColumns = -1;

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
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		layout.verticalSpacing = 4;
		control.setLayout(layout);
		control.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		contents = new GridContents(model);
		layers = GridLayers.of(model, this::typed);
		table = new NatTable(control, SWT.NO_BACKGROUND | SWT.NO_REDRAW_RESIZE | SWT.DOUBLE_BUFFERED | SWT.H_SCROLL
				| SWT.V_SCROLL, layers.grid(), false);
		table.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		table.setData("org.hyoka.grid", this);
		line = new Label(control, SWT.WRAP);
		line.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		GridLook.configure(this);
		table.configure();
		new GridTips(this);
		new GridHandlers(this);
		GridWheel.install(table, layers);
		GridVoice.install(this, name);
		table.addLayerListener(e -> {
			if (e instanceof ISelectionEvent) {
				selectionChanged();
			}
		});
		table.addListener(SWT.Resize, e -> {
			layers.sizes(model, table.getClientArea().width);
			table.doCommand(new StructuralRefreshCommand());
		});
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

	GridModel model() {
		return model;
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

	/** What a cell shows, also one that is scrolled out of sight. */
	public GridCell shown(int row, int column) {
		return model.cell(row, column);
	}

	/** The heads of the columns, from left to right. */
	public List<String> heads() {
		return java.util.stream.IntStream.range(0, model.columns()).mapToObj(c -> model.column(c).text()).toList();
	}

	/** Shows what the model says now; call it after every change of the dossier. */
	public void refresh() {
		if (table.isDisposed()) {
			return;
		}
		layers.sizes(model, table.getClientArea().width);
		boolean resized = shownRows != model.rows() || shownColumns != model.columns();
		if (resized) {
			shownRows = model.rows();
			shownColumns = model.columns();
			table.doCommand(new StructuralRefreshCommand());
			height();
		} else {
			table.doCommand(new VisualRefreshCommand());
		}
		sayOfCell();
	}

	private void height() {
		GridData data = (GridData) table.getLayoutData();
		int wide = model.headWidth();
		for (int c = 0; c < model.columns(); c++) {
			wide += model.width(c);
		}
		data.heightHint = GridLayers.HEAD + GridLayers.ROW * Math.min(mostRows, Math.max(1, model.rows())) + 16;
		data.widthHint = Math.min(wide, 320);
		control.getParent().layout(true, true);
	}

	/** Tells of another chosen cell; empty where there is none. */
	public void onSelect(Consumer<Optional<At>> listener) {
		listeners.add(listener);
	}

	/** Adds to the menu of the cells, each time it opens. */
	public void onMenu(Consumer<IMenuManager> filler) {
		menus.add(filler);
	}

	/** The cell with the cursor. */
	public Optional<At> chosen() {
		PositionCoordinate anchor = layers.selection().getSelectionAnchor();
		return anchor.getRowPosition() < 0 || anchor.getColumnPosition() < 0 || anchor.getRowPosition() >= model.rows()
				|| anchor.getColumnPosition() >= model.columns() ? Optional.empty()
						: Optional.of(new At(anchor.getRowPosition(), anchor.getColumnPosition()));
	}

	/** The selected cells as a rectangle. */
	public Optional<GridRange> range() {
		return Optional.ofNullable(GridRange.of(layers.selection(), model));
	}

	/** Puts the cursor into a cell and shows it. */
	public void choose(int row, int column) {
		table.doCommand(new SelectCellCommand(layers.selection(), column, row, false, false));
		table.doCommand(new ShowCellInViewportCommand(column, row));
		table.setFocus();
	}

	/** Selects a range from one corner to the other. */
	public void choose(GridRange range) {
		table.doCommand(new SelectCellCommand(layers.selection(), range.left(), range.top(), false, false));
		table.doCommand(new SelectCellCommand(layers.selection(), range.right(), range.bottom(), true, false));
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
			line.setForeground(Palette.of(control).missed());
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
		if (model.read(at[0], at[1], value == null ? "" : value.toString()) instanceof org.hyoka.core.text.Parsed.Read<Edit> read) {
			execute(List.of(read.get()));
		}
	}

	/** Takes a text into a cell as if it was typed; a sentence below says why it can't be taken. */
	public void type(int row, int column, String text) {
		take(contents.paste(text, new GridRange(row, column, row, column)));
	}

	private void execute(List<Edit> edits) {
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
		range().ifPresent(r -> take(contents.clear(r)));
	}

	/** Repeats the first row of the selection downwards. */
	public void fillDown() {
		range().ifPresent(r -> take(contents.fillDown(r)));
	}

	/** Repeats the first column of the selection to the right. */
	public void fillRight() {
		range().ifPresent(r -> take(contents.fillRight(r)));
	}

	/** Puts the selected cells on the clipboard. */
	public void copy(boolean heads) {
		range().ifPresent(r -> {
			Clipboard clipboard = new Clipboard(table.getDisplay());
			clipboard.setContents(new Object[] { contents.copy(r, heads) }, new Transfer[] { TextTransfer.getInstance() });
			clipboard.dispose();
		});
	}

	/** Takes the clipboard's cells in at the selection. */
	public void paste() {
		Clipboard clipboard = new Clipboard(table.getDisplay());
		Object text = clipboard.getContents(TextTransfer.getInstance());
		clipboard.dispose();
		if (text instanceof String s) {
			range().ifPresent(r -> take(contents.paste(s, r)));
		}
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
		chosen().ifPresent(at -> table.doCommand(new FreezeColumnCommand(layers.selection(), at.column(), false, true)));
	}

	/** Lets all columns scroll again. */
	void unfreeze() {
		table.doCommand(new UnFreezeGridCommand());
	}
}
