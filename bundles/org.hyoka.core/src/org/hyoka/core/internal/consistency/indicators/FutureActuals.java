// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.internal.consistency.indicators;

import org.hyoka.core.consistency.Dependencies;
import org.hyoka.core.consistency.Report;
import org.hyoka.core.consistency.Rule;
import org.hyoka.core.consistency.Sentence;
import org.hyoka.core.consistency.Severity;
import org.hyoka.core.internal.consistency.JudgedBy;
import org.hyoka.core.internal.consistency.Labels;
import org.hyoka.core.internal.consistency.Parts;
import org.hyoka.core.internal.consistency.Periods;
import org.hyoka.model.hyoka.Actual;
import org.hyoka.model.hyoka.HyokaPackage.Literals;

/** An actual dated after the day the dossier is judged by: a forecast that is called an actual (rule 11). */
final class FutureActuals extends Rule<Actual> {
	FutureActuals() {
		super("hyoka.actual.future", Severity.ERROR, IndicatorRules.BOOK, Literals.ACTUAL, Actual.class,
				JudgedBy.day(Dependencies.on(Literals.ACTUAL)), 11);
	}

	@Override
	protected void check(Actual actual, Report report) {
		if (Periods.isAhead(actual.getAsOf(), report.context().asOf())) {
			report.at(actual, Literals.ACTUAL__AS_OF).say(Sentence.where(actual.eContainer()), Labels.point(actual.getAsOf()),
					Parts.value(actual.getValue(), actual));
		}
	}
}
