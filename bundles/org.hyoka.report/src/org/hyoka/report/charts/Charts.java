// SPDX-License-Identifier: EPL-2.0
package org.hyoka.report.charts;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

import org.hyoka.core.figures.Fraction;
import org.hyoka.core.money.BudgetSummary;
import org.hyoka.core.money.Sum;
import org.hyoka.core.scoring.ScoreCell;
import org.hyoka.core.scoring.ScoreRow;
import org.hyoka.core.scoring.ScoreTable;
import org.hyoka.core.text.Numbers;
import org.hyoka.model.hyoka.Averaging;
import org.hyoka.model.hyoka.Criterion;
import org.hyoka.model.hyoka.Direction;
import org.hyoka.model.hyoka.MoneyKind;
import org.hyoka.model.hyoka.Scale;
import org.hyoka.model.hyoka.ScalePoint;
import org.hyoka.model.time.FiscalYear;
import org.hyoka.report.blocks.Chart;

/** Makes charts of what is computed, so that the window and the report show the same. The words come from the caller. */
public final class Charts {
	private Charts() {
	}

	/**
	 * An undertaking's money per fiscal year: the kinds that have an amount, what was executed last, so that it is drawn
	 * inside what was planned. Figures are printed with the decimals they are stated with.
	 *
	 * @param title title of the chart
	 * @param unit  the budget's unit as printed
	 * @param kind  the word for a kind of money
	 * @param year  how a fiscal year is printed
	 * @return empty where no amount is stated, or for one year only
	 */
	public static Optional<Chart.Budget> budget(String title, String unit, BudgetSummary summary,
			Function<MoneyKind, String> kind, Function<FiscalYear, String> year) {
		List<MoneyKind> kinds = new ArrayList<>(
				summary.kinds().stream().filter(k -> !summary.total(k).isEmpty()).toList());
		if (kinds.isEmpty() || summary.years().size() < 2) {
			return Optional.empty();
		}
		summary.spentKind().filter(kinds::remove).ifPresent(kinds::add);
		List<Chart.BudgetColumn> columns = summary.years().stream().map(y -> new Chart.BudgetColumn(year.apply(y),
				kinds.stream().map(k -> amount(summary.amount(y, k))).toList())).toList();
		return Optional.of(new Chart.Budget(title, unit, kinds.stream().map(kind).toList(), columns));
	}

	private static Chart.Amount amount(Sum sum) {
		return sum.isEmpty() ? new Chart.Amount(Optional.empty(), "")
				: new Chart.Amount(Optional.of(sum.value()), Numbers.format(sum.value()));
	}

	/**
	 * The points of one undertaking as a profile; each row's points in ascending order, which tells nothing of who gave
	 * them (rule 7).
	 *
	 * @param title title of the chart
	 * @param label how a criterion is called
	 * @param word  what a step of the scale means
	 * @return empty where the scales have no numbers or differ in their ends
	 */
	public static Optional<Chart.Points> points(String title, ScoreTable table, Function<Criterion, String> label,
			Function<ScalePoint, String> word) {
		List<ScoreRow> rows = table.rows().stream()
				.filter(r -> r.scale().map(s -> s.getMinimum() != null && s.getMaximum() != null).orElse(false)).toList();
		if (rows.isEmpty()) {
			return Optional.empty();
		}
		Scale scale = mostUsed(rows, word);
		if (rows.stream().map(r -> r.scale().orElseThrow())
				.anyMatch(s -> s.getMinimum().compareTo(scale.getMinimum()) != 0
						|| s.getMaximum().compareTo(scale.getMaximum()) != 0
						|| s.getDirection() != scale.getDirection())) {
			return Optional.empty();
		}
		boolean highIsGood = scale.getDirection() == Direction.HIGHER_IS_BETTER;
		BigDecimal worst = highIsGood ? scale.getMinimum() : scale.getMaximum();
		BigDecimal best = highIsGood ? scale.getMaximum() : scale.getMinimum();
		return Optional.of(new Chart.Points(title, worst, best, words(scale, word),
				rows.stream().allMatch(r -> r.aggregate().isEmpty()) ? Optional.of(Averaging.MEAN) : table.averaging(),
				rows.stream().map(r -> row(r, label)).toList()));
	}

	private static Chart.PointsRow row(ScoreRow row, Function<Criterion, String> label) {
		List<BigDecimal> points = row.isCounted()
				? row.distribution().stream().flatMap(step -> step.value().stream().flatMap(v -> Collections.nCopies(step.count(), v).stream()))
						.sorted().toList()
				: row.cells().stream().filter(c -> c.state() == ScoreCell.State.GIVEN).map(ScoreCell::value).flatMap(Optional::stream).sorted()
						.toList();
		return new Chart.PointsRow(label.apply(row.criterion()), place(row), row.mean().map(Numbers::format).orElse("-"),
				points, row.low());
	}

	/** Where among the points the mean lies: where it is multiplied, before that. */
	private static Optional<BigDecimal> place(ScoreRow row) {
		Optional<Fraction> factor = row.scale().map(Scale::getFactor).filter(f -> f.signum() > 0).map(Fraction::of);
		return factor.isEmpty() ? row.mean()
				: row.aggregate().map(aggregate -> aggregate.exact().dividedBy(factor.get()).toBigDecimal(MathContext.DECIMAL32));
	}

	/** The criteria whose points mean something else than those of most of the others. */
	public static List<Criterion> otherWords(ScoreTable table, Function<ScalePoint, String> word) {
		List<ScoreRow> rows = table.rows().stream().filter(row -> row.scale().isPresent()).toList();
		if (rows.isEmpty()) {
			return List.of();
		}
		Map<BigDecimal, String> usual = words(mostUsed(rows, word), word);
		return rows.stream().filter(row -> !words(row.scale().orElseThrow(), word).equals(usual)).map(ScoreRow::criterion).toList();
	}

	/** The scale with the words of most rows, of several the first. */
	private static Scale mostUsed(List<ScoreRow> rows, Function<ScalePoint, String> word) {
		Map<Map<BigDecimal, String>, List<Scale>> byWords = new LinkedHashMap<>();
		rows.forEach(row -> byWords.computeIfAbsent(words(row.scale().orElseThrow(), word), w -> new ArrayList<>()).add(row.scale().orElseThrow()));
		List<Scale> most = List.of();
		for (List<Scale> scales : byWords.values()) {
			most = scales.size() > most.size() ? scales : most;
		}
		return most.getFirst();
	}

	private static SortedMap<BigDecimal, String> words(Scale scale, Function<ScalePoint, String> word) {
		SortedMap<BigDecimal, String> words = new TreeMap<>();
		scale.getPoints().stream().filter(point -> point.getValue() != null && !word.apply(point).isBlank())
				.forEach(point -> words.putIfAbsent(point.getValue(), word.apply(point)));
		return words;
	}
}
