// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.internal.panel;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;

import org.hyoka.consistency.Dependencies;
import org.hyoka.consistency.ProblemReporter;
import org.hyoka.consistency.Rule;
import org.hyoka.consistency.Severity;
import org.hyoka.core.naming.Naming;
import org.hyoka.core.text.Numbers;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.model.hyoka.Scale;
import org.hyoka.model.hyoka.ScalePoint;

/** A scale whose steps lie outside its range, are not steps, or come twice. */
final class ScaleSteps extends Rule<Scale> {
	ScaleSteps() {
		super("hyoka.scale.steps", Severity.ERROR, PanelRules.BOOK, Literals.SCALE, Scale.class,
				Dependencies.on(Literals.SCALE, Literals.SCALE_POINT), 6);
	}

	@Override
	protected void check(Scale scale, ProblemReporter report) {
		if (scale.getMinimum() != null && scale.getMaximum() != null && scale.getMinimum().compareTo(scale.getMaximum()) >= 0) {
			report.at(scale, Literals.SCALE__MAXIMUM).sayAs("range", Naming.inSentence(scale), scale.getMinimum(), scale.getMaximum());
		}
		if (scale.getStep() != null && scale.getStep().signum() <= 0) {
			report.at(scale, Literals.SCALE__STEP).sayAs("step", Naming.inSentence(scale), scale.getStep());
		}
		Map<BigDecimal, ScalePoint> seen = new HashMap<>();
		for (ScalePoint point : scale.getPoints()) {
			BigDecimal value = point.getValue();
			if (value != null && Numbers.isReasonable(value)) {
				boolean outside = scale.getMinimum() != null && value.compareTo(scale.getMinimum()) < 0
						|| scale.getMaximum() != null && value.compareTo(scale.getMaximum()) > 0;
				if (outside) {
					report.at(point, Literals.SCALE_POINT__VALUE).sayAs("outside", Naming.inSentence(scale), value);
				}
				ScalePoint first = seen.putIfAbsent(value.stripTrailingZeros(), point);
				if (first != null) {
					report.at(point, Literals.SCALE_POINT__VALUE).and(first).sayAs("twice", Naming.inSentence(scale), value);
				}
			}
		}
	}
}
