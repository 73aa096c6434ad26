// SPDX-License-Identifier: EPL-2.0
package org.hyoka.roadmap.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;

import org.hyoka.drawing.Scene.Point;
import org.hyoka.model.roadmap.Lane;
import org.hyoka.model.roadmap.Roadmap;
import org.hyoka.model.roadmap.RoadmapNode;
import org.hyoka.roadmap.draw.RoadmapPrint;
import org.hyoka.roadmap.layout.LayoutOptions;
import org.hyoka.roadmap.layout.NodeFilter;
import org.hyoka.roadmap.layout.RoadmapLayout;
import org.hyoka.roadmap.scene.Box;
import org.hyoka.roadmap.scene.Hit;
import org.hyoka.roadmap.scene.PlacedBar;
import org.hyoka.roadmap.scene.PlacedLane;
import org.hyoka.roadmap.scene.PlacedLink;
import org.hyoka.roadmap.scene.PlacedNode;
import org.hyoka.roadmap.scene.RoadmapScene;
import org.hyoka.roadmap.scene.Visible;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every roadmap at every zoom. */
class LayoutInvariantsTest {
	private static final double NEAR = 0.05;

	static LongStream seeds() {
		return LongStream.range(0, 120);
	}

	private static LayoutOptions options(long seed) {
		Random random = new Random(seed * 31);
		LayoutOptions options = LayoutOptions.standard(random.nextBoolean() ? Locale.JAPANESE : Locale.ENGLISH);
		options = switch (random.nextInt(4)) {
		case 0 -> options.fitting(920);
		case 1 -> options.withPixelsPerDay(0.05);
		case 2 -> options.withPixelsPerDay(2);
		default -> options;
		};
		return random.nextBoolean() ? options.withToday(LocalDate.of(2023, 1, 1)) : options;
	}

	private static RoadmapScene scene(long seed) {
		return RoadmapLayout.layout(RandomRoadmaps.of(seed), options(seed));
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void nothingOverlapsInARow(long seed) {
		RoadmapScene scene = scene(seed);
		Map<Integer, List<PlacedNode>> rows = new HashMap<>();
		scene.nodes().stream().filter(node -> !node.folded()).forEach(node -> rows.computeIfAbsent(node.row(), r -> new ArrayList<>()).add(node));
		for (List<PlacedNode> row : rows.values()) {
			for (int i = 0; i < row.size(); i++) {
				for (int j = 0; j < i; j++) {
					assertThat(row.get(i).bounds().grown(-NEAR).overlaps(row.get(j).bounds().grown(-NEAR))).as("%s and %s", row.get(i), row.get(j))
							.isFalse();
				}
			}
		}
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void rowsDoNotOverlapEachOther(long seed) {
		RoadmapScene scene = scene(seed);
		Map<Integer, Box> rows = new HashMap<>();
		scene.nodes().forEach(node -> rows.merge(node.row(), node.bounds(), Box::union));
		List<Integer> order = rows.keySet().stream().sorted().toList();
		for (int i = 1; i < order.size(); i++) {
			assertThat(rows.get(order.get(i)).y()).isGreaterThanOrEqualTo(rows.get(order.get(i - 1)).bottom() - NEAR);
		}
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void everyNodeLiesInsideItsLaneAndLanesFollowOneAnother(long seed) {
		RoadmapScene scene = scene(seed);
		for (PlacedNode node : scene.nodes()) {
			Box lane = scene.lanes().get(node.lane()).box();
			assertThat(lane.grown(NEAR).contains(node.bounds())).as("%s in %s", node, lane).isTrue();
		}
		List<Box> strips = new ArrayList<>();
		scene.lanes().forEach(lane -> strips.add(lane.box()));
		scene.bands().forEach(band -> strips.add(band.box()));
		strips.sort((a, b) -> Double.compare(a.y(), b.y()));
		double y = 0;
		for (Box strip : strips) {
			assertThat(strip.y()).isEqualTo(y, org.assertj.core.api.Assertions.within(NEAR));
			y = strip.bottom();
		}
		assertThat(scene.height()).isEqualTo(y, org.assertj.core.api.Assertions.within(NEAR));
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void barsStandWhereTheirDatesAre(long seed) {
		RoadmapScene scene = scene(seed);
		for (PlacedNode node : scene.nodes()) {
			if (node instanceof PlacedBar bar && bar.element().getStart() != null && !bar.cut().start() && bar.box().width() > 3.01) {
				assertThat(bar.box().x()).isEqualTo(scene.axis().startOf(bar.element().getStart()), org.assertj.core.api.Assertions.within(NEAR));
			}
			if (node instanceof PlacedBar bar && bar.element().getEnd() != null && !bar.cut().end() && bar.box().width() > 3.01) {
				assertThat(bar.box().right()).isEqualTo(scene.axis().endOf(bar.element().getEnd()), org.assertj.core.api.Assertions.within(NEAR));
			}
		}
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void lanesKeepTheOrderOfTheModelAndNoNodeIsShownTwiceOrLost(long seed) {
		Roadmap roadmap = RandomRoadmaps.of(seed);
		LayoutOptions options = options(seed);
		RoadmapScene scene = RoadmapLayout.layout(roadmap, options);
		List<Lane> expected = new ArrayList<>();
		Set<RoadmapNode> nodes = new HashSet<>();
		roadmap.getLanes().forEach(lane -> collect(lane, false, options, expected, nodes));
		assertThat(scene.lanes()).extracting(PlacedLane::lane).containsExactlyElementsOf(expected);
		assertThat(scene.nodes()).extracting(PlacedNode::element).doesNotHaveDuplicates();
		if (roadmap.getFrom() == null) {
			assertThat(scene.nodes()).extracting(PlacedNode::element).containsExactlyInAnyOrderElementsOf(nodes);
		}
		for (int i = 0; i < scene.nodes().size(); i++) {
			assertThat(scene.nodes().get(i).index()).isEqualTo(i);
			assertThat(scene.find(scene.nodes().get(i).element())).contains(scene.nodes().get(i));
		}
	}

	private static void collect(Lane lane, boolean hidden, LayoutOptions options, List<Lane> lanes, Set<RoadmapNode> nodes) {
		nodes.addAll(lane.getNodes());
		if (!hidden) {
			lanes.add(lane);
		}
		boolean inner = hidden || options.isFolded(lane) && !lane.getLanes().isEmpty();
		lane.getLanes().forEach(l -> collect(l, inner, options, lanes, nodes));
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void linksRunLevelOrUprightFromEdgeToEdgeAndCrossNoBar(long seed) {
		RoadmapScene scene = scene(seed);
		for (PlacedLink link : scene.links()) {
			PlacedNode source = scene.nodes().get(link.source());
			PlacedNode target = scene.nodes().get(link.target());
			assertThat(source.element()).isSameAs(link.link().getSource());
			assertThat(target.element()).isSameAs(link.link().getTarget());
			assertThat(onEdge(source.box(), link.points().getFirst())).as("begins at %s: %s", source.box(), link.points()).isTrue();
			assertThat(onEdge(target.box(), link.points().getLast())).as("ends at %s: %s", target.box(), link.points()).isTrue();
			for (int i = 1; i < link.points().size(); i++) {
				Point a = link.points().get(i - 1);
				Point b = link.points().get(i);
				assertThat(Math.min(Math.abs(a.x() - b.x()), Math.abs(a.y() - b.y()))).as("%s", link.points()).isLessThan(NEAR);
			}
		}
		assertThat(crossings(scene)).isEmpty();
	}

	private static boolean onEdge(Box box, Point p) {
		return box.grown(NEAR).contains(p.x(), p.y()) && !box.grown(-NEAR * 2).contains(p.x(), p.y());
	}

	/** Links that run over a bar although every row on their way has a free place. */
	private static List<String> crossings(RoadmapScene scene) {
		List<String> found = new ArrayList<>();
		Map<Integer, Double> taken = new HashMap<>();
		scene.nodes().forEach(node -> taken.merge(node.row(), node.bounds().width() + 8, Double::sum));
		for (PlacedLink link : scene.links()) {
			for (int i = 1; i < link.points().size(); i++) {
				Point a = link.points().get(i - 1);
				Point b = link.points().get(i);
				Box line = Box.between(Math.min(a.x(), b.x()), Math.min(a.y(), b.y()), Math.max(a.x(), b.x()), Math.max(a.y(), b.y()));
				for (PlacedNode node : scene.nodesIn(line)) {
					boolean own = node.index() == link.source() || node.index() == link.target();
					if (!own && node.box().grown(-1).meets(line) && taken.get(node.row()) < scene.axis().width() - 8) {
						found.add(link.points() + " over " + node.box());
					}
				}
			}
		}
		return found;
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void theSameInputGivesTheSamePicture(long seed) {
		Roadmap roadmap = RandomRoadmaps.of(seed);
		RoadmapScene one = RoadmapLayout.layout(roadmap, options(seed));
		RoadmapScene other = RoadmapLayout.layout(roadmap, options(seed));
		assertThat(other.nodes()).isEqualTo(one.nodes());
		assertThat(other.links()).isEqualTo(one.links());
		assertThat(other.lanes()).isEqualTo(one.lanes());
		RoadmapScene copy = scene(seed);
		assertThat(RoadmapPrint.scene(copy, "x")).isEqualTo(RoadmapPrint.scene(one, "x"));
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void aRectangleShowsExactlyWhatMeetsIt(long seed) {
		RoadmapScene scene = scene(seed);
		Random random = new Random(seed);
		for (int i = 0; i < 20; i++) {
			Box view = new Box(random.nextDouble() * scene.width(), random.nextDouble() * scene.height(), random.nextDouble() * 400,
					random.nextDouble() * 300);
			Visible visible = scene.visible(view);
			assertThat(visible.nodes()).isEqualTo(scene.nodes().stream().filter(node -> node.bounds().meets(view)).toList());
			assertThat(visible.lanes()).isEqualTo(scene.lanes().stream().filter(lane -> lane.box().meets(view)).toList());
			assertThat(visible.bands()).isEqualTo(scene.bands().stream().filter(band -> band.box().meets(view)).toList());
			assertThat(visible.links()).isEqualTo(scene.links().stream().filter(link -> meets(link, view)).toList());
		}
	}

	private static boolean meets(PlacedLink link, Box view) {
		for (int i = 1; i < link.points().size(); i++) {
			Point a = link.points().get(i - 1);
			Point b = link.points().get(i);
			if (Box.between(Math.min(a.x(), b.x()), Math.min(a.y(), b.y()), Math.max(a.x(), b.x()), Math.max(a.y(), b.y())).meets(view)) {
				return true;
			}
		}
		return false;
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void theMiddleOfANodeHitsIt(long seed) {
		RoadmapScene scene = scene(seed);
		for (PlacedNode node : scene.nodes()) {
			if (!node.folded()) {
				Optional<Hit> hit = scene.hit(node.box().centreX(), node.box().centreY(), 0);
				assertThat(hit)
						.hasValueSatisfying(h -> assertThat(h).isInstanceOfSatisfying(Hit.OnNode.class, on -> assertThat(on.node()).isSameAs(node)));
			}
		}
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void theKeyboardReachesEveryNodeFromTheFirst(long seed) {
		RoadmapScene scene = scene(seed);
		if (scene.nodes().isEmpty()) {
			return;
		}
		PlacedNode node = scene.nodes().getFirst();
		while (scene.neighbour(node, RoadmapScene.Direction.BACK).isPresent()) {
			node = scene.neighbour(node, RoadmapScene.Direction.BACK).get();
		}
		Set<PlacedNode> reached = new HashSet<>(List.of(node));
		while (scene.neighbour(node, RoadmapScene.Direction.ON).isPresent()) {
			node = scene.neighbour(node, RoadmapScene.Direction.ON).get();
			assertThat(reached.add(node)).isTrue();
		}
		assertThat(reached).hasSameSizeAs(scene.nodes());
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void confidentialNodesAreLeftOutOnRequestAndTheirLinksWithThem(long seed) {
		Roadmap roadmap = RandomRoadmaps.of(seed);
		RoadmapScene scene = RoadmapLayout.layout(roadmap, options(seed).withFilter(NodeFilter.ALL.confidential(false)));
		assertThat(scene.nodes()).noneMatch(node -> node.element().isConfidential());
		assertThat(scene.links()).noneMatch(link -> link.link().getSource().isConfidential() || link.link().getTarget().isConfidential());
	}
}
