// SPDX-License-Identifier: EPL-2.0
package org.hyoka.roadmap.internal.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.hyoka.model.roadmap.Bar;
import org.hyoka.model.roadmap.Roadmap;
import org.hyoka.model.roadmap.RoadmapLink;
import org.hyoka.model.roadmap.RoadmapNode;
import org.hyoka.roadmap.internal.model.NodeTime;
import org.hyoka.roadmap.scene.RoadmapStyle;

/**
 * The column right of the axis, for what has no date: an effect that follows from another stands right of it, so that the
 * column reads from left to right like the axis.
 */
final class LaterColumn {
	private static final int MOST = 3;

	private LaterColumn() {
	}

	/** Left edge of a box from the end of the axis. */
	static double left(RoadmapStyle style, int level) {
		return style.gap() * 1.5 + level * (style.laterWidth() + style.gap() * 3);
	}

	/** Width of the column with so many levels. */
	static double width(RoadmapStyle style, int levels) {
		return levels == 0 ? 0 : left(style, levels) - style.gap() * 1.5;
	}

	/** The level of each of the shown nodes that have no date. */
	static Map<RoadmapNode, Integer> levels(List<Roadmap> roadmaps, List<Outline.Row> rows) {
		Map<RoadmapNode, Integer> levels = new IdentityHashMap<>();
		rows.forEach(row -> row.nodes().stream().filter(node -> !(node instanceof Bar) && NodeTime.point(node).isEmpty())
				.forEach(node -> levels.put(node, 0)));
		if (levels.isEmpty()) {
			return levels;
		}
		Map<RoadmapNode, List<RoadmapNode>> before = new HashMap<>();
		for (Roadmap roadmap : roadmaps) {
			for (RoadmapLink link : roadmap.getLinks()) {
				if (link.getSource() != link.getTarget() && levels.containsKey(link.getSource()) && levels.containsKey(link.getTarget())) {
					before.computeIfAbsent(link.getTarget(), node -> new ArrayList<>()).add(link.getSource());
				}
			}
		}
		for (RoadmapNode node : List.copyOf(before.keySet())) {
			levels.put(node, depth(node, before, new HashSet<>()));
		}
		return levels;
	}

	private static int depth(RoadmapNode node, Map<RoadmapNode, List<RoadmapNode>> before, Set<RoadmapNode> under) {
		if (under.size() >= MOST - 1 || !under.add(node)) {
			return 0;
		}
		int depth = 0;
		for (RoadmapNode source : before.getOrDefault(node, List.of())) {
			if (!under.contains(source)) {
				depth = Math.max(depth, 1 + depth(source, before, under));
			}
		}
		under.remove(node);
		return depth;
	}
}
