// SPDX-License-Identifier: EPL-2.0
package org.hyoka.workbench.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;

/**
 * Buttons, choices and labels keep the look of the system, light or dark. The platform's style sheet would give them one colour
 * for all states, so that in the dark theme what can't be pressed looks as if it could, the default button like any other, empty
 * check and radio boxes vanish, and headings, quiet words and warnings are all of the same grey.
 */
final class SystemControls {
	private static final String UNSTYLED = "org.eclipse.e4.ui.css.disabled";

	private SystemControls() {
	}

	/** Holds for every window that opens later. UI thread. */
	static void keep(Display display) {
		display.addFilter(SWT.Skin, e -> {
			if (e.widget instanceof Button || e.widget instanceof Combo || e.widget instanceof Label) {
				e.widget.setData(UNSTYLED, Boolean.TRUE);
			}
		});
	}
}
