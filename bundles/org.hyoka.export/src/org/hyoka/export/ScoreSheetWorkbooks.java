// SPDX-License-Identifier: EPL-2.0
package org.hyoka.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

import org.hyoka.core.sheets.SheetReader;
import org.hyoka.export.internal.xlsx.ScoreSheetWorkbookReader;
import org.hyoka.export.internal.xlsx.ScoreSheetWriter;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.Member;
import org.hyoka.model.hyoka.ScoringRound;

/**
 * Score sheets as workbooks, for members who fill them in with a spreadsheet program: one tab for each undertaking that the
 * member judges (rule 1), a drop-down list of the points of the scale and a cell for the remark, everything else locked.
 */
public final class ScoreSheetWorkbooks {
	private ScoreSheetWorkbooks() {
	}

	/**
	 * Writes the sheet of a member. It holds what this member has entered so far and nothing of others (rule 7).
	 *
	 * @param round  the round, or null for none
	 * @param locale language of the words around; the dossier's own texts stay as they are
	 * @throws IllegalArgumentException if there is nothing that the member judges
	 */
	public static void write(Dossier dossier, Member member, ScoringRound round, Locale locale, OutputStream out)
			throws IOException {
		new ScoreSheetWriter(dossier, member, round, locale).write(out);
	}

	/** Reads what comes back. */
	public static SheetReader reader() {
		return new ScoreSheetWorkbookReader();
	}
}
