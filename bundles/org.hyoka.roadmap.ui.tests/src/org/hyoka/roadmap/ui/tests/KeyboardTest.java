// SPDX-License-Identifier: EPL-2.0
package org.hyoka.roadmap.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hyoka.roadmap.ui.tests.Plan.APPLIED;
import static org.hyoka.roadmap.ui.tests.Plan.BASIC;
import static org.hyoka.roadmap.ui.tests.Plan.TRIAL;
import static org.hyoka.roadmap.ui.tests.Plan.year;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.hyoka.model.roadmap.Bar;
import org.hyoka.model.roadmap.Lane;
import org.hyoka.model.roadmap.Roadmap;
import org.hyoka.roadmap.time.Precision;
import org.hyoka.testsupport.DossierWindow;
import org.hyoka.testsupport.PictureOnFailure;
import org.hyoka.testsupport.Ui;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Everything without a mouse. */
@ExtendWith(PictureOnFailure.class)
class KeyboardTest {
	@TempDir
	private Path folder;
	private RoadmapWindow window;
	private Bar basic;
	private Bar applied;
	private Bar trial;
	private Roadmap roadmap;

	@BeforeEach
	void theRoadmapIsOpen() throws IOException {
		window = new RoadmapWindow(Plan.write(folder), p -> p);
		Ui.run(() -> {
			basic = window.bar(BASIC);
			applied = window.bar(APPLIED);
			trial = window.bar(TRIAL);
			roadmap = window.program().getRoadmaps().getFirst();
			window.canvas().showing().snapping(Optional.of(Precision.FISCAL_YEAR));
		});
	}

	@AfterEach
	void itIsClosed() {
		DossierWindow.closeAll();
	}

	@Test
	void arrowsGoFromItemToItemAndShiftKeepsWhatWasSelected() {
		window.key(SWT.ARROW_RIGHT, 0);
		assertThat(window.picked()).containsExactly(BASIC);
		window.key(SWT.ARROW_RIGHT, 0);
		assertThat(window.picked()).containsExactly(APPLIED);
		window.key(SWT.ARROW_DOWN, SWT.SHIFT);
		assertThat(window.picked()).containsExactly(APPLIED, TRIAL);
		window.key(SWT.ARROW_UP, 0);
		assertThat(window.picked()).containsExactly(APPLIED);
		window.key(SWT.ARROW_LEFT, SWT.MOD1);
		window.key(' ', ' ', SWT.MOD1);
		assertThat(window.picked()).containsExactly(APPLIED, BASIC);
	}

	@Test
	void tabGoesThroughTheItemsAndLeavesAtTheLast() {
		int items = 4;
		for (int i = 0; i < items; i++) {
			assertThat(window.traverse(SWT.TRAVERSE_TAB_NEXT)).as("held at item " + i).isFalse();
		}
		assertThat(window.traverse(SWT.TRAVERSE_TAB_NEXT)).isTrue();
	}

	@Test
	void altWithArrowsMovesAndWithShiftOrControlMovesAnEnd() {
		window.select(trial);
		window.key(SWT.ARROW_RIGHT, SWT.ALT);
		assertThat(trial.getStart()).isEqualTo(year(2023));
		assertThat(trial.getEnd()).isEqualTo(year(2025));
		window.key(SWT.ARROW_RIGHT, SWT.ALT | SWT.SHIFT);
		assertThat(trial.getStart()).isEqualTo(year(2023));
		assertThat(trial.getEnd()).isEqualTo(year(2026));
		window.key(SWT.ARROW_LEFT, SWT.ALT | SWT.MOD1);
		assertThat(trial.getStart()).isEqualTo(year(2022));
		window.undo();
		window.undo();
		window.undo();
		assertThat(trial.getStart()).isEqualTo(year(2022));
		assertThat(trial.getEnd()).isEqualTo(year(2024));
		assertThat(Ui.get(() -> window.editor.isDirty())).isFalse();
	}

	@Test
	void altWithUpAndDownMovesToAnotherLaneAndALaneAmongItsLike() {
		Lane research = (Lane) basic.eContainer();
		Lane use = (Lane) trial.eContainer();
		window.select(applied);
		window.key(SWT.ARROW_DOWN, SWT.ALT);
		assertThat(applied.eContainer()).isSameAs(use);
		window.undo();
		assertThat(applied.eContainer()).isSameAs(research);
		Ui.run(() -> window.canvas().picks().only(use));
		window.key(SWT.ARROW_UP, SWT.ALT);
		assertThat(roadmap.getLanes()).containsExactly(use, research);
		window.undo();
		assertThat(roadmap.getLanes()).containsExactly(research, use);
	}

	@Test
	void insertAddsABarAfterTheSelectedOneAndDeleteTakesItWithItsLinks() {
		window.select(applied);
		window.key(SWT.INSERT, 0);
		Lane lane = (Lane) basic.eContainer();
		Bar added = (Bar) lane.getNodes().getLast();
		assertThat(lane.getNodes()).hasSize(3);
		assertThat(added.getStart()).isEqualTo(year(2022));
		Ui.run(() -> window.canvas().labels().commit());
		window.key(SWT.DEL, (char) 127, 0);
		assertThat(lane.getNodes()).hasSize(2);
		window.select(basic);
		window.key(SWT.DEL, (char) 127, 0);
		assertThat(lane.getNodes()).containsExactly(applied);
		assertThat(roadmap.getLinks()).isEmpty();
		assertThat(window.picked()).as("the neighbour has the keyboard").containsExactly(APPLIED);
		window.undo();
		assertThat(lane.getNodes()).containsExactly(basic, applied);
		assertThat(roadmap.getLinks()).hasSize(1);
	}

	@Test
	void f2EditsTheNameWhereItStandsEnterTakesItAndEscapeGivesItUp() {
		window.select(trial);
		window.key(SWT.F2, 0);
		Ui.run(() -> {
			Text field = window.canvas().labels().field().orElseThrow();
			assertThat(field.getText()).isEqualTo(TRIAL);
			field.setText("第Ⅱ相治験");
			field.notifyListeners(SWT.DefaultSelection, new Event());
		});
		assertThat(trial.getName()).isEqualTo("第Ⅱ相治験");
		window.key(SWT.F2, 0);
		Ui.run(() -> {
			Text field = window.canvas().labels().field().orElseThrow();
			field.setText("別の名");
			Event escape = new Event();
			escape.detail = SWT.TRAVERSE_ESCAPE;
			field.notifyListeners(SWT.Traverse, escape);
		});
		assertThat(trial.getName()).isEqualTo("第Ⅱ相治験");
		window.undo();
		assertThat(trial.getName()).isEqualTo(TRIAL);
	}

	@Test
	void aLinkIsMadeWithTheKeyboard() {
		window.select(applied);
		window.key('l', 'l', 0);
		window.key(SWT.ARROW_DOWN, 0);
		window.key(SWT.CR, '\r', 0);
		assertThat(roadmap.getLinks()).hasSize(2);
		assertThat(roadmap.getLinks().getLast().getSource()).isSameAs(applied);
		assertThat(roadmap.getLinks().getLast().getTarget()).isSameAs(trial);
		window.undo();
		assertThat(roadmap.getLinks()).hasSize(1);
		window.select(applied);
		window.key('l', 'l', 0);
		window.key(SWT.ARROW_DOWN, 0);
		assertThat(window.traverse(SWT.TRAVERSE_ESCAPE)).isFalse();
		window.key(SWT.CR, '\r', 0);
		Ui.run(() -> window.canvas().labels().commit());
		assertThat(roadmap.getLinks()).hasSize(1);
	}

	@Test
	void plusMinusAndZeroZoom() {
		double before = Ui.get(() -> window.canvas().scene().axis().pixelsPerDay());
		window.key('+', '+', 0);
		assertThat(Ui.get(() -> window.canvas().scene().axis().pixelsPerDay())).isGreaterThan(before * 1.2);
		window.key('-', '-', 0);
		window.key('0', '0', 0);
		assertThat(Ui.get(() -> window.canvas().viewport().mostX())).isZero();
	}

	@Test
	void allAreSelectedAndDuplicatedAsOneStep() {
		Ui.run(() -> window.canvas().forceFocus());
		DossierWindow.command("org.eclipse.ui.edit.selectAll");
		assertThat(window.picked()).hasSize(4);
		window.key('d', (char) 4, SWT.MOD1);
		assertThat(((Lane) basic.eContainer()).getNodes()).hasSize(4);
		assertThat(roadmap.getLinks()).hasSize(2);
		window.undo();
		assertThat(((Lane) basic.eContainer()).getNodes()).hasSize(2);
		assertThat(roadmap.getLinks()).hasSize(1);
	}

	@Test
	void whatIsCopiedIsPastedOnTheChosenLaneAndWhatIsCutIsGone() {
		Ui.run(() -> window.canvas().forceFocus());
		window.select(basic);
		DossierWindow.command("org.eclipse.ui.edit.copy");
		window.select(trial);
		DossierWindow.command("org.eclipse.ui.edit.paste");
		Lane use = (Lane) trial.eContainer();
		assertThat(use.getNodes()).hasSize(3);
		assertThat(use.getNodes().getLast().getName()).isEqualTo(Plan.BASIC);
		assertThat(window.picked()).containsExactly(Plan.BASIC);
		DossierWindow.command("org.eclipse.ui.edit.cut");
		assertThat(use.getNodes()).hasSize(2);
		window.undo();
		window.undo();
		assertThat(use.getNodes()).hasSize(2);
		assertThat(roadmap.getLinks()).hasSize(1);
	}

	@Test
	void rowsOfASpreadsheetArePastedAsBars() {
		Ui.run(() -> {
			Clipboard clipboard = new Clipboard(Display.getCurrent());
			clipboard.setContents(new Object[] { "製造販売\t2025年度\t2026年度\n" }, new Transfer[] { TextTransfer.getInstance() });
			clipboard.dispose();
			window.canvas().forceFocus();
		});
		window.select(trial);
		DossierWindow.command("org.eclipse.ui.edit.paste");
		Bar made = (Bar) ((Lane) trial.eContainer()).getNodes().getLast();
		assertThat(made.getName()).isEqualTo("製造販売");
		assertThat(made.getEnd()).isEqualTo(Plan.year(2026));
	}
}
