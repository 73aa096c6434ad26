// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.internal.structure;

import java.util.HashMap;
import java.util.Map;

import org.hyoka.consistency.Dependencies;
import org.hyoka.consistency.ProblemReporter;
import org.hyoka.consistency.Rule;
import org.hyoka.consistency.Severity;
import org.hyoka.consistency.internal.Fixes;
import org.hyoka.consistency.internal.Texts;
import org.hyoka.core.naming.Naming;
import org.hyoka.core.text.Names;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.model.hyoka.ResearchItem;
import org.hyoka.model.hyoka.Theme;

/** A theme that is listed twice under one research item. */
final class DoubledThemes extends Rule<ResearchItem> {
	DoubledThemes() {
		super("hyoka.theme.doubled", Severity.WARNING, StructureRules.BOOK, Literals.RESEARCH_ITEM, ResearchItem.class,
				Dependencies.on(Literals.RESEARCH_ITEM, Literals.THEME));
	}

	@Override
	protected void check(ResearchItem item, ProblemReporter report) {
		Map<String, Theme> seen = new HashMap<>();
		for (Theme theme : item.getThemes()) {
			if (!Texts.isBlank(theme.getName())) {
				Theme first = seen.putIfAbsent(Names.normalise(theme.getName()) + theme.getImplementers().hashCode(), theme);
				if (first != null) {
					Fixes.offerJoin(report.at(theme).and(first), "hyoka.theme.doubled.fix", theme, first)
							.say(Naming.where(item),
									theme.getName());
				}
			}
		}
	}
}
