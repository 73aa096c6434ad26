// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.internal.names;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

import org.hyoka.consistency.internal.Texts;
import org.hyoka.core.text.Names;

/**
 * Keys under which nearly equal names meet: what is left of a name when one or two of its letters are left out. Two names
 * that differ by so many letters share at least one.
 */
final class NearKeys {
	private static final int MAX_LENGTH = 40;
	private static final int MIN_LENGTH = 4;
	private static final int TWO_FROM = 8;
	/** Up to this length any two letters are left out, then two side by side: all pairs of 40 letters are 780 keys a name. */
	private static final int TWO_ANYWHERE_TO = 16;

	private NearKeys() {
	}

	/** A name as it is compared letter by letter: half width, without blanks and dots, with its legal form. */
	static String plain(String name) {
		return Normalizer.normalize(name, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT).replaceAll("[\\s\\p{Z}・･]+", "");
	}

	/** The keys of a name: those of its plain form and of the form without legal forms. */
	static Set<String> of(String name) {
		Set<String> keys = new HashSet<>();
		if (!Texts.isBlank(name)) {
			add(plain(name), keys);
			add(Names.normalise(name), keys);
		}
		return keys;
	}

	private static void add(String name, Set<String> keys) {
		keys.add(name);
		if (name.length() < MIN_LENGTH || name.length() > MAX_LENGTH) {
			return;
		}
		Set<String> once = without(name, 1);
		keys.addAll(once);
		if (name.length() >= TWO_FROM && name.length() <= TWO_ANYWHERE_TO) {
			once.forEach(shorter -> keys.addAll(without(shorter, 1)));
		} else if (name.length() > TWO_ANYWHERE_TO) {
			keys.addAll(without(name, 2));
		}
	}

	/** A name without some letters side by side, at every place. */
	private static Set<String> without(String name, int letters) {
		Set<String> shorter = new HashSet<>();
		for (int i = 0; i + letters <= name.length(); i++) {
			shorter.add(name.substring(0, i) + name.substring(i + letters));
		}
		return shorter;
	}

	/**
	 * How long the longest key is that two names share, as far as that is seen at once: by equal names, or one letter. 0 if it is not, and
	 * shorter keys decide.
	 *
	 * @param a a name as it is compared
	 * @param b another
	 */
	static int longestShared(String a, String b) {
		if (a.equals(b)) {
			return a.length();
		}
		int longer = Math.max(a.length(), b.length());
		int shorter = Math.min(a.length(), b.length());
		if (longer - shorter > 1 || shorter < MIN_LENGTH || longer > MAX_LENGTH) {
			return 0;
		}
		int begin = 0;
		while (begin < shorter && a.charAt(begin) == b.charAt(begin)) {
			begin++;
		}
		int end = 0;
		while (end < shorter - begin && a.charAt(a.length() - 1 - end) == b.charAt(b.length() - 1 - end)) {
			end++;
		}
		return begin + end == longer - 1 ? longer - 1 : 0;
	}
}
