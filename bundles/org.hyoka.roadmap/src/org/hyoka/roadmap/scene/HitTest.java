// SPDX-License-Identifier: EPL-2.0
package org.hyoka.roadmap.scene;

import java.util.List;
import java.util.Optional;

import org.hyoka.drawing.Scene.Point;
import org.hyoka.roadmap.scene.Hit.Part;

/** Finds what stands at a point. */
final class HitTest {
	private static final double GRIP = 6;
	private final RoadmapScene scene;
	private final double x;
	private final double y;
	private final double tolerance;

	HitTest(RoadmapScene scene, double x, double y, double tolerance) {
		this.scene = scene;
		this.x = x;
		this.y = y;
		this.tolerance = Math.max(0, tolerance);
	}

	Optional<Hit> find() {
		Box around = new Box(x, y, 0, 0).grown(tolerance);
		Visible there = scene.visible(around);
		return node(there.nodes()).or(() -> link(there.links())).or(() -> strip(there));
	}

	private Optional<Hit> node(List<PlacedNode> nodes) {
		Hit beside = null;
		for (int i = nodes.size() - 1; i >= 0; i--) {
			PlacedNode node = nodes.get(i);
			if (node.box().grown(tolerance).contains(x, y)) {
				return Optional.of(new Hit.OnNode(node, part(node)));
			}
			if (beside == null && node.bounds().contains(x, y)) {
				beside = new Hit.OnNode(node, Part.LABEL);
			}
		}
		return Optional.ofNullable(beside);
	}

	private Part part(PlacedNode node) {
		if (!(node instanceof PlacedBar bar) || bar.folded()) {
			return Part.BODY;
		}
		double grip = Math.min(GRIP, bar.box().width() / 4) + tolerance;
		if (!bar.cut().end() && x > bar.box().right() - grip) {
			return Part.END;
		}
		return !bar.cut().start() && x < bar.box().x() + grip ? Part.START : Part.BODY;
	}

	private Optional<Hit> link(List<PlacedLink> links) {
		PlacedLink nearest = null;
		double distance = Math.max(1, tolerance);
		for (PlacedLink link : links) {
			for (int i = 1; i < link.points().size(); i++) {
				double d = distance(link.points().get(i - 1), link.points().get(i));
				if (d <= distance) {
					distance = d;
					nearest = link;
				}
			}
		}
		return Optional.ofNullable(nearest).map(Hit.OnLink::new);
	}

	/** Distance to a level or upright line. */
	private double distance(Point a, Point b) {
		double dx = Math.max(0, Math.max(Math.min(a.x(), b.x()) - x, x - Math.max(a.x(), b.x())));
		double dy = Math.max(0, Math.max(Math.min(a.y(), b.y()) - y, y - Math.max(a.y(), b.y())));
		return Math.hypot(dx, dy);
	}

	private Optional<Hit> strip(Visible there) {
		Optional<Hit> lane = there.lanes().stream().filter(l -> l.box().contains(x, y)).findFirst().map(Hit.OnLane::new);
		return lane.or(() -> there.bands().stream().filter(b -> b.box().contains(x, y)).findFirst().map(Hit.OnBand::new));
	}
}
