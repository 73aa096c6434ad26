// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ui.internal.editor;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.handlers.HandlerUtil;
import org.hyoka.ui.editor.DossierEditor;

/** Goes on or back in the list of chapters of the active dossier. */
public final class ChapterHandler extends AbstractHandler {
	@Override
	public Object execute(ExecutionEvent event) {
		boolean on = event.getCommand().getId().equals(IWorkbenchCommandConstants.NAVIGATE_NEXT_PAGE);
		if (HandlerUtil.getActiveEditor(event) instanceof DossierEditor editor && editor.openSession().isPresent()) {
			editor.getAdapter(EditorShell.class).go(on ? 1 : -1);
		}
		return null;
	}
}
