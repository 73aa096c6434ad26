// SPDX-License-Identifier: EPL-2.0
package org.hyoka.export.internal.docx;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

import org.hyoka.report.blocks.ContentsEntry;
import org.hyoka.report.blocks.ContentsPage;

/**
 * How high the lines of a list of contents are, so that its last page has more than a few of them. They are set in the styles, which a
 * word processor uses again when it fills the list in. Lengths in twentieths of a point.
 */
final class ContentsLines {
	/** As the styles have it, then closer, then wider. */
	private static final int[] LINES = { 300, 290, 280, 270, 260, 320, 340 };
	private static final int PAGE = 14_000;
	private static final int HEADING = 920;
	/** Above the entries of the first levels. */
	private static final int ABOVE = 60;
	private static final int WITH_ROOM = 2;
	private static final int FEW = 8;
	private static final Pattern STYLE = Pattern.compile("(<w:style [^>]*w:styleId=\"TOC\\d\">.*?w:line=\")\\d+");

	private ContentsLines() {
	}

	/** The height for these entries; the usual one where nothing is better, and where lists of figures follow. */
	static int of(ContentsPage contents, List<ContentsEntry> entries) {
		for (int line : LINES) {
			if (!contents.lists().isEmpty() || ends(entries, line)) {
				return line;
			}
		}
		return LINES[0];
	}

	private static boolean ends(List<ContentsEntry> entries, int line) {
		int pages = 1;
		int onPage = 0;
		int y = HEADING;
		for (ContentsEntry entry : entries) {
			int height = line + (entry.level() <= WITH_ROOM ? ABOVE : 0);
			if (y + height > PAGE) {
				pages++;
				onPage = 0;
				y = 0;
			}
			y += height;
			onPage++;
		}
		return pages == 1 || onPage >= FEW;
	}

	/** The styles part with lines of that height. */
	static byte[] in(byte[] styles, int line) {
		return line == LINES[0] ? styles
				: STYLE.matcher(new String(styles, StandardCharsets.UTF_8)).replaceAll("$1" + line).getBytes(StandardCharsets.UTF_8);
	}

	/** The usual height. */
	static int usual() {
		return LINES[0];
	}
}
