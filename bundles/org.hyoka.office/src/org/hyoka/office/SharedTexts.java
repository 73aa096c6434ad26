// SPDX-License-Identifier: EPL-2.0
package org.hyoka.office;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.hyoka.office.WorkbookReader.TooLarge;

/** The texts of a workbook that its cells refer to by their numbers. */
final class SharedTexts {
	private static final int LONGEST = 200_000;
	private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

	private SharedTexts() {
	}

	static List<String> read(PartEvents part, Room room) throws IOException {
		List<String> texts = new ArrayList<>();
		while (part.next()) {
			if (part.starts("si")) {
				room.text();
				texts.add(text(part, "si"));
			}
		}
		return texts;
	}

	/** The text of an element, whose parts may have formats; how it is pronounced (furigana) is no part of it. */
	static String text(PartEvents part, String element) throws IOException {
		StringBuilder text = new StringBuilder();
		boolean inText = false;
		boolean reading = false;
		while (part.next() && !part.ends(element)) {
			if (part.starts("rPh")) {
				reading = true;
			} else if (part.ends("rPh")) {
				reading = false;
			} else if (part.starts("t")) {
				inText = true;
			} else if (part.ends("t")) {
				inText = false;
			} else if (inText && !reading) {
				add(text, part.text());
			}
		}
		return plain(text);
	}

	static void add(StringBuilder text, String more) throws TooLarge {
		text.append(more);
		if (text.length() > LONGEST) {
			throw new TooLarge("text");
		}
	}

	/** Without the form's own escapes of characters that XML does not have. */
	static String plain(CharSequence text) {
		return text.isEmpty() ? ""
				: ESCAPED.matcher(text)
						.replaceAll(m -> java.util.regex.Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(m.group(1), 16))));
	}
}
