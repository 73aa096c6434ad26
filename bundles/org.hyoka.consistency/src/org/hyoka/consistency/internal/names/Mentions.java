// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.internal.names;

import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;

import org.hyoka.core.text.Names;
import org.hyoka.core.text.TextFeatures;
import org.hyoka.model.hyoka.Alias;
import org.hyoka.model.hyoka.NamedElement;

/**
 * Finds registered names and aliases in running text. Width, case, blanks and legal forms do not count; a Latin name is
 * found as a word of its own only, FDA not in FDAMA.
 */
final class Mentions {
	private static final int SHORTEST = 2;
	private static final int SHORTEST_LATIN = 3;

	/** So many objects with the same name are found by it; no text means the others. */
	private static final int MOST = 20;

	private final Map<String, Set<NamedElement>> byWords = new HashMap<>();
	/** How long the names are that begin with two letters: a text is asked once for each length, not for each name. */
	private final Map<Integer, BitSet> lengths = new HashMap<>();
	private final BitSet first = new BitSet();

	Mentions(Collection<? extends NamedElement> registered) {
		for (NamedElement object : registered) {
			add(object.getName(), object);
			object.getAliases().stream().map(Alias::getName).forEach(alias -> add(alias, object));
		}
	}

	private void add(String name, NamedElement object) {
		if (name == null || name.isBlank()) {
			return;
		}
		for (String words : new LinkedHashSet<>(List.of(fold(name), fold(Names.normalise(name))))) {
			boolean latin = words.chars().allMatch(c -> c < 128);
			if (words.length() >= (latin ? SHORTEST_LATIN : SHORTEST)) {
				first.set(words.charAt(0));
				lengths.computeIfAbsent(start(words, 0), k -> new BitSet()).set(words.length());
				Set<NamedElement> alike = byWords.computeIfAbsent(words, k -> new LinkedHashSet<>(2));
				if (alike.size() < MOST) {
					alike.add(object);
				}
			}
		}
	}

	/** The registered objects that the words of an element name, without those that it or its container is. */
	Set<NamedElement> in(EObject element) {
		Set<NamedElement> found = new LinkedHashSet<>(2);
		if (!byWords.isEmpty()) {
			for (EAttribute feature : TextFeatures.of(element.eClass())) {
				for (String text : TextFeatures.texts(element, feature)) {
					find(fold(text), found);
				}
			}
			found.remove(element);
			found.remove(element.eContainer());
		}
		return found;
	}

	private void find(String text, Set<NamedElement> found) {
		for (int i = 0; i + SHORTEST <= text.length(); i++) {
			if (first.get(text.charAt(i))) {
				BitSet here = lengths.get(start(text, i));
				for (int length = here == null ? -1 : here.nextSetBit(0); length >= 0 && i + length <= text.length(); length = here
						.nextSetBit(length + 1)) {
					if (isWhole(text, i, i + length)) {
						found.addAll(byWords.getOrDefault(text.substring(i, i + length), Set.of()));
					}
				}
			}
		}
	}

	private static boolean isWhole(String text, int from, int to) {
		return !(from > 0 && isLatin(text.charAt(from)) && isLatin(text.charAt(from - 1)))
				&& !(to < text.length() && isLatin(text.charAt(to - 1)) && isLatin(text.charAt(to)));
	}

	private static int start(String text, int at) {
		return text.charAt(at) << 16 | text.charAt(at + 1);
	}

	/** Half width, capitals, and blanks only between Latin words. */
	private static String fold(String text) {
		StringBuilder out = new StringBuilder(text.length());
		boolean blank = false;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c >= '！' && c <= '～') {
				c -= '！' - '!';
			}
			if (c >= 'a' && c <= 'z') {
				c -= 'a' - 'A';
			}
			if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
				blank = true;
			} else {
				if (blank && isLatin(c) && !out.isEmpty() && isLatin(out.charAt(out.length() - 1))) {
					out.append(' ');
				}
				blank = false;
				out.append(c);
			}
		}
		return out.toString();
	}

	private static boolean isLatin(char c) {
		return c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
	}
}
