// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hyoka.model.hyoka.HyokaPackage.Literals.PERIOD__END;
import static org.hyoka.model.hyoka.HyokaPackage.Literals.PERIOD__START;
import static org.hyoka.model.hyoka.HyokaPackage.Literals.UNDERTAKING__PURPOSE;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.hyoka.dossier.DossierFiles;
import org.hyoka.dossier.templates.NewDossier;
import org.hyoka.dossier.templates.Templates;
import org.hyoka.model.hyoka.EvaluationKind;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.model.time.FiscalYear;
import org.hyoka.testsupport.DossierWindow;
import org.hyoka.testsupport.PictureOnFailure;
import org.hyoka.testsupport.Ui;
import org.hyoka.testsupport.Widgets;
import org.hyoka.ui.editor.DossierEditor;
import org.hyoka.ui.internal.editor.EditorShell;
import org.hyoka.ui.internal.grid.Grid;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What a person meets who enters the first data into a dossier that a template has given. */
@ExtendWith(PictureOnFailure.class)
class NewcomerTest {
	@TempDir
	private Path folder;
	private DossierEditor editor;
	private Undertaking undertaking;

	@BeforeEach
	void aNewDossierIsOpen() throws IOException {
		Path file = folder.resolve("new.hyoka");
		DossierFiles.create(new NewDossier(NewDossier.Type.PROJECT, "新しい事業", EvaluationKind.MID_TERM, FiscalYear.of(2026), "meti-2022",
				NewDossier.METI_PROJECT).create(Templates.standard(), "新しい事業 中間評価"), file);
		editor = DossierWindow.open(file);
		undertaking = DossierWindow.ask(editor, s -> s.dossier().getUndertakings().getFirst());
	}

	@AfterEach
	void itIsClosed() {
		DossierWindow.closeAll();
	}

	private Control page() {
		return Ui.get(() -> editor.getAdapter(EditorShell.class).shown());
	}

	private void thePeriodIsEntered(String first, String last) {
		Ui.run(() -> editor.reveal(undertaking, UNDERTAKING__PURPOSE));
		DossierWindow.type(page(), PERIOD__START, first);
		DossierWindow.type(page(), PERIOD__END, last);
	}

	private Grid budget() {
		return Ui.get(() -> {
			editor.show("org.hyoka.ui.money", undertaking);
			return (Grid) Widgets.first(page(), NatTable.class, Control::isVisible).orElseThrow().getData("org.hyoka.grid");
		});
	}

	private static List<String> rows(Grid grid) {
		return Ui.get(() -> IntStream.range(0, grid.table().getRowCount()).mapToObj(r -> grid.table().getDataValueByPosition(0, r))
				.map(String::valueOf).toList());
	}

	@Test
	void theBudgetKeepsTheYearsOfThePeriodAndItsRowsAfterTheFirstFigure() {
		thePeriodIsEntered("2022", "2026");
		Grid grid = budget();
		List<String> heads = Ui.get(grid::heads);
		List<String> rows = rows(grid);
		assertThat(heads).hasSize(8);
		assertThat(rows).hasSize(3); // the heads, and two kinds of money
		Ui.run(() -> grid.type(0, 1, "1200"));
		Ui.waitUntil("the total follows", () -> grid.shown(0, 5).text().equals("1,200"));
		assertThat(Ui.<List<String>>get(grid::heads)).isEqualTo(heads);
		assertThat(rows(grid)).startsWith(rows.toArray(String[]::new));
		Ui.run(() -> grid.type(0, 1, ""));
		Ui.waitUntil("the total follows", () -> grid.shown(0, 5).text().isEmpty());
		assertThat(Ui.<List<String>>get(grid::heads)).isEqualTo(heads);
	}

	@Test
	void theLengthOfThePeriodFollowsItsYears() {
		thePeriodIsEntered("2022", "2026");
		Ui.waitUntil("the length is said", () -> Widgets.all(editor.getAdapter(EditorShell.class).shown(), Label.class).stream()
				.anyMatch(l -> l.getText().startsWith("= 5")));
		DossierWindow.type(page(), PERIOD__END, "2024");
		Ui.waitUntil("the length is said anew", () -> Widgets.all(editor.getAdapter(EditorShell.class).shown(), Label.class).stream()
				.anyMatch(l -> l.getText().startsWith("= 3")));
	}

	private static boolean wheelScrolls(Control over) {
		ScrolledComposite page = null;
		for (Control c = over; c != null; c = c.getParent()) {
			if (c instanceof ScrolledComposite s) {
				page = s;
			}
		}
		page.setOrigin(0, 100);
		Event wheel = new Event();
		wheel.count = 3;
		over.notifyListeners(SWT.MouseVerticalWheel, wheel);
		return page.getOrigin().y < 100 && !wheel.doit;
	}

	@Test
	void theWheelScrollsThePageOverTextsAndBoxesWithoutTheFocus() {
		Ui.run(() -> editor.reveal(undertaking, PERIOD__START));
		Control page = page();
		Ui.waitUntil("the page is higher than the window",
				() -> Widgets.all(page, ScrolledComposite.class).stream().anyMatch(s -> s.getMinHeight() > s.getClientArea().height + 200));
		Control prose = Ui.get(() -> Widgets.field(page, Text.class, UNDERTAKING__PURPOSE).orElseThrow());
		Control box = Ui.get(() -> Widgets.first(page, Combo.class, Control::isVisible).orElseThrow());
		int chosen = Ui.get(() -> ((Combo) box).getSelectionIndex());
		assertThat(Ui.<Boolean>get(() -> wheelScrolls(box))).isTrue();
		assertThat(Ui.<Integer>get(() -> ((Combo) box).getSelectionIndex())).isEqualTo(chosen);
		assertThat(Ui.<Boolean>get(() -> wheelScrolls(prose))).isTrue();
		Ui.run(prose::setFocus);
		Ui.waitUntil("the text has the focus", prose::isFocusControl);
		assertThat(Ui.<Boolean>get(() -> wheelScrolls(prose))).isFalse();
	}
}
