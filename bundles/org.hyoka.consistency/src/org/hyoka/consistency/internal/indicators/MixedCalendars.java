// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.internal.indicators;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.hyoka.consistency.ProblemReporter;
import org.hyoka.consistency.Rule;
import org.hyoka.consistency.Severity;
import org.hyoka.consistency.internal.Labels;
import org.hyoka.core.naming.Naming;
import org.hyoka.model.hyoka.Actual;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.model.hyoka.Indicator;
import org.hyoka.model.hyoka.Target;
import org.hyoka.model.time.DatePoint;

/** Calendar years and fiscal years side by side in one indicator (rule 10: 2022年末 is not 2022年度末). */
final class MixedCalendars extends Rule<Indicator> {
	MixedCalendars() {
		super("hyoka.indicator.mixed-years", Severity.INFO, IndicatorRules.BOOK, Literals.INDICATOR, Indicator.class,
				IndicatorRules.INDICATOR, 10);
	}

	@Override
	protected void check(Indicator indicator, ProblemReporter report) {
		Optional<DatePoint> calendar = points(indicator).filter(p -> p.granularity() == DatePoint.Granularity.YEAR).findFirst();
		Optional<DatePoint> fiscal = points(indicator).filter(p -> p.granularity() == DatePoint.Granularity.FISCAL_YEAR)
				.findFirst();
		if (calendar.isPresent() && fiscal.isPresent()) {
			report.at(indicator).say(Naming.where(indicator), Labels.point(calendar.get()), Labels.point(fiscal.get()));
		}
	}

	private static Stream<DatePoint> points(Indicator indicator) {
		return Stream.concat(indicator.getTargets().stream().map(Target::getDue), indicator.getActuals().stream().map(Actual::getAsOf))
				.filter(Objects::nonNull);
	}
}
