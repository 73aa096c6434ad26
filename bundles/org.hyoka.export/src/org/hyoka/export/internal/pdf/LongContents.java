// SPDX-License-Identifier: EPL-2.0
package org.hyoka.export.internal.pdf;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A list of contents that is too long to be laid out at once, cut between its entries. What comes after a cut begins with the
 * lists that are open there, so entries stay where they stand.
 */
final class LongContents {
	private static final Pattern TAG = Pattern.compile("<ol[^>]*>|</ol>|<li><a");
	private static final String AROUND = "<section class=\"chapter\">\n<section class=\"contents\">";
	private final String html;
	/** Where entries begin, and what is open there. */
	private final List<Integer> entries = new ArrayList<>();
	private final List<String> open = new ArrayList<>();

	LongContents(String html) {
		this.html = html;
		Deque<String> lists = new ArrayDeque<>();
		Matcher tags = TAG.matcher(html);
		while (tags.find()) {
			if (tags.group().startsWith("<ol")) {
				lists.addLast(tags.group());
			} else if (tags.group().equals("</ol>")) {
				lists.pollLast();
			} else {
				entries.add(tags.start());
				open.add(String.join("<li>", lists));
			}
		}
	}

	/** How many entries it has. */
	int size() {
		return entries.size();
	}

	/** Whether a heading stands right before that entry, which keeps them together. */
	boolean headed(int entry) {
		return html.startsWith("captions\">\n", entries.get(entry) - "captions\">\n".length());
	}

	/**
	 * Some entries in a row; before the first stands what begins the list, behind the last what ends it.
	 *
	 * @param from the first, from 0
	 * @param to   the one after the last
	 */
	String piece(int from, int to) {
		int begin = from == 0 ? 0 : entries.get(from);
		int end = to == entries.size() ? html.length() : entries.get(to);
		return (from == 0 ? "" : AROUND + open.get(from)) + html.substring(begin, end) + (to == entries.size() ? "" : "</section></section>");
	}
}
