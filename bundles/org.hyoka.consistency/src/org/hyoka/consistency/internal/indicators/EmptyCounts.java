// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.internal.indicators;

import java.util.HashMap;
import java.util.Map;

import org.hyoka.consistency.Dependencies;
import org.hyoka.consistency.ProblemReporter;
import org.hyoka.consistency.Rule;
import org.hyoka.consistency.Severity;
import org.hyoka.consistency.internal.Texts;
import org.hyoka.core.naming.Naming;
import org.hyoka.core.text.Phrase;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.model.hyoka.OutputCount;
import org.hyoka.model.hyoka.OutputCounts;

/** A count with neither number nor words, below zero, or given twice. */
final class EmptyCounts extends Rule<OutputCounts> {
	EmptyCounts() {
		super("hyoka.counts.empty", Severity.WARNING, IndicatorRules.BOOK, Literals.OUTPUT_COUNTS, OutputCounts.class,
				Dependencies.contents());
	}

	@Override
	protected void check(OutputCounts counts, ProblemReporter report) {
		Map<String, OutputCount> seen = new HashMap<>();
		for (OutputCount count : counts.getCounts()) {
			Phrase kind = Naming.inSentence(count.getKind());
			if (count.getValue() == null && Texts.isBlank(count.getText())) {
				report.at(count, Literals.OUTPUT_COUNT__VALUE).say(Naming.where(counts), kind);
			} else if (count.getValue() != null && count.getValue() < 0) {
				report.at(count, Literals.OUTPUT_COUNT__VALUE).sayAs("negative", Naming.where(counts), kind, count.getValue());
			}
			OutputCount first = seen.putIfAbsent(count.getKind() + "/" + count.getLabel(), count);
			if (first != null) {
				report.at(count).and(first).sayAs("twice", Naming.where(counts), kind);
			}
		}
	}
}
