// SPDX-License-Identifier: EPL-2.0
package org.hyoka.exchange.reviews;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import org.hyoka.core.indicators.Achievements;
import org.hyoka.exchange.reviews.SheetRows.Row;
import org.hyoka.model.hyoka.Actual;
import org.hyoka.model.hyoka.Direction;
import org.hyoka.model.hyoka.Indicator;
import org.hyoka.model.hyoka.IndicatorKind;
import org.hyoka.model.hyoka.IndicatorLink;
import org.hyoka.model.hyoka.Policy;
import org.hyoka.model.hyoka.Section;
import org.hyoka.model.hyoka.Source;
import org.hyoka.model.hyoka.Target;
import org.hyoka.model.hyoka.TargetKind;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.model.hyoka.Unit;
import org.hyoka.model.time.DatePoint;
import org.hyoka.model.time.FiscalYear;

/**
 * Writes a logic model in the families of the RS system: a row of each activity, four of each output and outcome (target years, targets,
 * actuals, rates), and a row of each arrow.
 */
final class IndicatorWriting {
	private final Undertaking undertaking;
	private final FiscalYear published;
	private final Function<String, Row> add;
	private final Map<Indicator, String> numbers = new HashMap<>();
	private final Deque<Runnable> decisions = new ArrayDeque<>();
	private Row first;

	/** @param add adds a row to a family */
	IndicatorWriting(Undertaking undertaking, FiscalYear published, Function<String, Row> add) {
		this.undertaking = undertaking;
		this.published = published;
		this.add = add;
	}

	void write() {
		number();
		undertaking.getPolicies().stream().filter(p -> !p.getQuotes().isEmpty())
				.forEach(policy -> policy.getQuotes().forEach(quote -> decisions.add(() -> decision(policy, quote))));
		for (Indicator indicator : undertaking.getIndicators()) {
			if (indicator.getKind() == IndicatorKind.ACTIVITY && indicator.getTargets().isEmpty() && indicator.getActuals().isEmpty()) {
				step(indicator, null);
			} else {
				values(indicator);
			}
		}
		while (!decisions.isEmpty()) {
			first = add.apply("3-1");
			decisions.poll().run();
		}
		undertaking.getIndicators()
				.forEach(from -> from.getLeadsTo().stream().filter(link -> link.getTarget() != null).forEach(link -> arrow(from, link)));
	}

	/** Arrows go by numbers: what has none gets one that is free. */
	private void number() {
		Set<String> used = new HashSet<>();
		undertaking.getIndicators().stream().map(Indicator::getCode).filter(Objects::nonNull).forEach(used::add);
		int next = 1;
		for (Indicator indicator : undertaking.getIndicators()) {
			while (indicator.getCode() == null && !used.add(String.valueOf(next))) {
				next++;
			}
			numbers.put(indicator, indicator.getCode() == null ? String.valueOf(next) : indicator.getCode());
		}
	}

	private Row step(Indicator indicator, String what) {
		boolean byGoal = indicator.getKind() == IndicatorKind.ACTIVITY && indicator.getGoal() == null;
		Row row = first = add.apply("3-1");
		if (!decisions.isEmpty()) {
			decisions.poll().run();
		}
		return row.put(RsColumns.STEP_NUMBER, numbers.get(indicator)).put(RsColumns.STEP_KIND, RsColumns.word(indicator.getKind()))
				.put(RsColumns.STEP_TERM, RsColumns.word(indicator.getTerm())).put(RsColumns.GOAL_KIND, RsColumns.goalKind(indicator))
				.put(RsColumns.GOAL, byGoal ? indicator.getName() : indicator.getGoal())
				.put(RsColumns.MEASURE, byGoal || Objects.equals(indicator.getName(), indicator.getGoal()) ? null : indicator.getName())
				.put(RsColumns.STEP_UNIT, indicator.getUnit() == null ? null : indicator.getUnit().getSymbol())
				.put(RsColumns.DIRECTION, indicator.getDirection() == Direction.LOWER_IS_BETTER ? "下がると良い指標" : null)
				.put(RsColumns.EVIDENCE, evidence(indicator)).put(RsColumns.NO_NUMBER, indicator.getRationale())
				.put(RsColumns.QUALITATIVE, words(indicator))
				.put(RsColumns.WHAT, what);
	}

	private void decision(Policy policy, Section quote) {
		first.put(RsColumns.DECISION, policy.getName()).put(RsColumns.DECISION_PLACE, quote.getBody()).put(RsColumns.DECISION_URL, policy.getUrl());
	}

	private static String evidence(Indicator indicator) {
		List<String> names = Stream
				.concat(indicator.getActuals().stream().map(Actual::getSource), indicator.getTargets().stream().map(Target::getSource))
				.filter(Objects::nonNull).map(Source::getName).filter(Objects::nonNull).distinct().toList();
		return names.isEmpty() ? null : String.join("、", names);
	}

	private static String words(Indicator indicator) {
		return String.join("\n", indicator.getActuals().stream().map(Actual::getText).filter(Objects::nonNull).toList());
	}

	private void values(Indicator indicator) {
		Row years = step(indicator, "1.目標年度");
		Row targets = step(indicator, "2.目標値");
		Row actuals = step(indicator, "3.実績値");
		Row rates = step(indicator, "4.達成率");
		for (Target target : indicator.getTargets()) {
			year(target.getDue()).ifPresent(year -> {
				years.put(year, target.getKind() == TargetKind.FINAL ? "1" : null);
				if (targets.text(year) == null || target.getKind() == TargetKind.FINAL) {
					targets.put(year, amount(target.getValue(), target.getUnit(), indicator));
					rates.put(year, rate(target));
				}
			});
		}
		for (Actual actual : indicator.getActuals()) {
			year(actual.getAsOf()).filter(year -> actuals.text(year) == null)
					.ifPresent(year -> actuals.put(year, amount(actual.getValue(), actual.getUnit(), indicator)));
		}
	}

	private static Optional<String> year(DatePoint point) {
		return Optional.ofNullable(point).map(p -> String.valueOf(p.fiscalYear().year()));
	}

	/** A value, with its unit where that is another than the indicator's. */
	private static String amount(BigDecimal value, Unit unit, Indicator indicator) {
		return value == null ? null : value.toPlainString() + (unit == null || unit == indicator.getUnit() ? "" : unit.getSymbol());
	}

	/** Percent of the target that was reached in its year. */
	private String rate(Target target) {
		if (!Achievements.canBeJudged(target) || target.getDue().fiscalYear().compareTo(published) >= 0) {
			return null;
		}
		return Achievements.of(target, published.firstDay()).percent(1).map(percent -> SheetMerge.bare(percent).toPlainString()).orElse(null);
	}

	private void arrow(Indicator from, IndicatorLink link) {
		Indicator to = link.getTarget();
		boolean byName = from.getKind() == IndicatorKind.ACTIVITY && from.getGoal() == null;
		add.apply("3-2").put(RsColumns.FROM_NUMBER, numbers.get(from)).put(RsColumns.FROM_KIND, RsColumns.word(from.getKind()))
				.put(RsColumns.FROM_TERM, RsColumns.word(from.getTerm())).put(RsColumns.FROM_GOAL, byName ? from.getName() : from.getGoal())
				.put(RsColumns.FROM_MEASURE, byName ? null : from.getName())
				.put(RsColumns.TO_NUMBER, numbers.get(to)).put(RsColumns.TO_KIND, RsColumns.word(to.getKind()))
				.put(RsColumns.TO_TERM, RsColumns.word(to.getTerm())).put(RsColumns.TO_GOAL, to.getGoal()).put(RsColumns.TO_MEASURE, to.getName())
				.put(RsColumns.ARROW, link.getText()).put(RsColumns.ONE_STEP, link.getDirectReason());
	}
}
