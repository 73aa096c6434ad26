// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.ui.internal.handlers;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.hyoka.ui.guide.Guide;

/** Opens the guide for those who fill dossiers and those who score. */
public final class GuideHandler extends AbstractHandler {
	/** The command that opens the guide. */
	public static final String COMMAND = "org.hyoka.ui.guide";
	private final Guide guide = new Guide(GuideHandler.class, () -> Messages.Guide_title);

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		guide.open(HandlerUtil.getActiveShellChecked(event));
		return null;
	}
}
