// SPDX-License-Identifier: EPL-2.0
package org.hyoka.roadmap.ui.internal.exchange;

import java.util.List;

import org.hyoka.drawing.Scene;
import org.hyoka.roadmap.draw.RoadmapPages;
import org.hyoka.roadmap.ui.internal.canvas.Showing;

/** Sizes of paper that roadmaps are laid out for. */
public enum Paper {
	A4_LANDSCAPE(297, 210), A4_PORTRAIT(210, 297), A3_LANDSCAPE(420, 297), A3_PORTRAIT(297, 420);

	/** Width of the margin on all sides in px. */
	public static final double MARGIN = 38;
	private static final double DOTS = 96;
	private static final double MILLIMETRES = 25.4;
	private final double width;
	private final double height;

	Paper(double width, double height) {
		this.width = width / MILLIMETRES * DOTS;
		this.height = height / MILLIMETRES * DOTS;
	}

	/** Its width in px, 96 to the inch. */
	public double width() {
		return width;
	}

	/** Its height in px, 96 to the inch. */
	public double height() {
		return height;
	}

	boolean landscape() {
		return width > height;
	}

	String label() {
		return switch (this) {
		case A4_LANDSCAPE -> Messages.Print_a4Landscape;
		case A4_PORTRAIT -> Messages.Print_a4Portrait;
		case A3_LANDSCAPE -> Messages.Print_a3Landscape;
		case A3_PORTRAIT -> Messages.Print_a3Portrait;
		};
	}

	/** What a canvas shows, laid out for the width between the margins and cut into pages between lanes. */
	public List<Scene> pages(Showing showing, String title) {
		return RoadmapPages.of(showing.onPaper(width - 2 * MARGIN), height - 2 * MARGIN, title);
	}

	/** By how much a page shrinks so that a lane that is higher than the paper is not cut; at most 1. */
	public double shrink(Scene page) {
		return Math.min(1, (height - 2 * MARGIN) / page.height());
	}
}
