// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ui.labels;

/** Texts that are shown on hover: broken into lines of a width that can be read, where the tool tip does not do so itself. */
public final class Hover {
	/** Half-width characters on a line; those of Japanese count twice. */
	private static final int WIDTH = 84;
	/** What no line begins with. */
	private static final String NOT_FIRST = "、。，．・：；？！）」』】〕ー々,.:;?!)]}…";

	private Hover() {
	}

	/** The text with lines of at most 84 half-width characters: broken at spaces, Japanese anywhere. */
	public static String wrap(String text) {
		StringBuilder all = new StringBuilder(text.length() + 16);
		for (String line : text.split("\n", -1)) {
			wrap(line, all);
			all.append('\n');
		}
		all.setLength(all.length() - 1);
		return all.toString();
	}

	private static void wrap(String line, StringBuilder all) {
		int start = 0;
		int width = 0;
		int space = -1;
		for (int i = 0; i < line.length();) {
			int c = line.codePointAt(i);
			width += isWide(c) ? 2 : 1;
			if (width > WIDTH && i > start) {
				int end = c == ' ' || isWide(c) || space <= start ? i : space;
				while (end > start + 1 && NOT_FIRST.indexOf(line.charAt(end)) >= 0) {
					end--;
				}
				all.append(line, start, end).append('\n');
				start = line.charAt(end) == ' ' ? end + 1 : end;
				i = start;
				width = 0;
				space = -1;
				continue;
			}
			if (c == ' ') {
				space = i;
			}
			i += Character.charCount(c);
		}
		all.append(line, start, line.length());
	}

	private static boolean isWide(int c) {
		return c >= 0x2E80 || c == '…' || c >= 0x2460 && c <= 0x24FF;
	}
}
