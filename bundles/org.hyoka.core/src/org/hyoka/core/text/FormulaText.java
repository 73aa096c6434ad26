// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.text;

import java.text.Normalizer;

/**
 * Text that a spreadsheet would take for a formula: it begins with a sign of one, in full width too, which Japanese input
 * methods write and spreadsheets read alike.
 *
 * @since 0.1
 */
public final class FormulaText {
	private static final String SIGNS = "=+-@\t\r\n";

	private FormulaText() {
	}

	/** Whether a cell with this text could become a formula; false for no text. */
	public static boolean is(String text) {
		return !text.isEmpty() && SIGNS.contains(Normalizer.normalize(text.substring(0, 1), Normalizer.Form.NFKC));
	}

	/** The text for a cell of a CSV file, behind an apostrophe where it could become a formula. A single sign stays: it computes nothing. */
	public static String marked(String text) {
		return text.length() > 1 && is(text) ? '\'' + text : text;
	}
}
