// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Finds things with (nearly) equal names among many (rule 14: names are registered once). It does not compare all with
 * all: names are near when leaving out one or two of their letters makes them equal, so each name is filed under what is
 * left of it, and only names in the same file are compared. Time and memory grow with the number of names.
 *
 * @since 0.1
 */
public final class NearNames {
	private static final int MAX_LENGTH = 60;

	private NearNames() {
	}

	/**
	 * Two things whose names are alike.
	 *
	 * @param <T>        what bears the names
	 * @param first      the earlier one in the collection
	 * @param second     the later one
	 * @param firstName  its name that is alike
	 * @param secondName the other's
	 * @param similarity how alike; never {@link Similarity#DIFFERENT}
	 */
	public record Pair<T>(T first, T second, String firstName, String secondName, Similarity similarity) {
	}

	private record Entry<T>(T thing, int index, String name, String normalised) {
	}

	/**
	 * Finds the pairs. Each pair of things is named once, with its most alike names. When many things share one name,
	 * each is paired with the one before it only.
	 *
	 * @param things what bears the names, in the order in which they are to be reported
	 * @param names  the names of one thing (name, aliases); nulls and blanks are passed over
	 */
	public static <T> List<Pair<T>> find(Collection<? extends T> things,
			Function<? super T, ? extends Collection<String>> names) {
		Map<String, List<Entry<T>>> same = new LinkedHashMap<>();
		int index = 0;
		for (T thing : things) {
			for (String name : names.apply(thing)) {
				if (name != null && !name.isBlank()) {
					String key = Names.normalise(name);
					same.computeIfAbsent(key, k -> new ArrayList<>()).add(new Entry<>(thing, index, name, key));
				}
			}
			index++;
		}
		Map<Long, Pair<T>> found = new LinkedHashMap<>();
		same.values().forEach(entries -> {
			for (int i = 1; i < entries.size(); i++) {
				add(found, entries.get(i - 1), entries.get(i));
			}
		});
		near(same, found);
		return found.entrySet().stream().sorted(Map.Entry.comparingByKey()).map(Map.Entry::getValue).toList();
	}

	private static <T> void near(Map<String, List<Entry<T>>> same, Map<Long, Pair<T>> found) {
		Map<String, List<Entry<T>>> files = new HashMap<>();
		for (List<Entry<T>> entries : same.values()) {
			Entry<T> first = entries.getFirst();
			for (String key : remainders(first.normalised())) {
				files.computeIfAbsent(key, k -> new ArrayList<>()).add(first);
			}
		}
		for (List<Entry<T>> file : files.values()) {
			for (int i = 0; i < file.size(); i++) {
				for (int j = i + 1; j < Math.min(file.size(), i + MAX_LENGTH); j++) {
					if (Names.near(file.get(i).normalised(), file.get(j).normalised())) {
						add(found, file.get(i), file.get(j));
					}
				}
			}
		}
	}

	private static Set<String> remainders(String name) {
		Set<String> keys = new HashSet<>();
		keys.add(name);
		if (name.length() > MAX_LENGTH) {
			return keys;
		}
		for (int depth = Names.allowed(name.length() + 1); depth > 0; depth--) {
			for (String key : List.copyOf(keys)) {
				for (int i = 0; i < key.length(); i++) {
					keys.add(key.substring(0, i) + key.substring(i + 1));
				}
			}
		}
		return keys;
	}

	private static <T> void add(Map<Long, Pair<T>> found, Entry<T> a, Entry<T> b) {
		if (a.index() == b.index()) {
			return;
		}
		Entry<T> first = a.index() < b.index() ? a : b;
		Entry<T> second = first == a ? b : a;
		Similarity similarity = Names.similarity(first.name(), second.name());
		found.merge((long) first.index() << 32 | second.index(),
				new Pair<>(first.thing(), second.thing(), first.name(), second.name(), similarity),
				(x, y) -> y.similarity().compareTo(x.similarity()) < 0 ? y : x);
	}
}
