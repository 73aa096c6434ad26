// SPDX-License-Identifier: EPL-2.0
package org.hyoka.roadmap.ui.internal;

import java.util.List;

import org.hyoka.core.report.Scene;
import org.hyoka.roadmap.draw.RoadmapPages;
import org.hyoka.roadmap.ui.internal.canvas.Showing;

/** What a canvas shows, laid out for paper. */
public final class PrintPages {
	private PrintPages() {
	}

	/**
	 * The pages.
	 *
	 * @param width  of the paper in px
	 * @param height of the paper in px
	 */
	public static List<Scene> of(Showing showing, double width, double height, String title) {
		return RoadmapPages.of(showing.onPaper(width), height, title);
	}
}
