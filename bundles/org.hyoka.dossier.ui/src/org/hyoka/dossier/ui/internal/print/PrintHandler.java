// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.ui.internal.print;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.hyoka.ui.editor.ActiveDossier;
import org.hyoka.ui.editor.DossierEditor;
import org.hyoka.ui.internal.editor.EditorShell;

/** Shows the page that is shown as it will be on paper, and prints it. */
public final class PrintHandler extends AbstractHandler {
	@Override
	public void setEnabled(Object context) {
		setBaseEnabled(ActiveDossier.isOpen());
	}

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		DossierEditor editor = ActiveDossier.editor().orElseThrow(() -> new ExecutionException("No dossier is open."));
		EditorShell shell = editor.getAdapter(EditorShell.class);
		shell.commitFocus(); // what is half typed is printed, too
		new PrintPreview(HandlerUtil.getActiveShellChecked(event), PageOnPaper.html(editor.getTitle(), shell.shown())).open();
		return null;
	}
}
