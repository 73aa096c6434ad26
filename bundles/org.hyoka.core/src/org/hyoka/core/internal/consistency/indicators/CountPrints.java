// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.internal.consistency.indicators;

import org.hyoka.core.consistency.Dependencies;
import org.hyoka.core.consistency.Report;
import org.hyoka.core.consistency.Rule;
import org.hyoka.core.consistency.Severity;
import org.hyoka.core.indicators.IndicatorFigures;
import org.hyoka.core.internal.consistency.StatedReport;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.model.hyoka.OutputCounts;

/** What one place prints of counts of papers and patents beside what the dossier keeps (rule 3). */
final class CountPrints extends Rule<OutputCounts> {
	CountPrints() {
		super("hyoka.counts.figure", Severity.ERROR, IndicatorRules.BOOK, Literals.OUTPUT_COUNTS, OutputCounts.class,
				Dependencies.contents(), 3);
	}

	@Override
	protected void check(OutputCounts counts, Report report) {
		IndicatorFigures.stated(counts).forEach(comparison -> StatedReport.of(comparison, report));
	}
}
