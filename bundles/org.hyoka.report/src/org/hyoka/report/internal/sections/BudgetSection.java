// SPDX-License-Identifier: EPL-2.0
package org.hyoka.report.internal.sections;

import java.util.List;

import org.hyoka.core.money.BudgetSummary;
import org.hyoka.core.money.Overrun;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.report.BlockSink;
import org.hyoka.report.ReportSection;
import org.hyoka.report.SectionContext;
import org.hyoka.report.blocks.Caption;
import org.hyoka.report.blocks.Inline;
import org.hyoka.report.blocks.NoteLines;
import org.hyoka.report.internal.wording.Wording;

/**
 * 執行額・予算額: kinds of money × fiscal years with computed totals, and the chart. Without an argument the table stands
 * only where there are several kinds, since a single one stands in the header table; {@code table} prints the table alone, and
 * {@code kinds} the table alone where there are several.
 */
public final class BudgetSection implements ReportSection {
	@Override
	public String key() {
		return "budget";
	}

	@Override
	public void write(SectionContext context, BlockSink sink) {
		if (context.subject().isEmpty() || context.subject().get().getBudget() == null) {
			return;
		}
		Undertaking subject = context.subject().get();
		Wording words = new Wording(context);
		BudgetSummary summary = BudgetSummary.of(subject.getBudget());
		if (summary.years().isEmpty()) {
			return;
		}
		boolean tableOnly = context.argument().equals("table") || context.argument().equals("kinds");
		int kinds = BudgetCharts.known(summary, words).size();
		if (kinds > 0 && context.argument().equals("table") || kinds > 1) {
			String name = words.say("budget.caption", words.about(subject)) + words.bracket(words.symbol(subject.getBudget().getUnit()));
			sink.add(BudgetCharts.table(summary, Caption.table(SectionContext.anchor(subject.getBudget(), ""), name), words));
		}
		List<List<Inline>> explained = summary.overruns().stream().map(Overrun::explanation).flatMap(java.util.Optional::stream)
				.map(text -> words.marked(Inline.text(text))).toList();
		if (!explained.isEmpty()) {
			sink.add(new NoteLines(explained));
		}
		if (!tableOnly) {
			BudgetCharts.figure(subject, words).ifPresent(sink::add);
		}
	}
}
