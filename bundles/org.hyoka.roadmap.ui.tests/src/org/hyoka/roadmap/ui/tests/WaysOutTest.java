// SPDX-License-Identifier: EPL-2.0
package org.hyoka.roadmap.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hyoka.roadmap.ui.tests.Plan.APPLIED;
import static org.hyoka.roadmap.ui.tests.Plan.TRIAL;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.hyoka.drawing.Scene;
import org.hyoka.model.hyoka.Project;
import org.hyoka.model.roadmap.Bar;
import org.hyoka.model.roadmap.Lane;
import org.hyoka.model.roadmap.OutcomeMark;
import org.hyoka.model.roadmap.Roadmap;
import org.hyoka.roadmap.draw.RoadmapPages;
import org.hyoka.roadmap.layout.NodeFilter;
import org.hyoka.roadmap.ui.internal.canvas.RoadmapCanvas;
import org.hyoka.roadmap.ui.internal.exchange.Paper;
import org.hyoka.roadmap.ui.internal.exchange.PictureExport;
import org.hyoka.roadmap.ui.internal.exchange.PlanExport;
import org.hyoka.roadmap.ui.internal.exchange.PlanForm;
import org.hyoka.roadmap.ui.internal.exchange.PlanImport;
import org.hyoka.roadmap.ui.internal.exchange.PrintPreview;
import org.hyoka.testsupport.DossierWindow;
import org.hyoka.testsupport.PictureOnFailure;
import org.hyoka.testsupport.Ui;
import org.hyoka.testsupport.Widgets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What the page shows beside, hides, sends out and takes in. */
@ExtendWith(PictureOnFailure.class)
class WaysOutTest {
	@TempDir
	private Path folder;

	@AfterEach
	void itIsClosed() {
		DossierWindow.closeAll();
	}

	private RoadmapWindow open() throws IOException {
		return new RoadmapWindow(Plan.write(folder), p -> p);
	}

	@Test
	void whatIsOnTheCanvasIsWrittenAsADrawingAndAsAPicture() throws Exception {
		RoadmapWindow window = open();
		Path svg = folder.resolve("roadmap.svg");
		Path png = folder.resolve("roadmap.png");
		Ui.get(() -> PictureExport.write(window.canvas().scene(), "計画", svg, null)).join();
		Ui.get(() -> PictureExport.write(window.canvas().scene(), "計画", png, null)).join();
		assertThat(Files.readString(svg)).contains("<svg", APPLIED, TRIAL);
		assertThat(Files.readAllBytes(png)).startsWith(0x89, 'P', 'N', 'G');
	}

	@Test
	void aPlanThatGoesOutAsProjectXmlComesBackWithItsBarsAndLinks() throws Exception {
		RoadmapWindow window = open();
		Path file = folder.resolve("plan.xml");
		Path again = folder.resolve("again.xml");
		List<Roadmap> roadmaps = Ui.get(() -> window.program().getRoadmaps());
		Ui.get(() -> PlanExport.write(window.editor, List.copyOf(roadmaps), PlanForm.MSPDI, file, true)).join();
		Job reading = Ui.get(() -> PlanImport.read(window.editor, window.program(), file, window.canvas().getShell()));
		reading.join();
		Ui.waitUntil("the plan is in the dossier", () -> window.program().getRoadmaps().size() == 2);
		Roadmap read = Ui.get(() -> window.program().getRoadmaps().get(1));
		assertThat(read.getLanes()).hasSize(2);
		assertThat(read.getLinks()).hasSize(1);
		Bar trial = (Bar) read.getLanes().get(1).getNodes().getFirst();
		assertThat(trial.getName()).isEqualTo(TRIAL);
		assertThat(trial.getStart()).isEqualTo(Plan.year(2022));
		assertThat(trial.getEnd()).isEqualTo(Plan.year(2024));
		assertThat(((OutcomeMark) read.getLanes().get(1).getNodes().get(1)).getTarget())
				.isSameAs(Ui.get(() -> window.program().getIndicators().getFirst().getTargets().getFirst()));
		Ui.get(() -> PlanExport.write(window.editor, List.of(read), PlanForm.MSPDI, again, true)).join();
		assertThat(tasks(again)).isEqualTo(tasks(file));
		window.undo();
		assertThat(roadmaps).hasSize(1);
	}

	/** Names and dates of the tasks of a plan. */
	private static List<String> tasks(Path file) throws IOException {
		return Files.readString(file, StandardCharsets.UTF_8).lines().map(String::strip)
				.filter(l -> l.startsWith("<Name>") || l.startsWith("<Start>") || l.startsWith("<Finish>") || l.startsWith("<PredecessorUID>"))
				.toList();
	}

	@Test
	void aCalendarAndATableAreWritten() throws Exception {
		RoadmapWindow window = open();
		Path ics = folder.resolve("plan.ics");
		Path csv = folder.resolve("plan.csv");
		List<Roadmap> roadmaps = Ui.get(() -> List.copyOf(window.program().getRoadmaps()));
		Ui.get(() -> PlanExport.write(window.editor, roadmaps, PlanForm.ICS, ics, true)).join();
		Ui.get(() -> PlanExport.write(window.editor, roadmaps, PlanForm.CSV, csv, true)).join();
		assertThat(Files.readString(ics)).contains("BEGIN:VEVENT", "DTSTART;VALUE=DATE:20270331");
		assertThat(Files.readString(csv)).contains(TRIAL);
	}

	@Test
	void anUndertakingWithoutARoadmapOffersADraftFromTheDossier() throws IOException {
		RoadmapWindow window = new RoadmapWindow(Plan.write(folder), p -> p.getProjects().get(1));
		Project project = Ui.get(() -> window.program().getProjects().get(1));
		assertThat(Ui.get(() -> window.canvas().isVisible())).isFalse();
		Ui.run(() -> {
			List<Button> buttons = Widgets.all(window.canvas().getParent().getParent(), Button.class);
			assertThat(buttons).hasSize(3);
			Widgets.press(buttons.get(1));
		});
		assertThat(project.getRoadmaps()).hasSize(1);
		assertThat(project.getRoadmaps().getFirst().getLanes()).hasSize(1);
		assertThat(Ui.get(() -> window.canvas().isVisible())).isTrue();
		Ui.run(() -> {
			window.canvas().labels().field().orElseThrow().setText("評価技術の開発");
			window.canvas().labels().commit();
		});
		assertThat(project.getRoadmaps().getFirst().getLanes().getFirst().getName()).isEqualTo("評価技術の開発");
		window.undo();
		window.undo();
		assertThat(project.getRoadmaps()).isEmpty();
		assertThat(Ui.get(() -> window.canvas().isVisible())).isFalse();
	}

	@Test
	void theDraftHasProjectsEvaluationsAndOutcomes() throws IOException {
		RoadmapWindow window = open();
		Ui.run(() -> {
			window.editor.domain().getCommandStack()
					.execute(org.eclipse.emf.edit.command.RemoveCommand.create(window.editor.domain(), window.program().getRoadmaps().getFirst()));
			Widgets.press(Widgets.all(window.canvas().getParent().getParent(), Button.class).getFirst());
		});
		Roadmap draft = Ui.get(() -> window.program().getRoadmaps().getFirst());
		assertThat(draft.getLanes()).hasSize(4);
		assertThat(draft.getLanes().getFirst().getUndertaking().getCode()).isEqualTo("A");
		assertThat(draft.getLanes().getLast().getNodes()).hasSize(1).allMatch(OutcomeMark.class::isInstance);
		assertThat(draft.getLinks()).hasSize(2);
		window.undo();
		assertThat(Ui.get(() -> window.program().getRoadmaps())).isEmpty();
	}

	@Test
	void aFilterHidesAndAFoldGathersWithoutTouchingTheDossier() throws IOException {
		RoadmapWindow window = open();
		RoadmapCanvas canvas = Ui.get(window::canvas);
		Ui.run(() -> {
			canvas.showing().filter(NodeFilter.ALL.text("治"));
			canvas.refresh();
			assertThat(canvas.scene().nodes()).hasSize(1);
			canvas.showing().filter(NodeFilter.ALL);
			canvas.refresh();
			assertThat(canvas.scene().nodes()).hasSize(4);
			Lane lane = window.program().getRoadmaps().getFirst().getLanes().getFirst();
			canvas.picks().only(lane);
			canvas.edits().addLane(true);
			canvas.labels().commit();
			canvas.edits().fold(lane, true);
			assertThat(canvas.scene().find(lane).orElseThrow().folded()).isTrue();
			assertThat(lane.isFolded()).isFalse();
		});
	}

	@Test
	void theSelectionIsWhatPropertiesShow() throws IOException {
		RoadmapWindow window = open();
		Bar trial = Ui.get(() -> window.bar(TRIAL));
		window.click(trial, 0);
		assertThat(Ui.get(() -> ((org.eclipse.jface.viewers.IStructuredSelection) window.editor.getSite().getSelectionProvider().getSelection())
				.getFirstElement()))
				.isSameAs(trial);
		assertThat(Ui.get(() -> window.editor.reveal(window.bar(APPLIED), null))).isTrue();
		assertThat(window.picked()).containsExactly(APPLIED);
	}

	@Test
	void severalUndertakingsStandSideBySideOnOneAxis() throws IOException {
		RoadmapWindow window = open();
		Ui.run(() -> {
			RoadmapCanvas canvas = window.canvas();
			List<Roadmap> both = List.of(window.program().getRoadmaps().getFirst(),
					window.program().getProjects().getFirst().getRoadmaps().getFirst());
			canvas.showing().roadmaps(both);
			canvas.restart();
			assertThat(canvas.scene().nodes()).hasSize(5);
			assertThat(canvas.scene().bands()).hasSizeGreaterThanOrEqualTo(2);
			assertThat(RoadmapPages.of(canvas.showing().onPaper(1000), 260, "計画").size()).isGreaterThan(1);
			Event event = new Event();
			event.type = SWT.Paint;
			canvas.redraw();
			canvas.update();
		});
	}

	@Test
	void whatWillBePrintedIsSeenPageByPageAndForEachPaper() throws IOException {
		RoadmapWindow window = open();
		Ui.run(() -> {
			PrintPreview preview = new PrintPreview(window.canvas(), window.program());
			preview.setBlockOnOpen(false);
			preview.open();
			try {
				assertThat(preview.pages()).isNotEmpty().allSatisfy(page -> {
					assertThat(page.width()).isLessThanOrEqualTo(Paper.A4_LANDSCAPE.width());
					assertThat(page.height() * Paper.A4_LANDSCAPE.shrink(page)).isLessThanOrEqualTo(Paper.A4_LANDSCAPE.height());
				});
				List<Scene> landscape = preview.pages();
				preview.paper(Paper.A4_PORTRAIT);
				assertThat(preview.pages()).isNotEqualTo(landscape)
						.allSatisfy(page -> assertThat(page.width()).isLessThanOrEqualTo(Paper.A4_PORTRAIT.width()));
				preview.show(preview.pages().size() - 1);
				preview.getShell().update();
			} finally {
				preview.close();
			}
		});
	}
}
