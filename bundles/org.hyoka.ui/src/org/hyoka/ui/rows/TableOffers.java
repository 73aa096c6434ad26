// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ui.rows;

import java.math.BigDecimal;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.hyoka.core.text.Numbers;
import org.hyoka.core.text.Parsed;
import org.hyoka.ui.paint.Pictures;

/**
 * What every table and tree offers, for those that are not an {@link ObjectTable}: copied as a table by menu and Ctrl+C, columns
 * hidden from the menu, a field that filters. What is copied is what is seen: the selected rows, or all if none is, in their
 * order, without hidden columns. User-interface thread.
 */
public final class TableOffers {
	private static final String WIDTH = "width";
	private static final int USUAL_WIDTH = 120;
	private static final int FILTER_WIDTH = 140;
	private static final String STEP = "　";

	private TableOffers() {
	}

	/**
	 * Gives a table its menu and keys.
	 *
	 * @param before fills the menu before copying and columns; asked each time it opens
	 */
	public static void install(Table table, Consumer<IMenuManager> before) {
		menu(table, menu -> {
			before.accept(menu);
			menu.add(action(Messages.TableActions_Copy, table.getItemCount() > 0, () -> copy(table)));
			menu.add(Pictures.action(table));
			if (table.getColumnCount() > 1) {
				MenuManager columns = new MenuManager(Messages.TableActions_Columns);
				columns(columns, table);
				menu.add(columns);
			}
		});
		table.addListener(SWT.KeyDown, e -> key(e, () -> copy(table)));
	}

	/** Gives a table its menu and keys. */
	public static void install(Table table) {
		install(table, menu -> { /* nothing of its own */ });
	}

	/** Gives a tree its keys, and an entry to the menu that it has of its own. */
	public static void install(Tree tree, IMenuManager menu) {
		menu.add(action(Messages.TableActions_Copy, tree.getItemCount() > 0, () -> copy(tree)));
		menu.add(Pictures.action(tree));
	}

	/** Copies a tree's rows on Ctrl+C. */
	public static void installKeys(Tree tree) {
		tree.addListener(SWT.KeyDown, e -> key(e, () -> copy(tree)));
	}

	private static void menu(Control control, Consumer<IMenuManager> fill) {
		MenuManager menu = new MenuManager();
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(fill::accept);
		control.setMenu(menu.createContextMenu(control));
		control.addDisposeListener(e -> menu.dispose());
	}

	private static void key(Event e, Runnable copy) {
		if ((e.stateMask & SWT.MODIFIER_MASK) == SWT.MOD1 && e.keyCode == 'c') {
			copy.run();
			e.doit = false;
		}
	}

	/**
	 * A field above a table that filters it, at the right.
	 *
	 * @param parent with a GridLayout
	 * @param name   of the table, for screen readers
	 * @param words  gets what is looked for at each change, in small letters and half width
	 */
	public static Text filter(Composite parent, Supplier<String> name, Consumer<String> words) {
		Text field = SearchField.create(parent, Messages.TableActions_Filter);
		GridData data = new GridData(SWT.END, SWT.CENTER, true, false);
		data.widthHint = FILTER_WIDTH;
		field.setLayoutData(data);
		AccessibleNames.name(field, () -> name.get() + " " + Messages.TableActions_Filter);
		field.addModifyListener(e -> words.accept(plain(field.getText())));
		return field;
	}

	/** A text as it is looked for: in half width and small letters. */
	public static String plain(String text) {
		return Numbers.toHalfWidth(text).strip().toLowerCase(java.util.Locale.ROOT);
	}

	/** Orders texts as a person does: numbers by their value and before words, empty ones last. */
	public static Comparator<String> order() {
		Collator collator = Collator.getInstance();
		Comparator<String> numbers = Comparator.comparing(TableOffers::number, Comparator.nullsFirst(Comparator.naturalOrder()));
		return Comparator.comparingInt(TableOffers::rank).thenComparing(numbers).thenComparing(collator);
	}

	private static BigDecimal number(String text) {
		return Numbers.parseAmount(text) instanceof Parsed.Read<BigDecimal> n ? n.get() : null;
	}

	private static int rank(String text) {
		return text.isBlank() ? 2 : number(text) == null ? 1 : 0;
	}

	/** An entry for each column, marked while it is seen; the last one that is seen stays. */
	public static void columns(IMenuManager menu, Table table) {
		long seen = Arrays.stream(table.getColumns()).filter(c -> c.getWidth() > 0).count();
		for (TableColumn column : table.getColumns()) {
			Action toggle = new Action(column.getText().replace("&", "&&"), IAction.AS_CHECK_BOX) {
				@Override
				public void run() {
					toggle(column);
				}
			};
			toggle.setChecked(column.getWidth() > 0);
			toggle.setEnabled(column.getWidth() == 0 || seen > 1);
			menu.add(toggle);
		}
		freezing(menu, table);
	}

	/** Lets a person choose up to which column those at the left stay in sight; the last one cannot: nothing would scroll. */
	private static void freezing(IMenuManager menu, Table table) {
		List<Integer> seen = seen(table);
		if (seen.size() > 1) {
			menu.add(new Separator());
			MenuManager upTo = new MenuManager(Messages.TableActions_Freeze);
			for (int i = 0; i < seen.size(); i++) {
				int columns = i;
				Action choice = new Action(i == 0 ? Messages.TableActions_FreezeNone : table.getColumn(seen.get(i - 1)).getText().replace("&", "&&"),
						IAction.AS_RADIO_BUTTON) {
					@Override
					public void run() {
						FrozenColumns.freeze(table, columns);
					}
				};
				choice.setChecked(FrozenColumns.count(table) == i);
				upTo.add(choice);
			}
			menu.add(upTo);
		}
	}

	private static void toggle(TableColumn column) {
		if (column.getWidth() > 0) {
			column.setData(WIDTH, column.getWidth());
			column.setWidth(0);
			column.setResizable(false);
		} else {
			column.setWidth(column.getData(WIDTH) instanceof Integer w ? w : USUAL_WIDTH);
			column.setResizable(true);
		}
	}

	/** The columns that are seen, from left to right, by their index. */
	public static List<Integer> seen(Table table) {
		return IntStream.of(table.getColumnOrder()).filter(c -> table.getColumn(c).getWidth() > 0).boxed().toList();
	}

	/** Puts a table's rows on the clipboard. */
	public static void copy(Table table) {
		List<TableItem> rows = Arrays.asList(table.getSelectionCount() > 0 ? table.getSelection() : table.getItems());
		List<Integer> columns = table.getColumnCount() == 0 ? List.of(0) : seen(table);
		List<List<String>> lines = new ArrayList<>();
		if (table.getHeaderVisible()) {
			lines.add(columns.stream().map(c -> table.getColumn(c).getText()).toList());
		}
		rows.forEach(row -> lines.add(columns.stream().map(row::getText).toList()));
		put(table, lines);
	}

	/** Puts a tree's rows on the clipboard, each as far to the right as it is deep; what is closed is left out. */
	public static void copy(Tree tree) {
		List<TreeItem> rows = new ArrayList<>();
		if (tree.getSelectionCount() > 0) {
			rows.addAll(Arrays.asList(tree.getSelection()));
		} else {
			Arrays.stream(tree.getItems()).forEach(i -> collect(i, rows));
		}
		put(tree, rows.stream().map(i -> List.of(STEP.repeat(depth(i)) + i.getText())).toList());
	}

	private static void collect(TreeItem item, List<TreeItem> into) {
		into.add(item);
		if (item.getExpanded()) {
			Arrays.stream(item.getItems()).forEach(i -> collect(i, into));
		}
	}

	private static int depth(TreeItem item) {
		int depth = 0;
		for (TreeItem i = item.getParentItem(); i != null; i = i.getParentItem()) {
			depth++;
		}
		return depth;
	}

	/** Puts rows of cells on the clipboard as tab-separated lines; nothing if there are none. */
	public static void put(Control control, List<List<String>> rows) {
		if (rows.isEmpty()) {
			return;
		}
		String text = rows.stream().map(TableOffers::line).collect(Collectors.joining());
		Clipboard clipboard = new Clipboard(control.getDisplay());
		clipboard.setContents(new Object[] { text }, new Transfer[] { TextTransfer.getInstance() });
		clipboard.dispose();
	}

	/** Cells as a tab-separated line. */
	static String line(List<String> cells) {
		return cells.stream().map(c -> c.replace('\t', ' ').replace('\n', ' ')).collect(Collectors.joining("\t"))
				+ System.lineSeparator();
	}

	/** An entry of a menu; an ampersand in its label, which may hold a name, is one. */
	public static Action action(String label, boolean enabled, Runnable run) {
		Action action = new Action(label.replace("&", "&&")) {
			@Override
			public void run() {
				run.run();
			}
		};
		action.setEnabled(enabled);
		return action;
	}
}
