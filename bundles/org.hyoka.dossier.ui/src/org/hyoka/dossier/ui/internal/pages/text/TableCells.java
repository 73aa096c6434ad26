// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.ui.internal.pages.text;

import static org.hyoka.model.hyoka.HyokaPackage.Literals.TABLE_ROW__CELLS;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.edit.command.SetCommand;
import org.hyoka.core.text.Parsed;
import org.hyoka.model.hyoka.DataTable;
import org.hyoka.model.hyoka.TableColumn;
import org.hyoka.model.hyoka.TableRow;
import org.hyoka.ui.forms.Subject;
import org.hyoka.ui.internal.grid.CellChange;
import org.hyoka.ui.internal.grid.GridCell;
import org.hyoka.ui.internal.grid.GridModel;
import org.hyoka.ui.page.PageContext;

/** The cells of a free table. */
final class TableCells implements GridModel {
	private static final int WIDTH = 120;
	private final PageContext context;
	private final Subject subject;

	TableCells(PageContext context, Subject subject) {
		this.context = context;
		this.subject = subject;
	}

	private Optional<DataTable> table() {
		return subject.object().filter(DataTable.class::isInstance).map(DataTable.class::cast);
	}

	@Override
	public int rows() {
		return table().map(t -> t.getRows().size()).orElse(0);
	}

	@Override
	public int columns() {
		return table().map(t -> Math.max(t.getColumns().size(),
				t.getRows().stream().mapToInt(r -> r.getCells().size()).max().orElse(0))).orElse(0);
	}

	@Override
	public String corner() {
		return "";
	}

	@Override
	public Head column(int column) {
		return Head.of(at(column).map(TableColumn::getName).filter(n -> !n.isBlank()).orElse(String.valueOf(column + 1)));
	}

	private Optional<TableColumn> at(int column) {
		return table().filter(t -> column < t.getColumns().size()).map(t -> t.getColumns().get(column));
	}

	@Override
	public Object key(int column) {
		return column;
	}

	@Override
	public Head row(int row) {
		return Head.of(String.valueOf(row + 1));
	}

	@Override
	public int width(int column) {
		return WIDTH * Math.clamp(at(column).map(TableColumn::getWeight).orElse(1), 1, 3);
	}

	@Override
	public int headWidth() {
		return 40;
	}

	@Override
	public GridCell cell(int row, int column) {
		List<String> cells = table().filter(t -> row < t.getRows().size()).map(t -> t.getRows().get(row))
				.map(r -> (List<String>) r.getCells()).orElse(List.of());
		String text = column < cells.size() && cells.get(column) != null ? cells.get(column) : "";
		GridCell.Kind kind = at(column).filter(TableColumn::isNumeric).isPresent() ? GridCell.Kind.INPUT
				: GridCell.Kind.WORDS;
		return GridCell.input(text).as(kind).explained(text);
	}

	@Override
	public boolean editable(int row, int column) {
		return row < rows() && subject.editable();
	}

	@Override
	public Parsed<CellChange> read(int row, int column, String text) {
		TableRow target = table().orElseThrow().getRows().get(row);
		return Parsed.of(() -> {
			List<String> cells = new ArrayList<>(target.getCells());
			while (cells.size() <= column) {
				cells.add("");
			}
			if (text.strip().equals(cells.get(column))) {
				return null;
			}
			cells.set(column, text.strip());
			return SetCommand.create(context.domain(), target, TABLE_ROW__CELLS, cells);
		});
	}

	@Override
	public String step() {
		return Messages.Table_Step;
	}
}
