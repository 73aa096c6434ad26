// SPDX-License-Identifier: EPL-2.0
package org.hyoka.report.internal.sections;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.hyoka.drawing.Scene;
import org.hyoka.drawing.Scene.Anchor;
import org.hyoka.drawing.Scene.Circle;
import org.hyoka.drawing.Scene.Ink;
import org.hyoka.drawing.Scene.Path;
import org.hyoka.drawing.Scene.Point;
import org.hyoka.drawing.Scene.Rect;
import org.hyoka.drawing.Scene.Style;
import org.hyoka.model.roadmap.Bar;
import org.hyoka.model.roadmap.BarState;
import org.hyoka.model.roadmap.Effect;
import org.hyoka.model.roadmap.Lane;
import org.hyoka.model.roadmap.Milestone;
import org.hyoka.model.roadmap.OutcomeMark;
import org.hyoka.model.roadmap.Roadmap;
import org.hyoka.model.roadmap.RoadmapNode;
import org.hyoka.model.time.DatePoint;
import org.hyoka.model.time.FiscalYear;
import org.hyoka.report.SectionContext;
import org.hyoka.report.charts.Canvas;
import org.hyoka.report.internal.wording.Wording;

/** A plain drawing of a roadmap: lanes as rows over fiscal years, every node in a line of its own; for when nobody offers a better one. */
final class SimpleRoadmap {
	private static final double HEAD = 28;
	private static final double LINE = 26;
	private static final double LEFT = 190;
	private static final int MOST_YEARS = 60;
	private final SectionContext context;
	private final Wording words;
	private final double width;
	private final FiscalYear first;
	private final int years;
	private final Canvas canvas = new Canvas();

	private SimpleRoadmap(SectionContext context, Wording words, double width, FiscalYear first, int years) {
		this.context = context;
		this.words = words;
		this.width = width;
		this.first = first;
		this.years = years;
	}

	static Optional<Scene> draw(Roadmap roadmap, SectionContext context, Wording words, double width) {
		List<RoadmapNode> nodes = new ArrayList<>();
		collect(roadmap.getLanes(), context, nodes);
		List<LocalDate> days = Stream.concat(Stream.of(roadmap.getFrom(), roadmap.getTo()), nodes.stream().flatMap(SimpleRoadmap::points))
				.filter(Objects::nonNull).flatMap(point -> Stream.of(point.firstDay(), point.lastDay())).sorted().toList();
		if (nodes.isEmpty() || days.isEmpty()) {
			return Optional.empty();
		}
		FiscalYear first = roadmap.getFrom() == null ? FiscalYear.of(days.getFirst()) : FiscalYear.of(roadmap.getFrom().firstDay());
		FiscalYear last = roadmap.getTo() == null ? FiscalYear.of(days.getLast()) : roadmap.getTo().fiscalYear();
		int years = Math.clamp(last.year() - first.year() + 1, 1, MOST_YEARS);
		return Optional.of(new SimpleRoadmap(context, words, width, first, years).scene(roadmap));
	}

	private static void collect(List<Lane> lanes, SectionContext context, List<RoadmapNode> out) {
		for (Lane lane : lanes) {
			out.addAll(RoadmapSection.visible(lane, context));
			collect(lane.getLanes(), context, out);
		}
	}

	private static Stream<DatePoint> points(RoadmapNode node) {
		return switch (node) {
		case Bar bar -> Stream.of(bar.getStart(), bar.getEnd());
		case Milestone milestone -> Stream.of(milestone.getAt());
		case OutcomeMark mark -> mark.getTarget() == null ? Stream.of() : Stream.of(mark.getTarget().getDue());
		case Effect effect -> Stream.of(effect.getAt());
		default -> Stream.of();
		};
	}

	private Scene scene(Roadmap roadmap) {
		double bottom = lanes(roadmap.getLanes(), HEAD, 0);
		Canvas frame = new Canvas();
		int step = Math.max(1, (int) Math.ceil(years * 44.0 / (width - LEFT)));
		for (int i = 0; i <= years; i++) {
			double x = x(first.plus(i).firstDay());
			frame.add(Path.line(x, HEAD - 8, x, bottom, Style.line(Ink.GRID, 1)));
			if (i < years && i % step == 0) {
				frame.text(x + 4, HEAD - 12, String.valueOf(first.plus(i).year()), Canvas.SMALL, Ink.MUTED, Anchor.START);
			}
		}
		frame.text(0, HEAD - 12, words.say("roadmap.years"), Canvas.SMALL, Ink.MUTED, Anchor.START);
		Scene content = canvas.scene(width, bottom + 4, "");
		content.shapes().forEach(frame::add);
		String name = words.nameOr(roadmap, "roadmap.caption");
		return frame.scene(width, bottom + 4, name);
	}

	private double lanes(List<Lane> lanes, double top, int depth) {
		double y = top;
		for (Lane lane : lanes) {
			List<RoadmapNode> nodes = RoadmapSection.visible(lane, context);
			canvas.add(Path.line(0, y, width, y, Style.line(depth == 0 ? Ink.LINE : Ink.GRID, 1)));
			List<String> name = Canvas.wrap(RoadmapSection.laneName(lane, words), Canvas.TEXT, LEFT - 12 - depth * 12, 3);
			for (int i = 0; i < name.size(); i++) {
				canvas.text(depth * 12, y + 17 + i * 15, name.get(i), Canvas.TEXT, Ink.TEXT, Anchor.START);
			}
			double line = y + 4;
			for (RoadmapNode node : nodes) {
				node(node, line);
				line += LINE;
			}
			y = Math.max(line + 4, y + name.size() * 15 + 12);
			y = lanes(lane.getLanes(), y, depth + 1);
		}
		return y;
	}

	private void node(RoadmapNode node, double y) {
		String name = RoadmapSection.nodeName(node, words);
		switch (node) {
		case Bar bar -> bar(bar, name, y);
		case Milestone milestone -> mark(milestone.getAt(), name, y, Ink.TEXT, true);
		case OutcomeMark outcome -> mark(outcome.getTarget() == null ? null : outcome.getTarget().getDue(), name, y, Ink.ACCENT, false);
		case Effect effect -> mark(effect.getAt(), name, y, Ink.ACHIEVED, false);
		default -> {
			// a node of another metamodel has no time to draw
		}
		}
	}

	private void bar(Bar bar, String name, double y) {
		double from = bar.getStart() == null ? LEFT : x(bar.getStart().firstDay());
		double to = bar.getEnd() == null ? width : x(bar.getEnd().lastDay().plusDays(1));
		boolean sure = bar.getState() == BarState.DONE || bar.getState() == BarState.RUNNING;
		Style style = Style.filled(Ink.SHADE).outlined(Ink.SERIES_1, 1.25);
		canvas.add(new Rect(from, y + 2, Math.max(3, to - from), LINE - 6, 3, sure ? style : style.asDashed()));
		label(name, from, to, y);
	}

	/** Inside the bar where it fits, else beside it on the side that has more room. */
	private void label(String name, double from, double to, double y) {
		double size = Canvas.SMALL;
		double room = Canvas.width(name, size);
		if (room <= to - from - 8) {
			canvas.text(from + 6, y + 16, name, size, Ink.TEXT, Anchor.START);
		} else if (width - to >= from - LEFT) {
			canvas.text(to + 5, y + 16, line(name, size, width - to - 8), size, Ink.TEXT, Anchor.START);
		} else if (to - from > from - LEFT) {
			canvas.text(from + 6, y + 16, line(name, size, to - from - 10), size, Ink.TEXT, Anchor.START);
		} else {
			canvas.text(from - 5, y + 16, line(name, size, from - LEFT - 8), size, Ink.TEXT, Anchor.END);
		}
	}

	private void mark(DatePoint at, String name, double y, Ink ink, boolean diamond) {
		double x = at == null ? width - 8 : Math.min(width - 8, x(at.lastDay()));
		double middle = y + LINE / 2 - 1;
		if (diamond) {
			canvas.add(new Path(List.of(new Point(x, middle - 7), new Point(x + 7, middle), new Point(x, middle + 7), new Point(x - 7, middle)), true,
					false,
					Style.filled(ink)));
		} else {
			canvas.add(new Circle(x, middle, 6, Style.filled(ink)));
		}
		label(name, x - 8, x + 8, y);
	}

	private static String line(String text, double size, double room) {
		List<String> lines = Canvas.wrap(text, size, Math.max(24, room), 1);
		return lines.isEmpty() ? "" : lines.getFirst();
	}

	private double x(LocalDate day) {
		double days = day.toEpochDay() - first.firstDay().toEpochDay();
		double all = first.plus(years).firstDay().toEpochDay() - first.firstDay().toEpochDay();
		return LEFT + Math.clamp(days / all, 0, 1) * (width - LEFT);
	}
}
