// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.internal.indicators;

import org.hyoka.consistency.Dependencies;
import org.hyoka.consistency.ProblemReporter;
import org.hyoka.consistency.Rule;
import org.hyoka.consistency.Severity;
import org.hyoka.consistency.internal.JudgedBy;
import org.hyoka.consistency.internal.Labels;
import org.hyoka.consistency.internal.Parts;
import org.hyoka.consistency.internal.Periods;
import org.hyoka.core.naming.Naming;
import org.hyoka.model.hyoka.Actual;
import org.hyoka.model.hyoka.HyokaPackage.Literals;

/** An actual dated after the day the dossier is judged by: a forecast that is called an actual (rule 11). */
final class FutureActuals extends Rule<Actual> {
	FutureActuals() {
		super("hyoka.actual.future", Severity.ERROR, IndicatorRules.BOOK, Literals.ACTUAL, Actual.class,
				JudgedBy.day(Dependencies.on(Literals.ACTUAL)), 11);
	}

	@Override
	protected void check(Actual actual, ProblemReporter report) {
		if (Periods.isAhead(actual.getAsOf(), report.context().asOf())) {
			report.at(actual, Literals.ACTUAL__AS_OF).say(Naming.where(actual.eContainer()), Labels.point(actual.getAsOf()),
					Parts.value(actual.getValue(), actual));
		}
	}
}
