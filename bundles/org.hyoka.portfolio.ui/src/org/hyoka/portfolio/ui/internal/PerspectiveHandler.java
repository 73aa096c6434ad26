// SPDX-License-Identifier: EPL-2.0
package org.hyoka.portfolio.ui.internal;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.hyoka.portfolio.ui.internal.work.Perspectives;

/** Turns from the dossiers to the portfolio, or back, as its parameter says. */
public final class PerspectiveHandler extends AbstractHandler implements IExecutableExtension {
	private boolean toPortfolio;

	@Override
	public void setInitializationData(IConfigurationElement element, String property, Object data) {
		toPortfolio = "portfolio".equals(data);
	}

	@Override
	public Object execute(ExecutionEvent event) {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
		if (window != null && window.getActivePage() != null) {
			if (toPortfolio) {
				Perspectives.showPortfolio(window.getActivePage());
			} else {
				Perspectives.showDossiers(window.getActivePage());
			}
		}
		return null;
	}
}
