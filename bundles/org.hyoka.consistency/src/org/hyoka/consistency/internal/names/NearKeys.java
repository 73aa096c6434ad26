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
		Set<String> once = without(name);
		keys.addAll(once);
		if (name.length() >= TWO_FROM) {
			once.forEach(shorter -> keys.addAll(without(shorter)));
		}
	}

	private static Set<String> without(String name) {
		Set<String> shorter = new HashSet<>();
		for (int i = 0; i < name.length(); i++) {
			shorter.add(name.substring(0, i) + name.substring(i + 1));
		}
		return shorter;
	}
}
