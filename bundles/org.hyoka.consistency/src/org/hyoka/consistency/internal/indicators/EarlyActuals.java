// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.internal.indicators;

import org.hyoka.consistency.Dependencies;
import org.hyoka.consistency.ProblemReporter;
import org.hyoka.consistency.Rule;
import org.hyoka.consistency.Severity;
import org.hyoka.consistency.internal.Labels;
import org.hyoka.consistency.internal.Periods;
import org.hyoka.core.naming.Naming;
import org.hyoka.model.hyoka.Accumulation;
import org.hyoka.model.hyoka.Actual;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.model.hyoka.Indicator;
import org.hyoka.model.hyoka.Undertaking;

/** A count from before its undertaking began; a value of one year is what the undertaking starts from. */
final class EarlyActuals extends Rule<Actual> {
	EarlyActuals() {
		super("hyoka.actual.early", Severity.WARNING, IndicatorRules.BOOK, Literals.ACTUAL, Actual.class,
				Dependencies.on(Literals.ACTUAL).within(Literals.PROGRAM_NODE__PERIOD));
	}

	@Override
	protected void check(Actual actual, ProblemReporter report) {
		Undertaking undertaking = Periods.undertaking(actual).orElse(null);
		boolean counts = actual.eContainer() instanceof Indicator indicator && indicator.getAccumulation() == Accumulation.CUMULATIVE;
		if (undertaking == null || !counts || actual.getAsOf() == null || actual.getValue() == null || actual.getValue().signum() == 0) {
			return;
		}
		Periods.of(undertaking).filter(period -> actual.getAsOf().lastDay().isBefore(period.start().firstDay()))
				.ifPresent(period -> report.at(actual, Literals.ACTUAL__AS_OF).and(undertaking, Literals.PROGRAM_NODE__PERIOD)
						.say(Naming.where(actual.eContainer()), Labels.point(actual.getAsOf()),
								Periods.phrase(undertaking.getPeriod())));
	}
}
