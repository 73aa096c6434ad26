// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hyoka.model.hyoka.HyokaPackage.Literals.NAMED_ELEMENT__NAME;
import static org.hyoka.model.hyoka.HyokaPackage.Literals.SECTION__BODY;
import static org.hyoka.model.hyoka.HyokaPackage.Literals.THEME__LABEL;
import static org.hyoka.model.hyoka.HyokaPackage.Literals.UNDERTAKING__DEPARTMENT;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.hyoka.core.naming.Naming;
import org.hyoka.dossier.DossierFiles;
import org.hyoka.dossier.OpenDossier;
import org.hyoka.model.hyoka.Figure;
import org.hyoka.model.hyoka.Program;
import org.hyoka.model.hyoka.Project;
import org.hyoka.model.hyoka.Section;
import org.hyoka.model.hyoka.Theme;
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

/** The page of a program or project: facts, research items, narrative with figures. */
@ExtendWith(PictureOnFailure.class)
class UndertakingPageTest {
	private static final String UNDO = "org.eclipse.ui.edit.undo";
	private static final String PASTE = "org.eclipse.ui.edit.paste";
	private static final String REDO = "org.eclipse.ui.edit.redo";
	private static final String SAVE = "org.eclipse.ui.file.save";
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

	private Project projectA() {
		return DossierWindow.ask(editor, s -> ((Program) s.dossier().getUndertakings().get(0)).getProjects().get(0));
	}

	private Section background() {
		return DossierWindow.ask(editor, s -> find(projectOf(s.dossier().getUndertakings().get(0)).getSections()));
	}

	private static Project projectOf(Object program) {
		return ((Program) program).getProjects().get(0);
	}

	/** The first piece that has a text of its own. */
	private static Section find(List<Section> sections) {
		for (Section section : sections) {
			Section found = section.getBody() != null && !section.getBody().isBlank() ? section
					: find(section.getSubsections());
			if (found != null) {
				return found;
			}
		}
		return null;
	}

	private Control page() {
		return Ui.get(() -> editor.getAdapter(EditorShell.class).control());
	}

	private <C extends Control> C shown(Class<C> type, EStructuralFeature feature) {
		return Ui.get(() -> Widgets.first(page(), type, c -> c.isVisible() && c.getData("org.hyoka.feature") == feature)
				.orElseThrow(() -> new AssertionError("There is no field for " + feature.getName())));
	}

	private StyledText openText(Section section) {
		Ui.run(() -> editor.reveal(section, SECTION__BODY));
		StyledText text = shown(StyledText.class, SECTION__BODY);
		assertThat(Ui.<String>get(text::getText)).isEqualTo(section.getBody());
		return text;
	}

	private void type(StyledText text, String at, String more) {
		Ui.run(() -> {
			text.setFocus();
			text.setCaretOffset(text.getText().indexOf(at));
			text.insert(more);
			text.notifyListeners(SWT.FocusOut, new Event());
		});
	}

	@Test
	void aFieldExplainsItselfInTheLanguageOfTheWindow() {
		Project project = projectA();
		Ui.run(() -> editor.reveal(project, UNDERTAKING__DEPARTMENT));
		Control field = shown(Control.class, UNDERTAKING__DEPARTMENT);
		assertThat(Ui.<String>get(field::getToolTipText)).isNotBlank()
				.isEqualTo(Naming.help(UNDERTAKING__DEPARTMENT, Locale.getDefault()));
	}

	@Test
	void aFactIsEditedUndoneAndRedone() {
		Project project = projectA();
		String before = project.getDepartment();
		Ui.run(() -> editor.reveal(project, UNDERTAKING__DEPARTMENT));
		DossierWindow.type(page(), UNDERTAKING__DEPARTMENT, "試験課");
		assertThat(project.getDepartment()).isEqualTo("試験課");
		DossierWindow.command(UNDO);
		assertThat(project.getDepartment()).isEqualTo(before);
		DossierWindow.command(REDO);
		assertThat(project.getDepartment()).isEqualTo("試験課");
	}

	@Test
	void aThemeIsReachedInTheTreeAndEdited() {
		Theme theme = DossierWindow.ask(editor, s -> {
			for (var all = s.dossier().eAllContents(); all.hasNext();) {
				if (all.next() instanceof Theme t) {
					return t;
				}
			}
			throw new AssertionError("no theme");
		});
		Ui.run(() -> editor.reveal(theme, NAMED_ELEMENT__NAME));
		DossierWindow.type(page(), THEME__LABEL, "試験大学ほか");
		assertThat(theme.getLabel()).isEqualTo("試験大学ほか");
		DossierWindow.command(UNDO);
		assertThat(theme.getLabel()).isNotEqualTo("試験大学ほか");
	}

	@Test
	void narrativeIsOneStepPerPauseAndSurvivesTheFile() throws IOException {
		Section section = background();
		String before = section.getBody();
		StyledText text = openText(section);
		String at = before.substring(before.length() / 2, before.length() / 2 + 6);
		type(text, at, "（加筆）");
		assertThat(section.getBody()).isEqualTo(before.replaceFirst(java.util.regex.Pattern.quote(at), "（加筆）" + at));
		DossierWindow.command(UNDO);
		assertThat(section.getBody()).isEqualTo(before);
		assertThat(Ui.<String>get(text::getText)).isEqualTo(before);
		DossierWindow.command(REDO);
		String edited = section.getBody();
		assertThat(edited).contains("（加筆）");
		String id = section.getId();
		saveAndClose();
		try (OpenDossier open = DossierFiles.open(file, null)) {
			assertThat(((Section) open.resource().getEObject(id)).getBody()).isEqualTo(edited);
		}
	}

	@Test
	void aListGoesOnWithTheNextNumberAndEndsWithAnEmptyEntry() {
		Section section = background();
		StyledText text = openText(section);
		Ui.run(() -> {
			text.setFocus();
			text.append("\n\n1. 一つ目");
			text.setCaretOffset(text.getCharCount());
			enter(text);
			text.insert("二つ目");
			text.setCaretOffset(text.getCharCount());
			enter(text);
			enter(text);
			text.notifyListeners(SWT.FocusOut, new Event());
		});
		assertThat(section.getBody()).endsWith("1. 一つ目\n2. 二つ目\n");
	}

	private static void enter(StyledText text) {
		Event key = new Event();
		key.character = SWT.CR;
		key.keyCode = SWT.CR;
		text.notifyListeners(SWT.KeyDown, key);
	}

	@Test
	void wordsArePastedIntoATextByTheWindowsCommand() {
		Section section = background();
		StyledText text = openText(section);
		Ui.run(() -> {
			Clipboard clipboard = new Clipboard(text.getDisplay());
			clipboard.setContents(new Object[] { "貼り付けた文" }, new Transfer[] { TextTransfer.getInstance() });
			text.setFocus();
			text.setCaretOffset(text.getCharCount());
			clipboard.dispose();
		});
		DossierWindow.command(PASTE);
		assertThat(Ui.<String>get(text::getText)).endsWith("貼り付けた文");
	}

	@Test
	void aPictureThatIsPastedIsAFigureWithItsPlaceInTheTextInOneStep() throws IOException {
		Section section = background();
		String before = section.getBody();
		int figures = section.getFigures().size();
		StyledText text = openText(section);
		Ui.run(() -> {
			Clipboard clipboard = new Clipboard(text.getDisplay());
			clipboard.setContents(new Object[] { new ImageData(40, 30, 24, new PaletteData(0xFF0000, 0xFF00, 0xFF)) },
					new Transfer[] { ImageTransfer.getInstance() });
			text.setFocus();
			text.setCaretOffset(text.getCharCount());
			clipboard.dispose();
		});
		DossierWindow.command(PASTE);
		Ui.waitUntil("the figure is there", () -> section.getFigures().size() == figures + 1);
		Figure figure = section.getFigures().get(figures);
		assertThat(section.getBody()).startsWith(before).contains("![](" + figure.getId() + ")");
		DossierWindow.command(UNDO);
		assertThat(section.getFigures()).hasSize(figures);
		assertThat(section.getBody()).isEqualTo(before);
		DossierWindow.command(REDO);
		String entry = figure.getEntry();
		saveAndClose();
		try (OpenDossier open = DossierFiles.open(file, null)) {
			assertThat(open.attachments().has(entry)).isTrue();
			assertThat(new ImageData(open.attachments().open(entry)).width).isEqualTo(40);
		}
	}

	private void saveAndClose() {
		DossierWindow.command(SAVE);
		Ui.waitUntil("the dossier is saved", () -> !editor.isDirty());
		DossierWindow.closeAll();
	}
}
