// SPDX-License-Identifier: EPL-2.0
package org.hyoka.workbench.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Display;

/**
 * Buttons and choices keep the look of the system, light or dark. The platform's style sheet would give them one colour for
 * all states, so that in the dark theme what can't be pressed looks as if it could, the default button like any other, and
 * empty check and radio boxes vanish.
 */
final class SystemControls {
	private static final String UNSTYLED = "org.eclipse.e4.ui.css.disabled";

	private SystemControls() {
	}

	/** Holds for every window that opens later. UI thread. */
	static void keep(Display display) {
		display.addFilter(SWT.Skin, e -> {
			if (e.widget instanceof Button || e.widget instanceof Combo) {
				e.widget.setData(UNSTYLED, Boolean.TRUE);
			}
		});
	}
}
