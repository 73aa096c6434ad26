// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.internal.indicators;

import java.time.LocalDate;

import org.hyoka.consistency.ProblemReporter;
import org.hyoka.consistency.Rule;
import org.hyoka.consistency.Severity;
import org.hyoka.consistency.internal.JudgedBy;
import org.hyoka.consistency.internal.StatedFigureReporter;
import org.hyoka.core.indicators.IndicatorFigures;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.model.hyoka.Indicator;

/** What one place prints of an indicator, its targets and actuals beside what the dossier keeps (rule 3: one fact, one place). */
final class IndicatorPrints extends Rule<Indicator> {
	IndicatorPrints() {
		super("hyoka.indicator.figure", Severity.ERROR, IndicatorRules.BOOK, Literals.INDICATOR, Indicator.class,
				JudgedBy.day(IndicatorRules.INDICATOR).via(Literals.STATED_FIGURE__UNIT), 3, 4);
	}

	@Override
	protected void check(Indicator indicator, ProblemReporter report) {
		LocalDate day = report.context().asOf().orElse(LocalDate.MAX);
		IndicatorFigures.stated(indicator, day).forEach(comparison -> StatedFigureReporter.of(comparison, report));
	}
}
