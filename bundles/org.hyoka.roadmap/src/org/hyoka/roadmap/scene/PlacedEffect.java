// SPDX-License-Identifier: EPL-2.0
package org.hyoka.roadmap.scene;

import org.hyoka.model.roadmap.RoadmapNode;

/**
 * A node without a date, in the column right of the axis: an effect or benefit, or a milestone or target whose date is
 * still missing. Its label stands inside its box.
 *
 * @param element   the node of the model
 * @param placement where it stands
 * @param level     how many effects of that column come before it, over links: its place from the left
 */
public record PlacedEffect(RoadmapNode element, NodePlacement placement, int level) implements PlacedNode {
	// a value
}
