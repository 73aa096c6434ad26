// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.ui.internal.handlers;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.ui.handlers.HandlerUtil;
import org.hyoka.dossier.DossierSession;
import org.hyoka.ui.editor.ActiveDossier;
import org.hyoka.ui.editor.DossierEditor;
import org.hyoka.ui.internal.editor.EditorShell;
import org.hyoka.ui.internal.editor.UndoNavigation;

/** Lists the edits that can be taken back, and takes back as many as a person chooses. */
public final class StepsHandler extends AbstractHandler {
	/** The command. */
	public static final String COMMAND = "org.hyoka.ui.steps";

	@Override
	public void setEnabled(Object context) {
		setBaseEnabled(ActiveDossier.editor().flatMap(DossierEditor::openSession).map(DossierSession::commandStack)
				.filter(CommandStack::canUndo).isPresent());
	}

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		DossierEditor editor = ActiveDossier.editor().orElseThrow(() -> new ExecutionException("No dossier is open."));
		EditorShell shell = editor.getAdapter(EditorShell.class);
		if (shell != null) {
			shell.commitFocus(); // what is half typed is the last of the steps
		}
		StepsDialog dialog = new StepsDialog(HandlerUtil.getActiveShellChecked(event), editor.session().commandStack().undoable());
		dialog.open();
		CommandStack stack = editor.session().commandStack();
		for (int i = 0; i < dialog.chosen() && stack.canUndo(); i++) {
			editor.getAdapter(UndoNavigation.class).along(stack.getUndoCommand(), stack::undo);
		}
		return null;
	}
}
