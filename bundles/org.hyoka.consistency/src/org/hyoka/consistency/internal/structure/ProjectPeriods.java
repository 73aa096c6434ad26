// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.internal.structure;

import org.hyoka.consistency.Dependencies;
import org.hyoka.consistency.ProblemReporter;
import org.hyoka.consistency.Rule;
import org.hyoka.consistency.Severity;
import org.hyoka.consistency.internal.Labels;
import org.hyoka.consistency.internal.Periods;
import org.hyoka.core.naming.Naming;
import org.hyoka.core.text.Span;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.model.hyoka.Period;
import org.hyoka.model.hyoka.Undertaking;

/** A period that ends before it begins, is missing, or does not hold the years that are evaluated. */
final class ProjectPeriods extends Rule<Undertaking> {
	ProjectPeriods() {
		super("hyoka.period", Severity.ERROR, StructureRules.BOOK, Literals.UNDERTAKING, Undertaking.class,
				Dependencies.on(Literals.UNDERTAKING, Literals.PERIOD), 10);
	}

	@Override
	protected void check(Undertaking undertaking, ProblemReporter report) {
		Period period = undertaking.getPeriod();
		if (period == null) {
			if (undertaking.isEvaluated()) {
				report.at(undertaking, Literals.PROGRAM_NODE__PERIOD).severity(Severity.WARNING).sayAs("missing", Naming.inSentence(undertaking));
			}
			return;
		}
		if (isReversed(period)) {
			report.at(period, Literals.PERIOD__END).and(undertaking).sayAs("reversed", Naming.inSentence(undertaking),
					Labels.year(period.getStart()), Labels.year(period.getEnd()));
		}
		Period evaluated = undertaking.getEvaluatedPeriod();
		if (evaluated != null && (isReversed(evaluated) || !holds(period, evaluated))) {
			report.at(evaluated).and(period).severity(Severity.WARNING).sayAs("evaluated", Naming.inSentence(undertaking),
					Periods.phrase(evaluated), Periods.phrase(period));
		}
	}

	private static boolean isReversed(Period period) {
		return period.getStart() != null && period.getEnd() != null && period.getEnd().compareTo(period.getStart()) < 0;
	}

	private static boolean holds(Period whole, Period part) {
		Span span = Span.of(whole).orElse(null);
		return span == null || (part.getStart() == null || span.contains(part.getStart()))
				&& (part.getEnd() == null || span.contains(part.getEnd()));
	}
}
