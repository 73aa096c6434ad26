// SPDX-License-Identifier: EPL-2.0
package org.hyoka.update.ui.internal;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;

/** Looks for updates now. */
public final class CheckHandler extends AbstractHandler {
	@Override
	public Object execute(ExecutionEvent event) {
		new Check(false).schedule();
		return null;
	}
}
