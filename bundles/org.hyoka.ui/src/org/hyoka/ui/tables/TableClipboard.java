// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ui.tables;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.hyoka.core.naming.Naming;
import org.hyoka.core.text.Language;
import org.hyoka.core.text.Phrase;
import org.hyoka.exchange.tables.Cells;
import org.hyoka.ui.forms.Codec;
import org.hyoka.ui.forms.ReferenceChoice;
import org.hyoka.ui.forms.Registrations;
import org.hyoka.ui.rows.TableOffers;

/** Rows as tab-separated text, to and from spreadsheets. */
final class TableClipboard {
	private static final int MOST_PROBLEMS = 12;

	/**
	 * What was read.
	 *
	 * @param rows     new rows, none if nothing is to be taken
	 * @param register registers what they name and the dossier does not have; to be run before the rows are added
	 */
	record Read(List<EObject> rows, Optional<Command> register) {
		private static final Read NOTHING = new Read(List.of(), Optional.empty());
	}

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
	 * New rows from tab-separated text for the editable columns, as they are seen or as the heads in the first line name them;
	 * none, and a sentence, if a cell can't be read. Where they name persons, organizations and the like that are not registered,
	 * a person is asked whether all of them shall be.
	 */
	Read read() {
		Clipboard clipboard = new Clipboard(table.control().getDisplay());
		Object contents = clipboard.getContents(TextTransfer.getInstance());
		clipboard.dispose();
		if (!(contents instanceof String text) || text.isBlank()) {
			return Read.NOTHING;
		}
		List<EObject> made = new ArrayList<>();
		List<String> problems = new ArrayList<>();
		Registrations fresh = new Registrations(table.context().dossier());
		List<TableColumnSpec> columns = seenColumns();
		int number = 0;
		for (List<String> cells : Cells.ofText(text, '\t').rows()) {
			if (cells.stream().allMatch(String::isBlank)) {
				continue;
			}
			number++;
			List<TableColumnSpec> named = number > 1 ? List.of() : named(cells);
			if (named.isEmpty()) {
				made.add(row(cells, columns, number, problems, fresh));
			} else {
				columns = named;
			}
		}
		if (problems.isEmpty()) {
			return fresh.names().isEmpty() || mayRegister(fresh.names()) ? new Read(made, fresh.command(table.subject().domain())) : Read.NOTHING;
		}
		MessageDialog.openError(table.control().getShell(), Messages.TableActions_PasteRefused,
				Messages.TableActions_PasteNothing + "\n\n"
						+ problems.stream().limit(MOST_PROBLEMS).collect(Collectors.joining("\n")));
		return Read.NOTHING;
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

	private EObject row(List<String> cells, List<TableColumnSpec> columns, int number, List<String> problems, Registrations fresh) {
		EObject object = EcoreUtil.create(table.type());
		for (int i = 0; i < cells.size() && i < columns.size(); i++) {
			TableColumnSpec column = columns.get(i);
			if (column.feature() instanceof EAttribute a && !a.isMany() && !cells.get(i).isBlank()) {
				try {
					object.eSet(a, value(a, cells.get(i).strip()));
				} catch (IllegalArgumentException | ArithmeticException | DateTimeException e) {
					problems.add(Messages.bind(Messages.TableActions_PasteCell,
							new Object[] { number, column.label(), e.getMessage() }));
				}
			} else if (column.feature() instanceof EReference r && !r.isContainment() && !cells.get(i).isBlank()) {
				point(object, r, cells.get(i).strip(), number, column.label(), problems, fresh);
			}
		}
		return object;
	}

	/** What is named in a cell, several by commas; registered things go by their other names too, others are yet to be registered. */
	private void point(EObject object, EReference reference, String cell, int row, String label, List<String> problems,
			Registrations fresh) {
		EObject owner = table.subject().object().orElse(table.context().dossier());
		List<EObject> targets = new ArrayList<>();
		for (String name : reference.isMany() ? cell.split("[、,;；]") : new String[] { cell }) {
			if (!name.isBlank()) {
				ReferenceChoice.named(owner, reference, name.strip()).or(() -> fresh.named(reference, name)).ifPresentOrElse(targets::add,
						() -> problems.add(Messages.bind(
								Messages.TableActions_PasteCell,
								new Object[] { row, label, Messages.bind(Messages.TableActions_PasteName, name.strip()) })));
			}
		}
		if (reference.isMany()) {
			object.eSet(reference, targets);
		} else if (!targets.isEmpty()) {
			object.eSet(reference, targets.getFirst());
		}
	}

	private static Object value(EAttribute a, String cell) {
		if (a.getEAttributeType() instanceof EEnum e) {
			return e.getELiterals().stream()
					.filter(l -> isCalled(l, cell)).findFirst()
					.map(l -> l.getInstance()).orElseThrow(() -> new IllegalArgumentException(
							Messages.bind(Messages.TableActions_PasteWord, cell)));
		}
		if (a.getEAttributeType().getInstanceClass() == boolean.class) {
			return "✓".equals(cell) || Boolean.parseBoolean(cell);
		}
		return Codec.of(a).value(a.getEAttributeType() == EcorePackage.Literals.ESTRING ? oneLine(cell) : cell);
	}

	/** Whether a word is a literal's label, in either language since tables come from people who work in the other, or its name. */
	private static boolean isCalled(EEnumLiteral literal, String word) {
		Phrase label = Naming.label(literal.getInstance());
		return Language.read(label).anyMatch(word::equalsIgnoreCase) || literal.getName().equals(word);
	}

	/** A name that was broken in its cell: Japanese goes on without a blank. */
	private static String oneLine(String cell) {
		return cell.replaceAll("(?<=\\p{ASCII})\\R(?=\\p{ASCII})", " ").replaceAll("\\R", "");
	}
}
