// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.ui.internal.handlers;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.widgets.Display;
import org.hyoka.ui.forms.SectionFold;

/** Folds the section of a page that the keyboard is in, or unfolds it. */
public final class FoldSectionHandler extends AbstractHandler {
	@Override
	public Object execute(ExecutionEvent event) {
		SectionFold.toggle(Display.getCurrent().getFocusControl());
		return null;
	}
}
