// SPDX-License-Identifier: EPL-2.0
package org.hyoka.merge.ui.internal;

import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.hyoka.dossier.DossierSession;
import org.hyoka.ui.editor.ActiveDossier;
import org.hyoka.ui.editor.DossierEditor;

/** Compares the active dossier with another version of it. */
public final class CompareHandler extends AbstractHandler {
	/** The command. */
	public static final String COMMAND = "org.hyoka.ui.compare";

	/** The active dossier, where somebody works on the whole of it. */
	static Optional<DossierEditor> editor() {
		return ActiveDossier.editor().filter(e -> e.openSession().isPresent() && e.evaluator().isEmpty());
	}

	@Override
	public void setEnabled(Object context) {
		setBaseEnabled(editor().isPresent());
	}

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		Shell shell = HandlerUtil.getActiveShellChecked(event);
		editor().ifPresent(editor -> ask(shell, editor));
		return null;
	}

	static void ask(Shell shell, DossierEditor editor) {
		DossierSession session = editor.session();
		new ChooseVersionDialog(shell, session, OtherVersions.near(shell, session), Messages.Compare_do, Messages.Choose_compare).ask()
				.ifPresent(file -> OtherVersions.compare(editor, file));
	}
}
