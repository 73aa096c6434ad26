// SPDX-License-Identifier: EPL-2.0
package org.hyoka.exchange.reviews;

import java.math.BigDecimal;
import java.util.Objects;

import org.hyoka.model.hyoka.Actual;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.model.hyoka.Indicator;
import org.hyoka.model.hyoka.IndicatorKind;
import org.hyoka.model.hyoka.StatedMeasure;
import org.hyoka.model.hyoka.Target;
import org.hyoka.model.hyoka.TargetKind;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.model.time.DatePoint;
import org.hyoka.model.time.FiscalYear;

/** Puts the indicators of a review sheet into an undertaking. */
final class IndicatorMerge {
	private final SheetMerge merge;
	private final Undertaking undertaking;

	IndicatorMerge(SheetMerge merge, Undertaking undertaking) {
		this.merge = merge;
		this.undertaking = undertaking;
	}

	/** The indicator of that kind, name and goal. */
	Indicator indicator(IndicatorKind kind, String name, String goal, String unit) {
		Indicator indicator = undertaking.getIndicators().stream().filter(i -> i.getKind() == kind && Objects.equals(name, i.getName())
				&& (goal == null || Objects.equals(goal, i.getDefinition()))).findFirst().orElse(null);
		if (indicator == null) {
			indicator = SheetMerge.F.createIndicator();
			indicator.setKind(kind);
			indicator.setName(name);
			indicator.setDefinition(goal);
			indicator.setUnit(merge.unit(unit));
			undertaking.getIndicators().add(indicator);
		}
		return indicator;
	}

	/** What is to be reached by the end of a year. */
	void target(Indicator indicator, FiscalYear year, BigDecimal value, TargetKind kind) {
		if (year == null || value == null) {
			return;
		}
		Target there = indicator.getTargets().stream()
				.filter(t -> t.getKind() == kind && t.getDue() != null && year.equals(t.getDue().fiscalYear())).findFirst().orElse(null);
		if (there == null) {
			Target target = SheetMerge.F.createTarget();
			target.setKind(kind);
			target.setDue(DatePoint.endOf(year));
			target.setValue(value);
			indicator.getTargets().add(target);
		} else if (there.getValue() == null) {
			there.eSet(Literals.TARGET__VALUE, value);
		} else if (there.getValue().compareTo(value) != 0) {
			merge.state(there, StatedMeasure.VALUE, value, indicator.getUnit());
		}
	}

	/** What was reached at the end of a year. */
	void actual(Indicator indicator, FiscalYear year, BigDecimal value) {
		if (year == null || value == null) {
			return;
		}
		Actual there = indicator.getActuals().stream().filter(a -> a.getAsOf() != null && year.equals(a.getAsOf().fiscalYear())).findFirst()
				.orElse(null);
		if (there == null) {
			Actual actual = SheetMerge.F.createActual();
			actual.setAsOf(DatePoint.endOf(year));
			actual.setValue(value);
			indicator.getActuals().add(actual);
		} else if (there.getValue() == null) {
			there.eSet(Literals.ACTUAL__VALUE, value);
		} else if (there.getValue().compareTo(value) != 0) {
			merge.state(there, StatedMeasure.VALUE, value, indicator.getUnit());
		}
	}
}
