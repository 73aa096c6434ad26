// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ui.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.hyoka.exchange.tables.Cells;
import org.hyoka.ui.forms.Subject;
import org.hyoka.ui.internal.grid.GridContents;
import org.hyoka.ui.internal.grid.GridRange;
import org.hyoka.ui.internal.grid.StepByStep;
import org.hyoka.ui.rows.TableOffers;

/** Rows as tab-separated text, to and from spreadsheets. */
final class TableClipboard {
	private static final int MOST_PROBLEMS = 12;

	private final ObjectTable table;

	TableClipboard(ObjectTable table) {
		this.table = table;
	}

	/** Copies the selected rows, heads first, as they are seen; all rows that are seen if none is selected. */
	void copy() {
		List<EObject> rows = table.selected().isEmpty() ? table.seenRows() : table.selected();
		if (!rows.isEmpty()) {
			List<TableColumnSpec> columns = seenColumns();
			List<List<String>> lines = new ArrayList<>(List.of(columns.stream().map(this::head).toList()));
			rows.forEach(r -> lines.add(columns.stream().map(c -> c.text(r)).toList()));
			TableOffers.put(table.control(), lines);
		}
	}

	/** The head as it is seen, with its unit. */
	private String head(TableColumnSpec column) {
		return table.viewer().getTable().getColumn(table.columns().indexOf(column)).getText();
	}

	private List<TableColumnSpec> seenColumns() {
		return TableOffers.seen(table.viewer().getTable()).stream().map(table.columns()::get).toList();
	}

	/**
	 * Takes the clipboard's cells in: from a cell on, with new rows beyond the last, or as new rows where the first line names
	 * columns. One undoable step; nothing, and a sentence, if a cell can't be read. Where they name persons, organizations and the
	 * like that are not registered, a person is asked whether all of them shall be.
	 *
	 * @param from   the rows that take the first lines; none for new rows only, whose cells begin at the column, too
	 * @param column the first one, as it is seen from the left
	 * @return the new rows
	 */
	List<EObject> paste(List<EObject> from, int column) {
		Clipboard clipboard = new Clipboard(table.control().getDisplay());
		Object contents = clipboard.getContents(TextTransfer.getInstance());
		clipboard.dispose();
		if (!(contents instanceof String text) || text.isBlank()) {
			return List.of();
		}
		List<List<String>> lines = new ArrayList<>(Cells.ofText(text, '\t').rows());
		lines.removeIf(l -> l.stream().allMatch(String::isBlank));
		List<TableColumnSpec> named = table.owns() ? named(lines.getFirst()) : List.of();
		if (named.isEmpty() && table.owns() && table.adding() == null && table.subject().object().isPresent() && isTaken(text)) {
			return List.of();
		}
		boolean fresh = !named.isEmpty() || from.isEmpty();
		if (!named.isEmpty()) {
			lines.removeFirst();
		}
		boolean one = lines.size() == 1 && lines.getFirst().size() == 1;
		List<EObject> rows = fresh ? List.of() : one ? table.selected() : from; // one cell goes into all that are selected
		TableCells cells = new TableCells(table, named.isEmpty() ? seenColumns() : named, rows,
				table.owns() ? Math.max(0, lines.size() - rows.size()) : 0);
		int left = named.isEmpty() ? column : 0;
		GridRange range = new GridRange(0, left, one ? cells.rows() - 1 : 0, left);
		return take(cells, new GridContents(cells).paste(new Cells(lines).toText('\t'), range));
	}

	/** Whether it is a table with headings of its own, of which a person is asked what they mean. */
	private boolean isTaken(String text) {
		return TableActions.rowsImport().filter(i -> i.paste(table.control().getShell(), table.context().session(), table.reference(),
				table.type(), table.features(), table.subject().object().orElseThrow(), text)).isPresent();
	}

	private List<EObject> take(TableCells cells, GridContents.Outcome outcome) {
		if (!outcome.sentence().isEmpty()) {
			MessageDialog.open(outcome.edits().isEmpty() ? MessageDialog.ERROR : MessageDialog.INFORMATION, table.control().getShell(),
					Messages.TableActions_PasteRefused, outcome.sentence(), SWT.NONE);
		}
		List<String> names = cells.fresh().names();
		if (outcome.edits().isEmpty() || !names.isEmpty() && !mayRegister(names)) {
			return List.of();
		}
		Subject subject = table.subject();
		subject.withObject(owner -> new StepByStep(cells.step(), cells.step(owner, outcome.edits())));
		return cells.made();
	}

	private boolean mayRegister(List<String> names) {
		String shown = names.stream().limit(MOST_PROBLEMS).collect(Collectors.joining("\n"))
				+ (names.size() > MOST_PROBLEMS ? "\n" + Messages.bind(Messages.TableActions_RegisterMore, names.size() - MOST_PROBLEMS) : "");
		return MessageDialog.open(MessageDialog.QUESTION, table.control().getShell(), Messages.TableActions_RegisterTitle,
				Messages.bind(Messages.TableActions_RegisterAll, shown), SWT.NONE, Messages.TableActions_Register,
				Messages.TableActions_RegisterNot) == 0;
	}

	/** The columns that a line of heads names; none if it is no such line. */
	private List<TableColumnSpec> named(List<String> heads) {
		List<TableColumnSpec> named = new ArrayList<>();
		for (String head : heads) {
			table.columns().stream().filter(c -> c.label().equals(head.strip()) || head(c).equals(head.strip())).findFirst().ifPresent(named::add);
		}
		return named.size() == heads.size() ? named : List.of();
	}
}
