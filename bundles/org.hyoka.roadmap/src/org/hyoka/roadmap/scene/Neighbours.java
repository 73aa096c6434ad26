// SPDX-License-Identifier: EPL-2.0
package org.hyoka.roadmap.scene;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.hyoka.roadmap.scene.RoadmapScene.Direction;

/** Where the keyboard goes from a node. */
final class Neighbours {
	private static final Comparator<PlacedNode> READING = Comparator.<PlacedNode>comparingInt(PlacedNode::row)
			.thenComparingDouble(node -> node.box().x()).thenComparingInt(PlacedNode::index);

	private Neighbours() {
	}

	static Optional<PlacedNode> find(RoadmapScene scene, PlacedNode from, Direction direction) {
		List<PlacedNode> nodes = scene.nodes();
		return switch (direction) {
		case BACK -> nodes.stream().filter(n -> READING.compare(n, from) < 0).max(READING);
		case ON -> nodes.stream().filter(n -> READING.compare(n, from) > 0).min(READING);
		case UP -> nearest(nodes, from, nodes.stream().mapToInt(PlacedNode::row).filter(row -> row < from.row()).max().orElse(-1));
		case DOWN -> nearest(nodes, from, nodes.stream().mapToInt(PlacedNode::row).filter(row -> row > from.row()).min().orElse(-1));
		};
	}

	private static Optional<PlacedNode> nearest(List<PlacedNode> nodes, PlacedNode from, int row) {
		return nodes.stream().filter(n -> n.row() == row)
				.min(Comparator.<PlacedNode>comparingDouble(n -> distance(n.box(), from.box())).thenComparing(READING));
	}

	/** How far apart two boxes are along the axis; those that overlap count by their starts, but nearer than all others. */
	private static double distance(Box a, Box b) {
		double apart = Math.max(a.x() - b.right(), b.x() - a.right());
		return apart > 0 ? apart + 1 : Math.abs(a.x() - b.x()) / (1 + Math.abs(a.x() - b.x()));
	}
}
