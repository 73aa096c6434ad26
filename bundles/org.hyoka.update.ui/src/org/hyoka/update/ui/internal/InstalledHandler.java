// SPDX-License-Identifier: EPL-2.0
package org.hyoka.update.ui.internal;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;

/** Shows what is installed, and what was. */
public final class InstalledHandler extends AbstractHandler {
	@Override
	public Object execute(ExecutionEvent event) {
		new InstalledDialog(HandlerUtil.getActiveShell(event)).open();
		return null;
	}
}
