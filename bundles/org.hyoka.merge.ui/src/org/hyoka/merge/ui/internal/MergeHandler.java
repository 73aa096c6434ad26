// SPDX-License-Identifier: EPL-2.0
package org.hyoka.merge.ui.internal;

import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.hyoka.dossier.DossierSession;
import org.hyoka.merge.VersionFile;
import org.hyoka.ui.editor.DossierEditor;

/** Merges another version into the active dossier. */
public final class MergeHandler extends AbstractHandler {
	/** The command. */
	public static final String COMMAND = "org.hyoka.ui.merge";

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

	/** Our own file and what was before it has nothing that ours has not. */
	static void ask(Shell shell, DossierEditor editor) {
		DossierSession session = editor.session();
		List<String> own = session.history().revisions().stream().map(r -> r.id()).toList();
		List<VersionFile> others = OtherVersions.near(shell, session).stream()
				.filter(v -> v.saved().filter(r -> !own.contains(r.id()) && !r.id().equals(session.history().current())).isPresent()).toList();
		new ChooseVersionDialog(shell, session, others, Messages.Merge_do, Messages.Choose_merge).ask()
				.ifPresent(file -> MergeRun.start(editor, file));
	}
}
