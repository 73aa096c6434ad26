// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.internal.indicators;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

import org.hyoka.consistency.Dependencies;
import org.hyoka.consistency.ProblemReporter;
import org.hyoka.consistency.Rule;
import org.hyoka.consistency.Severity;
import org.hyoka.consistency.internal.Labels;
import org.hyoka.core.indicators.LogicSteps;
import org.hyoka.core.naming.Naming;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.model.hyoka.Indicator;
import org.hyoka.model.hyoka.IndicatorLink;
import org.hyoka.model.hyoka.Target;

/** Arrows of the logic model that go round in a circle, back from an outcome to an output, or to what is to be reached before. */
final class LogicModel extends Rule<Indicator> {
	LogicModel() {
		super("hyoka.indicator.link", Severity.WARNING, IndicatorRules.BOOK, Literals.INDICATOR, Indicator.class,
				Dependencies.on(Literals.INDICATOR, Literals.INDICATOR_LINK, Literals.TARGET).via(Literals.INDICATOR_LINK__TARGET)
						.within(Literals.PROGRAM_NODE__PERIOD));
	}

	@Override
	protected void check(Indicator indicator, ProblemReporter report) {
		for (IndicatorLink link : indicator.getLeadsTo()) {
			Indicator next = link.getTarget();
			if (next == null) {
				continue;
			}
			if (reaches(next, indicator, new HashSet<>())) {
				report.at(link, Literals.INDICATOR_LINK__TARGET).and(next).sayAs("circle", Naming.where(indicator), Naming.inSentence(next));
			} else if (LogicSteps.isKnown(indicator) && LogicSteps.isKnown(next) && LogicSteps.of(next).compareTo(LogicSteps.of(indicator)) < 0) {
				report.at(link, Literals.INDICATOR_LINK__TARGET).and(next).say(Naming.where(indicator), Naming.inSentence(next),
						LogicSteps.of(indicator).label(), LogicSteps.of(next).label());
			} else {
				order(indicator, link, next, report);
			}
		}
	}

	/** What follows is to be reached later, or at the same time. */
	private static void order(Indicator indicator, IndicatorLink link, Indicator next, ProblemReporter report) {
		Optional<Target> first = LogicSteps.earliest(indicator);
		Optional<Target> last = LogicSteps.latest(next);
		if (first.isPresent() && last.isPresent()) {
			LocalDate before = first.get().getDue().lastDay();
			if (last.get().getDue().lastDay().isBefore(before) && !TargetYears.isEarly(last.get())) {
				report.at(link, Literals.INDICATOR_LINK__TARGET).and(first.get(), Literals.TARGET__DUE).and(last.get(), Literals.TARGET__DUE)
						.sayAs("early", Naming.where(indicator), Naming.inSentence(next), Labels.point(first.get().getDue()),
								Labels.point(last.get().getDue()));
			}
		}
	}

	private static boolean reaches(Indicator from, Indicator wanted, Set<Indicator> seen) {
		return from == wanted || seen.add(from)
				&& from.getLeadsTo().stream().anyMatch(link -> link.getTarget() != null && reaches(link.getTarget(), wanted, seen));
	}
}
