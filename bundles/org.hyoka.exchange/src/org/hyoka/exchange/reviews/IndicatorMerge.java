// SPDX-License-Identifier: EPL-2.0
package org.hyoka.exchange.reviews;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.hyoka.core.indicators.DirectionWords;
import org.hyoka.model.hyoka.Actual;
import org.hyoka.model.hyoka.Direction;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.model.hyoka.Indicator;
import org.hyoka.model.hyoka.IndicatorKind;
import org.hyoka.model.hyoka.StatedMeasure;
import org.hyoka.model.hyoka.Target;
import org.hyoka.model.hyoka.TargetKind;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.model.hyoka.Unit;
import org.hyoka.model.time.DatePoint;
import org.hyoka.model.time.FiscalYear;

/** Puts the indicators of a review sheet into an undertaking. */
final class IndicatorMerge {
	private final SheetMerge merge;
	private final Undertaking undertaking;
	private final Set<Indicator> taken = new HashSet<>();

	IndicatorMerge(SheetMerge merge, Undertaking undertaking) {
		this.merge = merge;
		this.undertaking = undertaking;
	}

	/** The next indicator of that kind, name and goal: a sheet may print several, and each of them once. */
	Indicator indicator(IndicatorKind kind, String name, String goal, Unit unit) {
		List<Indicator> free = known(kind, name, goal).stream().filter(i -> !taken.contains(i)).toList();
		Indicator indicator = free.stream().filter(i -> i.getUnit() == unit).findFirst().or(() -> free.stream().findFirst())
				.orElseGet(() -> add(kind, name, goal, unit));
		taken.add(indicator);
		return indicator;
	}

	/** Those of that kind, name and goal. */
	List<Indicator> known(IndicatorKind kind, String name, String goal) {
		return undertaking.getIndicators().stream()
				.filter(i -> i.getKind() == kind && Objects.equals(name, i.getName()) && (goal == null || Objects.equals(goal, i.getGoal())))
				.toList();
	}

	/** Adds one. */
	Indicator add(IndicatorKind kind, String name, String goal, Unit unit) {
		Indicator indicator = SheetMerge.F.createIndicator();
		indicator.setKind(kind);
		indicator.setName(name);
		indicator.setGoal(goal);
		indicator.setUnit(unit);
		if (DirectionWords.isLess(name, goal)) {
			indicator.setDirection(Direction.LOWER_IS_BETTER);
		}
		undertaking.getIndicators().add(indicator);
		return indicator;
	}

	/** The unit of a value, where it is another than the indicator's; an indicator without one takes it. */
	private static Unit own(Indicator indicator, Unit unit) {
		if (indicator.getUnit() == null) {
			indicator.setUnit(unit);
		}
		return unit == indicator.getUnit() ? null : unit;
	}

	/** What is to be reached by the end of a year; null where nothing is stated. */
	Target target(Indicator indicator, FiscalYear year, BigDecimal value, TargetKind kind, Unit unit) {
		if (year == null || value == null) {
			return null;
		}
		Target there = indicator.getTargets().stream()
				.filter(t -> t.getKind() == kind && t.getDue() != null && year.equals(t.getDue().fiscalYear())).findFirst().orElse(null);
		if (there == null) {
			there = SheetMerge.F.createTarget();
			there.setKind(kind);
			there.setDue(DatePoint.endOf(year));
			there.setValue(value);
			there.setUnit(own(indicator, unit));
			indicator.getTargets().add(there);
		} else if (there.getValue() == null) {
			there.eSet(Literals.TARGET__VALUE, value);
			there.setUnit(own(indicator, unit));
		} else if (there.getValue().compareTo(value) != 0) {
			merge.state(there, StatedMeasure.VALUE, value, unit == null ? indicator.getUnit() : unit);
		}
		return there;
	}

	/** What was reached at the end of a year; null where nothing is stated. */
	Actual actual(Indicator indicator, FiscalYear year, BigDecimal value, Unit unit) {
		if (year == null || value == null) {
			return null;
		}
		Actual there = at(indicator, year);
		if (there == null) {
			there = actual(indicator, year);
		}
		if (there.getValue() == null) {
			there.eSet(Literals.ACTUAL__VALUE, value);
			there.setUnit(own(indicator, unit));
		} else if (there.getValue().compareTo(value) != 0) {
			merge.state(there, StatedMeasure.VALUE, value, unit == null ? indicator.getUnit() : unit);
		}
		return there;
	}

	/** What was reached at the end of a year, in words. */
	Actual actual(Indicator indicator, FiscalYear year, String text) {
		Actual there = indicator.getActuals().stream().filter(a -> text.equals(a.getText())).findFirst().orElseGet(() -> at(indicator, year));
		if (there == null) {
			there = actual(indicator, year);
		}
		merge.text(there, Literals.ACTUAL__TEXT, text);
		return there;
	}

	private static Actual at(Indicator indicator, FiscalYear year) {
		return indicator.getActuals().stream().filter(a -> a.getAsOf() != null && year.equals(a.getAsOf().fiscalYear())).findFirst().orElse(null);
	}

	private static Actual actual(Indicator indicator, FiscalYear year) {
		Actual actual = SheetMerge.F.createActual();
		actual.setAsOf(DatePoint.endOf(year));
		indicator.getActuals().add(actual);
		return actual;
	}
}
