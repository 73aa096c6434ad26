// SPDX-License-Identifier: EPL-2.0
package org.hyoka.workbench.internal.preferences;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.eclipse.ui.handlers.HandlerUtil;

/** Lists the keys of all commands, where they can also be changed. */
public final class KeysHandler extends AbstractHandler {
	/** The platform's page of keys, which it shows in its IDE only, as a page of ours. */
	public static final String PAGE = "org.hyoka.workbench.preferences.keys";

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		PreferencesUtil.createPreferenceDialogOn(HandlerUtil.getActiveShellChecked(event), PAGE, null, null).open();
		return null;
	}
}
