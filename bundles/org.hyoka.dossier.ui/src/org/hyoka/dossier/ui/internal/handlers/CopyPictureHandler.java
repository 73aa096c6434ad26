// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.ui.internal.handlers;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.widgets.Display;
import org.hyoka.ui.paint.Pictures;

/** Copies the chart or table that the keyboard stands in as a picture. */
public final class CopyPictureHandler extends AbstractHandler {
	@Override
	public Object execute(ExecutionEvent event) {
		Pictures.shown(Display.getCurrent().getFocusControl()).ifPresentOrElse(Pictures::copy, Display.getCurrent()::beep);
		return null;
	}
}
