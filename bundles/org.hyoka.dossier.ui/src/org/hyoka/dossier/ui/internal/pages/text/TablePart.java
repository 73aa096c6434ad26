// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.ui.internal.pages.text;

import static org.hyoka.model.hyoka.HyokaPackage.Literals.*;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.DeleteCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.hyoka.model.hyoka.DataTable;
import org.hyoka.model.hyoka.HyokaFactory;
import org.hyoka.ui.forms.FormBuilder;
import org.hyoka.ui.forms.PageScaffold;
import org.hyoka.ui.forms.Refresh;
import org.hyoka.ui.forms.Subject;
import org.hyoka.ui.internal.grid.Grid;
import org.hyoka.ui.labels.Labels;
import org.hyoka.ui.page.PageContext;
import org.hyoka.ui.tables.ObjectTable;

/** A free table: its caption and source, its columns, its cells as in a spreadsheet. */
final class TablePart {
	private static final int ROWS = 12;
	private final PageContext context;
	private final Subject table;
	private final PageScaffold scaffold;
	private final FormBuilder form;
	private final Grid grid;

	TablePart(Composite parent, PageContext context, Subject table) {
		this.context = context;
		this.table = table;
		scaffold = PageScaffold.inside(parent);
		Composite head = scaffold.wideSection("");
		form = new FormBuilder(head, table);
		form.text(NAMED_ELEMENT__NAME);
		form.row(2).all(EXHIBIT__SOURCE, EXHIBIT__SOURCE_TEXT);
		Composite cells = scaffold.wideSection(Labels.of(DATA_TABLE__ROWS));
		Composite line = new Composite(cells, SWT.NONE);
		RowLayout row = new RowLayout();
		row.marginLeft = 0;
		row.marginTop = 0;
		row.spacing = 8;
		line.setLayout(row);
		button(line, Messages.Table_AddRow, this::addRow);
		button(line, Messages.Table_RemoveRow, this::removeRow);
		grid = new Grid(cells, context, new TableCells(context, table), Labels.of(DATA_TABLE), ROWS);
		Refresh.onChange(context.session(), grid.control(), grid::refresh);
		table.onChange(grid.control(), grid::refresh);
		new ObjectTable(scaffold.wideSection(Labels.of(DATA_TABLE__COLUMNS)), context, table, DATA_TABLE__COLUMNS,
				TABLE_COLUMN, 6).column(NAMED_ELEMENT__NAME, 260).column(TABLE_COLUMN__WEIGHT, 80)
				.column(TABLE_COLUMN__NUMERIC, 80);
		FormBuilder more = new FormBuilder(scaffold.wideSection(""), table);
		more.text(EXHIBIT__PRINTED_NUMBER);
		more.area(EXHIBIT__ALT_TEXT, 2);
	}

	private void button(Composite line, String label, Runnable run) {
		Button button = new Button(line, SWT.PUSH);
		button.setText(label);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> run.run()));
		Runnable enable = () -> button.setEnabled(table.editable());
		table.onChange(button, enable);
		enable.run();
	}

	private void addRow() {
		table.withObject(o -> {
			int at = grid.chosen().map(c -> c.row() + 1).orElse(((DataTable) o).getRows().size());
			return AddCommand.create(context.domain(), o, DATA_TABLE__ROWS, HyokaFactory.eINSTANCE.createTableRow(),
					Math.min(at, ((DataTable) o).getRows().size()));
		});
	}

	private void removeRow() {
		grid.chosen().ifPresent(c -> table.withObject(o -> c.row() < ((DataTable) o).getRows().size()
				? DeleteCommand.create(context.domain(), ((DataTable) o).getRows().get(c.row()))
				: null));
	}

	Control control() {
		return scaffold.control();
	}

	boolean focus(EStructuralFeature feature) {
		return feature != null && form.focus(feature) || form.focus(NAMED_ELEMENT__NAME);
	}
}
