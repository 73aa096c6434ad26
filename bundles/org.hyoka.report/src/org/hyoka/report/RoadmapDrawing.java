// SPDX-License-Identifier: EPL-2.0
package org.hyoka.report;

import java.util.List;
import java.util.Optional;

import org.hyoka.drawing.Scene;
import org.hyoka.model.roadmap.Roadmap;

/**
 * Draws roadmaps for reports: an OSGi service; the bundle that lays out roadmaps for the screen offers it.
 *
 * @since 0.1
 */
@FunctionalInterface
public interface RoadmapDrawing {
	/**
	 * Draws a roadmap.
	 *
	 * @param roadmap what to draw
	 * @param options language, and whether confidential nodes are drawn
	 * @param width   width to draw for, in px
	 * @return the drawing; empty if there is nothing to draw
	 */
	Optional<Scene> draw(Roadmap roadmap, ReportOptions options, double width);

	/**
	 * Draws a roadmap in parts, for sheets of paper. By default it is not cut.
	 *
	 * @param roadmap what to draw
	 * @param options language, and whether confidential nodes are drawn
	 * @param width   width to draw for, in px
	 * @param height  most height of a part, in px
	 * @return the parts from top to bottom; empty if there is nothing to draw
	 */
	default List<Scene> sheets(Roadmap roadmap, ReportOptions options, double width, double height) {
		return draw(roadmap, options, width).map(List::of).orElse(List.of());
	}
}
