// SPDX-License-Identifier: EPL-2.0
package org.hyoka.roadmap.draw;

import java.util.ArrayList;
import java.util.List;

import org.hyoka.drawing.Scene;
import org.hyoka.roadmap.scene.Box;
import org.hyoka.roadmap.scene.PlacedBand;
import org.hyoka.roadmap.scene.PlacedLane;
import org.hyoka.roadmap.scene.RoadmapScene;

/** A roadmap as pages that are no higher than paper: cut between lanes, each with the axis on top and the key below. */
public final class RoadmapPages {
	private RoadmapPages() {
	}

	/**
	 * The pages.
	 *
	 * @param scene  what was laid out, for the width of the paper
	 * @param height most height of a page; a lane that is higher stands on a page of its own, which is as high as it needs
	 * @param title  of the pages
	 */
	public static List<Scene> of(RoadmapScene scene, double height, String title) {
		double room = Math.max(1, height - scene.axisHeight() - RoadmapLegend.of(scene, scene.headWidth() + scene.width()).height());
		List<Scene> pages = new ArrayList<>();
		double from = 0;
		double end = 0;
		for (double cut : cuts(scene)) {
			if (cut - from > room && end > from) {
				pages.add(page(scene, from, end, title));
				from = end;
			}
			end = cut;
		}
		pages.add(page(scene, from, Math.max(end, scene.height()), title));
		return pages;
	}

	private static Scene page(RoadmapScene scene, double from, double to, String title) {
		return RoadmapPrint.part(scene, new Box(0, from, scene.width(), to - from - 0.01), title);
	}

	/** Where it may be cut: below lanes, but not between a band and what it heads. */
	private static List<Double> cuts(RoadmapScene scene) {
		List<Double> cuts = new ArrayList<>();
		for (PlacedLane lane : scene.lanes()) {
			double bottom = lane.box().bottom();
			cuts.add(scene.bands().stream().map(PlacedBand::box).filter(b -> b.y() < bottom && b.bottom() > bottom).map(Box::y).findFirst()
					.orElse(bottom));
		}
		return cuts;
	}
}
