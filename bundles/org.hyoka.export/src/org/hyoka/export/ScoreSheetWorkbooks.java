// SPDX-License-Identifier: EPL-2.0
package org.hyoka.export;

import org.hyoka.core.sheets.SheetReader;
import org.hyoka.core.sheets.SheetWriter;
import org.hyoka.export.internal.xlsx.ScoreSheetWorkbookForm;
import org.hyoka.export.internal.xlsx.ScoreSheetWorkbookReader;

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
