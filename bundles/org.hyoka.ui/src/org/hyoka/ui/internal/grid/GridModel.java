// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ui.internal.grid;

import org.hyoka.core.text.Parsed;

/** Rows and columns of a spreadsheet over the dossier. Asked often; it is cheap. UI thread. */
public interface GridModel {
	/**
	 * A head: its text, and what it means on hover.
	 *
	 * @param brief what stands there where the text has no room; empty to cut the text
	 */
	record Head(String text, String help, boolean computed, String brief) {
		/** A head that has no short form. */
		public Head(String text, String help, boolean computed) {
			this(text, help, computed, "");
		}

		/** The head in its short form. */
		Head shortened() {
			return new Head(brief, help, computed);
		}

		/** A head of what is entered. */
		public static Head of(String text) {
			return new Head(text, "", false);
		}

		/** A head of what is computed, with the rule. */
		public static Head computed(String text, String rule) {
			return new Head(text, rule, true);
		}
	}

	/** Where a row stands, however the others are sorted or filtered. */
	enum Place {
		/** Before all others. */
		FIRST,
		/** Where its content puts it. */
		SORTED,
		/** After all others, as totals do. */
		LAST
	}

	/** Number of rows. */
	int rows();

	/** Number of columns. */
	int columns();

	/** What stands above the heads of rows. */
	String corner();

	/** The head of a column. */
	Head column(int column);

	/** What a column is known by while others come and go. */
	default Object key(int column) {
		return column(column).text();
	}

	/** The head of a row. */
	Head row(int row);

	/** Where a row stands when rows are sorted or filtered. */
	default Place place(int row) {
		return Place.SORTED;
	}

	/** Width of a column in px. */
	int width(int column);

	/** Width of the heads of rows in px. */
	int headWidth();

	/** What a column can be narrowed to in px where there is no room for all; where even that is too wide, the grid scrolls. */
	default int least(int column) {
		return width(column) * 3 / 4;
	}

	/** The same for the heads of rows. */
	default int leastHead() {
		return headWidth() * 3 / 4;
	}

	/** What a cell shows. */
	GridCell cell(int row, int column);

	/** Whether something can be typed into a cell. */
	default boolean editable(int row, int column) {
		return cell(row, column).kind().isInput();
	}

	/** What stands in the field when a cell is edited, and in a copied range; can be read again. */
	default String written(int row, int column) {
		return cell(row, column).text();
	}

	/**
	 * Reads what was typed or pasted.
	 *
	 * @param text blank to empty the cell
	 * @return the change, or a sentence that says why it can't be taken
	 */
	Parsed<CellChange> read(int row, int column, String text);

	/** Whether a single key is a whole entry, which is taken without opening a field. */
	default boolean isEntry(int row, int column, char key) {
		return false;
	}

	/** What a change of cells is called in the menu: 資金配分の変更. */
	String step();
}
