// SPDX-License-Identifier: EPL-2.0
package org.hyoka.roadmap.internal.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.hyoka.model.hyoka.Element;
import org.hyoka.model.roadmap.Bar;
import org.hyoka.model.roadmap.Lane;
import org.hyoka.model.roadmap.LinkKind;
import org.hyoka.model.roadmap.Milestone;
import org.hyoka.model.roadmap.OutcomeMark;
import org.hyoka.model.roadmap.Roadmap;
import org.hyoka.model.roadmap.RoadmapLink;
import org.hyoka.model.roadmap.RoadmapNode;
import org.hyoka.roadmap.internal.exchange.PlanRow.Kind;
import org.hyoka.roadmap.internal.exchange.PlanRow.Link;
import org.hyoka.roadmap.internal.model.NodeNames;
import org.hyoka.roadmap.internal.model.NodeTime;

/** Roadmaps as lines of a plan, in their order. */
public final class PlanWriter {
	private final Locale locale;
	private final boolean confidential;
	private final List<PlanRow> rows = new ArrayList<>();
	private final Map<RoadmapNode, List<RoadmapLink>> incoming = new IdentityHashMap<>();
	private final Map<Element, String> invented = new HashMap<>();

	private PlanWriter(Locale locale, boolean confidential) {
		this.locale = locale;
		this.confidential = confidential;
	}

	/**
	 * The lines of roadmaps.
	 *
	 * @param confidential whether confidential nodes are among them
	 */
	public static List<PlanRow> rows(List<Roadmap> roadmaps, Locale locale, boolean confidential) {
		PlanWriter writer = new PlanWriter(locale, confidential);
		roadmaps.forEach(writer::roadmap);
		return writer.rows;
	}

	private void roadmap(Roadmap roadmap) {
		for (RoadmapLink link : roadmap.getLinks()) {
			if (link.getSource() != null && link.getTarget() != null && (confidential || !link.getSource().isConfidential())) {
				incoming.computeIfAbsent(link.getTarget(), node -> new ArrayList<>()).add(link);
			}
		}
		rows.add(new PlanRow(0, Kind.ROADMAP, id(roadmap), NodeNames.name(roadmap, locale), roadmap.getFrom(), roadmap.getTo(), null, null, "", "",
				List.of(),
				text(roadmap.getSummary()), false, List.of()));
		roadmap.getLanes().forEach(lane -> lane(lane, 1));
	}

	private void lane(Lane lane, int depth) {
		String kind = lane.getGroup() == null || lane.getGroup().getKind() == null ? "" : lane.getGroup().getKind().getName();
		rows.add(new PlanRow(depth, Kind.LANE, id(lane), NodeNames.name(lane, locale), null, null, null, null, kind,
				NodeNames.name(lane.getGroup(), locale),
				ids(lane.getUndertaking(), lane.getItem()), "", false, List.of()));
		lane.getNodes().stream().filter(node -> confidential || !node.isConfidential()).forEach(node -> node(node, depth + 1));
		lane.getLanes().forEach(inner -> lane(inner, depth + 1));
	}

	private void node(RoadmapNode node, int depth) {
		List<Link> links = incoming.getOrDefault(node, List.of()).stream()
				.map(link -> new Link(id(link.getSource()), link.getKind() == null ? LinkKind.FINISH_START : link.getKind(), text(link.getLabel())))
				.toList();
		Kind kind = switch (node) {
		case Bar bar -> Kind.BAR;
		case Milestone milestone -> Kind.MILESTONE;
		case OutcomeMark mark -> Kind.OUTCOME;
		default -> Kind.EFFECT;
		};
		PlanRow plain = new PlanRow(depth, kind, id(node), NodeNames.name(node, locale), NodeTime.start(node).orElse(null),
				node instanceof Bar ? NodeTime.end(node).orElse(null) : null, null, null, "", "", List.of(), text(node.getDescription()),
				node.isConfidential(), links);
		rows.add(switch (node) {
		case Bar bar ->
			with(plain, bar.getActualStart(), bar.getActualEnd(), bar.getState() == null ? "" : bar.getState().getName(), ids(bar.getProgram()));
		case Milestone milestone -> with(plain, milestone.getActualAt(), null, milestone.getKind() == null ? "" : milestone.getKind().getName(),
				ids(milestone.getEvaluation()));
		case OutcomeMark mark -> with(plain, null, null, "", ids(mark.getTarget()));
		default -> plain;
		});
	}

	private static PlanRow with(PlanRow row, org.hyoka.model.time.DatePoint actualStart, org.hyoka.model.time.DatePoint actualEnd, String detail,
			List<String> references) {
		return new PlanRow(row.depth(), row.kind(), row.id(), row.name(), row.start(), row.end(), actualStart, actualEnd, detail, row.group(),
				references, row.note(),
				row.confidential(), row.links());
	}

	private List<String> ids(Element... elements) {
		return Stream.of(elements).filter(Objects::nonNull).map(this::id).toList();
	}

	private String id(Element element) {
		return element.getId() != null ? element.getId() : invented.computeIfAbsent(element, e -> "new-" + (invented.size() + 1));
	}

	private static String text(String text) {
		return text == null ? "" : text.strip();
	}
}
