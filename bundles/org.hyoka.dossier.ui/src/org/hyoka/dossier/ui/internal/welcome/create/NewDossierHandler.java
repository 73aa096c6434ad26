// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.ui.internal.welcome.create;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

/** Starts a new dossier. */
public final class NewDossierHandler extends AbstractHandler {
	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		open(HandlerUtil.getActiveWorkbenchWindowChecked(event), NewDossierWizard.Start.TEMPLATE);
		return null;
	}

	/** Opens the wizard. UI thread. */
	public static void open(IWorkbenchWindow window, NewDossierWizard.Start start) {
		NewDossierWizard.open(window, start);
	}
}
