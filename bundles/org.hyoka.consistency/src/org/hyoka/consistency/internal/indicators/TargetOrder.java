// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.internal.indicators;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.hyoka.consistency.ProblemReporter;
import org.hyoka.consistency.Rule;
import org.hyoka.consistency.Severity;
import org.hyoka.consistency.internal.Labels;
import org.hyoka.consistency.internal.Parts;
import org.hyoka.core.indicators.IndicatorUnits;
import org.hyoka.core.naming.Naming;
import org.hyoka.model.hyoka.Accumulation;
import org.hyoka.model.hyoka.Direction;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.model.hyoka.Indicator;
import org.hyoka.model.hyoka.Target;
import org.hyoka.model.hyoka.TargetKind;

/** An interim target that is later than the final one, or asks for more than it. */
final class TargetOrder extends Rule<Indicator> {
	TargetOrder() {
		super("hyoka.target.interim", Severity.WARNING, IndicatorRules.BOOK, Literals.INDICATOR, Indicator.class,
				IndicatorRules.INDICATOR_IN_ITS_TIME);
	}

	@Override
	protected void check(Indicator indicator, ProblemReporter report) {
		List<Target> finals = indicator.getTargets().stream().filter(t -> t.getKind() == TargetKind.FINAL).toList();
		for (Target interim : indicator.getTargets()) {
			if (interim.getKind() == TargetKind.INTERIM) {
				finals.stream().filter(last -> isSameSeries(interim, last)).forEach(last -> compare(indicator, interim, last, report));
			}
		}
	}

	private static boolean isSameSeries(Target a, Target b) {
		return Objects.equals(a.getName(), b.getName());
	}

	/** Whether values of different years can be held against each other; annual ones cannot, nor can those of which that is not stated. */
	private static boolean comparable(Indicator indicator) {
		return indicator.getAccumulation() == Accumulation.CUMULATIVE || indicator.getAccumulation() == Accumulation.SNAPSHOT;
	}

	private static void compare(Indicator indicator, Target interim, Target last, ProblemReporter report) {
		if (interim.getDue() != null && last.getDue() != null && interim.getDue().lastDay().isAfter(last.getDue().lastDay())
				&& !TargetYears.isEarly(last)) {
			report.at(interim, Literals.TARGET__DUE).and(last, Literals.TARGET__DUE).sayAs("later", Naming.where(indicator),
					Labels.point(interim.getDue()), Labels.point(last.getDue()));
		}
		Optional<BigDecimal> before = IndicatorUnits.value(interim, last);
		if (comparable(indicator) && before.isPresent() && last.getValue() != null) {
			int order = before.get().compareTo(last.getValue());
			if (indicator.getDirection() == Direction.LOWER_IS_BETTER ? order < 0 : order > 0) {
				report.at(interim, Literals.TARGET__VALUE).and(last, Literals.TARGET__VALUE).sayAs("beyond",
						Naming.where(indicator), Parts.number(interim.getValue(), IndicatorUnits.of(interim)),
						Parts.number(last.getValue(), IndicatorUnits.of(last)));
			}
		}
	}
}
