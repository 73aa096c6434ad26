// SPDX-License-Identifier: EPL-2.0
package org.hyoka.swtbot.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hyoka.model.hyoka.HyokaPackage.Literals.DOSSIER__SUBTITLE;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.BooleanSupplier;

import org.eclipse.swt.widgets.Text;
import org.eclipse.swtbot.eclipse.finder.SWTWorkbenchBot;
import org.eclipse.swtbot.swt.finder.utils.SWTBotPreferences;
import org.eclipse.swtbot.swt.finder.waits.DefaultCondition;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotMenu;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotShell;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotText;
import org.hyoka.dossier.DossierFiles;
import org.hyoka.dossier.OpenDossier;
import org.hyoka.samples.Sample;
import org.hyoka.testsupport.DossierWindow;
import org.hyoka.testsupport.PictureOnFailure;
import org.hyoka.testsupport.Ui;
import org.hyoka.testsupport.Widgets;
import org.hyoka.ui.editor.DossierEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A secretary edits a dossier with mouse and menus, as SWTBot plays it; the window is opened by our own page objects. */
@ExtendWith(PictureOnFailure.class)
class EditingScenarioTest {
	private static final String WORDS = "A subtitle for the scenario";
	private final SWTWorkbenchBot bot = new SWTWorkbenchBot();
	@TempDir
	private Path folder;
	private Path file;
	private DossierEditor editor;

	@BeforeAll
	static void slowMachinesGetTheirTime() {
		SWTBotPreferences.TIMEOUT = 20_000;
	}

	@BeforeEach
	void aDossierIsOpen() throws IOException {
		file = folder.resolve("dossier.hyoka");
		DossierFiles.create(Sample.byKey("regenerative-2022").orElseThrow().create(), file);
		editor = DossierWindow.open(file);
		Ui.run(() -> {
			Ui.window().getShell().forceActive(); // SWTBot looks for menus in the active window
			editor.reveal(editor.dossier(), DOSSIER__SUBTITLE);
		});
	}

	@AfterEach
	void itIsClosed() {
		DossierWindow.closeAll();
	}

	private SWTBotText field() {
		return new SWTBotText(Ui.get(() -> Widgets.field(Ui.window().getShell(), Text.class, DOSSIER__SUBTITLE).orElseThrow()));
	}

	private void type() {
		DossierWindow.type(Ui.get(() -> Ui.window().getShell()), DOSSIER__SUBTITLE, WORDS);
	}

	private SWTBotMenu entry(String menu, String name) {
		return bot.menu(new SWTBotShell(Ui.get(() -> Ui.window().getShell()))).menu(menu, false, 0).menu(name);
	}

	private void until(String condition, BooleanSupplier holds) {
		bot.waitUntil(new DefaultCondition() {
			@Override
			public boolean test() {
				return holds.getAsBoolean();
			}

			@Override
			public String getFailureMessage() {
				return "Not so: " + condition;
			}
		});
	}

	@Test
	void whatIsTypedIsUndoneRedoneAndSavedByTheMenu() throws IOException {
		String before = field().getText();
		type();
		DossierWindow.command("org.eclipse.ui.edit.undo");
		until("the field shows what stood there", () -> field().getText().equals(before));
		DossierWindow.command("org.eclipse.ui.edit.redo");
		until("the field shows what was typed", () -> field().getText().equals(WORDS));
		entry("File", "Save").click();
		until("the dossier is saved", () -> !Ui.get(editor::isDirty));
		DossierWindow.closeAll();
		try (OpenDossier open = DossierFiles.open(file, null)) {
			assertThat(open.dossier().getSubtitle()).isEqualTo(WORDS);
		}
		editor = DossierWindow.open(file);
	}

	@Test
	void saveIsOfferedOnlyWhenThereIsSomethingToSave() {
		assertThat(entry("File", "Save").isEnabled()).isFalse();
		type();
		until("there is something to save", () -> entry("File", "Save").isEnabled());
	}

	@Test
	void aClosedEditorWithChangesAsksAndCancelKeepsIt() {
		type();
		until("there is something to save", () -> Ui.get(editor::isDirty));
		entry("File", "Close").click();
		bot.shell("Save Resource").activate();
		bot.button("Cancel").click();
		assertThat(Ui.get(() -> editor.isDirty())).isTrue();
		assertThat(field().getText()).isEqualTo(WORDS);
	}
}
