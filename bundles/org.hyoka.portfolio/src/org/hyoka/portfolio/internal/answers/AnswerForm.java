// SPDX-License-Identifier: EPL-2.0
package org.hyoka.portfolio.internal.answers;

/** In which form an answer is printed; the names are what a person writes. */
public enum AnswerForm {
	/** A table for the terminal. */
	text,
	/** Comma-separated values, UTF-8, numbers without grouping. */
	csv,
	/** JSON, values as they are stored. */
	json,
	/** A workbook with numbers as numbers, for a file only. */
	xlsx
}
