// SPDX-License-Identifier: EPL-2.0
package org.hyoka.roadmap.draw;

import java.util.ArrayList;
import java.util.List;

import org.hyoka.drawing.Scene;
import org.hyoka.roadmap.scene.Box;
import org.hyoka.roadmap.scene.PlacedBand;
import org.hyoka.roadmap.scene.PlacedLane;
import org.hyoka.roadmap.scene.RoadmapScene;

/**
 * A roadmap as pages that are no higher than paper: cut between lanes, each with the axis on top and the key below. Lying pages are
 * filled evenly; below the last upright one stands what follows.
 */
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
		List<Double> cuts = cuts(scene);
		List<Double> ends = height < scene.headWidth() + scene.width() ? even(cuts, room) : ends(cuts, room);
		List<Scene> pages = new ArrayList<>();
		double from = 0;
		for (double end : ends) {
			pages.add(page(scene, from, end, title));
			from = end;
		}
		pages.add(page(scene, from, Math.max(from, scene.height()), title));
		return pages;
	}

	/** Where all pages but the last end: as few as there is room for, and these as even as the cuts allow. */
	private static List<Double> even(List<Double> cuts, double room) {
		List<Double> fewest = ends(cuts, room);
		List<Double> next = fewest.isEmpty() ? fewest : ends(cuts, highest(fewest, cuts) - 1);
		while (!next.isEmpty() && next.size() == fewest.size() && highest(next, cuts) < highest(fewest, cuts)) {
			fewest = next;
			next = ends(cuts, highest(fewest, cuts) - 1);
		}
		return fewest;
	}

	private static double highest(List<Double> ends, List<Double> cuts) {
		double highest = cuts.getLast() - ends.getLast();
		for (int i = 0; i < ends.size(); i++) {
			highest = Math.max(highest, ends.get(i) - (i == 0 ? 0 : ends.get(i - 1)));
		}
		return highest;
	}

	private static List<Double> ends(List<Double> cuts, double room) {
		List<Double> ends = new ArrayList<>();
		double from = 0;
		double end = 0;
		for (double cut : cuts) {
			if (cut - from > room && end > from) {
				ends.add(end);
				from = end;
			}
			end = cut;
		}
		return ends;
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
