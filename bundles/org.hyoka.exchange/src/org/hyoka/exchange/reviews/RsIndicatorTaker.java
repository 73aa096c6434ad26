// SPDX-License-Identifier: EPL-2.0
package org.hyoka.exchange.reviews;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.hyoka.exchange.reviews.SheetRows.Row;
import org.hyoka.model.hyoka.Actual;
import org.hyoka.model.hyoka.Direction;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.model.hyoka.Indicator;
import org.hyoka.model.hyoka.IndicatorKind;
import org.hyoka.model.hyoka.IndicatorLink;
import org.hyoka.model.hyoka.OutcomeTerm;
import org.hyoka.model.hyoka.Policy;
import org.hyoka.model.hyoka.Section;
import org.hyoka.model.hyoka.Source;
import org.hyoka.model.hyoka.StatedFigure;
import org.hyoka.model.hyoka.StatedMeasure;
import org.hyoka.model.hyoka.Target;
import org.hyoka.model.hyoka.TargetKind;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.model.hyoka.Unit;
import org.hyoka.model.time.FiscalYear;
import org.hyoka.office.sheets.RsFamily;

/**
 * Takes the logic model of a sheet (効果発現経路): its activities, outputs and outcomes with what is to be reached and was, and which leads
 * to which. A sheet has a row each of an indicator's target year, targets, actuals and rates, a column a year; its numbers count within
 * activities, outputs and the outcomes of each term, so that one number may stand for several steps.
 */
final class RsIndicatorTaker {
	/** What a sheet calls one indicator by. */
	private record Key(String number, IndicatorKind kind, OutcomeTerm term, String goal, String measure) {
		boolean isStep(Key other) {
			return Objects.equals(number, other.number) && kind == other.kind && term == other.term;
		}

		boolean isSame(String one, String other) {
			return one == null || one.equals(other);
		}
	}

	private final SheetMerge merge;
	private final Undertaking undertaking;
	private final SheetRows sheet;
	private final IndicatorMerge indicators;
	private final Map<Key, Indicator> taken = new LinkedHashMap<>();

	RsIndicatorTaker(SheetMerge merge, Undertaking undertaking, SheetRows sheet) {
		this.merge = merge;
		this.undertaking = undertaking;
		this.sheet = sheet;
		indicators = new IndicatorMerge(merge, undertaking);
	}

	void take() {
		Map<Key, List<Row>> steps = new LinkedHashMap<>();
		for (Row row : sheet.rows("3-1")) {
			Key key = key(row);
			if (key.goal != null || key.measure != null) {
				steps.computeIfAbsent(key, k -> new ArrayList<>()).add(row);
			}
			decision(row);
		}
		steps.forEach(this::indicator);
		sheet.rows("3-2").forEach(this::arrow);
	}

	private static Key key(Row row) {
		return new Key(row.text(RsColumns.STEP_NUMBER), RsColumns.kind(row.text(RsColumns.STEP_KIND)), RsColumns.term(row.text(RsColumns.STEP_TERM)),
				row.text(RsColumns.GOAL), row.text(RsColumns.MEASURE));
	}

	/** An activity is what is done; an outcome that nobody measures goes by its goal. */
	private void indicator(Key key, List<Row> rows) {
		boolean activity = key.kind == IndicatorKind.ACTIVITY && key.measure == null;
		String name = key.measure == null ? key.goal : key.measure;
		String goal = activity ? null : key.goal;
		List<Indicator> free = indicators.known(key.kind, name, goal).stream().filter(i -> !taken.containsValue(i))
				.filter(i -> i.getTerm() == key.term || i.getTerm() == OutcomeTerm.UNSPECIFIED || key.term == OutcomeTerm.UNSPECIFIED).toList();
		Unit unit = merge.unit(rows.getFirst().text(RsColumns.STEP_UNIT));
		Indicator indicator = free.stream().filter(i -> Objects.equals(key.number, i.getCode())).findFirst().or(() -> free.stream().findFirst())
				.orElseGet(() -> indicators.add(key.kind, name, goal, unit));
		taken.put(key, indicator);
		merge.text(indicator, Literals.INDICATOR__CODE, key.number);
		if (indicator.getTerm() == OutcomeTerm.UNSPECIFIED) {
			indicator.setTerm(key.term);
		}
		for (Row row : rows) {
			String direction = row.text(RsColumns.DIRECTION);
			if (direction != null) {
				indicator.setDirection(direction.contains("下") ? Direction.LOWER_IS_BETTER : Direction.HIGHER_IS_BETTER);
			}
			merge.text(indicator, Literals.INDICATOR__RATIONALE, row.text(RsColumns.NO_NUMBER));
		}
		values(indicator, rows, unit);
		String kind = rows.getFirst().text(RsColumns.GOAL_KIND);
		if (kind != null && !kind.equals(RsColumns.goalKind(indicator))) {
			merge.note(indicator, RsColumns.GOAL_KIND + "：" + kind);
		}
	}

	private void values(Indicator indicator, List<Row> rows, Unit unit) {
		List<FiscalYear> last = rows.stream().filter(r -> what(r).contains("目標年度")).flatMap(r -> r.years().entrySet().stream())
				.filter(e -> e.getValue().signum() != 0).map(Map.Entry::getKey).toList();
		List<Target> targets = new ArrayList<>();
		List<Actual> actuals = new ArrayList<>();
		for (Row row : rows) {
			if (what(row).contains("目標値")) {
				row.years().forEach((year, value) -> targets.add(indicators.target(indicator, year, value, kind(indicator, year, last), unit)));
			} else if (what(row).contains("実績値")) {
				row.years().forEach((year, value) -> actuals.add(indicators.actual(indicator, year, value, unit)));
			}
			String words = row.text(RsColumns.QUALITATIVE);
			if (words != null) {
				actuals.add(indicators.actual(indicator, FiscalYear.of(sheet.published().year() - 1), words));
			}
		}
		last.forEach(year -> due(indicator, year));
		rows.stream().filter(r -> what(r).contains("達成率")).flatMap(r -> r.years().entrySet().stream())
				.forEach(e -> rate(indicator, e.getKey(), e.getValue()));
		source(indicator, rows.getFirst().text(RsColumns.EVIDENCE), targets, actuals);
	}

	private static String what(Row row) {
		return String.valueOf(row.text(RsColumns.WHAT));
	}

	/** A target is final in the year that the sheet marks, unless another sheet said of that year already what it is. */
	private static TargetKind kind(Indicator indicator, FiscalYear year, List<FiscalYear> last) {
		return indicator.getTargets().stream().filter(t -> t.getDue() != null && year.equals(t.getDue().fiscalYear())).map(Target::getKind)
				.findFirst().orElse(last.contains(year) ? TargetKind.FINAL : TargetKind.INTERIM);
	}

	/** A year that is marked without a number: the goal is to be reached in words. */
	private static void due(Indicator indicator, FiscalYear year) {
		if (indicator.getTargets().stream().noneMatch(t -> t.getDue() != null && year.equals(t.getDue().fiscalYear()))) {
			Target target = SheetMerge.F.createTarget();
			target.setKind(TargetKind.FINAL);
			target.setDue(org.hyoka.model.time.DatePoint.endOf(year));
			target.setName(indicator.getGoal());
			indicator.getTargets().add(target);
		}
	}

	/** The printed rate is held beside the one that is computed; where less is better, sheets do not say how they compute it. */
	private void rate(Indicator indicator, FiscalYear year, BigDecimal percent) {
		Target target = indicator.getTargets().stream()
				.filter(t -> t.getDue() != null && year.equals(t.getDue().fiscalYear()) && t.getValue() != null)
				.findFirst().orElse(null);
		if (target == null || indicator.getDirection() == Direction.LOWER_IS_BETTER) {
			merge.leaveOut("leftOut.rate", percent.toPlainString(), year.year(), indicator.getName());
		} else {
			StatedFigure stated = merge.state(target, StatedMeasure.RATE, percent, null);
			stated.setYear(year);
		}
	}

	/** Statistics and data are those of what was reached and is to be; without either they are noted. */
	private void source(Indicator indicator, String name, List<Target> targets, List<Actual> actuals) {
		if (name == null) {
			return;
		}
		if (targets.isEmpty() && actuals.isEmpty()) {
			merge.note(indicator, RsColumns.EVIDENCE + "：" + name);
			return;
		}
		Source source = merge.sourceNamed(name);
		targets.stream().filter(t -> t.getSource() == null).forEach(t -> t.setSource(source));
		actuals.stream().filter(a -> a.getSource() == null).forEach(a -> a.setSource(source));
	}

	/** A decision of the cabinet that names what is measured, with the words of it. */
	private void decision(Row row) {
		String words = row.text(RsColumns.DECISION_PLACE);
		Policy policy = merge.policy(undertaking, row.text(RsColumns.DECISION), null, null, row.text(RsColumns.DECISION_URL));
		if (policy == null && words != null) {
			merge.note(undertaking, words);
		} else if (words != null && policy.getQuotes().stream().noneMatch(q -> words.equals(q.getBody()))) {
			Section quote = SheetMerge.F.createSection();
			quote.setBody(words);
			policy.getQuotes().add(quote);
		}
	}

	private void arrow(Row row) {
		Indicator from = find(new Key(row.text(RsColumns.FROM_NUMBER), RsColumns.kind(row.text(RsColumns.FROM_KIND)),
				RsColumns.term(row.text(RsColumns.FROM_TERM)), row.text(RsColumns.FROM_GOAL), row.text(RsColumns.FROM_MEASURE)));
		Indicator to = find(new Key(row.text(RsColumns.TO_NUMBER), RsColumns.kind(row.text(RsColumns.TO_KIND)),
				RsColumns.term(row.text(RsColumns.TO_TERM)), row.text(RsColumns.TO_GOAL), row.text(RsColumns.TO_MEASURE)));
		if (from == null || to == null) {
			if (row.text(RsColumns.FROM_KIND) != null || row.text(RsColumns.TO_KIND) != null) {
				merge.leaveOut("leftOut.link", words(row, RsColumns.FROM_KIND, RsColumns.FROM_NUMBER, RsColumns.FROM_GOAL),
						words(row, RsColumns.TO_KIND, RsColumns.TO_NUMBER, RsColumns.TO_GOAL));
			}
			return;
		}
		IndicatorLink link = from.getLeadsTo().stream().filter(l -> l.getTarget() == to).findFirst().orElseGet(() -> {
			IndicatorLink made = SheetMerge.F.createIndicatorLink();
			made.setTarget(to);
			from.getLeadsTo().add(made);
			return made;
		});
		if (link.getText() == null) {
			link.setText(row.text(RsColumns.ARROW));
		}
		if (link.getDirectReason() == null) {
			link.setDirectReason(row.text(RsColumns.ONE_STEP));
		}
	}

	/** The indicator of a step; of several that share its number that with the same goal, and the same measure. */
	private Indicator find(Key step) {
		List<Map.Entry<Key, Indicator>> all = taken.entrySet().stream().filter(e -> e.getKey().isStep(step)).toList();
		return all.stream().filter(e -> step.isSame(step.goal, e.getKey().goal) && step.isSame(step.measure, e.getKey().measure)).findFirst()
				.or(() -> all.stream().filter(e -> step.isSame(step.goal, e.getKey().goal)).findFirst())
				.or(() -> all.size() == 1 ? all.stream().findFirst() : java.util.Optional.empty()).map(Map.Entry::getValue).orElse(null);
	}

	private static String words(Row row, String... columns) {
		return String.join(" ", java.util.Arrays.stream(columns).map(row::text).filter(Objects::nonNull).toList());
	}
}
