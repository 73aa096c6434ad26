// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hyoka.model.hyoka.HyokaPackage.Literals.DOSSIER__SUBTITLE;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.swt.widgets.Control;
import org.hyoka.testsupport.DossierWindow;
import org.hyoka.testsupport.PictureOnFailure;
import org.hyoka.testsupport.SampleDossier;
import org.hyoka.testsupport.Ui;
import org.hyoka.ui.editor.DossierEditor;
import org.hyoka.ui.editor.RecentDossiers;
import org.hyoka.ui.internal.editor.EditorShell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A sample is opened, edited, undone, redone, saved and opened again. */
@ExtendWith(PictureOnFailure.class)
class DossierEditingTest {
	private static final String UNDO = "org.eclipse.ui.edit.undo";
	private static final String REDO = "org.eclipse.ui.edit.redo";
	private static final String SAVE = "org.eclipse.ui.file.save";
	private static final String WORDS = "試験のための副題";
	@TempDir
	private Path folder;
	private Path file;
	private DossierEditor editor;

	@BeforeEach
	void theSampleIsOpen() throws IOException {
		file = SampleDossier.write(folder);
		editor = DossierWindow.open(file);
	}

	@AfterEach
	void itIsClosed() {
		DossierWindow.closeAll();
	}

	private void typeSubtitle() {
		Control page = Ui.get(() -> {
			editor.reveal(editor.dossier(), DOSSIER__SUBTITLE);
			return editor.getAdapter(EditorShell.class).control();
		});
		DossierWindow.type(page, DOSSIER__SUBTITLE, WORDS);
	}

	private String subtitle() {
		return DossierWindow.ask(editor, s -> s.dossier().getSubtitle());
	}

	private boolean dirty() {
		return Ui.get(editor::isDirty);
	}

	@Test
	void anEditIsUndoneAndRedoneAsOneStep() {
		String before = subtitle();
		assertThat(dirty()).isFalse();
		typeSubtitle();
		assertThat(subtitle()).isEqualTo(WORDS);
		assertThat(dirty()).isTrue();
		DossierWindow.command(UNDO);
		assertThat(subtitle()).isEqualTo(before);
		assertThat(dirty()).isFalse();
		DossierWindow.command(REDO);
		assertThat(subtitle()).isEqualTo(WORDS);
	}

	@Test
	void whatWasSavedIsThereWhenTheFileIsOpenedAgain() throws IOException {
		typeSubtitle();
		String edited = DossierWindow.ask(editor, s -> {
			try {
				return SampleDossier.text(s.dossier());
			} catch (IOException e) {
				throw new IllegalStateException(e);
			}
		});
		DossierWindow.command(SAVE);
		Ui.waitUntil("the dossier is saved", () -> !editor.isDirty());
		DossierWindow.closeAll();
		assertThat(SampleDossier.text(file)).isEqualTo(edited).contains(WORDS);
		editor = DossierWindow.open(file);
		assertThat(subtitle()).isEqualTo(WORDS);
	}

	@Test
	void anOpenDossierIsTheFirstOfTheRecentOnes() {
		assertThat(RecentDossiers.standard().files()).startsWith(file.toAbsolutePath().normalize());
	}

	@Test
	void openingItAgainShowsTheSameEditor() {
		assertThat(DossierWindow.open(file)).isSameAs(editor);
	}
}
