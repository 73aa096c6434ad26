// SPDX-License-Identifier: EPL-2.0
package org.hyoka.roadmap.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.hyoka.core.indicators.Achievement;
import org.hyoka.core.indicators.Achievements;
import org.hyoka.core.indicators.EvaluationDay;
import org.hyoka.core.naming.Naming;
import org.hyoka.core.text.PhraseBook;
import org.hyoka.core.text.YearStyle;
import org.hyoka.core.text.Years;
import org.hyoka.model.hyoka.Indicator;
import org.hyoka.model.hyoka.Target;
import org.hyoka.model.roadmap.Bar;
import org.hyoka.model.roadmap.Milestone;
import org.hyoka.model.roadmap.OutcomeMark;
import org.hyoka.model.roadmap.RoadmapLink;
import org.hyoka.model.roadmap.RoadmapNode;
import org.hyoka.model.time.DatePoint;
import org.hyoka.roadmap.internal.model.NodeNames;
import org.hyoka.roadmap.internal.model.NodeTime;
import org.hyoka.roadmap.scene.Delay;
import org.hyoka.roadmap.scene.PlacedBar;
import org.hyoka.roadmap.scene.PlacedLane;
import org.hyoka.roadmap.scene.PlacedLink;
import org.hyoka.roadmap.scene.PlacedMark;
import org.hyoka.roadmap.scene.PlacedNode;
import org.hyoka.roadmap.scene.RoadmapScene;

/** What there is to say of a part of a roadmap: what a hover shows and what a screen reader says. Reads the model. */
public final class NodeFacts {
	private static final PhraseBook BOOK = PhraseBook.of(NodeFacts.class);
	private static final int LONGEST = 200;
	private static final int MOST_LINKS = 6;
	private final RoadmapScene scene;
	private final Locale locale;
	private final YearStyle years;

	/** Of what stands in a scene, in its language. */
	public NodeFacts(RoadmapScene scene) {
		this.scene = scene;
		this.locale = scene.frame().locale();
		this.years = scene.frame().years();
	}

	private String say(String key, Object... arguments) {
		return BOOK.phrase(key, arguments).in(locale);
	}

	private String date(DatePoint point) {
		return Years.format(point, years, locale);
	}

	/** The name of a node, such as a target's value where it has no name of its own; never empty. */
	public String name(RoadmapNode node) {
		String name = Naming.ownName(node, locale);
		return name.isEmpty() ? say("unnamed", Naming.label(node.eClass(), locale)) : name;
	}

	/** The name of a lane; never empty. */
	public String name(PlacedLane lane) {
		String name = Naming.ownName(lane.lane(), locale);
		return name.isEmpty() ? say("unnamed", Naming.label(lane.lane().eClass(), locale)) : name;
	}

	/** One sentence about a node: what it is, when, how it stands, in which lane. */
	public String sentence(PlacedNode node) {
		List<String> parts = new ArrayList<>();
		parts.add(name(node.element()));
		parts.add(kind(node.element()));
		parts.addAll(times(node));
		parts.add(say("lane", name(scene.lanes().get(node.lane()))));
		return String.join(say("comma"), parts);
	}

	/** Everything about a node, a line each; the first is its name. */
	public List<String> lines(PlacedNode node) {
		List<String> lines = new ArrayList<>();
		lines.add(name(node.element()));
		lines.add(kind(node.element()));
		lines.addAll(times(node));
		if (node.element() instanceof OutcomeMark mark && mark.getTarget() != null) {
			lines.addAll(target(mark.getTarget()));
		}
		List<PlacedLink> links = scene.linksOf(node);
		ends(links.stream().filter(l -> l.target() == node.index()).map(l -> l.source()).toList(), "from").ifPresent(lines::add);
		ends(links.stream().filter(l -> l.source() == node.index()).map(l -> l.target()).toList(), "to").ifPresent(lines::add);
		String description = node.element().getDescription();
		if (description != null && !description.isBlank()) {
			String brief = description.strip();
			lines.add(brief.length() > LONGEST ? brief.substring(0, LONGEST) + "…" : brief);
		}
		if (node.element().getSource() != null) {
			lines.add(say("source", NodeNames.name(node.element().getSource(), locale)));
		}
		if (node.element().isConfidential()) {
			lines.add(say("confidential"));
		}
		return lines;
	}

	/** A link in words: from what to what, and how. */
	public String words(PlacedLink link) {
		RoadmapLink element = link.link();
		String words = say("link", name(element.getSource()), name(element.getTarget()), Naming.label(element.getKind(), locale));
		String label = element.getLabel() == null || element.getLabel().isBlank() ? "" : say("comma") + element.getLabel().strip();
		return words + label + (link.backwards() ? say("comma") + say("backwards") : "");
	}

	private Optional<String> ends(List<Integer> nodes, String key) {
		if (nodes.isEmpty()) {
			return Optional.empty();
		}
		String names = nodes.stream().limit(MOST_LINKS).map(i -> name(scene.nodes().get(i).element())).collect(Collectors.joining(say("comma")));
		return Optional.of(say(key, nodes.size() > MOST_LINKS ? names + "…" : names));
	}

	private String kind(RoadmapNode node) {
		String type = Naming.label(node.eClass(), locale);
		return switch (node) {
		case Bar bar when bar.getState() != null -> say("kind", type, Naming.label(bar.getState(), locale));
		case Milestone milestone when milestone.getKind() != null -> say("kind", type, Naming.label(milestone.getKind(), locale));
		default -> type;
		};
	}

	private List<String> times(PlacedNode placed) {
		List<String> lines = new ArrayList<>();
		RoadmapNode node = placed.element();
		Optional<DatePoint> start = NodeTime.start(node);
		Optional<DatePoint> end = NodeTime.end(node);
		if (node instanceof Bar bar) {
			lines.add(say("planned", span(start, end)));
			if (bar.getActualStart() != null || bar.getActualEnd() != null) {
				lines.add(say("actual", span(Optional.ofNullable(bar.getActualStart()), Optional.ofNullable(bar.getActualEnd()))));
			}
		} else {
			lines.add(start.map(at -> say(node instanceof OutcomeMark ? "due" : "at", date(at))).orElse(say("undated")));
			if (node instanceof Milestone milestone && milestone.getActualAt() != null) {
				lines.add(say("actual", date(milestone.getActualAt())));
			}
		}
		Optional<Delay> delay = switch (placed) {
		case PlacedBar bar -> bar.delay();
		case PlacedMark mark -> mark.delay();
		default -> Optional.empty();
		};
		delay.ifPresent(late -> lines
				.add(say(late.finished() ? "late" : "overdue", late.days() < 28 ? say("days", late.days()) : say("months", late.months()))));
		return lines;
	}

	private String span(Optional<DatePoint> start, Optional<DatePoint> end) {
		String first = start.map(this::date).orElse("");
		String last = end.map(this::date).orElse("");
		return first.isEmpty() && last.isEmpty() ? say("open") : first.equals(last) ? first : say("span", first, last).strip();
	}

	private List<String> target(Target target) {
		List<String> lines = new ArrayList<>();
		if (target.eContainer() instanceof Indicator indicator) {
			lines.add(say("indicator", NodeNames.name(indicator, locale)));
			if (Achievements.canBeJudged(target)) {
				EvaluationDay.of(target).map(day -> Achievements.of(target, day)).map((Achievement a) -> a.label(locale)).ifPresent(lines::add);
			}
		}
		target.getRevisions().stream().filter(r -> r.getOldDue() != null).map(r -> say("revised", date(r.getOldDue()))).forEach(lines::add);
		return lines;
	}
}
