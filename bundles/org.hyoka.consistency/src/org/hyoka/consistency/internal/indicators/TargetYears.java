// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.internal.indicators;

import org.hyoka.consistency.Dependencies;
import org.hyoka.consistency.ProblemReporter;
import org.hyoka.consistency.Rule;
import org.hyoka.consistency.Severity;
import org.hyoka.consistency.internal.Labels;
import org.hyoka.consistency.internal.Periods;
import org.hyoka.core.naming.Naming;
import org.hyoka.core.text.Span;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.model.hyoka.Indicator;
import org.hyoka.model.hyoka.IndicatorKind;
import org.hyoka.model.hyoka.Target;
import org.hyoka.model.hyoka.TargetKind;
import org.hyoka.model.hyoka.Undertaking;

/**
 * A target due before its undertaking begins, or an output's target due after it ends. A row of yearly targets that goes on into the
 * undertaking, each year one, may have begun before it, and so does what was reported on then.
 */
final class TargetYears extends Rule<Target> {
	TargetYears() {
		super("hyoka.target.year", Severity.WARNING, IndicatorRules.BOOK, Literals.TARGET, Target.class,
				Dependencies.on(Literals.TARGET, Literals.INDICATOR).within(Literals.PROGRAM_NODE__PERIOD));
	}

	@Override
	protected void check(Target target, ProblemReporter report) {
		Undertaking undertaking = Periods.undertaking(target).orElse(null);
		Span period = undertaking == null ? null : Periods.of(undertaking).orElse(null);
		if (period == null || target.getDue() == null) {
			return;
		}
		boolean early = isBefore(target, period);
		boolean output = target.eContainer() instanceof Indicator indicator && indicator.getKind() == IndicatorKind.OUTPUT;
		boolean late = output && period.end().isPresent() && target.getDue().firstDay().isAfter(period.end().get().lastDay());
		if (early || late) {
			report.at(target, Literals.TARGET__DUE).and(undertaking, Literals.PROGRAM_NODE__PERIOD).sayAs(
					early ? "early" : "late", Naming.where(target.eContainer()), Labels.point(target.getDue()),
					Periods.phrase(undertaking.getPeriod()));
		}
	}

	/** Whether a target is due before its undertaking begins, so that its year cannot be right; nothing else is said of such a year. */
	static boolean isEarly(Target target) {
		Span period = Periods.undertaking(target).flatMap(Periods::of).orElse(null);
		return period != null && target.getDue() != null && isBefore(target, period);
	}

	private static boolean isBefore(Target target, Span period) {
		return target.getDue().lastDay().isBefore(period.start().firstDay()) && !isContinued(target, period);
	}

	private static boolean isContinued(Target target, Span period) {
		if (target.getKind() == TargetKind.FINAL || !(target.eContainer() instanceof Indicator indicator)) {
			return false;
		}
		boolean reported = indicator.getActuals().stream()
				.anyMatch(a -> a.getAsOf() != null && a.getAsOf().fiscalYear().equals(target.getDue().fiscalYear()));
		return reported || indicator.getTargets().stream()
				.anyMatch(t -> t.getDue() != null && !t.getDue().lastDay().isBefore(period.start().firstDay()))
				&& indicator.getTargets().stream()
						.anyMatch(t -> t.getDue() != null && t.getDue().fiscalYear().equals(target.getDue().fiscalYear().plus(1)));
	}
}
