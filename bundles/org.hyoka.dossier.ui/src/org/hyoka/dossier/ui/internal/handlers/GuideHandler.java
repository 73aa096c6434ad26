// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.ui.internal.handlers;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.hyoka.ui.editor.ActiveDossier;
import org.hyoka.ui.guide.Guide;
import org.hyoka.ui.guide.GuidePages;
import org.hyoka.ui.internal.editor.EditorShell;

/** Opens the guide for those who fill dossiers and those who score. */
public final class GuideHandler extends AbstractHandler {
	/** The command that opens the guide. */
	public static final String COMMAND = "org.hyoka.ui.guide";
	private static final Guide GUIDE = new Guide(Guide.class, () -> Messages.Guide_title);

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		GUIDE.open(HandlerUtil.getActiveShellChecked(event));
		return null;
	}

	/** Opens what tells about the page that is shown; the first page of the guide where none is. UI thread. */
	public static void openHere(Shell parent) {
		GUIDE.open(parent, ActiveDossier.editor().map(e -> e.getAdapter(EditorShell.class)).flatMap(EditorShell::guide).orElse(GuidePages.FIRST));
	}
}
