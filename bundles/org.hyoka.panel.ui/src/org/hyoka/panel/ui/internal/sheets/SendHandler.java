// SPDX-License-Identifier: EPL-2.0
package org.hyoka.panel.ui.internal.sheets;

import java.nio.file.Path;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.hyoka.ui.editor.DossierEditor;
import org.hyoka.ui.editor.DossierFolder;

/** Makes packages for the evaluators of the active dossier. */
public final class SendHandler extends AbstractHandler {
	/** The command. */
	public static final String COMMAND = "org.hyoka.ui.sendPackages";

	@Override
	public void setEnabled(Object context) {
		setBaseEnabled(WholeDossier.editor().isPresent());
	}

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		Shell shell = HandlerUtil.getActiveShellChecked(event);
		WholeDossier.editor().ifPresent(editor -> ask(shell, editor));
		return null;
	}

	private static void ask(Shell shell, DossierEditor editor) {
		Path start = editor.session().file().map(Path::getParent).orElseGet(DossierFolder::standard)
				.resolve(Messages.Send_FolderName);
		SendDialog dialog = new SendDialog(shell, editor.dossier(), start);
		if (dialog.open() == Window.OK) {
			SendRun.start(editor, dialog.order(), outcome -> tell(shell, outcome, dialog.order().folder()));
		}
	}

	private static void tell(Shell shell, SendRun.Outcome outcome, Path folder) {
		if (shell.isDisposed()) {
			return;
		}
		String made = Messages.bind(Messages.Send_Made, outcome.files().size(), folder);
		if (outcome.problems().isEmpty()) {
			MessageDialog.openInformation(shell, Messages.Send_Title, made);
		} else {
			MessageDialog.openWarning(shell, Messages.Send_Title, made + "\n\n" + String.join("\n", outcome.problems()));
		}
	}
}
