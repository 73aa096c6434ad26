// SPDX-License-Identifier: EPL-2.0
package org.hyoka.benchmarks.sheets;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;

/** The facts of a review sheet: each value that it states, with its place. What is empty states nothing. */
final class SheetFacts {
	/**
	 * A fact.
	 *
	 * @param place where in the sheet, such as {@code 予算[2].執行額}
	 * @param value the number or text, as the sheet has it
	 */
	record Fact(String place, Object value) {
	}

	private static final BigDecimal YEN = new BigDecimal("0.0000005");
	private final List<Fact> facts = new ArrayList<>();

	private SheetFacts() {
	}

	static List<Fact> of(JsonNode sheet) {
		SheetFacts all = new SheetFacts();
		all.add("", sheet);
		return List.copyOf(all.facts);
	}

	private void add(String place, JsonNode node) {
		if (node.isObject()) {
			for (Iterator<Map.Entry<String, JsonNode>> fields = node.fields(); fields.hasNext();) {
				Map.Entry<String, JsonNode> field = fields.next();
				add(place.isEmpty() ? field.getKey() : place + "." + field.getKey(), field.getValue());
			}
		} else if (node.isArray()) {
			for (int i = 0; i < node.size(); i++) {
				add(place + "[" + i + "]", node.get(i));
			}
		} else if (node.isNumber()) {
			facts.add(new Fact(place, node.decimalValue()));
		} else if (node.isTextual() && !node.asText().isBlank()) {
			facts.add(new Fact(place, node.asText().strip()));
		}
	}

	/** Whether two values are the same: numbers by what they are worth, to the yen where they are million yen. */
	static boolean same(Object one, Object other) {
		return one instanceof BigDecimal a && other instanceof BigDecimal b ? a.subtract(b).abs().compareTo(YEN) <= 0 : one.equals(other);
	}
}
