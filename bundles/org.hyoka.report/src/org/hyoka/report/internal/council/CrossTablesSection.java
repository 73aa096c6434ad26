// SPDX-License-Identifier: EPL-2.0
package org.hyoka.report.internal.council;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.hyoka.model.hyoka.CrossCell;
import org.hyoka.model.hyoka.CrossTable;
import org.hyoka.report.BlockSink;
import org.hyoka.report.ReportSection;
import org.hyoka.report.SectionContext;
import org.hyoka.report.blocks.Caption;
import org.hyoka.report.blocks.ReportTable;
import org.hyoka.report.blocks.ReportTable.Cell;
import org.hyoka.report.blocks.ReportTable.Column;
import org.hyoka.report.internal.wording.Wording;

/** Matrices such as modality × disease area, with the number of which in brackets: 153 (6). */
public final class CrossTablesSection implements ReportSection {
	@Override
	public String key() {
		return "cross-tables";
	}

	@Override
	public boolean optional() {
		return true;
	}

	@Override
	public void write(SectionContext context, BlockSink sink) {
		Wording words = new Wording(context);
		for (CrossTable table : context.dossier().getCrossTables()) {
			sink.add(table(table, words));
		}
	}

	static ReportTable table(CrossTable cross, Wording words) {
		Map<Long, CrossCell> cells = new HashMap<>();
		for (CrossCell cell : cross.getCells()) {
			cells.put(place(cell.getRow() == null ? 0 : cell.getRow(), cell.getColumn() == null ? 0 : cell.getColumn()), cell);
		}
		List<Column> columns = new ArrayList<>(List.of(Column.text(22)));
		String corner = Wording.blank(cross.getColumnTitle()) ? cross.getRowTitle()
				: words.join(List.of(text(cross.getRowTitle()), cross.getColumnTitle()));
		List<Cell> head = new ArrayList<>(List.of(Cell.head(corner)));
		for (String column : cross.getColumns()) {
			columns.add(Column.number(78.0 / cross.getColumns().size()));
			head.add(Cell.head(column));
		}
		ReportTable.Builder table = ReportTable.columns(columns).head(head)
				.caption(Caption.table(SectionContext.anchor(cross, ""), words.name(cross))).source(words.inline(words.say("source.dossier")));
		for (int r = 0; r < cross.getRows().size(); r++) {
			List<Cell> row = new ArrayList<>(List.of(Cell.label(cross.getRows().get(r))));
			for (int c = 0; c < cross.getColumns().size(); c++) {
				CrossCell cell = cells.get(place(r, c));
				row.add(Cell.of(cell == null ? ""
						: cell.getOfWhich() == null ? String.valueOf(cell.getCount()) : cell.getCount() + " (" + cell.getOfWhich() + ")"));
			}
			table.row(row);
		}
		if (!Wording.blank(cross.getOfWhichTitle())) {
			table.note(words.say("cross.ofWhich", cross.getOfWhichTitle()));
		}
		words.notes(cross).forEach(table::note);
		return table.build();
	}

	private static String text(String text) {
		return text == null ? "" : text;
	}

	private static long place(int row, int column) {
		return (long) row << 32 | column & 0xFFFF_FFFFL;
	}
}
