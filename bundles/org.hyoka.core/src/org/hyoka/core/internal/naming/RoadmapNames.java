// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.internal.naming;

import java.util.Locale;

import org.hyoka.core.indicators.IndicatorUnits;
import org.hyoka.core.naming.Naming;
import org.hyoka.core.text.Amounts;
import org.hyoka.model.hyoka.EvaluationEvent;
import org.hyoka.model.hyoka.Indicator;
import org.hyoka.model.hyoka.Target;
import org.hyoka.model.roadmap.Bar;
import org.hyoka.model.roadmap.Lane;
import org.hyoka.model.roadmap.Milestone;
import org.hyoka.model.roadmap.OutcomeMark;
import org.hyoka.model.roadmap.RoadmapNode;

/** What the parts of a roadmap go by; what has no name of its own goes by what it stands for. */
final class RoadmapNames {
	private RoadmapNames() {
	}

	/** A node: its name, else that of its program, target, evaluation or kind. */
	static String of(RoadmapNode node, Locale locale) {
		String name = ObjectNames.own(node, locale);
		if (!name.isEmpty()) {
			return name;
		}
		return switch (node) {
		case Bar bar -> ObjectNames.own(bar.getProgram(), locale);
		case OutcomeMark mark when mark.getTarget() != null -> target(mark.getTarget(), locale);
		case Milestone milestone when kind(milestone.getEvaluation()) -> Naming.label(milestone.getEvaluation().getKind(), locale);
		case Milestone milestone when milestone.getKind() != null -> Naming.label(milestone.getKind(), locale);
		default -> "";
		};
	}

	private static boolean kind(EvaluationEvent evaluation) {
		return evaluation != null && evaluation.getKind() != null;
	}

	private static String target(Target target, Locale locale) {
		String own = ObjectNames.own(target, locale);
		if (!own.isEmpty() || !(target.eContainer() instanceof Indicator indicator)) {
			return own;
		}
		String value = target.getValue() == null ? "" : IndicatorUnits.of(target) == null ? target.getValue().toString()
				: Amounts.format(target.getValue(), IndicatorUnits.of(target), locale);
		return (ObjectNames.own(indicator, locale) + ' ' + value).strip();
	}

	/** A lane: its name, else that of its research item, undertaking or group. */
	static String of(Lane lane, Locale locale) {
		String name = ObjectNames.own(lane, locale);
		if (!name.isEmpty()) {
			return name;
		}
		if (lane.getItem() != null) {
			String code = lane.getItem().getCode();
			return ((code == null ? "" : code + ' ') + ObjectNames.own(lane.getItem(), locale)).strip();
		}
		return lane.getUndertaking() != null ? ObjectNames.shortName(lane.getUndertaking(), locale) : ObjectNames.own(lane.getGroup(), locale);
	}
}
