// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ui.tables;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.hyoka.core.transfer.Transfers;
import org.hyoka.model.hyoka.Element;
import org.hyoka.ui.forms.Subject;
import org.hyoka.ui.labels.Contributions;
import org.hyoka.ui.labels.Icons;
import org.hyoka.ui.rows.RowFilter;
import org.hyoka.ui.paint.Pictures;
import org.hyoka.ui.rows.TableOffers;

/** What a person can do to the rows of an {@link ObjectTable}: bar, context menu and keys do the same. */
final class TableActions {
	private final ObjectTable table;
	private final TableClipboard clipboard;
	private Composite line;
	private ToolBar bar;
	private ToolItem delete;

	TableActions(ObjectTable table) {
		this.table = table;
		this.clipboard = new TableClipboard(table);
	}

	/** The bar above the table; answers its field that filters, which shows the rows anew by what it is given. */
	RowFilter createBar(Composite parent, Runnable filtered) {
		line = new Composite(parent, SWT.NONE);
		GridLayout layout = new GridLayout(2, false);
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		line.setLayout(layout);
		line.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		bar = new ToolBar(line, SWT.FLAT);
		if (table.owns()) {
			addToBar("command-add", Messages.TableActions_AddTip, this::add);
			addToBar("command-duplicate", Messages.TableActions_DuplicateTip, this::duplicate);
			addToBar("command-up", Messages.TableActions_UpTip, () -> move(-1));
			addToBar("command-down", Messages.TableActions_DownTip, () -> move(1));
		}
		delete = addToBar("command-delete", Messages.TableActions_DeleteTip, this::delete);
		addToBar("command-copy", Messages.TableActions_CopyTip, clipboard::copy);
		addToBar("command-columns", Messages.TableActions_ColumnsTip, this::showColumns);
		return new RowFilter(line, table::name, filtered);
	}

	/** The bar with the field that filters. */
	Composite line() {
		return line;
	}

	/** One more action; the caller lays the bar out by adding before it is shown. */
	ToolItem addToBar(String icon, String label, Runnable run) {
		ToolItem item = new ToolItem(bar, SWT.PUSH);
		item.setImage(Icons.image(icon));
		item.setToolTipText(label);
		item.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> run.run()));
		return item;
	}

	/**
	 * The bar comes where the mouse was clicked: its tips, which would cover the new row, wait until the mouse has left it.
	 *
	 * @param mouse seen from where the bar comes
	 */
	void comeUnder(Point mouse) {
		Point size = bar.computeSize(SWT.DEFAULT, SWT.DEFAULT);
		if (!new Rectangle(0, 0, size.x, size.y).contains(mouse)) {
			return;
		}
		List<ToolItem> items = List.of(bar.getItems());
		List<String> tips = items.stream().map(ToolItem::getToolTipText).toList();
		items.forEach(i -> i.setToolTipText(null));
		bar.addListener(SWT.MouseExit, new Listener() {
			@Override
			public void handleEvent(Event e) {
				bar.removeListener(SWT.MouseExit, this);
				IntStream.range(0, tips.size()).filter(i -> !items.get(i).isDisposed()).forEach(i -> items.get(i).setToolTipText(tips.get(i)));
			}
		});
	}

	/** Takes away what deletes rows. */
	void removeDelete() {
		delete.dispose();
	}

	/** Menu and keys. */
	void install(TableViewer viewer) {
		MenuManager menu = new MenuManager();
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(this::fill);
		viewer.getTable().setMenu(menu.createContextMenu(viewer.getTable()));
		viewer.getTable().addDisposeListener(e -> menu.dispose());
		viewer.getTable().addListener(SWT.KeyDown, this::key);
	}

	private void key(Event e) {
		boolean ctrl = (e.stateMask & SWT.MOD1) != 0;
		boolean shift = (e.stateMask & SWT.MOD2) != 0;
		boolean alt = (e.stateMask & SWT.ALT) != 0;
		if (e.keyCode == SWT.INSERT && table.owns()) {
			add();
		} else if (e.keyCode == SWT.DEL) {
			delete();
		} else if (ctrl && e.keyCode == 'c') {
			clipboard.copy();
		} else if (ctrl && e.keyCode == 'v') {
			paste();
		} else if (ctrl && shift && e.keyCode == 'd' && table.owns()) {
			duplicate();
		} else if (ctrl && !shift && e.keyCode == 'd') {
			FillDown.of(table).ifPresent(FillDown::run);
		} else if (alt && e.keyCode == SWT.ARROW_UP) {
			move(-1);
		} else if (alt && e.keyCode == SWT.ARROW_DOWN) {
			move(1);
		} else {
			return;
		}
		e.doit = false;
	}

	private void fill(IMenuManager menu) {
		boolean some = !table.selected().isEmpty();
		boolean editable = table.editable();
		if (table.owns()) {
			menu.add(TableOffers.action(Messages.TableActions_Add, editable, this::add));
			menu.add(TableOffers.action(Messages.TableActions_Duplicate + "\tCtrl+Shift+D", some && editable, this::duplicate));
		}
		menu.add(TableOffers.action(Messages.TableActions_Delete, some && table.canDelete(), this::delete));
		FillDown.of(table).ifPresent(fill -> menu.add(TableOffers.action(fill.label() + "\tCtrl+D", true, fill::run)));
		if (table.owns()) {
			menu.add(new Separator());
			menu.add(TableOffers.action(Messages.TableActions_Up, some && table.inOwnOrder() && editable, () -> move(-1)));
			menu.add(TableOffers.action(Messages.TableActions_Down, some && table.inOwnOrder() && editable, () -> move(1)));
		}
		menu.add(new Separator());
		menu.add(TableOffers.action(Messages.TableActions_Copy, some, clipboard::copy));
		menu.add(Pictures.action(table.control()));
		menu.add(TableOffers.action(Messages.TableActions_PasteCells, editable && (some || table.owns()), this::paste));
		if (table.owns()) {
			menu.add(TableOffers.action(Messages.TableActions_Paste, editable, this::pasteRows));
			rowsImport().ifPresent(i -> menu.add(TableOffers.action(Messages.TableActions_Import, editable && table.subject().object().isPresent(),
					() -> i.open(table.control().getShell(), table.context().session(), table.reference(), table.type(), table.features(),
							table.subject().object().orElse(null)))));
		}
		MenuManager columns = new MenuManager(Messages.TableActions_Columns);
		columns(columns);
		menu.add(columns);
	}

	/** What takes rows from files, and tables with headings of their own. */
	static Optional<RowsImport> rowsImport() {
		return Contributions.of("rowsImport", RowsImport.class).stream().findFirst();
	}

	private void showColumns() {
		MenuManager menu = new MenuManager();
		columns(menu);
		org.eclipse.swt.widgets.Menu shown = menu.createContextMenu(bar);
		shown.addListener(SWT.Hide, e -> bar.getDisplay().asyncExec(menu::dispose));
		shown.setVisible(true);
	}

	private void columns(IMenuManager menu) {
		TableOffers.columns(menu, table.viewer().getTable());
	}

	void add() {
		if (table.adding() != null) {
			table.adding().run();
			return;
		}
		EObject row = EcoreUtil.create(table.type());
		addAll(List.of(row));
		toWhatIsBlank(row);
	}

	/** Typing goes into the first cell of a new row that nothing stands in: a role that is preset is not what is typed next. */
	private void toWhatIsBlank(EObject row) {
		List<TableColumnSpec> columns = table.columns();
		TableOffers.seen(table.viewer().getTable()).stream().filter(c -> columns.get(c).isOpen(row)).findFirst()
				.ifPresent(c -> TableKeys.lead(table.viewer(), c));
	}

	private void duplicate() {
		Collection<EObject> copies = EcoreUtil.copyAll(table.selected());
		copies.forEach(TableActions::forgetIds);
		addAll(copies);
	}

	private static void forgetIds(EObject copy) {
		if (copy instanceof Element e) {
			e.setId(null);
		}
		copy.eContents().forEach(TableActions::forgetIds);
	}

	/** From the chosen cell on; as new rows where no row is chosen. */
	void paste() {
		List<EObject> seen = table.seenRows();
		List<EObject> selected = table.selected();
		int first = selected.isEmpty() ? -1 : seen.indexOf(selected.getFirst());
		if (table.editable() && (first >= 0 || table.owns())) {
			List<EObject> from = first < 0 ? List.of() : seen.subList(first, seen.size());
			ViewerCell cell = table.viewer().getColumnViewerEditor().getFocusCell();
			int column = cell == null || first < 0 && !BlankRow.is(cell.getElement()) ? 0
					: TableOffers.seen(table.viewer().getTable()).indexOf(cell.getColumnIndex());
			choose(clipboard.paste(from, Math.max(0, column)));
		}
	}

	private void pasteRows() {
		choose(clipboard.paste(List.of(), 0));
	}

	private void addAll(Collection<EObject> objects) {
		if (objects.isEmpty() || !table.editable()) {
			return;
		}
		Subject subject = table.subject();
		subject.withObject(owner -> AddCommand.create(subject.domain(), owner, table.reference(), objects));
		choose(objects);
	}

	private void choose(Collection<EObject> added) {
		if (!added.isEmpty()) {
			table.select(added.iterator().next());
			table.viewer().setSelection(new StructuredSelection(List.copyOf(added)), true);
			table.viewer().getTable().setFocus();
		}
	}

	private void delete() {
		List<EObject> rows = table.selected();
		if (!rows.isEmpty() && table.canDelete()) {
			List<EObject> all = table.rows();
			int at = all.indexOf(rows.get(rows.size() - 1)) + 1;
			EObject next = at < all.size() ? all.get(at) : null;
			Subject subject = table.subject();
			subject.domain().getCommandStack().execute(Transfers.delete(rows, subject.domain()));
			if (next != null) {
				table.select(next);
			}
		}
	}

	/** Moves the selected rows by one place; a block stays a block. */
	private void move(int by) {
		List<EObject> selected = table.selected();
		List<EObject> rows = table.rows();
		if (selected.isEmpty() || !table.inOwnOrder() || !table.editable()) {
			return;
		}
		int[] at = selected.stream().mapToInt(rows::indexOf).sorted().toArray();
		if (by < 0 ? at[0] == 0 : at[at.length - 1] == rows.size() - 1) {
			return;
		}
		List<EObject> block = new ArrayList<>(IntStream.of(at).mapToObj(rows::get).toList());
		new TableDragging(table).put(block, by < 0 ? at[0] - 1 : at[at.length - 1] + 2);
		table.viewer().setSelection(new StructuredSelection(block), true);
	}
}
