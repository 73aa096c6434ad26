// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.ui.internal.welcome.create;

import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

/** Starts a new dossier. */
public final class NewDossierHandler extends AbstractHandler {
	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		NewDossierWizard.open(HandlerUtil.getActiveWorkbenchWindowChecked(event), Optional.empty());
		return null;
	}

	/** Opens the wizard where it is known what to begin with. UI thread. */
	public static void open(IWorkbenchWindow window, NewDossierWizard.Start start) {
		NewDossierWizard.open(window, Optional.of(start));
	}
}
