// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.ui.internal.handlers;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.hyoka.dossier.ui.internal.views.find.FindView;
import org.hyoka.ui.editor.ActiveDossier;

/** Shows where words stand in the dossier; what is marked in a field is looked for. */
public final class FindHandler extends AbstractHandler {
	@Override
	public void setEnabled(Object context) {
		setBaseEnabled(ActiveDossier.isOpen());
	}

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
		String marked = Display.getCurrent().getFocusControl() instanceof Text text
				&& text.getSelectionText().strip().lines().count() == 1 ? text.getSelectionText().strip() : null;
		try {
			if (page.showView(FindView.ID) instanceof FindView view && marked != null) {
				view.look(marked);
			}
			return null;
		} catch (PartInitException e) {
			throw new ExecutionException("The view to find words in could not be shown.", e);
		}
	}
}
