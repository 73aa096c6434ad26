// SPDX-License-Identifier: EPL-2.0
package org.hyoka.office;

import java.util.List;

/**
 * What the cells of a sheet say, whatever kinds they have become: text, a number without its format and needless decimals, the
 * last result of a formula.
 *
 * @param name   of the sheet
 * @param hidden whether a person sees it
 * @param rows   from the first row and column on; they differ in length, and none ends with an empty cell
 */
public record SheetCells(String name, boolean hidden, List<List<String>> rows) {
	/** Copies the rows. */
	public SheetCells {
		rows = rows.stream().map(List::copyOf).toList();
	}

	/** What a cell says; empty where there is none. Both from 0. */
	public String at(int row, int column) {
		return row >= rows.size() || column >= rows.get(row).size() ? "" : rows.get(row).get(column);
	}

	/** The place of a cell as spreadsheet programs write it, such as {@code Sheet1!B3}. */
	public String place(int row, int column) {
		StringBuilder letters = new StringBuilder();
		for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
			letters.insert(0, (char) ('A' + rest % 26));
		}
		return name + '!' + letters + (row + 1);
	}
}
