// SPDX-License-Identifier: EPL-2.0
package org.hyoka.roadmap.scene;

import java.util.Optional;

import org.hyoka.model.roadmap.Lane;

/**
 * A lane.
 *
 * @param lane     the lane of the model
 * @param index    its place in {@link RoadmapScene#lanes()}
 * @param depth    in how many lanes it stands
 * @param box      the whole width of the body
 * @param firstRow its first row
 * @param rows     how many rows it has, at least one
 * @param foldable whether it holds lanes
 * @param folded   whether it is shown folded
 * @param label    its name, in coordinates of the head column: x counts from that column's left edge
 */
public record PlacedLane(Lane lane, int index, int depth, Box box, int firstRow, int rows, boolean foldable,
		boolean folded, Optional<PlacedLabel> label) {
	// a value
}
