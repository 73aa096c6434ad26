// SPDX-License-Identifier: EPL-2.0
package org.hyoka.portfolio.ui.internal.screens;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.hyoka.core.text.Numbers;
import org.hyoka.portfolio.Answer.Line;
import org.hyoka.portfolio.ui.internal.frame.Picture;
import org.hyoka.portfolio.ui.internal.frame.Shown;
import org.hyoka.portfolio.ui.internal.words.Messages;
import org.hyoka.report.blocks.Chart;

/** How many problems a rule finds, and in how many dossiers. */
final class ProblemColumns implements Picture {
	@Override
	public Optional<Drawn> draw(Shown shown, int width, Optional<Line> chosen) {
		List<Line> lines = MoneyColumns.window(shown.lines(), Bars.room(width), chosen);
		List<Chart.BudgetColumn> columns = new ArrayList<>();
		for (Line line : lines) {
			columns.add(new Chart.BudgetColumn(shown.text(line, "rule"), List.of(amount(shown, line, "problems"), amount(shown, line, "documents"))));
		}
		return Optional.of(Bars.of(new Chart.Budget(Messages.Duties_problems, Messages.Unit_count,
				List.of(Messages.Duties_problems, Messages.Duties_documents), columns), lines, width, chosen));
	}

	private static Chart.Amount amount(Shown shown, Line line, String column) {
		BigDecimal number = BigDecimal.valueOf((long) shown.number(line, column));
		return new Chart.Amount(Optional.of(number), Numbers.format(number));
	}
}
