// SPDX-License-Identifier: EPL-2.0
package org.hyoka.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hyoka.model.hyoka.HyokaPackage.Literals.DOSSIER__SUBTITLE;

import java.nio.file.Path;

import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.hyoka.testsupport.DossierWindow;
import org.hyoka.testsupport.PictureOnFailure;
import org.hyoka.testsupport.SampleDossier;
import org.hyoka.testsupport.Ui;
import org.hyoka.testsupport.Widgets;
import org.hyoka.ui.editor.DossierEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Keys that are pressed while the preview has the keyboard. */
@ExtendWith(PictureOnFailure.class)
class KeysInPreviewTest {
	@TempDir
	private Path folder;

	@AfterEach
	void itIsClosed() {
		DossierWindow.closeAll();
	}

	private static void undo(Browser browser, int time) {
		Ui.run(() -> {
			Event key = new Event();
			key.keyCode = 'z';
			key.character = 'z' - 'a' + 1;
			key.stateMask = SWT.MOD1;
			key.time = time;
			browser.notifyListeners(SWT.KeyDown, key);
		});
	}

	/** What shows the page hands on the key that the system has given it. */
	@Test
	void aKeyThatComesTwiceRunsItsCommandOnce() throws Exception {
		DossierEditor editor = DossierWindow.open(SampleDossier.write(folder));
		for (String words : new String[] { "一", "二", "三" }) {
			Ui.run(() -> editor.session().execute(SetCommand.create(editor.getEditingDomain(), editor.dossier(), DOSSIER__SUBTITLE, words)));
		}
		DossierWindow.view("org.hyoka.ui.preview");
		Ui.waitUntil("the preview is shown", () -> Widgets.first(Ui.window().getShell(), Browser.class, Control::isVisible).isPresent());
		Browser preview = Ui.get(() -> Widgets.first(Ui.window().getShell(), Browser.class, Control::isVisible).orElseThrow());
		undo(preview, 4711);
		undo(preview, 4711);
		assertThat(DossierWindow.<String>ask(editor, s -> s.dossier().getSubtitle())).isEqualTo("二");
		undo(preview, 4800);
		assertThat(DossierWindow.<String>ask(editor, s -> s.dossier().getSubtitle())).isEqualTo("一");
	}
}
