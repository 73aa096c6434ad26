// SPDX-License-Identifier: EPL-2.0
package org.hyoka.report;

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
}
