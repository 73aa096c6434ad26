// SPDX-License-Identifier: EPL-2.0
package org.hyoka.roadmap.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hyoka.roadmap.ui.tests.Plan.APPLIED;
import static org.hyoka.roadmap.ui.tests.Plan.BASIC;
import static org.hyoka.roadmap.ui.tests.Plan.TRIAL;
import static org.hyoka.roadmap.ui.tests.Plan.year;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.swt.SWT;
import org.hyoka.model.hyoka.HyokaPackage;
import org.hyoka.model.hyoka.Target;
import org.hyoka.model.roadmap.Bar;
import org.hyoka.model.roadmap.Lane;
import org.hyoka.model.roadmap.OutcomeMark;
import org.hyoka.model.roadmap.Roadmap;
import org.hyoka.model.roadmap.RoadmapLink;
import org.hyoka.model.roadmap.RoadmapNode;
import org.hyoka.roadmap.scene.Box;
import org.hyoka.roadmap.time.Precision;
import org.hyoka.testsupport.DossierWindow;
import org.hyoka.testsupport.PictureOnFailure;
import org.hyoka.testsupport.Ui;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Dragging, lengthening, linking and selecting with the mouse; each edit is one step to undo. */
@ExtendWith(PictureOnFailure.class)
class MouseTest {
	@TempDir
	private Path folder;
	private RoadmapWindow window;
	private Bar basic;
	private Bar applied;
	private Bar trial;

	@BeforeEach
	void theRoadmapIsOpen() throws IOException {
		window = new RoadmapWindow(Plan.write(folder), p -> p);
		Ui.run(() -> {
			basic = window.bar(BASIC);
			applied = window.bar(APPLIED);
			trial = window.bar(TRIAL);
			window.canvas().showing().snapping(Optional.of(Precision.FISCAL_YEAR));
		});
	}

	@AfterEach
	void itIsClosed() {
		DossierWindow.closeAll();
	}

	private Box box(RoadmapNode node) {
		return Ui.get(() -> window.box(node));
	}

	private double years() {
		return Ui.get(window::year);
	}

	private Roadmap roadmap() {
		return Ui.get(() -> window.program().getRoadmaps().getFirst());
	}

	@Test
	void aBarThatIsDraggedMovesByWholeYearsAndUndoTakesExactlyThatBack() {
		Box box = box(trial);
		window.drag(box.centreX(), box.centreY(), box.centreX() + years() * 1.3, box.centreY() + 2, 0);
		assertThat(trial.getStart()).isEqualTo(year(2023));
		assertThat(trial.getEnd()).isEqualTo(year(2025));
		assertThat(box(trial).x()).isCloseTo(box.x() + years(), within(1.5));
		window.undo();
		assertThat(trial.getStart()).isEqualTo(year(2022));
		assertThat(trial.getEnd()).isEqualTo(year(2024));
		assertThat(box(trial)).isEqualTo(box);
		assertThat(Ui.get(() -> window.editor.isDirty())).isFalse();
	}

	@Test
	void anEndThatIsDraggedLengthensTheBarAndSnapsToMonthsWhereThatIsAsked() {
		Box box = box(trial);
		window.drag(box.right() - 2, box.centreY(), box.right() - 2 + years(), box.centreY(), 0);
		assertThat(trial.getStart()).isEqualTo(year(2022));
		assertThat(trial.getEnd()).isEqualTo(year(2025));
		window.undo();
		Ui.run(() -> window.canvas().showing().snapping(Optional.of(Precision.MONTH)));
		window.drag(box.x() + 2, box.centreY(), box.x() + 2 + years() / 4, box.centreY(), 0);
		assertThat(trial.getStart().firstDay()).isEqualTo(LocalDate.of(2022, 7, 1));
		assertThat(trial.getEnd()).isEqualTo(year(2024));
	}

	@Test
	void aBarThatIsDraggedDownChangesItsLaneAsOneStep() {
		Lane use = (Lane) trial.eContainer();
		Box from = box(basic);
		Box to = box(trial);
		window.drag(from.centreX(), from.centreY(), from.centreX() + years(), to.centreY(), 0);
		assertThat(basic.eContainer()).isSameAs(use);
		assertThat(basic.getStart()).isEqualTo(year(2019));
		window.undo();
		assertThat(basic.eContainer()).isNotSameAs(use);
		assertThat(basic.getStart()).isEqualTo(year(2018));
	}

	@Test
	void aLinkIsDrawnFromTheHandleAndARefusedOneIsNot() {
		Box from = box(applied);
		Box to = box(trial);
		int before = roadmap().getLinks().size();
		window.click(applied, 0);
		window.drag(from.right(), from.bottom() + 2, to.centreX(), to.centreY(), 0);
		assertThat(roadmap().getLinks()).hasSize(before + 1);
		RoadmapLink link = roadmap().getLinks().getLast();
		assertThat(link.getSource()).isSameAs(applied);
		assertThat(link.getTarget()).isSameAs(trial);
		window.undo();
		assertThat(roadmap().getLinks()).hasSize(before);
		// basic → applied is there already, so the way back would be a circle
		window.click(applied, 0);
		window.drag(from.right(), from.bottom() + 2, box(basic).centreX(), box(basic).centreY(), 0);
		assertThat(roadmap().getLinks()).hasSize(before);
	}

	@Test
	void aRectangleSelectsWhatItMeetsAndKeysAddToTheSelection() {
		Box first = box(basic);
		Box second = box(applied);
		window.drag(second.right() + 60, second.bottom() + 4, first.x() + 4, first.y() - 3, 0);
		assertThat(window.picked()).containsExactlyInAnyOrder(BASIC, APPLIED);
		window.click(trial, SWT.MOD1);
		assertThat(window.picked()).containsExactlyInAnyOrder(BASIC, APPLIED, TRIAL);
		window.click(basic, SWT.MOD1);
		assertThat(window.picked()).containsExactlyInAnyOrder(APPLIED, TRIAL);
		window.drag(box(trial).centreX(), box(trial).centreY(), box(trial).centreX() + years(), box(trial).centreY(), 0);
		assertThat(applied.getStart()).isEqualTo(year(2021));
		assertThat(trial.getStart()).isEqualTo(year(2023));
		window.undo();
		assertThat(applied.getStart()).isEqualTo(year(2020));
		assertThat(trial.getStart()).isEqualTo(year(2022));
	}

	@Test
	void theWheelZoomsWhereThePointerIs() {
		Box box = box(applied);
		double x = Math.round(box.centreX());
		LocalDate before = Ui.get(() -> window.canvas().scene().axis().date(window.canvas().viewport().bodyX(x)));
		for (int i = 0; i < 6; i++) {
			window.wheel(x, box.centreY(), 1, SWT.MOD1);
		}
		LocalDate after = Ui.get(() -> window.canvas().scene().axis().date(window.canvas().viewport().bodyX(x)));
		assertThat(Math.abs(after.toEpochDay() - before.toEpochDay())).isLessThanOrEqualTo(2);
		assertThat(box(applied).width()).isGreaterThan(box.width() * 2.5);
	}

	@Test
	void aDoubleClickOnEmptyGroundAddsABarWhoseNameIsAskedFor() {
		Lane use = (Lane) trial.eContainer();
		Box box = box(basic);
		double y = box(trial).bottom() + 2;
		window.doubleClick(box.centreX(), y);
		assertThat(use.getNodes()).hasSize(3);
		assertThat(((Bar) use.getNodes().getLast()).getStart().firstDay().getYear()).isBetween(2018, 2019);
		Ui.run(() -> {
			window.canvas().labels().field().orElseThrow().setText("製品化");
			window.canvas().labels().commit();
		});
		assertThat(use.getNodes().getLast().getName()).isEqualTo("製品化");
		window.undo();
		window.undo();
		assertThat(use.getNodes()).hasSize(2);
	}

	@Test
	void anOutcomeMarkMovesItsTargetAndTheTargetItsMark() {
		OutcomeMark mark = (OutcomeMark) ((Lane) trial.eContainer()).getNodes().get(1);
		Target target = mark.getTarget();
		Box before = box(mark);
		Ui.run(() -> window.canvas().edits()
				.asking((t, due) -> Optional.of(SetCommand.create(window.editor.domain(), t, HyokaPackage.Literals.TARGET__DUE, due))));
		window.drag(before.centreX(), before.centreY(), before.centreX() + years(), before.centreY(), 0);
		assertThat(target.getDue()).isEqualTo(year(2027));
		Ui.run(() -> window.editor.domain().getCommandStack()
				.execute(SetCommand.create(window.editor.domain(), target, HyokaPackage.Literals.TARGET__DUE, year(2025))));
		assertThat(box(mark).centreX()).isCloseTo(before.centreX() - years(), within(2.0));
		window.undo();
		window.undo();
		assertThat(box(mark)).isEqualTo(before);
		Ui.run(() -> window.canvas().edits().asking((t, due) -> Optional.empty()));
		window.drag(before.centreX(), before.centreY(), before.centreX() + years(), before.centreY(), 0);
		assertThat(target.getDue()).isEqualTo(year(2026));
	}

	@Test
	void hoveringSaysTheFacts() {
		Box box = box(trial);
		Ui.run(() -> {
			org.eclipse.swt.widgets.Event event = new org.eclipse.swt.widgets.Event();
			event.x = (int) box.centreX();
			event.y = (int) box.centreY();
			window.canvas().notifyListeners(SWT.MouseHover, event);
		});
		assertThat(Ui.get(() -> window.canvas().getToolTipText())).startsWith(TRIAL).contains("2022").contains("2024");
	}
}
