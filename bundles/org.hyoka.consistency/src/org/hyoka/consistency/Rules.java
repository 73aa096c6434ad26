// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency;

import java.util.ArrayList;
import java.util.List;

import org.hyoka.consistency.internal.answers.AnswerRules;
import org.hyoka.consistency.internal.claims.ClaimRules;
import org.hyoka.consistency.internal.expenditure.ExpenditureRules;
import org.hyoka.consistency.internal.indicators.IndicatorRules;
import org.hyoka.consistency.internal.money.MoneyRules;
import org.hyoka.consistency.internal.names.NameRules;
import org.hyoka.consistency.internal.panel.PanelRules;
import org.hyoka.consistency.internal.prose.ProseRules;
import org.hyoka.consistency.internal.structure.StructureRules;
import org.osgi.service.component.annotations.Component;

/**
 * The rules that this bundle brings.
 *
 * @since 0.1
 */
@Component(service = RuleSet.class)
public final class Rules implements RuleSet {
	@Override
	public List<ConsistencyRule> rules() {
		List<ConsistencyRule> all = new ArrayList<>();
		all.addAll(ProseRules.all());
		all.addAll(ClaimRules.all());
		all.addAll(StructureRules.all());
		all.addAll(NameRules.all());
		all.addAll(MoneyRules.all());
		all.addAll(ExpenditureRules.all());
		all.addAll(AnswerRules.all());
		all.addAll(PanelRules.all());
		all.addAll(IndicatorRules.all());
		return List.copyOf(all);
	}
}
