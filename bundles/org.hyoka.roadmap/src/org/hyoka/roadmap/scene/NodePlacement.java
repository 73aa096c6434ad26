// SPDX-License-Identifier: EPL-2.0
package org.hyoka.roadmap.scene;

import java.util.Optional;

import org.hyoka.drawing.Scene.Ink;

/**
 * Where a node stands, in body coordinates.
 *
 * @param index  its place in {@link RoadmapScene#nodes()}, which is the drawing order
 * @param lane   index of its lane in {@link RoadmapScene#lanes()}
 * @param row    its row, counted through all lanes from the top
 * @param box    the bar or symbol itself
 * @param bounds the box with label, actual times and remarks: nothing else of its row stands there
 * @param label  its name; empty in a folded lane
 * @param ink    the colour of its series
 * @param folded whether it stands in a folded lane, as a thin line that may cover others
 */
public record NodePlacement(int index, int lane, int row, Box box, Box bounds, Optional<PlacedLabel> label, Ink ink,
		boolean folded) {
	// a value
}
