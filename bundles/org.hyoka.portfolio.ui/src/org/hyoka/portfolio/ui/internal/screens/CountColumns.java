// SPDX-License-Identifier: EPL-2.0
package org.hyoka.portfolio.ui.internal.screens;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.hyoka.core.text.Numbers;
import org.hyoka.portfolio.Answer.Line;
import org.hyoka.portfolio.ui.internal.frame.Picture;
import org.hyoka.portfolio.ui.internal.frame.Shown;
import org.hyoka.portfolio.ui.internal.words.Messages;
import org.hyoka.report.blocks.Chart;

/** How many lines there are for each value of a column, in the order of the lines. */
final class CountColumns implements Picture {
	private final String column;
	private final String unit;

	/** @param unit of what is counted */
	CountColumns(String column, String unit) {
		this.column = column;
		this.unit = unit;
	}

	@Override
	public Optional<Drawn> draw(Shown shown, int width, Optional<Line> chosen) {
		Map<String, List<Line>> groups = new LinkedHashMap<>();
		shown.lines().forEach(l -> groups.computeIfAbsent(shown.text(l, column), k -> new ArrayList<>()).add(l));
		if (groups.size() < 2) {
			return Optional.empty();
		}
		List<Chart.BudgetColumn> columns = new ArrayList<>();
		List<Line> lines = new ArrayList<>();
		groups.entrySet().stream().limit(Bars.room(width)).forEach(e -> {
			BigDecimal number = BigDecimal.valueOf(e.getValue().size());
			columns.add(new Chart.BudgetColumn(e.getKey().isEmpty() ? Messages.FilterBar_unknown : e.getKey(),
					List.of(new Chart.Amount(Optional.of(number), Numbers.format(number)))));
			lines.add(chosen.filter(c -> Bars.identity(e.getValue(), c) >= 0).orElse(e.getValue().getFirst()));
		});
		String head = shown.question().head(shown.columns().get(shown.answer().column(column))).in(java.util.Locale.getDefault());
		return Optional.of(Bars.of(new Chart.Budget(head, unit, List.of(head), columns), lines, width, chosen));
	}
}
