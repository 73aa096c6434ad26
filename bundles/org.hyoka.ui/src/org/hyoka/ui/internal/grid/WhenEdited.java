// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ui.internal.grid;

import org.eclipse.emf.common.command.CommandStackListener;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.hyoka.ui.page.PageContext;

/** Shows a page anew after each step, undo and redo; while it is hidden it waits until it is seen. */
public final class WhenEdited {
	private final Control control;
	private final Runnable show;
	private boolean stale;

	private WhenEdited(Control control, Runnable show) {
		this.control = control;
		this.show = show;
	}

	/** Shows anew from now on, until the control is gone. */
	public static void run(PageContext context, Control control, Runnable show) {
		WhenEdited page = new WhenEdited(control, show);
		Display display = control.getDisplay();
		CommandStackListener listener = e -> {
			if (Display.getCurrent() == display) {
				page.edited();
			} else {
				display.asyncExec(page::edited);
			}
		};
		context.domain().getCommandStack().addCommandStackListener(listener);
		control.addDisposeListener(e -> context.domain().getCommandStack().removeCommandStackListener(listener));
		control.addListener(SWT.Paint, e -> page.seen());
	}

	private void edited() {
		if (control.isDisposed()) {
			return;
		}
		if (control.isVisible()) {
			show.run();
		} else {
			stale = true;
		}
	}

	private void seen() {
		if (stale) {
			stale = false;
			control.getDisplay().asyncExec(() -> {
				if (!control.isDisposed()) {
					show.run();
				}
			});
		}
	}
}
