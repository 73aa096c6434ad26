// SPDX-License-Identifier: EPL-2.0
package org.hyoka.panel.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.hyoka.core.text.Phrase;
import org.hyoka.exchange.sheets.ScoringTask;
import org.hyoka.exchange.sheets.SheetCheck.Accepted;
import org.hyoka.exchange.sheets.SheetFile;
import org.hyoka.exchange.sheets.SheetFiles;
import org.hyoka.exchange.sheets.SheetImport;
import org.hyoka.model.hyoka.Member;
import org.hyoka.panel.ui.internal.evaluator.HandInRun;
import org.hyoka.panel.ui.internal.sheets.SendRun;
import org.hyoka.testsupport.DossierWindow;
import org.hyoka.testsupport.PictureOnFailure;
import org.hyoka.testsupport.SampleDossier;
import org.hyoka.testsupport.Ui;
import org.hyoka.testsupport.Widgets;
import org.hyoka.ui.editor.DossierEditor;
import org.hyoka.ui.internal.editor.EditorShell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A member declares interests before the material opens. */
@ExtendWith(PictureOnFailure.class)
class DeclarationTest {
	private static final String DECLARE = "org.hyoka.ui.declare";
	private static final int SEAT = 1;
	@TempDir
	private Path folder;
	private DossierEditor secretariat;

	@BeforeEach
	void aDossierIsOpen() throws IOException {
		secretariat = DossierWindow.open(SampleDossier.write(folder));
	}

	@AfterEach
	void itIsClosed() {
		DossierWindow.closeAll();
	}

	private static Member member(DossierEditor editor) {
		return editor.dossier().getPanel().getMembers().get(SEAT);
	}

	private DossierEditor opened(String into) {
		AtomicReference<SendRun.Outcome> outcome = new AtomicReference<>();
		Ui.run(() -> SendRun.start(secretariat, new SendRun.Order(List.of(member(secretariat)), Optional.empty(), folder.resolve(into),
				Optional.empty(), false, true), outcome::set));
		Ui.waitUntil("the package is made", () -> outcome.get() != null);
		return DossierWindow.open(outcome.get().files().getFirst());
	}

	private static EditorShell shell(DossierEditor editor) {
		return editor.getAdapter(EditorShell.class);
	}

	private static List<String> pages(DossierEditor editor) {
		return Ui.get(() -> shell(editor).places().stream().map(EditorShell.Place::pageId).distinct().toList());
	}

	private static List<Button> buttons(DossierEditor editor, int style) {
		Control page = Ui.get(() -> shell(editor).shown());
		return Ui.get(() -> Widgets.all((Composite) page, Button.class).stream().filter(b -> b.isVisible() && (b.getStyle() & style) != 0).toList());
	}

	private static void choose(Button button) {
		Ui.run(() -> {
			button.setSelection(true);
			Widgets.press(button);
		});
	}

	private static Button declare(DossierEditor editor) {
		return buttons(editor, SWT.PUSH).getFirst();
	}

	@Test
	void theMaterialOpensAfterTheDeclarationWhichComesBackWithTheSheet() throws IOException {
		DossierEditor evaluator = opened("first");
		assertThat(pages(evaluator)).containsExactly(DECLARE);
		assertThat(Ui.<Boolean>get(declare(evaluator)::isEnabled)).as("nothing is declared by default").isFalse();
		choose(buttons(evaluator, SWT.RADIO).getFirst());
		assertThat(Ui.<Boolean>get(declare(evaluator)::isEnabled)).isTrue();
		Ui.run(() -> Widgets.press(declare(evaluator)));
		Ui.waitUntil("the material opens", () -> pages(evaluator).size() == 2);
		Ui.waitUntil("it is saved by itself", () -> !evaluator.isDirty());
		Path sheet = folder.resolve("sheet." + SheetFile.EXTENSION);
		AtomicReference<String> said = new AtomicReference<>();
		Ui.run(() -> new HandInRun(evaluator.session(), evaluator.evaluator().orElseThrow(), said::set).write(sheet));
		Ui.waitUntil("the sheet is written", () -> said.get() != null);
		SheetFile handed = SheetFiles.read(sheet);
		Ui.run(() -> {
			Accepted check = (Accepted) SheetImport.check(secretariat.dossier(), handed);
			assertThat(check.isKnown()).isFalse();
			secretariat.session().execute(SheetImport.command(secretariat.getEditingDomain(), secretariat.dossier(), List.of(check), LocalDate.now(),
					Phrase.same("import")));
		});
		assertThat(Ui.get(() -> member(secretariat).getDeclaredOn())).isEqualTo(Ui.get(() -> member(evaluator).getDeclaredOn())).isNotNull();
		assertThat(Ui.get(() -> member(secretariat).getDeclaration())).isNotBlank();
		DossierEditor again = opened("second");
		assertThat(pages(again)).as("who has declared is not asked again").hasSize(2).doesNotContain(DECLARE);
	}

	@Test
	void whatAMemberHasAConflictWithStaysClosedAndUndoAsksAgain() {
		DossierEditor evaluator = opened("first");
		int before = Ui.get(() -> ScoringTask.of(evaluator.dossier(), member(evaluator), null).size());
		choose(buttons(evaluator, SWT.RADIO).getLast());
		choose(buttons(evaluator, SWT.CHECK).getLast());
		assertThat(Ui.<Boolean>get(declare(evaluator)::isEnabled)).as("the reason is missing").isFalse();
		Control page = Ui.get(() -> shell(evaluator).shown());
		Ui.run(() -> Widgets.first((Composite) page, Text.class, Text::getEditable).orElseThrow().setText("共同研究者"));
		Ui.run(() -> Widgets.press(declare(evaluator)));
		Ui.waitUntil("the rest opens", () -> pages(evaluator).size() == 2);
		assertThat(Ui.get(() -> shell(evaluator).places())).hasSize(2 * (before - 1));
		assertThat(Ui.get(() -> member(evaluator).getDeclaration())).contains("共同研究者");
		DossierWindow.command("org.eclipse.ui.edit.undo");
		Ui.waitUntil("it is asked again", () -> pages(evaluator).equals(List.of(DECLARE)));
	}
}
