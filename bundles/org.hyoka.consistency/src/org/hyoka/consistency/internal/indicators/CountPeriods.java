// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.internal.indicators;

import java.time.LocalDate;

import org.hyoka.consistency.Dependencies;
import org.hyoka.consistency.ProblemReporter;
import org.hyoka.consistency.Rule;
import org.hyoka.consistency.Severity;
import org.hyoka.consistency.internal.JudgedBy;
import org.hyoka.consistency.internal.Periods;
import org.hyoka.core.naming.Naming;
import org.hyoka.core.text.Span;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.model.hyoka.OutputCounts;
import org.hyoka.model.hyoka.Undertaking;

/** Counts of papers and patents without a period, outside the undertaking's, or reaching beyond the day of the evaluation. */
final class CountPeriods extends Rule<OutputCounts> {
	CountPeriods() {
		super("hyoka.counts.period", Severity.WARNING, IndicatorRules.BOOK, Literals.OUTPUT_COUNTS, OutputCounts.class,
				JudgedBy.day(Dependencies.on(Literals.OUTPUT_COUNTS, Literals.PERIOD)
						.within(Literals.PROGRAM_NODE__PERIOD)),
				11);
	}

	@Override
	protected void check(OutputCounts counts, ProblemReporter report) {
		Undertaking undertaking = Periods.undertaking(counts).orElse(null);
		Span span = Span.of(counts.getPeriod()).orElse(null);
		if (span == null) {
			report.at(counts, Literals.OUTPUT_COUNTS__PERIOD).say(Naming.where(counts));
			return;
		}
		if (undertaking != null && Periods.of(undertaking).filter(p -> span.start().compareTo(p.start()) < 0).isPresent()) {
			report.at(counts, Literals.OUTPUT_COUNTS__PERIOD).and(undertaking, Literals.PROGRAM_NODE__PERIOD).sayAs("early",
					Naming.where(counts), Periods.phrase(counts.getPeriod()), Periods.phrase(undertaking.getPeriod()));
		}
		LocalDate day = report.context().asOf().orElse(LocalDate.MAX);
		if (span.end().isPresent() && span.end().get().firstDay().isAfter(day)) {
			report.at(counts, Literals.OUTPUT_COUNTS__PERIOD).sayAs("ahead", Naming.where(counts),
					Periods.phrase(counts.getPeriod()));
		}
	}
}
