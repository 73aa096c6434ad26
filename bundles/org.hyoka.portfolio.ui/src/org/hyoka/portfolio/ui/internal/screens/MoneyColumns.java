// SPDX-License-Identifier: EPL-2.0
package org.hyoka.portfolio.ui.internal.screens;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.hyoka.core.text.Numbers;
import org.hyoka.portfolio.Answer.Line;
import org.hyoka.portfolio.ui.internal.frame.Picture;
import org.hyoka.portfolio.ui.internal.frame.Shown;
import org.hyoka.portfolio.ui.internal.words.Messages;
import org.hyoka.report.blocks.Chart;

/** Executed inside available, a column for each of the first lines of one currency that have room. */
final class MoneyColumns implements Picture {
	private static final int MILLION = 6;
	private static final List<String> DIMENSIONS = List.of("ministry", "program", "type", "fiscal_year");

	@Override
	public Optional<Drawn> draw(Shown shown, int width, Optional<Line> chosen) {
		Optional<String> currency = shown.lines().stream().filter(l -> shown.value(l, "available") != null || shown.value(l, "executed") != null)
				.map(l -> shown.text(l, "currency")).filter(c -> !c.isEmpty()).findFirst();
		if (currency.isEmpty()) {
			return Optional.empty();
		}
		List<Line> all = shown.lines().stream().filter(l -> currency.get().equals(shown.text(l, "currency")))
				.filter(l -> shown.value(l, "available") != null || shown.value(l, "executed") != null).toList();
		List<Line> lines = window(all, Bars.room(width), chosen);
		List<String> dimensions = DIMENSIONS.stream().filter(d -> lines.stream().map(l -> shown.text(l, d)).distinct().count() > 1).toList();
		List<Chart.BudgetColumn> columns = new ArrayList<>();
		for (Line line : lines) {
			columns.add(new Chart.BudgetColumn(label(shown, line, dimensions),
					List.of(amount(shown.value(line, "available")), amount(shown.value(line, "executed")))));
		}
		String title = Messages.bind(Messages.Money_chart, columns.size(), all.size());
		Chart.Budget chart = new Chart.Budget(title, Messages.bind(Messages.Money_unit, currency.get()),
				List.of(Messages.Money_available, Messages.Money_executed), columns);
		return Optional.of(Bars.of(chart, lines, width, chosen));
	}

	/** The first lines, or those around the chosen one. */
	static List<Line> window(List<Line> all, int room, Optional<Line> chosen) {
		int at = chosen.map(l -> Bars.identity(all, l)).orElse(-1);
		int from = at < room ? 0 : Math.min(at - room / 2, Math.max(0, all.size() - room));
		return all.subList(from, Math.min(all.size(), from + room));
	}

	private static String label(Shown shown, Line line, List<String> dimensions) {
		List<String> used = dimensions.isEmpty() ? DIMENSIONS : dimensions;
		return String.join(" ", used.stream().map(d -> shown.text(line, d)).filter(t -> !t.isEmpty()).toList());
	}

	private static Chart.Amount amount(Object value) {
		Optional<BigDecimal> millions = Stream.ofNullable(value).filter(Objects::nonNull)
				.map(v -> new BigDecimal(v.toString()).movePointLeft(MILLION))
				.map(v -> v.setScale(v.abs().compareTo(BigDecimal.TEN) < 0 ? 1 : 0, java.math.RoundingMode.HALF_UP)).findFirst();
		return new Chart.Amount(millions, millions.map(Numbers::format).orElse(""));
	}
}
