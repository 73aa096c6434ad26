// SPDX-License-Identifier: EPL-2.0
package org.hyoka.format;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Lines that are wider than a line may be and that someone can break: not those of a text block or with a string in them, and
 * the marks of strings that are not translated do not count.
 */
final class LongLines {
	private static final Pattern UNTRANSLATED = Pattern.compile("(\\s*//\\$NON-NLS-\\d+\\$)+\\s*$");
	private static final String TEXT_BLOCK = "\"\"\"";

	private LongLines() {
	}

	/** The numbers of a source's lines that are too wide, from 1 on, with their widths: {@code 12: 163 columns}. */
	static List<String> of(String source, Profile profile) {
		List<String> found = new ArrayList<>();
		boolean block = false;
		int number = 0;
		for (String line : source.split("\n", -1)) {
			number++;
			boolean text = block || line.contains("\"");
			if ((line.length() - line.replace(TEXT_BLOCK, "").length()) / TEXT_BLOCK.length() % 2 == 1) {
				block = !block;
			}
			int width = width(UNTRANSLATED.matcher(line).replaceFirst(""), profile.tabWidth());
			if (width > profile.lineLength() && !text) {
				found.add(number + ": " + width + " columns");
			}
		}
		return found;
	}

	private static int width(String line, int tab) {
		int width = 0;
		for (int i = 0; i < line.length(); i++) {
			width += line.charAt(i) == '\t' ? tab - width % tab : 1;
		}
		return width;
	}
}
