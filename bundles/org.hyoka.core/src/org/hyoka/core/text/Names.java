// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Compares names of organizations, persons and programs beyond their spelling (rule 14: names are registered once).
 *
 * @since 0.1
 */
public final class Names {
	private static final Pattern LEGAL_FORM = Pattern.compile("(?:\\((?:株|有|合|同|資|名|一社|一財|公社|公財|社|財|独|国研|学|医|特非|地独)\\)"
			+ "|株式会社|有限会社|合同会社|合資会社|合名会社|一般社団法人|一般財団法人|公益社団法人|公益財団法人|社団法人|財団法人"
			+ "|国立研究開発法人|独立行政法人|地方独立行政法人|国立大学法人|公立大学法人|学校法人|医療法人社団|医療法人|特定非営利活動法人"
			+ "|NPO法人|技術研究組合|CO\\.?,?LTD\\.?|,?INC\\.?$|CORPORATION$|CORP\\.?$)");
	/** With what a legal form begins, which few letters are: looked at before all. */
	private static final String FIRST = "(株有合一公社財国独地学医特技NCI,";
	private static final String DASHES = "-‐‑‒–—―−─";
	private static final String IGNORED = "・･.,、。'’\"“”「」『』";

	private Names() {
	}

	/**
	 * The name as it is compared: half width (NFKC), upper case, one kind of dash, without blanks, dots and legal forms
	 * (㈱, 株式会社, 国立研究開発法人 …). A name that is nothing but a legal form keeps it.
	 */
	public static String normalise(String name) {
		String s = tidy(Normalizer.normalize(name, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT));
		String bare = without(withoutLegalForm(s), IGNORED);
		return bare.isEmpty() ? s : bare;
	}

	/** With one kind of dash, without blanks. */
	private static String tidy(String s) {
		StringBuilder tidy = new StringBuilder(s.length());
		for (int i = 0; i < s.length(); i++) {
			char c = s.charAt(i);
			if (Character.isSurrogate(c)) {
				int whole = s.codePointAt(i);
				i += Character.charCount(whole) - 1;
				if (!isBlank(whole)) {
					tidy.appendCodePoint(whole);
				}
			} else if (!isBlank(c)) {
				tidy.append(DASHES.indexOf(c) < 0 ? c : '-');
			}
		}
		return tidy.toString();
	}

	private static String withoutLegalForm(String s) {
		StringBuilder rest = null;
		Matcher form = null;
		int kept = 0;
		for (int i = 0; i < s.length(); i++) {
			if (FIRST.indexOf(s.charAt(i)) >= 0) {
				form = form == null ? LEGAL_FORM.matcher(s) : form;
				if (form.region(i, s.length()).lookingAt()) {
					rest = rest == null ? new StringBuilder(s.length()) : rest;
					rest.append(s, kept, i);
					kept = form.end();
					i = kept - 1;
				}
			}
		}
		return rest == null ? s : rest.append(s, kept, s.length()).toString();
	}

	private static String without(String s, String ignored) {
		StringBuilder rest = new StringBuilder(s.length());
		for (int i = 0; i < s.length(); i++) {
			if (ignored.indexOf(s.charAt(i)) < 0) {
				rest.append(s.charAt(i));
			}
		}
		return rest.length() == s.length() ? s : rest.toString();
	}

	/** What separates words, or is not seen at all. */
	private static boolean isBlank(int c) {
		return Character.isSpaceChar(c) || c >= '\t' && c <= '\r' || Character.getType(c) == Character.FORMAT;
	}

	/** Whether two names are the same but for width, blanks, legal form, dashes or case. */
	public static boolean equal(String a, String b) {
		return a.equals(b) || normalise(a).equals(normalise(b));
	}

	/**
	 * How alike two names are. Near means: at most one letter apart from four letters on, two from nine; digits and single
	 * Latin letters must be the same, since 項目1 and 項目2 are two things.
	 */
	public static Similarity similarity(String a, String b) {
		if (a.equals(b)) {
			return Similarity.SAME;
		}
		String x = normalise(a);
		String y = normalise(b);
		if (x.equals(y)) {
			return Similarity.SAME_NORMALISED;
		}
		return near(x, y) ? Similarity.NEAR : Similarity.DIFFERENT;
	}

	/** Whether two normalised names are near each other but not the same. */
	static boolean near(String x, String y) {
		int allowed = allowed(Math.min(x.length(), y.length()));
		return allowed > 0 && !x.equals(y) && distance(x, y, allowed) <= allowed && signature(x).equals(signature(y));
	}

	/** How many letters two names of that length may be apart and still be near. */
	static int allowed(int length) {
		return length < 4 ? 0 : length < 9 ? 1 : 2;
	}

	private static String signature(String s) {
		StringBuilder digits = new StringBuilder();
		for (int i = 0; i < s.length(); i++) {
			char c = s.charAt(i);
			boolean alone = isLatin(c) && !(i > 0 && isLatin(s.charAt(i - 1)))
					&& !(i + 1 < s.length() && isLatin(s.charAt(i + 1)));
			if (Character.isDigit(c) || alone || "一二三四五六七八九十ⅠⅡⅢⅣⅤ".indexOf(c) >= 0) {
				digits.append(c);
			}
		}
		return digits.toString();
	}

	private static boolean isLatin(char c) {
		return c >= 'A' && c <= 'Z';
	}

	/**
	 * The edit distance of two texts: insertions, deletions, replacements and swaps of neighbours.
	 *
	 * @param max beyond which it is not computed further; the answer is then {@code max + 1}
	 */
	public static int distance(String a, String b, int max) {
		if (Math.abs(a.length() - b.length()) > max) {
			return max + 1;
		}
		int[] beforeLast = new int[b.length() + 1];
		int[] last = new int[b.length() + 1];
		int[] row = new int[b.length() + 1];
		for (int j = 0; j <= b.length(); j++) {
			last[j] = j;
		}
		for (int i = 1; i <= a.length(); i++) {
			row[0] = i;
			int best = row[0];
			for (int j = 1; j <= b.length(); j++) {
				boolean same = a.charAt(i - 1) == b.charAt(j - 1);
				row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + (same ? 0 : 1));
				if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
					row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
				}
				best = Math.min(best, row[j]);
			}
			if (best > max) {
				return max + 1;
			}
			int[] free = beforeLast;
			beforeLast = last;
			last = row;
			row = free;
		}
		return Math.min(last[b.length()], max + 1);
	}
}
