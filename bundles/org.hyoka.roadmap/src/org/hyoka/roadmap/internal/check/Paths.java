// SPDX-License-Identifier: EPL-2.0
package org.hyoka.roadmap.internal.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.hyoka.model.roadmap.Lane;
import org.hyoka.model.roadmap.LinkKind;
import org.hyoka.model.roadmap.OutcomeMark;
import org.hyoka.model.roadmap.Roadmap;
import org.hyoka.model.roadmap.RoadmapLink;
import org.hyoka.model.roadmap.RoadmapNode;

/** What leads to what on a roadmap. */
final class Paths {
	private final Map<RoadmapNode, List<RoadmapNode>> before = new IdentityHashMap<>();
	private final List<OutcomeMark> outcomes = new ArrayList<>();

	/** @param successors whether links to a successor count as leading there */
	Paths(Roadmap roadmap, boolean successors) {
		for (RoadmapLink link : roadmap.getLinks()) {
			if (link.getSource() != null && link.getTarget() != null && (successors || link.getKind() != LinkKind.SUCCESSOR)) {
				before.computeIfAbsent(link.getTarget(), node -> new ArrayList<>()).add(link.getSource());
			}
		}
		roadmap.getLanes().forEach(this::collect);
	}

	private void collect(Lane lane) {
		lane.getNodes().stream().filter(OutcomeMark.class::isInstance).map(OutcomeMark.class::cast).forEach(outcomes::add);
		lane.getLanes().forEach(this::collect);
	}

	/** The marks of outcome targets. */
	List<OutcomeMark> outcomes() {
		return outcomes;
	}

	/** All that leads to a node, over any number of links, in the order of the links. */
	List<RoadmapNode> leadingTo(RoadmapNode node) {
		Set<RoadmapNode> seen = Collections.newSetFromMap(new IdentityHashMap<>());
		List<RoadmapNode> found = new ArrayList<>();
		Deque<RoadmapNode> open = new ArrayDeque<>(List.of(node));
		seen.add(node);
		while (!open.isEmpty()) {
			for (RoadmapNode source : before.getOrDefault(open.poll(), List.of())) {
				if (seen.add(source)) {
					found.add(source);
					open.add(source);
				}
			}
		}
		return found;
	}
}
