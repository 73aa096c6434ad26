// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.consistency;

import java.util.ArrayList;
import java.util.List;

import org.hyoka.core.internal.consistency.money.MoneyRules;

/** The rules that this bundle brings. */
public final class Rules {
	private Rules() {
	}

	/** New instances of all rules of this bundle. */
	public static List<ConsistencyRule> standard() {
		List<ConsistencyRule> all = new ArrayList<>();
		all.addAll(MoneyRules.all());
		return List.copyOf(all);
	}
}
