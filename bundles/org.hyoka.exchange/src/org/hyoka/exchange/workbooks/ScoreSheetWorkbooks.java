// SPDX-License-Identifier: EPL-2.0
package org.hyoka.exchange.workbooks;

import org.hyoka.exchange.internal.xlsx.ScoreSheetWorkbookForm;
import org.hyoka.exchange.internal.xlsx.ScoreSheetWorkbookReader;
import org.hyoka.exchange.sheets.SheetReader;
import org.hyoka.exchange.sheets.SheetWriter;

/** Score sheets as workbooks, for members who fill them in with a spreadsheet program; for use without OSGi. */
public final class ScoreSheetWorkbooks {
	private ScoreSheetWorkbooks() {
	}

	/** Writes them. */
	public static SheetWriter writer() {
		return new ScoreSheetWorkbookForm();
	}

	/** Reads what comes back. */
	public static SheetReader reader() {
		return new ScoreSheetWorkbookReader();
	}
}
