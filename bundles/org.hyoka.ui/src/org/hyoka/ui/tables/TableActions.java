// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ui.tables;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.DeleteCommand;
import org.eclipse.emf.edit.command.MoveCommand;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.Text;
import org.hyoka.ui.forms.Codec;
import org.hyoka.ui.forms.Subject;
import org.hyoka.ui.labels.Labels;

/** What a person can do to the rows of an {@link ObjectTable}: bar, context menu and keys do the same. */
final class TableActions {
	private final ObjectTable table;

	TableActions(ObjectTable table) {
		this.table = table;
	}

	/** The bar above the table. */
	Text createBar(Composite parent) {
		Composite bar = new Composite(parent, SWT.NONE);
		GridLayout layout = new GridLayout(4, false);
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		layout.horizontalSpacing = 4;
		bar.setLayout(layout);
		bar.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		button(bar, Messages.TableActions_Add, this::add);
		button(bar, Messages.TableActions_Duplicate, this::duplicate);
		button(bar, Messages.TableActions_Delete, this::delete);
		Text search = new Text(bar, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		search.setMessage(Messages.TableActions_Filter);
		GridData data = new GridData(SWT.END, SWT.CENTER, true, false);
		data.widthHint = 180;
		search.setLayoutData(data);
		return search;
	}

	private static void button(Composite parent, String label, Runnable action) {
		Button button = new Button(parent, SWT.PUSH);
		button.setText(label);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> action.run()));
	}

	/** Menu and keys. */
	void install(TableViewer viewer) {
		MenuManager menu = new MenuManager();
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(this::fill);
		viewer.getTable().setMenu(menu.createContextMenu(viewer.getTable()));
		viewer.getTable().addListener(SWT.KeyDown, this::key);
	}

	private void key(Event e) {
		boolean ctrl = (e.stateMask & SWT.MOD1) != 0;
		boolean alt = (e.stateMask & SWT.ALT) != 0;
		if (e.keyCode == SWT.INSERT) {
			add();
		} else if (e.keyCode == SWT.DEL) {
			delete();
		} else if (ctrl && e.keyCode == 'c') {
			copy();
		} else if (ctrl && e.keyCode == 'v') {
			paste();
		} else if (ctrl && e.keyCode == 'd') {
			duplicate();
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
		menu.add(action(Messages.TableActions_Add, true, this::add));
		menu.add(action(Messages.TableActions_Duplicate, some, this::duplicate));
		menu.add(action(Messages.TableActions_Delete, some, this::delete));
		menu.add(new Separator());
		menu.add(action(Messages.TableActions_Up, some, () -> move(-1)));
		menu.add(action(Messages.TableActions_Down, some, () -> move(1)));
		menu.add(new Separator());
		menu.add(action(Messages.TableActions_Copy, some, this::copy));
		menu.add(action(Messages.TableActions_Paste, true, this::paste));
		MenuManager columns = new MenuManager(Messages.TableActions_Columns);
		for (TableColumn column : table.viewer().getTable().getColumns()) {
			Action toggle = new Action(column.getText(), org.eclipse.jface.action.IAction.AS_CHECK_BOX) {
				@Override
				public void run() {
					toggle(column);
				}
			};
			toggle.setChecked(column.getWidth() > 0);
			columns.add(toggle);
		}
		menu.add(columns);
	}

	private static void toggle(TableColumn column) {
		if (column.getWidth() > 0) {
			column.setData("width", column.getWidth());
			column.setWidth(0);
			column.setResizable(false);
		} else {
			column.setWidth(column.getData("width") instanceof Integer w ? w : 120);
			column.setResizable(true);
		}
	}

	private static Action action(String label, boolean enabled, Runnable run) {
		Action action = new Action(label) {
			@Override
			public void run() {
				run.run();
			}
		};
		action.setEnabled(enabled);
		return action;
	}

	private void add() {
		addAll(List.of(EcoreUtil.create(table.type())));
	}

	private void duplicate() {
		Collection<EObject> copies = EcoreUtil.copyAll(table.selected());
		copies.forEach(TableActions::forgetIds);
		addAll(copies);
	}

	private static void forgetIds(EObject copy) {
		if (copy instanceof org.hyoka.model.hyoka.Element e) {
			e.setId(null);
		}
		copy.eContents().forEach(TableActions::forgetIds);
	}

	private void addAll(Collection<EObject> objects) {
		if (objects.isEmpty()) {
			return;
		}
		Subject subject = table.subject();
		subject.withObject(owner -> AddCommand.create(subject.domain(), owner, table.reference(), objects));
		table.viewer().setSelection(new StructuredSelection(List.copyOf(objects)), true);
		table.viewer().getTable().setFocus();
	}

	private void delete() {
		List<EObject> rows = table.selected();
		if (!rows.isEmpty()) {
			Subject subject = table.subject();
			subject.domain().getCommandStack().execute(DeleteCommand.create(subject.domain(), rows));
		}
	}

	private void move(int by) {
		List<EObject> rows = table.selected();
		if (rows.size() == 1) {
			Subject subject = table.subject();
			@SuppressWarnings("unchecked")
			List<EObject> all = (List<EObject>) subject.get(table.reference());
			int to = all.indexOf(rows.get(0)) + by;
			if (to >= 0 && to < all.size()) {
				subject.withObject(
						o -> MoveCommand.create(subject.domain(), o, table.reference(), rows.get(0), to));
			}
		}
	}

	/** Copies the selected rows as tab-separated text, heads first. */
	private void copy() {
		List<EObject> rows = table.selected();
		if (rows.isEmpty()) {
			return;
		}
		String text = line(table.columns().stream().map(TableColumnSpec::label).toList()) + rows.stream()
				.map(r -> line(table.columns().stream().map(c -> c.text(r)).toList())).collect(Collectors.joining());
		Clipboard clipboard = new Clipboard(table.control().getDisplay());
		clipboard.setContents(new Object[] { text }, new Transfer[] { TextTransfer.getInstance() });
		clipboard.dispose();
	}

	private static String line(List<String> cells) {
		return cells.stream().map(c -> c.replace('\t', ' ').replace('\n', ' ')).collect(Collectors.joining("\t"))
				+ System.lineSeparator();
	}

	/** Pastes tab-separated text as new rows into the editable columns; nothing is taken if a cell can't be read. */
	private void paste() {
		Clipboard clipboard = new Clipboard(table.control().getDisplay());
		Object contents = clipboard.getContents(TextTransfer.getInstance());
		clipboard.dispose();
		if (!(contents instanceof String text) || text.isBlank()) {
			return;
		}
		List<EObject> made = new ArrayList<>();
		List<String> problems = new ArrayList<>();
		String head = line(table.columns().stream().map(TableColumnSpec::label).toList()).strip();
		int number = 0;
		for (String row : text.lines().filter(l -> !l.isBlank()).toList()) {
			number++;
			if (!row.strip().equals(head)) {
				made.add(read(row.split("\t", -1), number, problems));
			}
		}
		if (problems.isEmpty()) {
			addAll(made);
		} else {
			MessageDialog.openError(table.control().getShell(), Messages.TableActions_PasteRefused,
					Messages.TableActions_PasteNothing + "\n\n"
							+ problems.stream().limit(12).collect(Collectors.joining("\n")));
		}
	}

	private EObject read(String[] cells, int number, List<String> problems) {
		EObject object = EcoreUtil.create(table.type());
		for (int i = 0; i < cells.length && i < table.columns().size(); i++) {
			TableColumnSpec column = table.columns().get(i);
			if (column.feature() instanceof EAttribute a && !a.isMany() && !cells[i].isBlank()) {
				try {
					object.eSet(a, value(a, cells[i].strip()));
				} catch (IllegalArgumentException | ArithmeticException | DateTimeException e) {
					problems.add(Messages.bind(Messages.TableActions_PasteCell,
							new Object[] { number, column.label(), e.getMessage() }));
				}
			}
		}
		return object;
	}

	private static Object value(EAttribute a, String cell) {
		if (a.getEAttributeType() instanceof EEnum e) {
			return e.getELiterals().stream().filter(l -> Labels.of(e, l.getInstance()).equals(cell) || l.getName().equals(cell))
					.findFirst().map(l -> l.getInstance())
					.orElseThrow(() -> new IllegalArgumentException("“" + cell + "”"));
		}
		if (a.getEAttributeType().getInstanceClass() == boolean.class) {
			return "✓".equals(cell) || Boolean.parseBoolean(cell);
		}
		return Codec.of(a).value(cell);
	}
}
