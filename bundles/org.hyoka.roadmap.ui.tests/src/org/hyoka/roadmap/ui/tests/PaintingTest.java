// SPDX-License-Identifier: EPL-2.0
package org.hyoka.roadmap.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.hyoka.model.roadmap.Bar;
import org.hyoka.model.roadmap.Lane;
import org.hyoka.model.roadmap.LinkKind;
import org.hyoka.model.roadmap.Roadmap;
import org.hyoka.model.roadmap.RoadmapFactory;
import org.hyoka.model.roadmap.RoadmapLink;
import org.hyoka.roadmap.ui.internal.canvas.RoadmapCanvas;
import org.hyoka.testsupport.DossierWindow;
import org.hyoka.testsupport.Ui;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A step of scrolling costs what is in sight, not what exists. */
class PaintingTest {
	private static final RoadmapFactory R = RoadmapFactory.eINSTANCE;
	private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
	private static final int STEPS = 40;
	@TempDir
	private Path folder;

	@AfterEach
	void itIsClosed() {
		DossierWindow.closeAll();
	}

	/** Lanes of ten bars each, every other bar linked with the next. */
	private static Roadmap roadmap(int bars) {
		Roadmap roadmap = R.createRoadmap();
		List<RoadmapLink> links = new ArrayList<>();
		for (int i = 0; i < bars / 10; i++) {
			Lane lane = R.createLane();
			lane.setName("研究開発項目" + i);
			for (int j = 0; j < 10; j++) {
				Bar bar = Plan.bar("項目" + i + "の実施内容" + j, 2010 + 2 * j, 2011 + 2 * j);
				lane.getNodes().add(bar);
				if (j % 2 == 1) {
					RoadmapLink link = R.createRoadmapLink();
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

	/** Median ms of the thread's own work in a step: scroll by 24 px and paint the whole window. */
	private static double step(RoadmapWindow window, int bars) {
		Roadmap roadmap = roadmap(bars);
		return Ui.get(() -> {
			RoadmapCanvas canvas = window.canvas();
			canvas.showing().roadmaps(List.of(roadmap));
			canvas.showing().zoom(60 / 365.0);
			canvas.restart();
			Rectangle area = canvas.getClientArea();
			Image image = new Image(canvas.getDisplay(), Math.max(1, area.width), Math.max(1, area.height));
			GC gc = new GC(image);
			double middle = canvas.viewport().mostY() / 2;
			List<Double> times = new ArrayList<>();
			for (int i = 0; i < STEPS; i++) {
				long start = THREADS.getCurrentThreadCpuTime();
				canvas.scroll(canvas.viewport().x(), middle + 24.0 * i);
				Event paint = new Event();
				paint.gc = gc;
				paint.width = area.width;
				paint.height = area.height;
				canvas.notifyListeners(SWT.Paint, paint);
				times.add((THREADS.getCurrentThreadCpuTime() - start) / 1e6);
			}
			gc.dispose();
			image.dispose();
			return times.stream().sorted().skip(STEPS / 2).findFirst().orElseThrow();
		});
	}

	@Test
	void aScrollStepCostsTheSameForAThousandAndAHundredThousandBars() throws IOException {
		RoadmapWindow window = new RoadmapWindow(Plan.write(folder), p -> p);
		step(window, 1000); // warm
		double thousand = step(window, 1000);
		double tenThousand = step(window, 10_000);
		double hundredThousand = step(window, 100_000);
		System.out.printf("scroll step, ms: 1,000 bars %.1f, 10,000 bars %.1f, 100,000 bars %.1f (window %s)%n", thousand, tenThousand,
				hundredThousand, Ui.get(() -> window.canvas().getClientArea()));
		assertThat(hundredThousand).isLessThan(Math.max(8, thousand * 3)).isLessThan(16);
	}
}
