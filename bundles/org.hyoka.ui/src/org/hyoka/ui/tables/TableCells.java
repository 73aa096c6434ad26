// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ui.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.hyoka.core.text.Parsed;
import org.hyoka.exchange.entry.CellReader;
import org.hyoka.exchange.entry.PersonRows;
import org.hyoka.exchange.entry.Registrations;
import org.hyoka.ui.internal.grid.CellChange;
import org.hyoka.ui.internal.grid.GridCell;
import org.hyoka.ui.internal.grid.GridModel;

/** Some rows of a table and new ones below them, as the cells of a grid, so that what is pasted goes the way it goes there. */
final class TableCells implements GridModel {
	private final ObjectTable table;
	private final List<TableColumnSpec> columns;
	private final List<EObject> rows;
	private final List<EObject> made;
	private final Registrations fresh;

	/**
	 * @param rows that are there, from the first that is meant
	 * @param more number of new rows below them, which stand in no dossier until the step is run
	 */
	TableCells(ObjectTable table, List<TableColumnSpec> columns, List<EObject> rows, int more) {
		this.table = table;
		this.columns = columns;
		this.made = IntStream.range(0, more).mapToObj(i -> EcoreUtil.create(table.type())).toList();
		this.rows = new ArrayList<>(rows);
		this.rows.addAll(made);
		fresh = new Registrations(table.context().dossier());
	}

	/** The new rows. */
	List<EObject> made() {
		return made;
	}

	/** What was named and is not registered yet. */
	Registrations fresh() {
		return fresh;
	}

	/** The whole step: what is registered, the edits, the new rows in their owner. */
	List<CellChange> step(EObject owner, List<CellChange> edits) {
		EditingDomain domain = table.subject().domain();
		List<CellChange> all = new ArrayList<>();
		fresh.command(domain).ifPresent(register -> all.add(() -> register));
		all.addAll(edits);
		if (!made.isEmpty()) {
			all.add(() -> AddCommand.create(domain, owner, table.reference(), made));
		}
		return all;
	}

	@Override
	public int rows() {
		return rows.size();
	}

	@Override
	public int columns() {
		return columns.size();
	}

	@Override
	public String corner() {
		return table.name();
	}

	@Override
	public Head column(int column) {
		return Head.of(columns.get(column).label());
	}

	@Override
	public Head row(int row) {
		return Head.of(String.valueOf(table.rows().indexOf(rows.get(row)) < 0 ? row + 1 : table.rows().indexOf(rows.get(row)) + 1));
	}

	@Override
	public int width(int column) {
		return table.viewer().getTable().getColumn(table.columns().indexOf(columns.get(column))).getWidth();
	}

	@Override
	public int headWidth() {
		return 0;
	}

	@Override
	public GridCell cell(int row, int column) {
		String text = columns.get(column).text(rows.get(row));
		return editable(row, column) ? GridCell.input(text) : GridCell.computed(text, GridCell.Kind.WORDS, "");
	}

	@Override
	public boolean editable(int row, int column) {
		return columns.get(column).takes(rows.get(row));
	}

	@Override
	public Parsed<CellChange> read(int row, int column, String text) {
		EObject object = rows.get(row);
		TableColumnSpec spec = columns.get(column);
		boolean isNew = made.contains(object);
		if (text.isBlank() && isNew) {
			return Parsed.of(CellChange.NONE);
		}
		EObject owner = table.subject().object().orElse(table.context().dossier());
		return CellReader.of(spec.feature(), owner, text.strip(), fresh).map(value -> isNew ? set(object, spec, value.orElse(null))
				: change(object, spec, value.orElse(null)));
	}

	private CellChange set(EObject object, TableColumnSpec spec, Object value) {
		object.eSet(spec.feature(), value);
		PersonRows.tellBeside(object, table.context().dossier(), fresh);
		return CellChange.NONE;
	}

	/** The command is made at once: it may ask a person. */
	private CellChange change(EObject object, TableColumnSpec spec, Object value) {
		Command command = Objects.equals(object.eGet(spec.feature()), value) ? null : FeatureEditing.command(table, spec, object, value);
		return () -> command;
	}

	@Override
	public String step() {
		return Messages.TableActions_PasteRefused;
	}
}
