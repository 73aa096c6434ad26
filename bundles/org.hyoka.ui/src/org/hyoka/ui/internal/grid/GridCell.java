// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ui.internal.grid;

import java.util.Optional;

/**
 * What one cell shows.
 *
 * @param text    its text
 * @param kind    whether it is entered or computed; decides how it looks
 * @param mark    quiet words at the cell's other end, such as the contract form; may be empty
 * @param problem why what is in it does not count
 * @param help    what it is, or the rule it is computed by, on hover; may be empty
 * @param noted   whether there is a remark on it
 */
public record GridCell(String text, Kind kind, String mark, Optional<String> problem, String help,
		boolean noted) {
	/** A cell with nothing in it that can't be entered. */
	public static final GridCell BLANK = new GridCell("", Kind.COMPUTED, "", Optional.empty(), "", false);

	/** How a cell looks. */
	public enum Kind {
		/** A number that is entered. */
		INPUT,
		/** One of several choices or marks, entered; in the middle. */
		POINT,
		/** The same, where nothing is and something should be. */
		GAP,
		/** Words that are entered. */
		PROSE,
		/** A number that is computed. */
		COMPUTED,
		/** A computed number that counts most, such as a mean or a grand total. */
		TOTAL,
		/** Words that follow from others. */
		WORDS,
		/** A word or two that say how a column or cell stands; in the middle. */
		STATE,
		/** Words where somebody has to look. */
		WARNING;

		/** Whether it is typed by a person. */
		public boolean isInput() {
			return this == INPUT || this == POINT || this == GAP || this == PROSE;
		}

		/** Whether it stands in the middle. */
		boolean isCentred() {
			return this == POINT || this == GAP || this == STATE;
		}

		/** Whether it is set flush right. */
		boolean isNumber() {
			return this == INPUT || this == COMPUTED || this == TOTAL;
		}
	}

	/** Something entered. */
	public static GridCell input(String text) {
		return new GridCell(text, Kind.INPUT, "", Optional.empty(), "", false);
	}

	/** Something computed, with the rule. */
	public static GridCell computed(String text, Kind kind, String rule) {
		return new GridCell(text, kind, "", Optional.empty(), rule, false);
	}

	/** The same with quiet words beside it. */
	public GridCell marked(String words) {
		return new GridCell(text, kind, words, problem, help, noted);
	}

	/** The same with a problem. */
	public GridCell wrong(Optional<String> sentence) {
		return new GridCell(text, kind, mark, sentence, help, noted);
	}

	/** The same with help. */
	public GridCell explained(String words) {
		return new GridCell(text, kind, mark, problem, words, noted);
	}

	/** The same with a remark on it, or without. */
	public GridCell noted(boolean remark) {
		return new GridCell(text, kind, mark, problem, help, remark);
	}

	/** The same, looking otherwise. */
	public GridCell as(Kind other) {
		return new GridCell(text, other, mark, problem, help, noted);
	}
}
