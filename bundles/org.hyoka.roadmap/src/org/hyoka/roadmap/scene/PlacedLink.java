// SPDX-License-Identifier: EPL-2.0
package org.hyoka.roadmap.scene;

import java.util.List;
import java.util.Optional;

import org.hyoka.drawing.Scene.Ink;
import org.hyoka.drawing.Scene.Point;
import org.hyoka.model.roadmap.RoadmapLink;

/**
 * A link: level and upright lines from node to node.
 *
 * @param link      the link of the model
 * @param index     its place in {@link RoadmapScene#links()}
 * @param source    index of the node it comes from
 * @param target    index of the node it goes to
 * @param points    its corners, at least two
 * @param ink       its colour
 * @param label     its words, where there is room for them
 * @param backwards whether what it comes from ends after what it goes to has begun
 */
public record PlacedLink(RoadmapLink link, int index, int source, int target, List<Point> points, Ink ink,
		Optional<PlacedLabel> label, boolean backwards) {
	/** Keeps its own copy. */
	public PlacedLink {
		points = List.copyOf(points);
	}
}
