// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.indicators;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.hyoka.model.hyoka.Actual;
import org.hyoka.model.hyoka.CountedItem;

/**
 * A count beside the list of what was counted (rule 11: the count is checked against the list).
 *
 * @param actual     the actual
 * @param value      its value
 * @param listed     what the list adds up to
 * @param byCategory the same by category, in the order of the list; things without a category under an empty text
 * @since 0.1
 */
public record CountCheck(Actual actual, BigDecimal value, long listed, Map<String, Long> byCategory) {
	/** Keeps the map from changing. */
	public CountCheck {
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
		return Optional.of(new CountCheck(actual, actual.getValue(), listed, categories));
	}

	/** Whether count and list agree. */
	public boolean agrees() {
		return value.compareTo(BigDecimal.valueOf(listed)) == 0;
	}
}
