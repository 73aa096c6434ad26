// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.internal.indicators;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.hyoka.consistency.Dependencies;
import org.hyoka.consistency.ProblemReporter;
import org.hyoka.consistency.Rule;
import org.hyoka.consistency.Severity;
import org.hyoka.consistency.internal.Texts;
import org.hyoka.core.naming.Naming;
import org.hyoka.core.text.Names;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.model.hyoka.Indicator;
import org.hyoka.model.hyoka.Undertaking;

/** Two indicators of one undertaking with the same name, unit and goal (rule 3: one fact, one place). */
final class DoubledIndicators extends Rule<Undertaking> {
	DoubledIndicators() {
		super("hyoka.indicator.doubled", Severity.WARNING, IndicatorRules.BOOK, Literals.UNDERTAKING, Undertaking.class,
				Dependencies.on(Literals.UNDERTAKING, Literals.INDICATOR), 3);
	}

	@Override
	protected void check(Undertaking undertaking, ProblemReporter report) {
		Map<String, Indicator> seen = new HashMap<>();
		for (Indicator indicator : undertaking.getIndicators()) {
			if (!Texts.isBlank(indicator.getName()) && indicator.getName().codePoints().anyMatch(Character::isLetterOrDigit)) {
				Indicator first = seen.putIfAbsent(key(indicator), indicator);
				if (first != null) {
					report.at(indicator).and(first).say(Naming.inSentence(undertaking), indicator.getName());
				}
			}
		}
	}

	private static String key(Indicator indicator) {
		return Stream
				.of(indicator.getKind().getName(), indicator.getTerm().getName(), indicator.getName(), indicator.getGoal(), indicator.getDefinition(),
						indicator.getUnit() == null ? null : indicator.getUnit().getSymbol(), indicator.getCode())
				.map(text -> text == null ? "" : Names.normalise(text)).collect(Collectors.joining("\n"));
	}
}
