// SPDX-License-Identifier: EPL-2.0
package org.hyoka.workbench.tests;

import java.util.Arrays;

import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.ui.PlatformUI;
import org.hyoka.testsupport.DossierWindow;
import org.hyoka.testsupport.Ui;
import org.hyoka.workbench.internal.preferences.Theme;

/** Has the window look light, dark, or as the system does, as after a start with that choice. */
final class Themes {
	private Themes() {
	}

	static void choose(Theme theme) {
		Ui.run(() -> {
			theme.choose();
			Theme.begin(Ui.display());
			PlatformUI.getWorkbench().getService(IThemeEngine.class).setTheme(
					"org.eclipse.e4.ui.css.theme.e4_" + (theme.isDark(Ui.display()) ? "dark" : "default"), false);
			Arrays.stream(DossierWindow.page().getViewReferences()).forEach(DossierWindow.page()::hideView);
			DossierWindow.page().resetPerspective(); // the views are made anew, as after a start
		});
		EveryPlace.settle();
	}
}
