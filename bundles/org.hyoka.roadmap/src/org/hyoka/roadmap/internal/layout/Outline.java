// SPDX-License-Identifier: EPL-2.0
package org.hyoka.roadmap.internal.layout;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;

import org.hyoka.model.roadmap.Lane;
import org.hyoka.model.roadmap.Roadmap;
import org.hyoka.model.roadmap.RoadmapGroup;
import org.hyoka.model.roadmap.RoadmapNode;
import org.hyoka.roadmap.internal.model.NodeNames;
import org.hyoka.roadmap.layout.LayoutOptions;
import org.hyoka.roadmap.scene.PlacedBand;

/** The lanes that are shown, from top to bottom, with what heads them. */
final class Outline {
	/** A lane that is shown, with the nodes that stand on it; those of the lanes inside it, if it is folded. */
	record Row(Lane lane, int depth, boolean foldable, boolean folded, List<RoadmapNode> nodes, List<Head> heads) {
		// a value
	}

	/** A band above a lane. */
	record Head(PlacedBand.Kind kind, EObject element, String name) {
		// a value
	}

	private final LayoutOptions options;
	private final List<Row> rows = new ArrayList<>();
	private final List<Head> heads = new ArrayList<>();

	private Outline(LayoutOptions options) {
		this.options = options;
	}

	static List<Row> of(List<Roadmap> roadmaps, LayoutOptions options) {
		Outline outline = new Outline(options);
		for (Roadmap roadmap : roadmaps) {
			if (roadmaps.size() > 1) {
				outline.heads.add(new Head(PlacedBand.Kind.ROADMAP, roadmap, NodeNames.of(roadmap, options.locale())));
			}
			RoadmapGroup group = null;
			for (Lane lane : roadmap.getLanes()) {
				boolean begins = lane.getGroup() != null && lane.getGroup() != group;
				Head head = begins ? new Head(PlacedBand.Kind.GROUP, lane.getGroup(), NodeNames.name(lane.getGroup(), options.locale())) : null;
				if (outline.add(lane, 0, head)) {
					group = lane.getGroup();
				}
			}
			outline.heads.removeIf(h -> h.kind() == PlacedBand.Kind.GROUP);
		}
		return outline.rows;
	}

	/** Adds a lane and the lanes inside it; false if nothing of it is shown. */
	private boolean add(Lane lane, int depth, Head head) {
		boolean folded = options.isFolded(lane) && !lane.getLanes().isEmpty();
		List<RoadmapNode> nodes = new ArrayList<>();
		collect(lane, folded, nodes);
		if (options.filter().restricts() && nodes.isEmpty() && (folded || lane.getLanes().stream().noneMatch(this::showsAny))) {
			return false;
		}
		List<Head> before = new ArrayList<>(heads);
		heads.clear();
		if (head != null && !head.name().isEmpty()) {
			before.add(head);
		}
		rows.add(new Row(lane, depth, !lane.getLanes().isEmpty(), folded, nodes, before));
		if (!folded) {
			lane.getLanes().forEach(inner -> add(inner, depth + 1, null));
		}
		return true;
	}

	private void collect(Lane lane, boolean deep, List<RoadmapNode> nodes) {
		for (RoadmapNode node : lane.getNodes()) {
			if (options.filter().shows(node, options.locale())) {
				nodes.add(node);
			}
		}
		if (deep) {
			lane.getLanes().forEach(inner -> collect(inner, true, nodes));
		}
	}

	private boolean showsAny(Lane lane) {
		return lane.getNodes().stream().anyMatch(node -> options.filter().shows(node, options.locale()))
				|| lane.getLanes().stream().anyMatch(this::showsAny);
	}
}
