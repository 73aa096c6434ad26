// SPDX-License-Identifier: EPL-2.0
package org.hyoka.export.internal.xlsx;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.hyoka.drawing.TextWidth;
import org.hyoka.export.internal.BlockText;
import org.hyoka.report.blocks.ReportTable;
import org.hyoka.report.blocks.ReportTable.Align;
import org.hyoka.report.blocks.ReportTable.Cell;
import org.hyoka.report.blocks.ReportTable.Role;
import org.hyoka.report.blocks.ReportTable.Row;

/** A table as a grid without gaps: a cell that spans rows stands in each of them, so that rows can be filtered. */
record TableGrid(int headRows, int columns, List<List<Place>> lines) {
	/**
	 * A place in the grid.
	 *
	 * @param text   what the report prints there
	 * @param number the number, if it is one
	 * @param behind what stands behind the number, such as a contract form in brackets
	 * @param role   what it is
	 * @param own    false where the cell reaches from above or from the left
	 */
	record Place(String text, Optional<BigDecimal> number, String behind, Role role, boolean own) {
	}

	private static final Pattern NUMBER = Pattern.compile("(-?(?:0|[1-9][0-9]{0,2}(?:,[0-9]{3})+|[1-9][0-9]{0,14})(?:\\.[0-9]{1,10})?)((?:\\n.*)?)",
			Pattern.DOTALL);

	static TableGrid of(ReportTable table) {
		List<List<Place>> lines = new ArrayList<>(rows(table, table.head()));
		lines.addAll(rows(table, table.body()));
		return new TableGrid(table.head().size(), table.columns().size(), lines);
	}

	int rows() {
		return lines.size();
	}

	/**
	 * The width of the widest number in a column with the words behind it, in narrow letters; a program does not break a
	 * number, and shows ### in its place.
	 */
	int numberWidth(int column) {
		return lines.stream().map(line -> line.get(column)).filter(place -> place.number().isPresent())
				.mapToInt(place -> TextWidth.of(place.text().replace("\n", ""))).max().orElse(0);
	}

	private static List<List<Place>> rows(ReportTable table, List<Row> rows) {
		int columns = table.columns().size();
		Place[] reaching = new Place[columns];
		int[] left = new int[columns];
		List<List<Place>> out = new ArrayList<>();
		for (Row row : rows) {
			List<Place> line = new ArrayList<>();
			int next = 0;
			while (line.size() < columns) {
				int column = line.size();
				if (left[column] > 0) {
					left[column]--;
					line.add(reaching[column]);
					continue;
				}
				Cell cell = next < row.cells().size() ? row.cells().get(next++) : Cell.empty();
				Place place = place(cell, cell.align().orElse(table.columns().get(column).align()));
				for (int i = 0; i < cell.colspan() && line.size() < columns; i++) {
					int at = line.size();
					Place here = i == 0 ? place : new Place("", Optional.empty(), "", cell.role(), false);
					line.add(here);
					left[at] = cell.rowspan() - 1;
					reaching[at] = new Place(i == 0 ? place.text : "", Optional.empty(), "", cell.role(), false);
				}
			}
			out.add(line);
		}
		return out;
	}

	private static Place place(Cell cell, Align align) {
		String text = BlockText.of(cell.content());
		if (cell.role() == Role.TOTAL || cell.role() == Role.BODY && align != Align.START) {
			Matcher number = NUMBER.matcher(text);
			if (number.matches()) {
				return new Place(text, Optional.of(new BigDecimal(number.group(1).replace(",", ""))), number.group(2).replace("\n", ""), cell.role(),
						true);
			}
		}
		return new Place(text, Optional.empty(), "", cell.role(), true);
	}
}
