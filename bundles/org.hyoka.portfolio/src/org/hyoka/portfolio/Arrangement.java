// SPDX-License-Identifier: EPL-2.0
package org.hyoka.portfolio;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * Which lines of an answer are shown, and in which order.
 *
 * @param filters    values by the names of columns, as they are stored: a line is shown whose cells are equal; an empty value is unknown
 * @param words      what stands in one of the cells of a line, whatever its case and width; empty for all lines
 * @param sortedBy   the name of a column; empty for the order of the answer
 * @param descending whether the largest comes first; what is unknown comes last in any case
 * @since 0.1
 */
public record Arrangement(Map<String, String> filters, String words, String sortedBy, boolean descending) {
	/** All lines as they come. */
	public static final Arrangement NONE = new Arrangement(Map.of(), "", "", false);

	/** Keeps the filters from changing, in their order. */
	public Arrangement {
		filters = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(filters));
		Objects.requireNonNull(words);
		Objects.requireNonNull(sortedBy);
	}

	/** The same with another value for a column; null for all values. */
	public Arrangement filtered(String column, String value) {
		Map<String, String> changed = new LinkedHashMap<>(filters);
		if (value == null) {
			changed.remove(column);
		} else {
			changed.put(column, value);
		}
		return new Arrangement(changed, words, sortedBy, descending);
	}

	/** The same with other words. */
	public Arrangement searched(String newWords) {
		return new Arrangement(filters, newWords, sortedBy, descending);
	}

	/** The same in another order. */
	public Arrangement sorted(String column, boolean downwards) {
		return new Arrangement(filters, words, column, downwards);
	}
}
