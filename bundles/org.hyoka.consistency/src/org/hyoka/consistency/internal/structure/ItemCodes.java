// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.internal.structure;

import java.util.HashMap;
import java.util.Map;

import org.hyoka.consistency.Dependencies;
import org.hyoka.consistency.ProblemReporter;
import org.hyoka.consistency.Rule;
import org.hyoka.consistency.Severity;
import org.hyoka.consistency.internal.Texts;
import org.hyoka.core.naming.Naming;
import org.hyoka.core.text.Names;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.model.hyoka.ResearchItem;
import org.hyoka.model.hyoka.Undertaking;

/** Two research items of one undertaking with the same number. */
final class ItemCodes extends Rule<Undertaking> {
	ItemCodes() {
		super("hyoka.item.code", Severity.ERROR, StructureRules.BOOK, Literals.UNDERTAKING, Undertaking.class,
				Dependencies.on(Literals.UNDERTAKING, Literals.RESEARCH_ITEM));
	}

	@Override
	protected void check(Undertaking undertaking, ProblemReporter report) {
		Map<String, ResearchItem> seen = new HashMap<>();
		for (ResearchItem item : undertaking.getResearchItems()) {
			if (!Texts.isBlank(item.getCode())) {
				ResearchItem first = seen.putIfAbsent(Names.normalise(item.getCode()), item);
				if (first != null) {
					report.at(item, Literals.RESEARCH_ITEM__CODE).and(first).say(Naming.inSentence(undertaking), item.getCode());
				}
			}
		}
	}
}
