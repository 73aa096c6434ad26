// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.internal.indicators;

import org.hyoka.consistency.ProblemReporter;
import org.hyoka.consistency.Rule;
import org.hyoka.consistency.Severity;
import org.hyoka.consistency.internal.JudgedBy;
import org.hyoka.consistency.internal.Labels;
import org.hyoka.consistency.internal.Parts;
import org.hyoka.core.indicators.IndicatorUnits;
import org.hyoka.core.indicators.Reach;
import org.hyoka.core.indicators.Reachability;
import org.hyoka.core.naming.Naming;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.model.hyoka.Indicator;

/** A projection that cannot reach its target (rule 18). */
final class Unreachable extends Rule<Indicator> {
	Unreachable() {
		super("hyoka.projection.short", Severity.WARNING, IndicatorRules.BOOK, Literals.INDICATOR, Indicator.class,
				JudgedBy.day(IndicatorRules.INDICATOR), 11, 18);
	}

	@Override
	protected void check(Indicator indicator, ProblemReporter report) {
		report.context().asOf().ifPresent(day -> {
			for (Reach reach : Reachability.of(indicator, day)) {
				if (!reach.reaches()) {
					report.at(reach.projection()).and(reach.target()).say(Naming.where(indicator),
							Labels.point(reach.target().getDue()),
							Parts.number(reach.target().getValue(), IndicatorUnits.of(reach.target())),
							Parts.number(reach.expected().round(0), indicator.getUnit()));
				}
			}
		});
	}
}
