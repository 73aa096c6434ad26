// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.internal.claims;

import java.util.regex.Pattern;

/** What may be a slip between two names that differ by one letter, and what is another name or another way to say it. */
final class Slip {
	/** So many letters of the text stand for so many of the name: one for another, none for one, one for none. */
	static final int[][] STEPS = { { 1, 1 }, { 0, 1 }, { 1, 0 } };

	/** Letters that part two things (第1, 第2; A, B; 東, 西), and those that a writer adds or leaves out (の, ・, 等). */
	private static final Pattern APART = Pattern.compile("[0-9A-Za-z一二三四五六七八九十東西南北上下左右前後内外新旧大中小高低正副第各国県市都府本用・･ 、,.\\-*\\[\\]「」『』()／/のをにがはとでやへも等及]?");

	private Slip() {
	}

	/** Whether one letter of a text for one of a name, of which one may be empty, looks like a slip. */
	static boolean isOne(String written, String meant) {
		if (written.isEmpty()) {
			return !APART.matcher(meant).matches();
		}
		return meant.isEmpty() ? !APART.matcher(written).matches() : !APART.matcher(written).matches() || !APART.matcher(meant).matches();
	}
}
