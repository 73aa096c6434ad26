// SPDX-License-Identifier: EPL-2.0
package org.hyoka.report.internal.sections;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import org.hyoka.core.indicators.IndicatorUnits;
import org.hyoka.core.indicators.LogicSteps;
import org.hyoka.core.indicators.LogicSteps.Step;
import org.hyoka.drawing.Scene;
import org.hyoka.drawing.Scene.Anchor;
import org.hyoka.drawing.Scene.Ink;
import org.hyoka.drawing.Scene.Path;
import org.hyoka.drawing.Scene.Rect;
import org.hyoka.drawing.Scene.Style;
import org.hyoka.model.hyoka.Indicator;
import org.hyoka.model.hyoka.IndicatorLink;
import org.hyoka.model.hyoka.Target;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.report.SectionContext;
import org.hyoka.report.blocks.Caption;
import org.hyoka.report.blocks.Graphic;
import org.hyoka.report.blocks.Inline;
import org.hyoka.report.blocks.ReportFigure;
import org.hyoka.report.charts.ArrowRoutes;
import org.hyoka.report.charts.ArrowRoutes.Box;
import org.hyoka.report.charts.Canvas;
import org.hyoka.report.internal.wording.Wording;

/**
 * The logic model, drawn: its steps from the left to the right, what stands at each, and arrows from what leads to what follows, with the
 * years by which it is to be reached.
 */
final class LogicModelDrawing {
	private static final double WIDTH = 920;
	private static final double GAP = 34;
	private static final double HEAD = 26;
	private static final double LINE = 15;
	private static final double SIZE = 12.5;
	private static final double PAD = 8;
	private static final double BETWEEN = 14;
	private static final int MOST_LINES = 6;
	private static final double LEAST_WIDTH = 96;

	private LogicModelDrawing() {
	}

	/** The figure; empty where nothing leads to anything. */
	static Optional<ReportFigure> figure(Undertaking subject, Wording words) {
		SortedMap<Step, List<Indicator>> columns = columns(subject);
		if (columns.isEmpty()) {
			return Optional.empty();
		}
		String anchor = SectionContext.anchor(subject, "logic-model");
		return Optional.of(new ReportFigure(Caption.figure(anchor, words.say("logic.caption", words.about(subject))),
				new Graphic.Drawing(scene(columns, words)), 0, alternative(columns, words), words.inline(words.say("source.dossier")), List.of(),
				Optional.empty()));
	}

	/** What leads somewhere or follows from something, by its step; a step that is not stated comes last. */
	private static SortedMap<Step, List<Indicator>> columns(Undertaking subject) {
		Set<Indicator> linked = new LinkedHashSet<>();
		for (Indicator indicator : subject.getIndicators()) {
			for (IndicatorLink link : indicator.getLeadsTo()) {
				if (link.getTarget() != null) {
					linked.add(indicator);
					linked.add(link.getTarget());
				}
			}
		}
		SortedMap<Step, List<Indicator>> columns = new TreeMap<>();
		linked.forEach(indicator -> columns.computeIfAbsent(LogicSteps.of(indicator), s -> new ArrayList<>()).add(indicator));
		return columns;
	}

	private static Scene scene(SortedMap<Step, List<Indicator>> columns, Wording words) {
		double box = Math.max(LEAST_WIDTH, (WIDTH - GAP * (columns.size() - 1)) / columns.size());
		Canvas canvas = new Canvas();
		Map<Indicator, Box> boxes = new HashMap<>();
		List<List<Box>> placed = new ArrayList<>();
		double x = 0;
		double bottom = 0;
		for (Map.Entry<Step, List<Indicator>> column : columns.entrySet()) {
			String head = column.getKey().label().in(words.locale());
			canvas.bold(x + box / 2, HEAD - 10, words.japanese() ? head : Character.toUpperCase(head.charAt(0)) + head.substring(1), SIZE, Ink.TEXT,
					Anchor.MIDDLE);
			double y = HEAD;
			List<Box> below = new ArrayList<>();
			placed.add(below);
			for (Indicator indicator : column.getValue()) {
				List<String> lines = lines(indicator, box - 2 * PAD, words);
				double height = lines.size() * LINE + 2 * PAD;
				below.add(new Box(placed.size() - 1, x, y, box, height));
				boxes.put(indicator, below.getLast());
				canvas.add(new Rect(x + 0.5, y, box - 1, height, 3, Style.filled(Ink.SHADE).outlined(Ink.LINE, 1)));
				for (int i = 0; i < lines.size(); i++) {
					canvas.text(x + PAD, y + PAD + LINE * (i + 1) - 4, lines.get(i), SIZE, Ink.TEXT, Anchor.START);
				}
				y += height + BETWEEN;
			}
			bottom = Math.max(bottom, y);
			x += box + GAP;
		}
		ArrowRoutes routes = new ArrowRoutes(placed, GAP, BETWEEN);
		boxes.keySet().forEach(from -> from.getLeadsTo().stream().filter(link -> boxes.containsKey(link.getTarget()))
				.forEach(link -> canvas.add(new Path(routes.between(boxes.get(from), boxes.get(link.getTarget())), false, true,
						Style.line(Ink.TEXT, 1.4)))));
		return canvas.scene((placed.size() == 1 ? x : x - GAP) + 1, bottom, words.say("logic.title"));
	}

	/** Number and name, then by when what is to be reached. */
	private static List<String> lines(Indicator indicator, double width, Wording words) {
		List<String> lines = new ArrayList<>(Canvas.wrap(name(indicator, words), SIZE, width, MOST_LINES));
		String due = LogicSteps.latest(indicator).map(target -> due(target, words)).orElse("");
		if (!due.isEmpty()) {
			lines.addAll(Canvas.wrap(due, SIZE, width, 2));
		}
		return lines;
	}

	private static String name(Indicator indicator, Wording words) {
		return words.coded(indicator.getCode(), words.name(indicator));
	}

	private static String due(Target target, Wording words) {
		String value = words.amount(target.getValue(), IndicatorUnits.of(target));
		return (value + words.bracket(words.point(target.getDue()))).strip();
	}

	/** Each arrow in words. */
	private static String alternative(SortedMap<Step, List<Indicator>> columns, Wording words) {
		List<String> said = new ArrayList<>();
		Set<Indicator> seen = new HashSet<>();
		columns.values().stream().flatMap(List::stream).filter(seen::add).forEach(indicator -> indicator.getLeadsTo().stream()
				.filter(link -> link.getTarget() != null)
				.forEach(link -> said.add(words.say("logic.arrow", name(indicator, words), name(link.getTarget(), words)))));
		return words.join(said);
	}

	/** How one leads to the other, where that is written. */
	static List<List<Inline>> texts(Undertaking subject, Wording words) {
		List<List<Inline>> lines = new ArrayList<>();
		String colon = words.japanese() ? "：" : ": ";
		for (Indicator indicator : subject.getIndicators()) {
			for (IndicatorLink link : indicator.getLeadsTo()) {
				boolean why = !Wording.blank(link.getDirectReason());
				if (link.getTarget() != null && (why || !Wording.blank(link.getText()))) {
					List<Inline> line = new ArrayList<>(Inline.text(words.say("logic.arrow", name(indicator, words), name(link.getTarget(), words))));
					if (!Wording.blank(link.getText())) {
						line.add(new Inline.Text(colon));
						line.addAll(words.inline(link.getText()));
					}
					if (why) {
						line.add(new Inline.Text(words.japanese() ? "　" : " "));
						line.add(new Inline.Text(words.say("logic.direct") + colon));
						line.addAll(words.inline(link.getDirectReason()));
					}
					lines.add(line);
				}
			}
		}
		return lines;
	}
}
