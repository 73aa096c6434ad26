// SPDX-License-Identifier: EPL-2.0
package org.hyoka.exchange.internal.xlsx;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * Where a score sheet says what its cells are. A hidden sheet says whose it is and what was asked; on each tab a hidden row
 * marks the columns and a hidden column marks the rows, so that rows and columns may move.
 */
final class ScoreSheetLayout {
	/** Name of the hidden sheet. */
	static final String SHEET = "hyoka";
	/** First cell of the hidden sheet. */
	static final String FORMAT = "hyoka-score-sheet 1";
	/** Column marks. */
	static final String POINT = "hyoka:point";
	static final String COMMENT = "hyoka:comment";
	/** What a row's mark begins with; the ids of undertaking and criterion follow. */
	static final String ROW = "hyoka:row:";
	/** Lines of the hidden sheet. */
	static final String IDENTITY = "identity";
	static final String TOKEN = "token";
	static final String ASKED = "asked";
	static final String STEP = "step";
	/** A criterion that takes several answers. */
	static final String SEVERAL = "several";
	static final String CHECKSUM = "checksum";

	private ScoreSheetLayout() {
	}

	/** The checksum over the lines of the hidden sheet: it shows careless changes, it is no signature. */
	static String checksum(List<List<String>> lines) {
		StringBuilder text = new StringBuilder();
		for (List<String> line : lines) {
			line.forEach(cell -> text.append(cell.length()).append(':').append(cell).append('\t'));
			text.append('\n');
		}
		try {
			return HexFormat.of().formatHex(
					MessageDigest.getInstance("SHA-256").digest(text.toString().getBytes(StandardCharsets.UTF_8)));
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("Every Java has SHA-256.", e);
		}
	}
}
