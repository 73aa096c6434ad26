// SPDX-License-Identifier: EPL-2.0
package org.hyoka.report.internal.sections;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.hyoka.core.money.BudgetSummary;
import org.hyoka.core.money.Sum;
import org.hyoka.model.hyoka.MoneyKind;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.model.time.FiscalYear;
import org.hyoka.report.SectionContext;
import org.hyoka.report.blocks.Caption;
import org.hyoka.report.blocks.Chart;
import org.hyoka.report.blocks.ReportFigure;
import org.hyoka.report.blocks.ReportTable;
import org.hyoka.report.blocks.ReportTable.Cell;
import org.hyoka.report.blocks.ReportTable.Column;
import org.hyoka.report.blocks.ReportTable.Role;
import org.hyoka.report.charts.Charts;
import org.hyoka.report.internal.wording.MoneyTotals;
import org.hyoka.report.internal.wording.Wording;

/** An undertaking's money per fiscal year as a chart and as a table. */
public final class BudgetCharts {
	private BudgetCharts() {
	}

	/** Columns per fiscal year by kind, what was executed inside what was planned; empty where no amount is stated. */
	public static Optional<ReportFigure> figure(Undertaking subject, Wording words) {
		BudgetSummary summary = BudgetSummary.of(subject.getBudget());
		String title = words.say("budget.chart", words.about(subject));
		String unit = words.symbol(summary.budget().getUnit());
		return Charts.budget(title, unit, summary, words::label, words::year).map(chart -> figure(chart, summary, words));
	}

	private static ReportFigure figure(Chart.Budget chart, BudgetSummary summary, Wording words) {
		return new ReportFigure(Caption.figure(SectionContext.anchor(summary.budget(), "chart"), chart.title() + words.bracket(chart.unit())), chart,
				0,
				words.say("budget.alt", chart.title(), chart.unit(), spoken(chart, words)), words.inline(words.say("source.dossier")), List.of(),
				Optional.of(table(summary, null, words)));
	}

	private static String spoken(Chart.Budget chart, Wording words) {
		List<String> parts = new ArrayList<>();
		for (Chart.BudgetColumn column : chart.columns()) {
			for (int i = 0; i < column.amounts().size(); i++) {
				if (!column.amounts().get(i).text().isEmpty()) {
					parts.add(column.label() + " " + chart.series().get(i) + " " + column.amounts().get(i).text());
				}
			}
		}
		return words.join(parts);
	}

	/** The kinds of which an amount or a published total is known. */
	static List<MoneyKind> known(BudgetSummary summary, Wording words) {
		return summary.kinds().stream().filter(kind -> summary.years().stream().anyMatch(year -> !summary.amount(year, kind).isEmpty())
				|| !new MoneyTotals(summary, words).of(kind, false).main().equals("-")).toList();
	}

	/** Years × kinds with totals. */
	static ReportTable table(BudgetSummary summary, Caption caption, Wording words) {
		List<Column> columns = new ArrayList<>();
		List<Cell> head = new ArrayList<>();
		columns.add(Column.text(24));
		head.add(Cell.head(""));
		for (FiscalYear year : summary.years()) {
			columns.add(Column.number(12));
			head.add(Cell.head(words.year(year)));
		}
		columns.add(Column.number(12));
		head.add(Cell.head(words.say("total")));
		ReportTable.Builder table = ReportTable.columns(columns).head(head);
		for (MoneyKind kind : known(summary, words)) {
			List<Cell> cells = new ArrayList<>();
			cells.add(Cell.label(words.label(kind)));
			for (FiscalYear year : summary.years()) {
				Sum sum = summary.amount(year, kind);
				cells.add(Cell.of(sum.isEmpty() ? "-" : words.number(sum.value())));
			}
			cells.add(Cell.of(new MoneyTotals(summary, words).of(kind, false).blocks()).as(Role.TOTAL));
			table.row(cells);
		}
		if (caption != null) {
			table.caption(caption).source(words.inline(words.say("source.dossier")));
		}
		return table.build();
	}
}
