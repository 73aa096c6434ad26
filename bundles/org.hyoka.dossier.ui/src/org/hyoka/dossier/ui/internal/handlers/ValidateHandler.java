// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.ui.internal.handlers;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.hyoka.dossier.ui.internal.views.problems.ProblemsView;
import org.hyoka.ui.editor.ActiveDossier;

/** Shows what disagrees, is missing or embarrasses; it is looked for all the time, so there is nothing to start. */
public final class ValidateHandler extends AbstractHandler {
	@Override
	public void setEnabled(Object context) {
		setBaseEnabled(ActiveDossier.isOpen());
	}

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		try {
			return HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage().showView(ProblemsView.ID);
		} catch (PartInitException e) {
			throw new ExecutionException("The view of what is to be checked could not be shown.", e);
		}
	}
}
