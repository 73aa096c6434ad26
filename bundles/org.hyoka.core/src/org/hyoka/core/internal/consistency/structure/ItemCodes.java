// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.internal.consistency.structure;

import java.util.HashMap;
import java.util.Map;

import org.hyoka.core.consistency.Dependencies;
import org.hyoka.core.consistency.Report;
import org.hyoka.core.consistency.Rule;
import org.hyoka.core.consistency.Sentence;
import org.hyoka.core.consistency.Severity;
import org.hyoka.core.internal.consistency.Texts;
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
	protected void check(Undertaking undertaking, Report report) {
		Map<String, ResearchItem> seen = new HashMap<>();
		for (ResearchItem item : undertaking.getResearchItems()) {
			if (!Texts.isBlank(item.getCode())) {
				ResearchItem first = seen.putIfAbsent(Names.normalise(item.getCode()), item);
				if (first != null) {
					report.at(item, Literals.RESEARCH_ITEM__CODE).and(first).say(Sentence.name(undertaking), item.getCode());
				}
			}
		}
	}
}
