// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.hyoka.dossier.DossierSession;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.testsupport.DossierWindow;
import org.hyoka.testsupport.PictureOnFailure;
import org.hyoka.testsupport.SampleDossier;
import org.hyoka.testsupport.Ui;
import org.hyoka.testsupport.Widgets;
import org.hyoka.ui.editor.DossierEditor;
import org.hyoka.ui.editor.DossierEditorInput;
import org.hyoka.ui.internal.editor.EditorShell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A dossier that somebody else has open can be read, and says so. */
@ExtendWith(PictureOnFailure.class)
class LockedDossierTest {
	@TempDir
	private Path folder;

	@AfterEach
	void itIsClosed() {
		DossierWindow.closeAll();
	}

	@Test
	void itIsOpenedReadOnlyOnRequest() throws Exception {
		Ui.waitForWindow();
		Path file = SampleDossier.write(folder);
		try (DossierSession other = DossierSession.open(file, new NullProgressMonitor())) {
			DossierEditor editor = Ui
					.get(() -> (DossierEditor) DossierWindow.page().openEditor(new DossierEditorInput(file), "org.hyoka.ui.dossierEditor"));
			Ui.waitUntil("two things can be done", () -> Widgets.all(Ui.window().getShell(), Button.class).stream()
					.filter(b -> b.isVisible() && isChoice(b)).count() == 2);
			assertThat(editor.openSession()).isEmpty();
			Ui.run(() -> Widgets.press(Widgets.first(Ui.window().getShell(), Button.class, b -> b.isVisible() && isChoice(b)).orElseThrow()));
			Ui.waitUntil("it is open", () -> editor.openSession().isPresent());
			assertThat(editor.openSession()).hasValueSatisfying(s -> assertThat(s.isReadOnly()).isTrue());
			assertThat(Ui.get(editor::getPartName)).startsWith(file.getFileName().toString()).isNotEqualTo(file.getFileName().toString());
			assertThat(other.isReadOnly()).isFalse();
			assertThat(saysSo()).isFalse();
			Ui.run(() -> {
				editor.reveal(editor.dossier(), Literals.DOSSIER__TITLE);
				Text field = Widgets.field(editor.getAdapter(EditorShell.class).shown(), Text.class, Literals.DOSSIER__TITLE).orElseThrow();
				Event key = new Event();
				key.character = 'a';
				field.notifyListeners(SWT.KeyDown, key);
			});
			assertThat(saysSo()).as("the first key is answered").isTrue();
		}
	}

	/** Whatever keeps a dossier from being edited, such as a folder that takes no lock file: it can be read, and that is offered. */
	@Test
	void itIsOfferedToReadAlsoWhereNoLockFileCanBeWritten() throws Exception {
		Ui.waitForWindow();
		Path file = SampleDossier.write(folder);
		Files.createDirectory(file.resolveSibling(".~lock." + file.getFileName() + "#"));
		DossierEditor editor = Ui
				.get(() -> (DossierEditor) DossierWindow.page().openEditor(new DossierEditorInput(file), "org.hyoka.ui.dossierEditor"));
		Ui.waitUntil("it is offered to read it",
				() -> Widgets.first(Ui.window().getShell(), Button.class, b -> b.isVisible() && isChoice(b)).isPresent());
		assertThat(editor.openSession()).isEmpty();
		Ui.run(() -> Widgets.press(Widgets.first(Ui.window().getShell(), Button.class, b -> b.isVisible() && isChoice(b)).orElseThrow()));
		Ui.waitUntil("it is open", () -> editor.openSession().isPresent());
		assertThat(editor.openSession()).hasValueSatisfying(s -> assertThat(s.isReadOnly()).isTrue());
	}

	private static boolean saysSo() {
		return Ui.get(() -> Widgets.first(Ui.window().getShell(), Label.class,
				l -> l.isVisible() && (l.getText().contains("reading only") || l.getText().contains("読み取り専用"))).isPresent());
	}

	/** The choices of the notice, in either language. */
	private static boolean isChoice(Button button) {
		return Optional.of(button.getText())
				.filter(t -> t.equals("Open Read-Only") || t.equals("Try Again") || t.equals("読み取り専用で開く") || t.equals("もう一度開く"))
				.isPresent();
	}
}
