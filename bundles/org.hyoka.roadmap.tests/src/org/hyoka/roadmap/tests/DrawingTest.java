// SPDX-License-Identifier: EPL-2.0
package org.hyoka.roadmap.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;

import org.hyoka.core.text.YearStyle;
import org.hyoka.drawing.Scene;
import org.hyoka.drawing.paint.Palette;
import org.hyoka.drawing.paint.PngPainter;
import org.hyoka.drawing.paint.SvgPainter;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.Program;
import org.hyoka.model.roadmap.Bar;
import org.hyoka.model.roadmap.BarState;
import org.hyoka.model.roadmap.Lane;
import org.hyoka.model.roadmap.LinkKind;
import org.hyoka.model.roadmap.Milestone;
import org.hyoka.model.roadmap.OutcomeMark;
import org.hyoka.model.roadmap.Roadmap;
import org.hyoka.model.roadmap.RoadmapNode;
import org.hyoka.model.time.DatePoint;
import org.hyoka.report.ReportOptions;
import org.hyoka.roadmap.draw.RoadmapLegend;
import org.hyoka.roadmap.draw.RoadmapPages;
import org.hyoka.roadmap.draw.RoadmapPrint;
import org.hyoka.roadmap.draw.SceneRoadmapDrawing;
import org.hyoka.roadmap.genealogy.ProgramGenealogy;
import org.hyoka.roadmap.layout.LayoutOptions;
import org.hyoka.roadmap.layout.NodeFilter;
import org.hyoka.roadmap.layout.RoadmapLayout;
import org.hyoka.roadmap.scene.AxisCell;
import org.hyoka.roadmap.scene.PlacedBar;
import org.hyoka.roadmap.scene.PlacedEffect;
import org.hyoka.roadmap.scene.PlacedMark;
import org.hyoka.roadmap.scene.RoadmapScene;
import org.hyoka.samples.Sample;
import org.hyoka.samples.Samples;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

/** Pictures of the roadmaps of documents 002 and 000. */
class DrawingTest {
	private final Dossier dossier = sample("regenerative-2022");
	private final Roadmap roadmap = dossier.getUndertakings().getFirst().getRoadmaps().getFirst();
	private final LayoutOptions options = LayoutOptions.standard(Locale.JAPANESE);

	private static Dossier sample(String key) {
		return Samples.all().stream().filter(sample -> sample.key().equals(key)).findFirst().orElseThrow().create();
	}

	private <T extends RoadmapNode> T node(Class<T> type, String name) {
		List<T> found = new ArrayList<>();
		roadmap.eAllContents().forEachRemaining(object -> {
			if (type.isInstance(object) && name.equals(((RoadmapNode) object).getName())) {
				found.add(type.cast(object));
			}
		});
		return found.getFirst();
	}

	@Test
	void everySampleRoadmapIsDrawnForAReportAsWellFormedVectorsAndAsAPicture() throws Exception {
		for (var sample : Samples.all()) {
			for (var iterator = sample.create().eAllContents(); iterator.hasNext();) {
				if (iterator.next() instanceof Roadmap each) {
					for (Locale locale : List.of(Locale.JAPANESE, Locale.ENGLISH)) {
						Scene scene = new SceneRoadmapDrawing().draw(each, ReportOptions.standard(locale), 920).orElseThrow();
						assertThat(scene.width()).isEqualTo(920, org.assertj.core.api.Assertions.within(0.5));
						String svg = SvgPainter.document(scene, "説明", Palette.LIGHT);
						assertThat(DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg))))
								.isNotNull();
						assertThat(svg).doesNotContain("NaN", "Infinity");
					}
				}
			}
		}
		Scene scene = new SceneRoadmapDrawing().draw(roadmap, ReportOptions.standard(Locale.JAPANESE), 920).orElseThrow();
		var image = ImageIO.read(new ByteArrayInputStream(PngPainter.png(scene, Palette.DARK, 1)));
		assertThat(image.getWidth()).isBetween(919, 922);
	}

	@Test
	void aPictureHasTheVeryColoursOfTheDrawing() throws Exception {
		Pattern area = Pattern
				.compile("<rect x=\"[^\"]*\" y=\"[^\"]*\" width=\"[0-9]{2,}[^\"]*\" height=\"[0-9]{2,}[^\"]*\"[^>]*fill:#([0-9A-F]{6})");
		for (Sample sample : Samples.all()) {
			for (Roadmap each : roadmaps(sample.create())) {
				Scene scene = new SceneRoadmapDrawing().draw(each, ReportOptions.standard(Locale.JAPANESE), 920).orElseThrow();
				var image = ImageIO.read(new ByteArrayInputStream(PngPainter.png(scene, Palette.LIGHT, 1)));
				Set<Integer> pixels = Arrays.stream(image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth()))
						.map(rgb -> rgb & 0xFFFFFF).boxed().collect(Collectors.toSet());
				assertThat(area.matcher(SvgPainter.document(scene, "", Palette.LIGHT)).results().map(m -> Integer.parseInt(m.group(1), 16)))
						.as("%s %s", sample.key(), each.getName()).isNotEmpty().isSubsetOf(pixels);
			}
		}
	}

	@Test
	void linksThatLeaveAPageEndAtItsAxisAndItsKey() throws Exception {
		RoadmapScene scene = RoadmapLayout.layout(roadmap, options);
		List<Scene> pages = RoadmapPages.of(scene, 500, "");
		assertThat(pages).hasSizeGreaterThan(2);
		double key = RoadmapLegend.of(scene, scene.headWidth() + scene.width()).height();
		boolean across = false;
		for (Scene page : pages) {
			var image = ImageIO.read(new ByteArrayInputStream(PngPainter.png(page, Palette.LIGHT, 1)));
			int[] orange = IntStream.range(0, image.getHeight()).filter(y -> IntStream.range(0, image.getWidth())
					.anyMatch(x -> (image.getRGB(x, y) & 0xFFFFFF) == 0xD55E00)).toArray();
			assertThat(Arrays.stream(orange).boxed()).as("rows with the link of project B")
					.allMatch(y -> y >= scene.axisHeight() - 1 && y <= page.height() - key + 1);
			across |= orange.length > 100;
		}
		assertThat(across).isTrue();
	}

	private static List<Roadmap> roadmaps(Dossier dossier) {
		List<Roadmap> all = new ArrayList<>();
		dossier.eAllContents().forEachRemaining(o -> {
			if (o instanceof Roadmap found) {
				all.add(found);
			}
		});
		return all;
	}

	@Test
	void whatIsBeyondTheAxisOrHasNoDateStandsInTheColumnBesideItInTheOrderOfItsLinks() {
		RoadmapScene scene = RoadmapLayout.layout(roadmap, options);
		PlacedEffect cure = (PlacedEffect) scene.find(node(RoadmapNode.class, "従来完治が難しかった疾患の根本治療の実現")).orElseThrow();
		PlacedEffect health = (PlacedEffect) scene.find(node(RoadmapNode.class, "健康長寿社会の形成")).orElseThrow();
		assertThat(cure.box().x()).isGreaterThan(scene.axis().width());
		assertThat(cure.level()).isZero();
		assertThat(health.level()).isEqualTo(1);
		assertThat(health.box().x()).isGreaterThan(cure.box().right());
		assertThat(scene.later()).hasValueSatisfying(later -> assertThat(later.right()).isGreaterThanOrEqualTo(health.box().right()));
	}

	@Test
	void planAgainstActualShowsTheDelay() {
		Bar bar = node(Bar.class, "遺伝子治療製造技術開発");
		bar.setState(BarState.DONE);
		bar.setActualEnd(DatePoint.parse("2024-09"));
		PlacedBar placed = (PlacedBar) RoadmapLayout.layout(roadmap, options).find(bar).orElseThrow();
		assertThat(placed.actual().orElseThrow().right()).isGreaterThan(placed.box().right());
		assertThat(placed.delay().orElseThrow().months()).isEqualTo(6);
		assertThat(placed.remark().orElseThrow().lines()).containsExactly("6か月遅れ");
		Milestone trial = node(Milestone.class, "ステージゲート（事業３年目の終了時）");
		trial.setActualAt(DatePoint.parse("2025-06-10"));
		PlacedMark mark = (PlacedMark) RoadmapLayout.layout(roadmap, options.withPixelsPerDay(1)).find(trial).orElseThrow();
		assertThat(mark.actual().orElseThrow()).isGreaterThan(mark.box().right());
		assertThat(mark.remark().orElseThrow().lines()).containsExactly("2か月遅れ");
		trial.setActualAt(DatePoint.parse("2025-03-20"));
		assertThat(((PlacedMark) RoadmapLayout.layout(roadmap, options).find(trial).orElseThrow()).delay()).isEmpty();
	}

	@Test
	void barsThatFollowOneAnotherShareARow() {
		Dossier other = sample("drugdiscovery-2021");
		Roadmap chart = other.getUndertakings().getFirst().getRoadmaps().get(1);
		RoadmapScene scene = RoadmapLayout.layout(chart, options.fitting(1400));
		List<PlacedBar> lane = scene.nodes().stream().filter(n -> n.lane() == 0).map(PlacedBar.class::cast).toList();
		assertThat(lane).hasSize(3).extracting(PlacedBar::row).containsOnly(0);
		assertThat(lane.get(0).box().right()).isEqualTo(lane.get(1).box().x(), org.assertj.core.api.Assertions.within(0.01));
	}

	@Test
	void anEndThatIsOpenReachesToTheEndOfTheAxis() {
		RoadmapScene scene = RoadmapLayout.layout(roadmap, options);
		PlacedBar open = (PlacedBar) scene.find(node(Bar.class, "産業化促進研究開発")).orElseThrow();
		assertThat(open.open().end()).isTrue();
		assertThat(open.box().right()).isEqualTo(scene.axis().width(), org.assertj.core.api.Assertions.within(0.01));
	}

	@Test
	void aTargetShowsHowItStands() {
		RoadmapScene scene = RoadmapLayout.layout(roadmap, options);
		PlacedMark mark = (PlacedMark) scene.find(node(OutcomeMark.class, "Ａ 中間目標 15件")).orElseThrow();
		assertThat(mark.status()).contains(org.hyoka.core.indicators.Achievement.Status.ACHIEVED);
	}

	@Test
	void yearsAreWrittenAsAskedAndNeverAsBareNumbersWithoutAHead() {
		assertThat(labels(options.withPixelsPerDay(0.2))).startsWith("2015年度", "2016年度");
		assertThat(labels(options.withPixelsPerDay(0.2).withYears(YearStyle.FY))).startsWith("2015FY", "2016FY");
		assertThat(labels(options.withPixelsPerDay(0.2).withYears(YearStyle.ERA))).startsWith("H27", "H28").contains("R1", "R4");
		assertThat(labels(options.withPixelsPerDay(0.09))).startsWith("2015", "2016");
		assertThat(RoadmapLayout.layout(roadmap, options.withPixelsPerDay(0.09)).corner()).isEqualTo("年度");
		assertThat(RoadmapLayout.layout(roadmap, options.withPixelsPerDay(0.2)).corner()).isEmpty();
		assertThat(labels(options.withPixelsPerDay(0.3))).contains("2015年度", "1Q", "4Q");
		assertThat(labels(options.withPixelsPerDay(1.2))).contains("2015年度", "4月", "3月");
		assertThat(labels(options.withPixelsPerDay(25))).contains("2015年4月", "1", "30");
		assertThat(labels(LayoutOptions.standard(Locale.ENGLISH).withPixelsPerDay(1.2))).contains("FY2015", "Apr");
	}

	private List<String> labels(LayoutOptions some) {
		RoadmapScene scene = RoadmapLayout.layout(roadmap, some);
		return scene.cells(0, scene.axis().width()).stream().map(AxisCell::label).filter(label -> !label.isEmpty()).toList();
	}

	@Test
	void foldedLanesHideWhatIsInsideAndKeepItsTimes() {
		Dossier other = sample("drugdiscovery-2021");
		Roadmap map = ((Program) other.getUndertakings().getFirst()).getProjects().getFirst().getRoadmaps().getFirst();
		Lane parent = map.getLanes().getFirst();
		assertThat(parent.getLanes()).isNotEmpty();
		RoadmapScene open = RoadmapLayout.layout(map, options);
		RoadmapScene folded = RoadmapLayout.layout(map, options.withFolding(Map.of(parent, true)));
		assertThat(folded.lanes()).hasSize(open.lanes().size() - parent.getLanes().size());
		RoadmapNode inner = parent.getLanes().getFirst().getNodes().getFirst();
		assertThat(folded.find(inner).orElseThrow().folded()).isTrue();
		assertThat(folded.find(inner).orElseThrow().box().x()).isEqualTo(open.find(inner).orElseThrow().box().x());
		assertThat(folded.height()).isLessThan(open.height());
		assertThat(folded.links()).hasSameSizeAs(open.links());
	}

	@Test
	void aFilterLeavesOutWhatItDoesNotNameAndLanesThatBecomeEmpty() {
		Program program = (Program) dossier.getUndertakings().getFirst();
		RoadmapScene scene = RoadmapLayout.layout(roadmap,
				options.withFilter(NodeFilter.ALL.subjects(java.util.Set.of(program.getProjects().get(2)))));
		assertThat(scene.nodes()).isNotEmpty().hasSizeLessThan(RoadmapLayout.layout(roadmap, options).nodes().size());
		assertThat(RoadmapLayout.layout(roadmap, options.withFilter(NodeFilter.ALL.text("ｽﾃｰｼﾞ"))).nodes()).hasSize(1);
		assertThat(RoadmapLayout.layout(roadmap, options.withFilter(NodeFilter.ALL.text("ｽﾃｰｼﾞ"))).lanes()).hasSize(1);
		assertThat(RoadmapLayout.layout(roadmap, options.withFilter(NodeFilter.ALL.text("そのようなものはない"))).lanes()).isEmpty();
	}

	@Test
	void severalRoadmapsStandOnOneAxis() {
		Program program = (Program) dossier.getUndertakings().getFirst();
		List<Roadmap> maps = program.getProjects().stream().flatMap(project -> project.getRoadmaps().stream()).toList();
		RoadmapScene scene = RoadmapLayout.layout(maps, options.withToday(LocalDate.of(2023, 1, 10)));
		assertThat(scene.bands().stream().filter(band -> band.kind() == org.hyoka.roadmap.scene.PlacedBand.Kind.ROADMAP)).hasSize(maps.size());
		assertThat(scene.axis().start()).isEqualTo("2016-04-01");
		assertThat(scene.today().orElseThrow()).isEqualTo(scene.axis().x(LocalDate.of(2023, 1, 10)));
		assertThat(RoadmapPrint.scene(scene, "x").shapes()).isNotEmpty();
	}

	@Test
	void theGenealogyShowsPredecessorsAndSuccessorsInOneLaneAndLeavesTheDossierAlone() {
		Dossier other = sample("drugdiscovery-2021");
		int before = count(other);
		Roadmap genealogy = ProgramGenealogy.of(other, Locale.JAPANESE).orElseThrow();
		assertThat(genealogy.eContainer()).isNull();
		assertThat(genealogy.getLinks()).hasSize(4).allMatch(link -> link.getKind() == LinkKind.SUCCESSOR);
		assertThat(genealogy.getLanes().stream().map(lane -> lane.getNodes().stream().filter(Bar.class::isInstance).count())).contains(3L);
		RoadmapScene scene = RoadmapLayout.layout(genealogy, options);
		assertThat(scene.links()).hasSize(4);
		assertThat(count(other)).isEqualTo(before);
		assertThat(ProgramGenealogy.of(org.hyoka.model.hyoka.HyokaFactory.eINSTANCE.createDossier(), Locale.JAPANESE)).isEmpty();
	}

	private static int count(Dossier dossier) {
		int[] count = new int[1];
		dossier.eAllContents().forEachRemaining(object -> count[0]++);
		return count[0];
	}

	@Test
	void anEmptyRoadmapIsAnEmptyScene() {
		Roadmap empty = org.hyoka.model.roadmap.RoadmapFactory.eINSTANCE.createRoadmap();
		RoadmapScene scene = RoadmapLayout.layout(empty, options);
		assertThat(scene.nodes()).isEmpty();
		assertThat(scene.axis().days()).isGreaterThan(300);
		assertThat(scene.hit(10, 10, 3)).isEmpty();
		assertThat(new SceneRoadmapDrawing().draw(empty, ReportOptions.standard(Locale.JAPANESE), 920)).isEmpty();
	}
}
