// SPDX-License-Identifier: EPL-2.0
package org.hyoka.roadmap.internal.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.hyoka.drawing.Scene.Anchor;
import org.hyoka.drawing.Scene.Ink;
import org.hyoka.drawing.Scene.Point;
import org.hyoka.model.roadmap.LinkKind;
import org.hyoka.model.roadmap.RoadmapLink;
import org.hyoka.roadmap.internal.layout.LinkRouter.Way;
import org.hyoka.roadmap.internal.model.NodeTime;
import org.hyoka.roadmap.scene.PlacedLabel;
import org.hyoka.roadmap.scene.PlacedLink;
import org.hyoka.roadmap.scene.RoadmapStyle;

/** Turns the ways of links into lines, once it is known where rows and gutters stand. */
final class LinkLines {
	private final Assembly assembly;
	private final List<RoadmapLink> links;
	private final List<Way> ways;
	private final Gutters gutters;
	/** By way and part: the gutter's level. */
	private final Gutters.Level[][] levels;

	LinkLines(Assembly assembly, List<RoadmapLink> links, List<Way> ways, Gutters gutters, int rows) {
		this.assembly = assembly;
		this.links = links;
		this.ways = ways;
		this.gutters = gutters;
		levels = new Gutters.Level[ways.size()][];
		for (int w = 0; w < levels.length; w++) {
			levels[w] = new Gutters.Level[ways.get(w).gutters().length];
		}
		for (int g = 0; g <= rows; g++) {
			gutters.levels(g).forEach(level -> levels[level.way][level.part] = level);
		}
	}

	List<PlacedLink> placed(RoadmapStyle style) {
		List<PlacedLink> placed = new ArrayList<>();
		for (int w = 0; w < ways.size(); w++) {
			Way way = ways.get(w);
			RoadmapLink link = links.get(w);
			Ink ink = link.getKind() == LinkKind.FINISH_START ? Ink.LINE : way.source().ink;
			placed.add(new PlacedLink(link, w, way.source().index, way.target().index, points(way, levels[w]), ink, label(way, levels[w], style),
					NodeTime.isBackwards(link)));
		}
		return placed;
	}

	private List<Point> points(Way way, Gutters.Level[] parts) {
		Item source = way.source();
		Item target = way.target();
		double sourceY = assembly.rowY(source);
		double targetY = assembly.rowY(target);
		List<Point> points = new ArrayList<>();
		if (way.runs().isEmpty()) {
			points.add(new Point(source.boxRight(), sourceY));
			points.add(new Point(target.x, targetY));
			return points;
		}
		double first = way.runs().getFirst().x;
		points.add(way.sideOut() ? new Point(source.boxRight(), sourceY)
				: new Point(first, sourceY + (way.leavesDown() ? 0.5 : -0.5) * source.height));
		double y = sourceY;
		for (int i = 0; i < way.runs().size(); i++) {
			double x = way.runs().get(i).x;
			add(points, x, y);
			if (i < parts.length) {
				y = assembly.gutterY(way.gutters()[i], parts[i]);
				add(points, x, y);
			}
		}
		double last = way.runs().getLast().x;
		if (way.sideIn()) {
			add(points, last, targetY);
			add(points, target.x, targetY);
		} else {
			add(points, last, targetY + (way.arrivesDown() ? -0.5 : 0.5) * target.height);
		}
		if (!way.sideOut()) {
			points.remove(1);
		}
		return straightened(points);
	}

	private static void add(List<Point> points, double x, double y) {
		points.add(new Point(x, y));
	}

	/** Leaves out points that lie on the line between their neighbours. */
	private static List<Point> straightened(List<Point> points) {
		List<Point> straight = new ArrayList<>();
		for (Point point : points) {
			int n = straight.size();
			if (n > 0 && same(straight.get(n - 1).x(), point.x()) && same(straight.get(n - 1).y(), point.y())) {
				continue;
			}
			if (n > 1 && onLine(straight.get(n - 2), straight.get(n - 1), point)) {
				straight.remove(n - 1);
			}
			straight.add(point);
		}
		return straight.size() > 1 ? straight : points.subList(0, 2);
	}

	private static boolean onLine(Point a, Point b, Point c) {
		return same(a.x(), b.x()) && same(b.x(), c.x()) && (b.y() - a.y()) * (c.y() - b.y()) >= 0
				|| same(a.y(), b.y()) && same(b.y(), c.y()) && (b.x() - a.x()) * (c.x() - b.x()) >= 0;
	}

	private static boolean same(double a, double b) {
		return Math.abs(a - b) < 0.01;
	}

	private Optional<PlacedLabel> label(Way way, Gutters.Level[] parts, RoadmapStyle style) {
		for (int i = 0; i < parts.length; i++) {
			Gutters.Level level = parts[i];
			if (level != null && level.label != null) {
				double y = assembly.gutterY(way.gutters()[i], level) - style.small() * 0.25;
				return Optional
						.of(new PlacedLabel(level.label.lines(), (level.from + level.to) / 2, y, style.lineHeight(), style.small() * 0.9, Ink.MUTED,
								Anchor.MIDDLE, false, false, false));
			}
		}
		return Optional.empty();
	}
}
