// SPDX-License-Identifier: EPL-2.0
package org.hyoka.guide.ui.internal;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.hyoka.ui.guide.Guide;

/** Opens the developers' guide. */
public final class GuideHandler extends AbstractHandler {
	private final Guide guide = new Guide(GuideHandler.class, () -> Messages.Guide_Title);

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		guide.open(HandlerUtil.getActiveShellChecked(event));
		return null;
	}
}
