// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.ui.internal.quick;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens the field by which pages, objects and commands are found. */
public final class QuickAccessHandler extends AbstractHandler {
	/** The platform's own command, whose key people know. */
	public static final String COMMAND = "org.eclipse.ui.window.quickAccess";

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		new QuickAccessDialog(HandlerUtil.getActiveWorkbenchWindowChecked(event)).open();
		return null;
	}
}
