// SPDX-License-Identifier: EPL-2.0
package org.hyoka.benchmarks;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

import net.sourceforge.plantuml.FileFormat;
import net.sourceforge.plantuml.FileFormatOption;
import net.sourceforge.plantuml.SourceStringReader;

import org.hyoka.drawing.Scene;
import org.hyoka.drawing.paint.Palette;
import org.hyoka.drawing.paint.PngPainter;
import org.hyoka.drawing.paint.SvgPainter;
import org.hyoka.model.roadmap.Bar;
import org.hyoka.model.roadmap.Lane;
import org.hyoka.model.roadmap.LinkKind;
import org.hyoka.model.roadmap.Roadmap;
import org.hyoka.model.roadmap.RoadmapFactory;
import org.hyoka.model.roadmap.RoadmapLink;
import org.hyoka.model.time.DatePoint;
import org.hyoka.model.time.FiscalYear;
import org.hyoka.roadmap.draw.RoadmapPrint;
import org.hyoka.roadmap.draw.RoadmapShapes;
import org.hyoka.roadmap.layout.LayoutOptions;
import org.hyoka.roadmap.layout.RoadmapLayout;
import org.hyoka.roadmap.scene.Box;
import org.hyoka.roadmap.scene.RoadmapScene;
import org.hyoka.roadmap.scene.Visible;

/**
 * Lays out roadmaps, writes them as SVG, and paints what a window of 1,000 × 700 px shows after a step of scrolling. The
 * same plan is then drawn by PlantUML's Gantt in the same process: layout and SVG together on both sides, where ours begins
 * with the plan in memory and PlantUML reads its text. On a busy machine only the ratio of processor times tells something:
 * short runs are not interrupted, long ones are. A plan has ten bars a lane and a link for every other bar.
 */
final class RoadmapBenchmark implements Benchmarks.Benchmark {
	private static final RoadmapFactory F = RoadmapFactory.eINSTANCE;
	private static final int PER_LANE = 10;
	private static final int FIRST_YEAR = 2010;
	private static final int[] SHARED = { 10, 100, 1000 };

	@Override
	public void run(int largest) throws Exception {
		System.out.println("bars | links | layout ms | SVG ms | SVG MB | scroll step ms | scroll step, ms of processors");
		for (int bars : Benchmarks.sizes(largest)) {
			Roadmap roadmap = roadmap(bars);
			RoadmapScene scene = layout(roadmap);
			double laidOut = Stopwatch.median(4, () -> layout(roadmap));
			String svg = svg(scene);
			double written = Stopwatch.median(4, () -> svg(scene));
			System.out.println(
					String.join(" | ", String.valueOf(bars), String.valueOf(roadmap.getLinks().size()), Stopwatch.ms(laidOut), Stopwatch.ms(written),
							Stopwatch.ms(svg.length() / 1e6), step(scene).toString()));
		}
		System.out.println(
				"the same plan side by side, layout and SVG | ours ms | PlantUML ms | PlantUML / ours | ours processor ms | PlantUML processor ms | PlantUML / ours");
		yearly();
		for (int bars : SHARED) {
			Roadmap roadmap = roadmap(bars);
			Callable<?> our = () -> svg(layout(roadmap));
			double ours = Stopwatch.median(3, our);
			String source = gantt(roadmap);
			Callable<?> their = () -> new SourceStringReader(source).outputImage(OutputStream.nullOutputStream(),
					new FileFormatOption(FileFormat.SVG));
			double theirs = Stopwatch.median(6, their);
			double ourWork = Stopwatch.processor(our);
			double theirWork = Stopwatch.processor(their);
			System.out.println(
					String.join(" | ", bars + " bars", Stopwatch.ms(ours), Stopwatch.ms(theirs), Stopwatch.ratio(theirs, ours), Stopwatch.ms(ourWork),
							Stopwatch.ms(theirWork), Stopwatch.ratio(theirWork, ourWork)));
		}
	}

	/** PlantUML has understood the plan as it is meant: with a column for every year. */
	private static void yearly() throws Exception {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		new SourceStringReader(gantt(roadmap(SHARED[0]))).outputImage(out, new FileFormatOption(FileFormat.SVG));
		String svg = out.toString(StandardCharsets.UTF_8);
		for (int year = FIRST_YEAR; year < FIRST_YEAR + 2 * PER_LANE; year++) {
			if (!svg.contains(">" + year + "<")) {
				throw new IllegalStateException("PlantUML has not drawn the year " + year + ".");
			}
		}
	}

	private static RoadmapScene layout(Roadmap roadmap) {
		return RoadmapLayout.layout(roadmap, LayoutOptions.standard(Locale.JAPANESE));
	}

	private static String svg(RoadmapScene scene) {
		return SvgPainter.document(RoadmapPrint.scene(scene, "計画"), "計画", Palette.LIGHT);
	}

	/** The median of finding and painting what is in sight, from the middle on, 24 px further each time. */
	private static Stopwatch.Time step(RoadmapScene scene) throws Exception {
		BufferedImage image = new BufferedImage(1000, 700, BufferedImage.TYPE_INT_RGB);
		Graphics2D g = image.createGraphics();
		g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
		Font plain = new Font(Font.SANS_SERIF, Font.PLAIN, 1);
		Font bold = new Font(Font.SANS_SERIF, Font.BOLD, 1);
		RoadmapShapes shapes = RoadmapShapes.of(scene);
		double[] y = { scene.height() / 2 };
		Stopwatch.Time time = Stopwatch.time(3, () -> {
			y[0] = y[0] + 24 > scene.height() - 700 ? 0 : y[0] + 24;
			Box part = new Box(0, y[0], 1000, 700);
			Visible seen = scene.visible(part);
			List<Scene.Shape> all = new ArrayList<>();
			seen.lanes().forEach(lane -> all.addAll(shapes.lane(lane)));
			all.addAll(shapes.grid(part.x(), part.right(), part.y(), part.bottom()));
			seen.links().forEach(link -> all.addAll(shapes.link(link)));
			seen.nodes().forEach(node -> all.addAll(shapes.node(node)));
			g.setTransform(AffineTransform.getTranslateInstance(-part.x(), -part.y()));
			PngPainter.paint(g, new Scene(1000, 700, "", all), Palette.LIGHT, plain, bold);
			return all.size();
		});
		g.dispose();
		return time;
	}

	private static Roadmap roadmap(int bars) {
		Roadmap roadmap = F.createRoadmap();
		List<RoadmapLink> links = new ArrayList<>();
		for (int i = 0; i < bars / PER_LANE; i++) {
			Lane lane = F.createLane();
			lane.setName("研究開発項目" + i);
			for (int j = 0; j < PER_LANE; j++) {
				Bar bar = F.createBar();
				bar.setName("項目" + i + "の実施内容" + j);
				bar.setStart(DatePoint.of(FiscalYear.of(FIRST_YEAR + 2 * j)));
				bar.setEnd(DatePoint.of(FiscalYear.of(FIRST_YEAR + 2 * j + 1)));
				lane.getNodes().add(bar);
				if (j % 2 == 1) {
					RoadmapLink link = F.createRoadmapLink();
					link.setSource(lane.getNodes().get(j - 1));
					link.setTarget(bar);
					link.setKind(LinkKind.FINISH_START);
					links.add(link);
				}
			}
			roadmap.getLanes().add(lane);
		}
		roadmap.getLinks().addAll(links);
		return roadmap;
	}

	/** The same plan in PlantUML's language. */
	private static String gantt(Roadmap roadmap) {
		StringBuilder text = new StringBuilder("@startgantt\nprintscale yearly\nProject starts " + FIRST_YEAR + "-04-01\n");
		for (Lane lane : roadmap.getLanes()) {
			text.append("-- ").append(lane.getName()).append(" --\n");
			lane.getNodes().forEach(node -> text.append('[').append(node.getName()).append("] starts ").append(((Bar) node).getStart().firstDay())
					.append(" and ends ").append(((Bar) node).getEnd().lastDay()).append('\n'));
		}
		roadmap.getLinks().forEach(
				link -> text.append('[').append(link.getSource().getName()).append("] -> [").append(link.getTarget().getName()).append("]\n"));
		return text.append("@endgantt\n").toString();
	}
}
