// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.consistency;

import java.util.ArrayList;
import java.util.List;

import org.hyoka.core.internal.consistency.answers.AnswerRules;
import org.hyoka.core.internal.consistency.indicators.IndicatorRules;
import org.hyoka.core.internal.consistency.money.MoneyRules;
import org.hyoka.core.internal.consistency.names.NameRules;
import org.hyoka.core.internal.consistency.panel.PanelRules;
import org.hyoka.core.internal.consistency.prose.ProseRules;
import org.hyoka.core.internal.consistency.structure.StructureRules;

/** The rules that this bundle brings. */
public final class Rules {
	private Rules() {
	}

	/** New instances of all rules of this bundle. */
	public static List<ConsistencyRule> standard() {
		List<ConsistencyRule> all = new ArrayList<>();
		all.addAll(ProseRules.all());
		all.addAll(StructureRules.all());
		all.addAll(NameRules.all());
		all.addAll(MoneyRules.all());
		all.addAll(AnswerRules.all());
		all.addAll(PanelRules.all());
		all.addAll(IndicatorRules.all());
		return List.copyOf(all);
	}
}
