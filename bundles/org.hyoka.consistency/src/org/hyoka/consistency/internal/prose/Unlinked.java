// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.internal.prose;

import java.util.Arrays;

/**
 * The words of a Markdown text, each at its place: code, and the marks and addresses of links, are blanks. Made in one pass by hand, since
 * the regular expression for an address with brackets calls itself for each letter, and 2,000 of them were too deep for the stack.
 */
final class Unlinked {
	private static final char CODE = '`';

	private final char[] text;

	private Unlinked(String text) {
		this.text = text.toCharArray();
	}

	/** The text with blanks for what is no word; as long as it was. */
	static String of(String text) {
		Unlinked words = new Unlinked(text);
		words.blankCode();
		words.blankLinks();
		return new String(words.text);
	}

	private void blankCode() {
		int begin = -1;
		for (int i = 0; i < text.length; i++) {
			if (text[i] == CODE) {
				if (begin >= 0) {
					blank(begin, i);
				}
				begin = begin < 0 ? i : -1;
			}
		}
	}

	private void blankLinks() {
		int label = -1;
		for (int i = 0; i < text.length; i++) {
			if (text[i] == '[') {
				label = i;
			} else if (text[i] == ']') {
				int end = label < 0 ? -1 : endOfAddress(i + 1);
				if (end >= 0) {
					blank(label > 0 && text[label - 1] == '!' ? label - 1 : label, label);
					blank(i, end);
					i = end;
				}
				label = -1;
			}
		}
	}

	/** Where an address that begins here with a bracket ends with one, or -1; it holds no blank, and brackets one in another only. */
	private int endOfAddress(int begin) {
		if (begin >= text.length || text[begin] != '(') {
			return -1;
		}
		boolean within = false;
		for (int i = begin + 1; i < text.length && !Character.isWhitespace(text[i]); i++) {
			if (text[i] == ')' && !within) {
				return i;
			}
			if (text[i] == '(' && within) {
				return -1;
			}
			within = text[i] == '(' || within && text[i] != ')';
		}
		return -1;
	}

	private void blank(int from, int to) {
		Arrays.fill(text, from, to + 1, ' ');
	}
}
