// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.internal.indicators;

import java.util.regex.Pattern;

import org.hyoka.consistency.Dependencies;
import org.hyoka.consistency.ProblemReporter;
import org.hyoka.consistency.Rule;
import org.hyoka.consistency.Severity;
import org.hyoka.consistency.internal.Texts;
import org.hyoka.core.naming.Naming;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.model.hyoka.Indicator;
import org.hyoka.model.hyoka.IndicatorKind;

/** An output or outcome without any target; activities have none of their own, nor has what says that none can be set. */
final class NoTargets extends Rule<Indicator> {
	private static final Pattern NONE = Pattern.compile(
			"(?:設定|見込|見通|数値化|定量化|定量的|目標)[^。]{0,40}(?:でき|られ|立た|では|馴染ま|なじま)(?:ない|ません|ず)|(?:設定|見込|見通|数値化|定量化|目標)[^。]{0,40}(?:困難|難し|不可能|空欄|記載しない|設けない|設けていない)"
					+ "|該当(?:なし|しない)");

	NoTargets() {
		super("hyoka.indicator.no-target", Severity.INFO, IndicatorRules.BOOK, Literals.INDICATOR, Indicator.class,
				Dependencies.on(Literals.INDICATOR));
	}

	@Override
	protected void check(Indicator indicator, ProblemReporter report) {
		if (indicator.getTargets().isEmpty() && indicator.getKind() != IndicatorKind.ACTIVITY && Texts.isBlank(indicator.getGoal())
				&& isMeasure(indicator.getName())) {
			report.at(indicator, Literals.INDICATOR__TARGETS).say(Naming.where(indicator));
		}
	}

	private static boolean isMeasure(String name) {
		return name == null || !NONE.matcher(name).find() && name.codePoints().anyMatch(Character::isLetterOrDigit);
	}
}
