// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.internal.indicators;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

import org.hyoka.model.hyoka.Indicator;
import org.hyoka.model.hyoka.Target;
import org.hyoka.model.hyoka.TargetKind;

/** What is to be reached in each year, and a final target that is all of them. */
final class YearlyTargets {
	private YearlyTargets() {
	}

	/** Whether a target says again what another does before it: the same value for the same time. */
	static boolean isSecond(Target target) {
		return target.eContainer() instanceof Indicator indicator && indicator.getTargets().stream().takeWhile(t -> t != target)
				.anyMatch(t -> t.getKind() != target.getKind() && Objects.equals(t.getDue(), target.getDue()) && t.getValue() != null
						&& target.getValue() != null && t.getValue().compareTo(target.getValue()) == 0);
	}

	/** Whether a final target is what several years before and with it add up to; no year's actual is held against it. */
	static boolean isSum(Target target) {
		if (target.getKind() != TargetKind.FINAL || target.getValue() == null || target.getDue() == null
				|| !(target.eContainer() instanceof Indicator indicator)) {
			return false;
		}
		List<BigDecimal> years = indicator.getTargets().stream()
				.filter(t -> t.getKind() == TargetKind.INTERIM && t.getValue() != null && t.getValue().signum() > 0 && t.getDue() != null
						&& !t.getDue().lastDay().isAfter(target.getDue().lastDay()))
				.map(Target::getValue).toList();
		return years.size() > 1 && years.stream().reduce(BigDecimal.ZERO, BigDecimal::add).compareTo(target.getValue()) == 0;
	}
}
