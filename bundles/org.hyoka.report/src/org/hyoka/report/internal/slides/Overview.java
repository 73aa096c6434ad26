// SPDX-License-Identifier: EPL-2.0
package org.hyoka.report.internal.slides;

import java.util.ArrayList;
import java.util.List;

import org.hyoka.report.blocks.ReportTable;
import org.hyoka.report.blocks.ReportTable.Cell;
import org.hyoka.report.blocks.ReportTable.Column;

/**
 * A table of one line for each of several things. More lines than a slide holds stand in two halves beside each other, where the
 * columns are narrow enough.
 */
final class Overview {
	private final List<Column> columns;
	private final List<Cell> head;
	private final List<List<Cell>> rows = new ArrayList<>();

	Overview(List<Column> columns, List<String> head) {
		this.columns = columns;
		this.head = head.stream().map(Cell::head).toList();
	}

	void row(Cell... cells) {
		rows.add(List.of(cells));
	}

	void row(List<Cell> cells) {
		rows.add(List.copyOf(cells));
	}

	int size() {
		return rows.size();
	}

	/** All lines below each other. */
	ReportTable single() {
		ReportTable.Builder table = ReportTable.columns(columns).head(head);
		rows.forEach(table::row);
		return table.build();
	}

	/** In two halves if there are more lines than one column holds. */
	ReportTable folded() {
		if (rows.size() <= Deck.ROWS) {
			return single();
		}
		List<Column> twice = new ArrayList<>(columns);
		twice.addAll(columns);
		List<Cell> heads = new ArrayList<>(head);
		heads.addAll(head);
		ReportTable.Builder table = ReportTable.columns(twice).head(heads);
		int half = (rows.size() + 1) / 2;
		for (int i = 0; i < half; i++) {
			List<Cell> line = new ArrayList<>(rows.get(i));
			for (int k = 0; k < head.size(); k++) {
				line.add(i + half < rows.size() ? rows.get(i + half).get(k) : Cell.empty());
			}
			table.row(line);
		}
		return table.build();
	}
}
