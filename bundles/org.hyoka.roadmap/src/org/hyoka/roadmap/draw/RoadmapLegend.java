// SPDX-License-Identifier: EPL-2.0
package org.hyoka.roadmap.draw;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

import org.hyoka.core.indicators.Achievement;
import org.hyoka.core.naming.Naming;
import org.hyoka.core.text.PhraseBook;
import org.hyoka.drawing.Scene.Anchor;
import org.hyoka.drawing.Scene.Ink;
import org.hyoka.drawing.Scene.Label;
import org.hyoka.drawing.Scene.Path;
import org.hyoka.drawing.Scene.Point;
import org.hyoka.drawing.Scene.Rect;
import org.hyoka.drawing.Scene.Shape;
import org.hyoka.drawing.Scene.Style;
import org.hyoka.drawing.TypeWidth;
import org.hyoka.model.roadmap.BarState;
import org.hyoka.model.roadmap.LinkKind;
import org.hyoka.model.roadmap.MilestoneKind;
import org.hyoka.roadmap.internal.draw.BarShapes;
import org.hyoka.roadmap.internal.draw.Symbols;
import org.hyoka.roadmap.scene.Box;
import org.hyoka.roadmap.scene.NodePlacement;
import org.hyoka.roadmap.scene.PlacedBar;
import org.hyoka.roadmap.scene.PlacedBar.Ends;
import org.hyoka.roadmap.scene.PlacedMark;
import org.hyoka.roadmap.scene.PlacedMark.Symbol;
import org.hyoka.roadmap.scene.PlacedNode;
import org.hyoka.roadmap.scene.RoadmapScene;
import org.hyoka.roadmap.scene.RoadmapStyle;

/**
 * The key to a drawing: what the looks of bars, the symbols and the lines mean, as far as they occur in it.
 *
 * @param shapes its shapes, from (0, 0)
 * @param height its height; 0 if there is nothing to explain
 */
public record RoadmapLegend(List<Shape> shapes, double height) {
	private static final PhraseBook BOOK = PhraseBook.of(RoadmapLegend.class);

	/**
	 * The key to a scene.
	 *
	 * @param scene what it explains
	 * @param width how wide it may be
	 */
	public static RoadmapLegend of(RoadmapScene scene, double width) {
		return new Writer(scene, width).write();
	}

	private static final class Writer {
		private final RoadmapScene scene;
		private final RoadmapStyle style;
		private final Locale locale;
		private final double width;
		private final double line;
		private final List<Shape> shapes = new ArrayList<>();
		private double x;
		private double y;

		Writer(RoadmapScene scene, double width) {
			this.scene = scene;
			this.style = scene.style();
			this.locale = scene.frame().locale();
			this.width = width;
			line = style.small() * 1.7;
		}

		RoadmapLegend write() {
			Set<BarState> states = EnumSet.noneOf(BarState.class);
			Set<Symbol> symbols = EnumSet.noneOf(Symbol.class);
			Set<Achievement.Status> statuses = EnumSet.noneOf(Achievement.Status.class);
			boolean late = false;
			for (PlacedNode node : scene.nodes()) {
				if (node instanceof PlacedBar bar && !bar.folded()) {
					states.add(bar.state() == null ? BarState.PLANNED : bar.state());
					late |= bar.delay().isPresent() && bar.actual().isPresent();
				} else if (node instanceof PlacedMark mark && !mark.folded()) {
					if (mark.symbol() == Symbol.OUTCOME) {
						statuses.add(mark.status().orElse(Achievement.Status.NOT_YET_DUE));
					} else {
						symbols.add(mark.symbol());
					}
				}
			}
			y = style.small() * 0.9;
			states.stream().filter(Objects::nonNull).forEach(this::bar);
			if (late) {
				late();
			}
			symbols.forEach(symbol -> mark(symbol, Optional.empty(), name(symbol)));
			statuses.forEach(status -> mark(Symbol.OUTCOME, Optional.of(status), say("outcome." + status.name())));
			Set<LinkKind> kinds = EnumSet.noneOf(LinkKind.class);
			scene.links().forEach(link -> kinds.add(link.link().getKind() == null ? LinkKind.FINISH_START : link.link().getKind()));
			kinds.forEach(this::link);
			return new RoadmapLegend(List.copyOf(shapes), shapes.isEmpty() ? 0 : y + line);
		}

		private String say(String key) {
			return BOOK.phrase(key).in(locale);
		}

		private String name(Symbol symbol) {
			return switch (symbol) {
			case EVALUATION_DONE -> Naming.label(MilestoneKind.EVALUATION_DONE, locale);
			case EVALUATION_DUE -> Naming.label(MilestoneKind.EVALUATION_DUE, locale);
			case STAGE_GATE -> Naming.label(MilestoneKind.STAGE_GATE, locale);
			case PROGRAM_END -> Naming.label(MilestoneKind.PROGRAM_END, locale);
			case APPROVAL -> Naming.label(MilestoneKind.APPROVAL, locale);
			case PRODUCT -> Naming.label(MilestoneKind.PRODUCT, locale);
			case OTHER -> say("milestone");
			case OUTCOME -> say("outcome.NOT_YET_DUE");
			case EFFECT -> say("effect");
			};
		}

		/** Makes room for an entry and writes its words; answers where its picture stands. */
		private Box entry(double picture, String words) {
			double all = picture + style.small() * 0.4 + TypeWidth.of(words, style.small());
			if (x > 0 && x + all > width) {
				x = 0;
				y += line;
			}
			Box box = new Box(x + 1, y, picture, line * 0.62);
			shapes.add(new Label(x + picture + style.small() * 0.4, box.centreY() + style.small() * 0.36, words, style.small(), Ink.MUTED,
					Anchor.START, false));
			x += all + style.small() * 1.3;
			return box;
		}

		private void bar(BarState state) {
			Box box = entry(style.small() * 2.4, Naming.label(state, locale));
			double done = switch (state) {
			case DONE -> 1;
			case RUNNING, STOPPED -> 0.5;
			case PLANNED, UNSPECIFIED -> 0;
			};
			Optional<Box> actual = done == 0 ? Optional.empty() : Optional.of(strip(box, box.x() + box.width() * done));
			BarShapes.add(new PlacedBar(null, placement(box), state, Ends.NEITHER, Ends.NEITHER, actual, Optional.empty(), Optional.empty()), style,
					shapes);
		}

		private Box strip(Box box, double right) {
			return Box.between(box.x(), box.bottom() - style.strip(), right, box.bottom());
		}

		private void late() {
			Box box = entry(style.small() * 2.4, say("late"));
			Box strip = strip(box, box.right());
			shapes.add(new Rect(strip.x(), box.centreY() - strip.height() / 2, strip.width(), strip.height(), 0, Style.filled(Ink.MISSED)));
		}

		private void mark(Symbol symbol, Optional<Achievement.Status> status, String words) {
			double size = style.mark() * 0.92;
			Box box = entry(size, words);
			Box square = new Box(box.x(), box.centreY() - size / 2, size, size);
			Symbols.add(new PlacedMark(null, placement(square), symbol, status, OptionalDouble.empty(), Optional.empty(), Optional.empty()), style,
					shapes);
		}

		private static NodePlacement placement(Box box) {
			return new NodePlacement(0, 0, 0, box, box, Optional.empty(), Ink.MUTED, false);
		}

		private void link(LinkKind kind) {
			Box box = entry(style.small() * 2, Naming.label(kind, locale));
			List<Point> points = List.of(new Point(box.x(), box.centreY()), new Point(box.right(), box.centreY()));
			shapes.add(new Path(points, false, true, RoadmapShapes.line(kind, kind == LinkKind.FINISH_START ? Ink.LINE : Ink.ACCENT, style)));
		}
	}
}
