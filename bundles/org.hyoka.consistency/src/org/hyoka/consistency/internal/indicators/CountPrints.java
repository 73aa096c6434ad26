// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.internal.indicators;

import org.hyoka.consistency.Dependencies;
import org.hyoka.consistency.ProblemReporter;
import org.hyoka.consistency.Rule;
import org.hyoka.consistency.Severity;
import org.hyoka.consistency.internal.StatedFigureReporter;
import org.hyoka.core.indicators.IndicatorFigures;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.model.hyoka.OutputCounts;

/** What one place prints of counts of papers and patents beside what the dossier keeps (rule 3). */
final class CountPrints extends Rule<OutputCounts> {
	CountPrints() {
		super("hyoka.counts.figure", Severity.ERROR, IndicatorRules.BOOK, Literals.OUTPUT_COUNTS, OutputCounts.class,
				Dependencies.contents(), 3);
	}

	@Override
	protected void check(OutputCounts counts, ProblemReporter report) {
		IndicatorFigures.stated(counts).forEach(comparison -> StatedFigureReporter.of(comparison, report));
	}
}
