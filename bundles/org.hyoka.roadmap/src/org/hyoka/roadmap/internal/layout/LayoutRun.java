// SPDX-License-Identifier: EPL-2.0
package org.hyoka.roadmap.internal.layout;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

import org.hyoka.core.indicators.EvaluationDay;
import org.hyoka.model.roadmap.Roadmap;
import org.hyoka.model.roadmap.RoadmapLink;
import org.hyoka.model.roadmap.RoadmapNode;
import org.hyoka.roadmap.internal.layout.Item.Form;
import org.hyoka.roadmap.internal.layout.LinkRouter.Way;
import org.hyoka.roadmap.internal.text.LabelText;
import org.hyoka.roadmap.layout.LayoutOptions;
import org.hyoka.roadmap.scene.RoadmapScene;
import org.hyoka.roadmap.scene.RoadmapStyle;
import org.hyoka.roadmap.time.TimeAxis;

/**
 * One layout from model to scene, in four steps: which lanes are shown and from when to when; how wide each node is and in
 * which row it stands; which way links take; how high everything becomes, and with that where it stands.
 */
public final class LayoutRun {
	private static final double USUAL_YEAR = 60;
	private static final double TOUCH = 0.01;
	private static final Comparator<Item> FROM_LEFT = Comparator.<Item>comparingDouble(item -> item.left)
			.thenComparingDouble(item -> item.x);
	private final List<Roadmap> roadmaps;
	private final LayoutOptions options;
	private final RoadmapStyle style;
	private final List<Outline.Row> lanes;
	private final int levels;
	private final TimeAxis axis;
	private final double width;
	/** Rows from top to bottom through all lanes, each from left to right. */
	private final List<List<Item>> rows = new ArrayList<>();
	private final int[] firstRows;
	private final Map<RoadmapNode, Item> items = new IdentityHashMap<>();
	private final List<RoadmapLink> links = new ArrayList<>();

	/** Takes the first steps: lanes, axis, rows. */
	public LayoutRun(List<Roadmap> roadmaps, LayoutOptions options) {
		this.roadmaps = roadmaps;
		this.options = options;
		style = options.style();
		lanes = Outline.of(roadmaps, options);
		Map<RoadmapNode, Integer> later = LaterColumn.levels(roadmaps, lanes);
		levels = later.values().stream().mapToInt(level -> level + 1).max().orElse(0);
		boolean linked = options.links() && roadmaps.stream().anyMatch(roadmap -> !roadmap.getLinks().isEmpty());
		double beside = Math.max(LaterColumn.width(style, levels), linked ? style.gap() * 1.5 : 0);
		axis = axis(Stretch.of(roadmaps, lanes, options), beside);
		width = axis.width() + beside;
		firstRows = new int[lanes.size() + 1];
		Optional<LocalDate> asOf = roadmaps.stream().map(EvaluationDay::of).flatMap(Optional::stream).findFirst().or(options::today);
		ItemMaker maker = new ItemMaker(axis, style, options.locale(), asOf, later);
		for (int lane = 0; lane < lanes.size(); lane++) {
			firstRows[lane] = rows.size();
			pack(lane, maker);
		}
		firstRows[lanes.size()] = rows.size();
	}

	private TimeAxis axis(Stretch stretch, double beside) {
		double days = stretch.end().toEpochDay() - stretch.start().toEpochDay();
		OptionalDouble total = options.totalWidth();
		double zoom = total.isPresent() ? (total.getAsDouble() - style.headWidth() - beside) / days
				: options.pixelsPerDay().orElse(USUAL_YEAR / 365.2425);
		return new TimeAxis(stretch.start(), stretch.end(), Math.clamp(zoom, LayoutOptions.SMALLEST, LayoutOptions.LARGEST));
	}

	private void pack(int lane, ItemMaker maker) {
		Outline.Row row = lanes.get(lane);
		List<Item> here = new ArrayList<>();
		for (RoadmapNode node : row.nodes()) {
			maker.make(node, lane, row.folded()).ifPresent(here::add);
		}
		int first = rows.size();
		if (row.folded()) {
			here.forEach(item -> item.row = first);
			rows.add(here);
		} else {
			RowPacker packer = new RowPacker();
			here.stream().filter(item -> item.form == Form.BAR).sorted(FROM_LEFT)
					.forEach(item -> item.row = first + packer.append(from(item), to(item)));
			here.stream().filter(item -> item.form != Form.BAR).sorted(FROM_LEFT)
					.forEach(item -> item.row = first + packer.insert(from(item), to(item)));
			for (int r = 0; r < Math.max(1, packer.rows()); r++) {
				rows.add(new ArrayList<>(4));
			}
			here.forEach(item -> rows.get(item.row).add(item));
		}
		for (int r = first; r < rows.size(); r++) {
			rows.get(r).sort(FROM_LEFT);
			for (int place = 0; place < rows.get(r).size(); place++) {
				Item item = rows.get(r).get(place);
				item.place = place;
				item.index = items.size();
				items.put(item.node, item);
			}
		}
	}

	/** Bars may touch, since one phase follows another; anything else keeps a distance. */
	private double from(Item item) {
		return item.form == Form.BAR && item.left >= item.x ? item.left + TOUCH : item.left - style.gap() / 2;
	}

	private double to(Item item) {
		return item.form == Form.BAR && item.right <= item.boxRight() ? item.right - TOUCH : item.right + style.gap() / 2;
	}

	/** The scene. */
	public RoadmapScene scene() {
		Obstacles obstacles = new Obstacles(rows, laneOfRow(), 2, width - 2);
		LinkRouter router = new LinkRouter(obstacles, style.gap());
		List<Way> ways = new ArrayList<>();
		List<LabelText> labels = new ArrayList<>();
		if (options.links()) {
			for (Roadmap roadmap : roadmaps) {
				roadmap.getLinks().forEach(link -> route(link, router, ways, labels));
			}
		}
		Gutters gutters = new Gutters(ways, labels, rows.size(), style.trackGap(), style.small());
		return new Assembly(options, lanes, axis, width, levels, rows, firstRows, links, ways, gutters).scene();
	}

	private int[] laneOfRow() {
		int[] lane = new int[rows.size()];
		for (int i = 0; i < lanes.size(); i++) {
			Arrays.fill(lane, firstRows[i], firstRows[i + 1], i);
		}
		return lane;
	}

	private void route(RoadmapLink link, LinkRouter router, List<Way> ways, List<LabelText> labels) {
		Item source = items.get(link.getSource());
		Item target = items.get(link.getTarget());
		if (source == null || target == null || source == target || source.folded && target.folded && source.lane == target.lane) {
			return;
		}
		links.add(link);
		ways.add(router.route(source, target));
		String words = link.getLabel();
		labels.add(words == null || words.isBlank() ? null : LabelText.single(words, style.small() * 0.9));
	}
}
