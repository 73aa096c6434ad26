// SPDX-License-Identifier: EPL-2.0
package org.hyoka.portfolio.internal.index;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Texts as pairs of neighbouring letters, which a full-text index takes for words: so words of two letters are found, which an
 * index of triples does not, and nothing needs a dictionary. Width, case and old forms of kanji make no difference. A run of letters
 * and digits ends with its last letter alone, so that a single letter is found, too.
 */
public final class Grams {
	private Grams() {
	}

	/** A text as it is compared: letters in half width or full width as NFKC has them, lower case, new forms of kanji. */
	public static String normalise(String text) {
		String compatible = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
		StringBuilder normal = null;
		for (int i = 0; i < compatible.length(); i++) {
			char old = compatible.charAt(i);
			char now = KanjiForms.current(old);
			if (now != old && normal == null) {
				normal = new StringBuilder(compatible);
			}
			if (now != old) {
				normal.setCharAt(i, now);
			}
		}
		return normal == null ? compatible : normal.toString();
	}

	/** The pairs of a text, a blank between them. */
	static String of(String text) {
		String normal = normalise(text);
		StringBuilder grams = new StringBuilder(normal.length() * 3);
		boolean inRun = false;
		for (int at = 0; at < normal.length();) {
			int point = normal.codePointAt(at);
			at += Character.charCount(point);
			if (!isLetter(point)) {
				inRun = false;
				continue;
			}
			if (inRun) {
				grams.appendCodePoint(point);
			}
			if (!grams.isEmpty()) {
				grams.append(' ');
			}
			grams.appendCodePoint(point);
			inRun = true;
		}
		return grams.toString();
	}

	/**
	 * The words as the index is asked for them: all of them have to be in a text, each in one piece.
	 *
	 * @return empty where there is no letter or digit
	 */
	static String query(String words) {
		List<String> parts = new ArrayList<>();
		for (int[] run : runs(normalise(words))) {
			StringBuilder part = new StringBuilder("\"");
			for (int i = 0; i + 1 < run.length; i++) {
				part.append(i == 0 ? "" : " ").appendCodePoint(run[i]).appendCodePoint(run[i + 1]);
			}
			parts.add(run.length == 1 ? part.appendCodePoint(run[0]).append("\"*").toString() : part.append('"').toString());
		}
		return String.join(" AND ", parts);
	}

	/** The runs of letters and digits that words consist of. */
	static List<String> words(String words) {
		return runs(normalise(words)).stream().map(run -> new String(run, 0, run.length)).toList();
	}

	private static List<int[]> runs(String normal) {
		List<int[]> runs = new ArrayList<>();
		int[] points = normal.codePoints().toArray();
		int start = -1;
		for (int i = 0; i <= points.length; i++) {
			boolean letter = i < points.length && isLetter(points[i]);
			if (letter && start < 0) {
				start = i;
			} else if (!letter && start >= 0) {
				runs.add(java.util.Arrays.copyOfRange(points, start, i));
				start = -1;
			}
		}
		return runs;
	}

	private static boolean isLetter(int point) {
		return Character.isLetterOrDigit(point) || Character.getType(point) == Character.NON_SPACING_MARK;
	}
}
