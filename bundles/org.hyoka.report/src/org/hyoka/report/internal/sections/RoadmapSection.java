// SPDX-License-Identifier: EPL-2.0
package org.hyoka.report.internal.sections;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.hyoka.core.indicators.IndicatorUnits;
import org.hyoka.drawing.Scene;
import org.hyoka.model.roadmap.Bar;
import org.hyoka.model.roadmap.Effect;
import org.hyoka.model.roadmap.Lane;
import org.hyoka.model.roadmap.Milestone;
import org.hyoka.model.roadmap.OutcomeMark;
import org.hyoka.model.roadmap.Roadmap;
import org.hyoka.model.roadmap.RoadmapNode;
import org.hyoka.report.BlockSink;
import org.hyoka.report.ReportSection;
import org.hyoka.report.SectionContext;
import org.hyoka.report.blocks.Caption;
import org.hyoka.report.blocks.Graphic;
import org.hyoka.report.blocks.Inline;
import org.hyoka.report.blocks.NoteLines;
import org.hyoka.report.blocks.ReportFigure;
import org.hyoka.report.blocks.ReportTable;
import org.hyoka.report.blocks.ReportTable.Cell;
import org.hyoka.report.blocks.ReportTable.Column;
import org.hyoka.report.internal.wording.Exhibits;
import org.hyoka.report.internal.wording.Wording;

/**
 * The way to the outcome: the logic model, where indicators lead to others, then the roadmap, drawn by whoever offers to, else simply as
 * bars and milestones over fiscal years, with a table that says the same. Confidential nodes are left out unless chosen.
 */
public final class RoadmapSection implements ReportSection {
	private static final double WIDTH = 920;
	private static final int MOST_SAID = 40;

	@Override
	public String key() {
		return "roadmap";
	}

	@Override
	public void write(SectionContext context, BlockSink sink) {
		Wording words = new Wording(context);
		context.subject().ifPresent(subject -> {
			LogicModelDrawing.figure(subject, words).ifPresent(sink::add);
			List<List<Inline>> arrows = LogicModelDrawing.texts(subject, words);
			if (!arrows.isEmpty()) {
				sink.add(new NoteLines(arrows));
			}
			for (Roadmap roadmap : subject.getRoadmaps()) {
				sink.addAll(words.prose(roadmap, "summary"));
				drawn(roadmap, WIDTH, context)
						.ifPresent(scene -> sink.add(figure(roadmap, scene, context.sheets(roadmap, scene, WIDTH), context, words)));
			}
		});
	}

	/** A roadmap for slides, drawn that wide by whoever offers to, in parts that lie; empty where it has nothing with a date. */
	public static Optional<ReportFigure> figure(Roadmap roadmap, double width, SectionContext context) {
		return drawn(roadmap, width, context)
				.map(scene -> figure(roadmap, scene, context.lyingSheets(roadmap, width), context, new Wording(context)));
	}

	private static Optional<Scene> drawn(Roadmap roadmap, double width, SectionContext context) {
		return context.drawing(roadmap, width).or(() -> SimpleRoadmap.draw(roadmap, context, new Wording(context), width));
	}

	private static ReportFigure figure(Roadmap roadmap, Scene scene, List<Scene> sheets, SectionContext context, Wording words) {
		String name = words.nameOr(roadmap, "roadmap.caption");
		List<Inline> source = Wording.blank(roadmap.getSourceText()) ? new Exhibits(context, words).source(roadmap.getSource())
				: Inline.text(roadmap.getSourceText().strip().replaceFirst("^[（(]?出典[）):：]+\\s*", ""));
		List<List<Inline>> notes = new ArrayList<>(words.notes(roadmap));
		if (roadmap.isReconstructed()) {
			notes.add(words.marked(words.inline(words.say("roadmap.reconstructed"))));
		}
		ReportTable table = table(roadmap, context, words);
		return new ReportFigure(Caption.figure(SectionContext.anchor(roadmap, ""), name).asOwn(),
				new Graphic.Drawing(scene, sheets), 100,
				said(name, roadmap, context, words), source.isEmpty() ? words.inline(words.say("source.dossier")) : source, notes,
				Optional.of(table));
	}

	/** What the drawing shows, entry by entry, for forms that print no table beside it; a long one breaks off and says so. */
	private static String said(String name, Roadmap roadmap, SectionContext context, Wording words) {
		List<String> entries = entries(roadmap.getLanes(), context, words);
		List<String> shown = entries.subList(0, Math.min(MOST_SAID, entries.size()));
		String rest = entries.size() > shown.size() ? words.say("roadmap.alt.more", entries.size() - shown.size()) : "";
		return words.say("roadmap.alt", name, String.join(words.japanese() ? "、" : "; ", shown)) + rest;
	}

	private static List<String> entries(List<Lane> lanes, SectionContext context, Wording words) {
		List<String> entries = new ArrayList<>();
		for (Lane lane : lanes) {
			visible(lane, context)
					.forEach(node -> entries.add(words.labelled(laneName(lane, words), nodeName(node, words) + words.bracket(when(node, words)))));
			entries.addAll(entries(lane.getLanes(), context, words));
		}
		return entries;
	}

	private static ReportTable table(Roadmap roadmap, SectionContext context, Wording words) {
		ReportTable.Builder table = ReportTable.columns(Column.text(26), Column.text(44), Column.text(30)).breakable()
				.head(Cell.head(words.say("roadmap.lane")), Cell.head(words.say("roadmap.node")), Cell.head(words.say("roadmap.when")));
		rows(roadmap.getLanes(), context, words, table);
		return table.build();
	}

	private static void rows(List<Lane> lanes, SectionContext context, Wording words, ReportTable.Builder table) {
		for (Lane lane : lanes) {
			List<RoadmapNode> nodes = visible(lane, context);
			for (int i = 0; i < nodes.size(); i++) {
				List<Cell> cells = new ArrayList<>();
				if (i == 0) {
					cells.add(Cell.label(laneName(lane, words)).span(1, nodes.size()));
				}
				cells.add(Cell.of(nodeName(nodes.get(i), words)));
				cells.add(Cell.of(when(nodes.get(i), words)));
				table.row(cells);
			}
			rows(lane.getLanes(), context, words, table);
		}
	}

	static List<RoadmapNode> visible(Lane lane, SectionContext context) {
		return lane.getNodes().stream().filter(node -> context.options().confidential() || !node.isConfidential()).toList();
	}

	static String laneName(Lane lane, Wording words) {
		if (!words.name(lane).isEmpty()) {
			return words.name(lane);
		}
		return lane.getItem() != null ? words.coded(lane.getItem().getCode(), words.name(lane.getItem()))
				: lane.getUndertaking() != null ? words.lettered(lane.getUndertaking()) : words.name(lane.getGroup());
	}

	static String nodeName(RoadmapNode node, Wording words) {
		String name = words.name(node);
		if (!name.isEmpty()) {
			return name;
		}
		return switch (node) {
		case OutcomeMark mark when mark.getTarget() != null && mark.getTarget().eContainer() instanceof org.hyoka.model.hyoka.Indicator indicator ->
			words
					.labelled(words.name(indicator), words.amount(mark.getTarget().getValue(), IndicatorUnits.of(mark.getTarget())));
		case Milestone milestone -> words.label(milestone.getKind());
		case Bar bar when bar.getProgram() != null -> words.name(bar.getProgram());
		default -> "";
		};
	}

	private static String when(RoadmapNode node, Wording words) {
		return switch (node) {
		case Bar bar -> words.point(bar.getStart()) + "～" + words.point(bar.getEnd());
		case Milestone milestone -> words.point(milestone.getAt());
		case OutcomeMark mark -> mark.getTarget() == null ? "" : words.point(mark.getTarget().getDue());
		case Effect effect -> words.point(effect.getAt());
		default -> "";
		};
	}
}
