// SPDX-License-Identifier: EPL-2.0
package org.hyoka.roadmap.scene;

import java.util.List;

/**
 * What meets a rectangle of the body, each in drawing order.
 *
 * @param bands bands
 * @param lanes lanes
 * @param links links, to be drawn below the nodes
 * @param nodes nodes
 */
public record Visible(List<PlacedBand> bands, List<PlacedLane> lanes, List<PlacedLink> links, List<PlacedNode> nodes) {
	// a value
}
