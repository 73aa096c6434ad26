// SPDX-License-Identifier: EPL-2.0
package org.hyoka.merge.ui.internal;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Shows the view of comments. */
public final class CommentsHandler extends AbstractHandler {
	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		try {
			return HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage().showView(CommentsView.ID);
		} catch (PartInitException e) {
			throw new ExecutionException("The view of comments could not be shown.", e);
		}
	}
}
