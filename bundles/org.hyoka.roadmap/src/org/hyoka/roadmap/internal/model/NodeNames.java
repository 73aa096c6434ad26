// SPDX-License-Identifier: EPL-2.0
package org.hyoka.roadmap.internal.model;

import java.util.Locale;
import java.util.Optional;

import org.hyoka.core.text.Amounts;
import org.hyoka.core.text.ModelLabels;
import org.hyoka.model.hyoka.Indicator;
import org.hyoka.model.hyoka.NamedElement;
import org.hyoka.model.hyoka.Target;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.model.roadmap.Bar;
import org.hyoka.model.roadmap.Lane;
import org.hyoka.model.roadmap.Milestone;
import org.hyoka.model.roadmap.OutcomeMark;
import org.hyoka.model.roadmap.Roadmap;
import org.hyoka.model.roadmap.RoadmapNode;
import org.hyoka.report.Translations;

/** What the parts of a roadmap are called; what has no name of its own goes by what it stands for. */
public final class NodeNames {
	private NodeNames() {
	}

	/** A node: its name, else that of its program, target, evaluation or kind; never null. */
	public static String of(RoadmapNode node, Locale locale) {
		String name = name(node, locale);
		if (!name.isEmpty()) {
			return name;
		}
		return switch (node) {
		case Bar bar when bar.getProgram() != null -> name(bar.getProgram(), locale);
		case OutcomeMark mark when mark.getTarget() != null -> target(mark.getTarget(), locale);
		case Milestone milestone when milestone.getEvaluation() != null && milestone.getEvaluation().getKind() != null -> ModelLabels
				.of(milestone.getEvaluation().getKind()).in(locale);
		case Milestone milestone when milestone.getKind() != null -> ModelLabels.of(milestone.getKind()).in(locale);
		default -> "";
		};
	}

	private static String target(Target target, Locale locale) {
		String own = name(target, locale);
		if (!own.isEmpty() || !(target.eContainer() instanceof Indicator indicator)) {
			return own;
		}
		String value = target.getValue() == null ? "" : indicator.getUnit() == null ? target.getValue().toString()
				: Amounts.format(target.getValue(), indicator.getUnit(), locale);
		return (name(indicator, locale) + ' ' + value).strip();
	}

	/** A lane: its name, else that of its research item, undertaking or group; never null. */
	public static String of(Lane lane, Locale locale) {
		String name = name(lane, locale);
		if (!name.isEmpty()) {
			return name;
		}
		if (lane.getItem() != null) {
			String code = lane.getItem().getCode();
			return ((code == null ? "" : code + ' ') + name(lane.getItem(), locale)).strip();
		}
		return lane.getUndertaking() != null ? of(lane.getUndertaking(), locale) : name(lane.getGroup(), locale);
	}

	/** An undertaking: its short name, else its name. */
	public static String of(Undertaking undertaking, Locale locale) {
		String brief = Translations.translation(undertaking, "shortName", locale).orElse(undertaking.getShortName());
		return brief == null || brief.isBlank() ? name(undertaking, locale) : brief.strip();
	}

	/** A roadmap with the undertaking it belongs to, where both have names. */
	public static String of(Roadmap roadmap, Locale locale) {
		String own = name(roadmap, locale);
		if (roadmap.eContainer() instanceof Undertaking undertaking) {
			String owner = Optional.ofNullable(undertaking.getCode()).map(code -> code + ' ').orElse("") + of(undertaking, locale);
			return own.isEmpty() ? owner.strip() : (owner.strip() + (locale.getLanguage().equals("ja") ? "　" : " – ") + own).strip();
		}
		return own;
	}

	/** Any name in a language; empty if there is none. */
	public static String name(NamedElement element, Locale locale) {
		return element == null ? "" : Translations.of(element, locale).strip();
	}
}
