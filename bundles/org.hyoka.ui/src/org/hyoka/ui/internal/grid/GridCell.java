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
 */
public record GridCell(String text, Kind kind, String mark, Optional<String> problem, String help) {
	/** A cell with nothing in it that can't be entered. */
	public static final GridCell BLANK = new GridCell("", Kind.COMPUTED, "", Optional.empty(), "");

	/** How a cell looks. */
	public enum Kind {
		/** A number that is entered. */
		INPUT,
		/** One of several choices or marks, entered; in the middle. */
		POINT,
		/** A number that is computed. */
		COMPUTED,
		/** A computed number that counts most, such as a mean or a grand total. */
		TOTAL,
		/** Words that follow from others. */
		WORDS,
		/** The same, where somebody has to look. */
		WARNING;

		/** Whether it is typed by a person. */
		public boolean isInput() {
			return this == INPUT || this == POINT;
		}

		/** Whether it is set flush right. */
		boolean isNumber() {
			return this == INPUT || this == COMPUTED || this == TOTAL;
		}
	}

	/** Something entered. */
	public static GridCell input(String text) {
		return new GridCell(text, Kind.INPUT, "", Optional.empty(), "");
	}

	/** Something computed, with the rule. */
	public static GridCell computed(String text, Kind kind, String rule) {
		return new GridCell(text, kind, "", Optional.empty(), rule);
	}

	/** The same with quiet words beside it. */
	public GridCell marked(String words) {
		return new GridCell(text, kind, words, problem, help);
	}

	/** The same with a problem. */
	public GridCell wrong(Optional<String> sentence) {
		return new GridCell(text, kind, mark, sentence, help);
	}

	/** The same with help. */
	public GridCell explained(String words) {
		return new GridCell(text, kind, mark, problem, words);
	}

	/** The same, looking otherwise. */
	public GridCell as(Kind other) {
		return new GridCell(text, other, mark, problem, help);
	}
}
