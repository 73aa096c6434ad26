// SPDX-License-Identifier: EPL-2.0
package org.hyoka.merge.ui.internal;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.hyoka.dossier.DossierFiles;
import org.hyoka.dossier.DossierSession;
import org.hyoka.merge.HandedOut;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.ui.editor.DossierEditor;
import org.hyoka.ui.forms.TargetFile;
import org.hyoka.ui.labels.Labels;

/** Hands out the part of a project of the active dossier; it comes back by merging its file. */
public final class HandOutHandler extends AbstractHandler {
	/** The command. */
	public static final String COMMAND = "org.hyoka.ui.handOut";

	@Override
	public void setEnabled(Object context) {
		setBaseEnabled(CompareHandler.editor().filter(e -> !e.session().isReadOnly()).isPresent());
	}

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		Shell shell = HandlerUtil.getActiveShellChecked(event);
		CompareHandler.editor().ifPresent(editor -> ask(shell, editor));
		return null;
	}

	static void ask(Shell shell, DossierEditor editor) {
		HandOutDialog dialog = new HandOutDialog(shell, editor.dossier());
		if (dialog.open() == HandOutDialog.OK) {
			Path folder = editor.session().file().map(Path::getParent).orElse(null);
			TargetFile.ask(shell, Messages.HandOut_title, folder, Labels.brief(dialog.project()),
					List.of(new TargetFile.Form(DossierFiles.EXTENSION, Messages.Compare_dossiers)))
					.ifPresent(file -> write(shell, editor.session(), dialog.project(), dialog.confidential(), file, dialog.words()));
		}
	}

	/**
	 * Writes the part and notes that it is out.
	 *
	 * @param words what is out, to whom and until when
	 */
	public static void write(Shell shell, DossierSession session, Undertaking project, boolean confidential, Path file, String words) {
		OtherVersions.work(shell, monitor -> HandedOut.write(session, project, confidential, file))
				.ifPresent(entry -> session.execute(HandedOut.note(session, entry, words)));
	}
}
