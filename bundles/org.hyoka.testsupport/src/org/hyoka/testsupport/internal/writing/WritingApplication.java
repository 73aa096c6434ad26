// SPDX-License-Identifier: EPL-2.0
package org.hyoka.testsupport.internal.writing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.edit.command.SetCommand;
import org.hyoka.dossier.DossierSession;
import org.hyoka.model.hyoka.HyokaPackage;
import org.hyoka.testsupport.DossierWindow;
import org.hyoka.testsupport.Ui;
import org.hyoka.testsupport.internal.BesideWorkbench;
import org.hyoka.ui.editor.DossierEditor;

/**
 * Edits a dossier in the workbench and saves it, or has it put aside, again and again until somebody kills the process. The
 * subtitle counts; a line says each writing that begins and each that is done. {@code releng/torture} calls it.
 * <p>
 * Arguments: {@code -write FILE} the dossier, {@code -how save|autosave}.
 */
public final class WritingApplication extends BesideWorkbench {
	/** Made by the platform. */
	public WritingApplication() {
		super("writing");
	}

	@Override
	protected void run(List<String> arguments) throws IOException {
		DossierEditor editor = DossierWindow.open(Path.of(value(arguments, "-write", "")));
		boolean aside = value(arguments, "-how", "save").equals("autosave");
		DossierSession session = Ui.get(editor::session);
		String now = DossierWindow.ask(editor, s -> s.dossier().getSubtitle());
		int first = now != null && now.matches("\\d{1,9}") ? Integer.parseInt(now) + 1 : 1;
		for (int i = first; i < Integer.MAX_VALUE; i++) {
			String words = String.valueOf(i);
			Ui.run(() -> session
					.execute(SetCommand.create(session.editingDomain(), session.dossier(), HyokaPackage.Literals.DOSSIER__SUBTITLE, words)));
			System.out.println("begins " + i);
			if (aside) {
				session.autosave(); // as the job of the workbench does, off the UI thread
			} else {
				Ui.run(() -> editor.doSave(new NullProgressMonitor()));
				Ui.waitUntil("the dossier is saved", () -> !editor.isDirty());
			}
			System.out.println("done " + i);
		}
	}
}
