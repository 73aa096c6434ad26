// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.indicators;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.hyoka.model.hyoka.Actual;
import org.hyoka.model.hyoka.CountedItem;

/**
 * A count beside the list of what was counted (rule 11: the count is checked against the list). A list of participants is counted with
 * and without those that lead, whether they stand in it or not: both are said of one project.
 *
 * @param actual     the actual
 * @param value      its value
 * @param listed     what the list adds up to
 * @param others     what it comes to if those that lead are left out, or added where they are missing; empty where none leads
 * @param byCategory the same by category, in the order of the list; things without a category under an empty text
 * @since 0.1
 */
public record CountCheck(Actual actual, BigDecimal value, long listed, Set<Long> others, Map<String, Long> byCategory) {
	/** Keeps its own copies. */
	public CountCheck {
		others = Set.copyOf(others);
		byCategory = Collections.unmodifiableMap(new LinkedHashMap<>(byCategory));
	}

	/** The check of an actual; empty where it has no value or no list. */
	public static Optional<CountCheck> of(Actual actual) {
		if (actual.getValue() == null || actual.getCounted().isEmpty()) {
			return Optional.empty();
		}
		Map<String, Long> categories = new LinkedHashMap<>();
		long listed = 0;
		for (CountedItem item : actual.getCounted()) {
			long count = item.getCount() == null ? 1 : item.getCount();
			listed += count;
			categories.merge(item.getCategory() == null ? "" : item.getCategory(), count, Long::sum);
		}
		return Optional.of(new CountCheck(actual, actual.getValue(), listed, Leads.of(actual).others(listed), categories));
	}

	/** Whether count and list agree, in one way of counting or another. */
	public boolean agrees() {
		return value.compareTo(BigDecimal.valueOf(listed)) == 0 || others.stream().anyMatch(other -> value.compareTo(BigDecimal.valueOf(other)) == 0);
	}
}
