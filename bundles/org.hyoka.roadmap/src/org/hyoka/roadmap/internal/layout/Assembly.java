// SPDX-License-Identifier: EPL-2.0
package org.hyoka.roadmap.internal.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

import org.hyoka.core.naming.Naming;
import org.hyoka.drawing.Scene.Anchor;
import org.hyoka.drawing.Scene.Ink;
import org.hyoka.drawing.TypeWidth;
import org.hyoka.model.roadmap.Bar;
import org.hyoka.model.roadmap.RoadmapLink;
import org.hyoka.roadmap.internal.layout.Item.Form;
import org.hyoka.roadmap.internal.layout.Item.Side;
import org.hyoka.roadmap.internal.layout.LinkRouter.Way;
import org.hyoka.roadmap.internal.scene.AxisText;
import org.hyoka.roadmap.internal.text.LabelText;
import org.hyoka.roadmap.layout.LayoutOptions;
import org.hyoka.roadmap.scene.Box;
import org.hyoka.roadmap.scene.NodePlacement;
import org.hyoka.roadmap.scene.PlacedBand;
import org.hyoka.roadmap.scene.PlacedBar;
import org.hyoka.roadmap.scene.PlacedEffect;
import org.hyoka.roadmap.scene.PlacedLabel;
import org.hyoka.roadmap.scene.PlacedLane;
import org.hyoka.roadmap.scene.PlacedLink;
import org.hyoka.roadmap.scene.PlacedMark;
import org.hyoka.roadmap.scene.PlacedNode;
import org.hyoka.roadmap.scene.RoadmapScene;
import org.hyoka.roadmap.scene.RoadmapStyle;
import org.hyoka.roadmap.time.TimeAxis;

/** The last step of a layout: heights, and with them everything in its place. */
final class Assembly {
	private static final int NAME_LINES = 4;
	private final LayoutOptions options;
	private final RoadmapStyle style;
	private final List<Outline.Row> lanes;
	private final TimeAxis axis;
	private final double width;
	private final int levels;
	private final List<List<Item>> rows;
	private final int[] firstRows;
	private final List<RoadmapLink> links;
	private final List<Way> ways;
	private final Gutters gutters;
	private final double[] tops;
	private final double[] heights;
	private final double[] gutterTops;
	private final List<PlacedBand> bands = new ArrayList<>();
	private final List<PlacedLane> placedLanes = new ArrayList<>();
	private double y;

	Assembly(LayoutOptions options, List<Outline.Row> lanes, TimeAxis axis, double width, int levels, List<List<Item>> rows,
			int[] firstRows, List<RoadmapLink> links, List<Way> ways, Gutters gutters) {
		this.options = options;
		this.style = options.style();
		this.lanes = lanes;
		this.axis = axis;
		this.width = width;
		this.levels = levels;
		this.rows = rows;
		this.firstRows = firstRows;
		this.links = links;
		this.ways = ways;
		this.gutters = gutters;
		tops = new double[rows.size()];
		heights = new double[rows.size()];
		gutterTops = new double[rows.size() + 1];
	}

	RoadmapScene scene() {
		for (int lane = 0; lane < lanes.size(); lane++) {
			lane(lane);
		}
		List<PlacedNode> nodes = new ArrayList<>();
		rows.forEach(row -> row.forEach(item -> nodes.add(node(item))));
		boolean flagged = options.today().map(axis::x).filter(x -> x >= 0 && x <= axis.width()).isPresent();
		double axisHeight = new AxisText(axis, style, options.years(), options.locale()).height() + (flagged ? style.flag() : 0);
		Optional<RoadmapScene.Later> later = levels == 0 ? Optional.empty()
				: Optional.of(new RoadmapScene.Later(Box.between(axis.width(), 0, width, y), laterLabel()));
		Optional<RoadmapScene.Today> today = options.today().map(axis::x).filter(x -> x >= 0 && x <= axis.width())
				.map(x -> new RoadmapScene.Today(x, DrawingWords.say(options.locale(), "today")));
		return new RoadmapScene(new RoadmapScene.Frame(axis, style, options.locale(), options.years(), axisHeight, width, y, later, today),
				bands, placedLanes, nodes, links());
	}

	private String laterLabel() {
		String full = DrawingWords.say(options.locale(), "later");
		return TypeWidth.of(full, style.small()) <= width - axis.width() - style.gap() ? full : DrawingWords.say(options.locale(), "later.short");
	}

	private void lane(int index) {
		Outline.Row lane = lanes.get(index);
		for (Outline.Head head : lane.heads()) {
			band(head);
		}
		double size = lane.depth() == 0 ? style.text() : style.small();
		double indent = style.padding() * 1.5 + lane.depth() * style.small() * 1.1 + (lane.foldable() ? style.small() : 0);
		LabelText name = LabelText.wrap(Naming.ownName(lane.lane(), options.locale()), size,
				Math.max(size, style.headWidth() - indent - style.padding()), NAME_LINES);
		double lineHeight = size * 1.25;
		double nameHeight = name.lines().size() * lineHeight + style.lanePadding();
		double top = y;
		double rowsHeight = measure(index);
		double spare = Math.max(0, nameHeight - rowsHeight) / 2;
		y += style.lanePadding() + spare;
		for (int row = firstRows[index]; row < firstRows[index + 1]; row++) {
			gutterTops[row] = y;
			y += gutter(row, row == firstRows[index]);
			tops[row] = y;
			y += heights[row];
		}
		if (index == lanes.size() - 1) {
			gutterTops[rows.size()] = y;
			y += gutters.height(rows.size());
		}
		y += style.lanePadding() + spare;
		double base = top + (y - top - name.lines().size() * lineHeight) / 2 + size * 0.93;
		Optional<PlacedLabel> label = name.lines().getFirst().isEmpty() ? Optional.empty()
				: Optional
						.of(new PlacedLabel(name.lines(), indent, base, lineHeight, size, Ink.TEXT, Anchor.START, lane.foldable(), true, name.cut()));
		placedLanes.add(new PlacedLane(lane.lane(), index, lane.depth(), Box.between(0, top, width, y), firstRows[index],
				firstRows[index + 1] - firstRows[index], lane.foldable(), lane.folded(), label));
	}

	private void band(Outline.Head head) {
		boolean roadmap = head.kind() == PlacedBand.Kind.ROADMAP;
		double size = roadmap ? style.text() * 1.08 : style.small();
		double height = size * (roadmap ? 2.3 : 1.9);
		PlacedLabel label = new PlacedLabel(List.of(head.name().isEmpty() ? " " : head.name()), style.padding() * 1.5, y + height / 2 + size * 0.36,
				size, size,
				Ink.TEXT, Anchor.START, true, true, false);
		bands.add(new PlacedBand(head.kind(), head.element(), Box.between(0, y, width, y + height), label));
		y += height;
	}

	/** Finds the heights of a lane's rows; answers what they take together. */
	private double measure(int lane) {
		double sum = 0;
		for (int row = firstRows[lane]; row < firstRows[lane + 1]; row++) {
			double least = rows.get(row).isEmpty() || lanes.get(lane).folded() ? style.lineHeight() : 0;
			heights[row] = rows.get(row).stream().mapToDouble(item -> item.block).reduce(least, Math::max);
			sum += heights[row] + gutter(row, row == firstRows[lane]);
		}
		return sum;
	}

	private double gutter(int row, boolean first) {
		double tracks = gutters.height(row);
		return first ? tracks : Math.max(style.rowGap(), tracks == 0 ? 0 : tracks + style.rowGap() / 3);
	}

	private double middle(Item item) {
		return tops[item.row] + heights[item.row] / 2;
	}

	private PlacedNode node(Item item) {
		double middle = middle(item);
		Box box = new Box(item.x, middle - item.height / 2, item.width, item.height);
		Box bounds = Box.between(item.left, middle - item.block / 2, item.right, middle + item.block / 2);
		NodePlacement placement = new NodePlacement(item.index, item.lane, item.row, box, bounds, label(item, middle), item.ink, item.folded);
		Optional<PlacedLabel> remark = item.remark == null ? Optional.empty()
				: Optional.of(new PlacedLabel(item.remark.lines(), item.remarkX, middle + style.small() * 0.34, style.lineHeight(),
						style.small() * 0.9, Ink.MISSED,
						Anchor.START, false, false, false));
		if (item.form == Form.BAR) {
			Optional<Box> actual = Double.isNaN(item.actualFrom) ? Optional.empty()
					: Optional.of(Box.between(item.actualFrom, box.bottom() - style.strip(), item.actualTo, box.bottom()));
			Bar bar = (Bar) item.node;
			return new PlacedBar(bar, placement, bar.getState(), item.open, item.cut, actual, item.delay, remark);
		}
		if (item.form == Form.LATER) {
			return new PlacedEffect(item.node, placement, item.level);
		}
		OptionalDouble actual = Double.isNaN(item.actualFrom) ? OptionalDouble.empty() : OptionalDouble.of((item.actualFrom + item.actualTo) / 2);
		return new PlacedMark(item.node, placement, item.symbol, item.status, actual, item.delay, remark);
	}

	private Optional<PlacedLabel> label(Item item, double middle) {
		if (item.label == null || item.side == Side.NONE || item.label.lines().getFirst().isEmpty()) {
			return Optional.empty();
		}
		int lines = item.label.lines().size();
		double strip = item.side == Side.INSIDE && item.form == Form.BAR ? style.strip() / 3 : 0;
		double base = middle - lines * style.lineHeight() / 2 + style.lineHeight() / 2 + style.small() * 0.36 - strip;
		return Optional.of(new PlacedLabel(item.label.lines(), item.labelX, base, style.lineHeight(), style.small(), Ink.TEXT,
				item.side == Side.LEFT ? Anchor.END : Anchor.START, false, item.side == Side.INSIDE, item.label.cut()));
	}

	private List<PlacedLink> links() {
		return new LinkLines(this, links, ways, gutters, rows.size()).placed(style);
	}

	/** Where a line in a gutter runs. */
	double gutterY(int gutter, Gutters.Level level) {
		boolean inside = gutter < rows.size() && !isFirst(gutter);
		double spare = inside ? (tops[gutter] - gutterTops[gutter] - gutters.height(gutter)) / 2 : 0;
		return gutterTops[gutter] + spare + gutters.y(gutter, level);
	}

	private boolean isFirst(int row) {
		return rows.get(row).isEmpty() || firstRows[rows.get(row).getFirst().lane] == row;
	}

	/** The middle of a row. */
	double rowY(Item item) {
		return middle(item);
	}
}
