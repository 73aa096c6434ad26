// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ui.labels;

import org.eclipse.jface.viewers.StyledString.Styler;
import org.eclipse.swt.graphics.TextStyle;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;

/**
 * Secondary words behind a name in a row, in the quiet colour of the surface. The platform's own grey and blue are hardly read
 * on a dark one.
 *
 * @since 0.1
 */
public final class SecondaryText extends Styler {
	/** The only one; it asks for the colour each time. */
	public static final Styler STYLER = new SecondaryText();

	private SecondaryText() {
	}

	@Override
	public void applyStyles(TextStyle style) {
		Shell shell = PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell();
		style.foreground = ThemeColors.of(shell).quiet();
	}
}
