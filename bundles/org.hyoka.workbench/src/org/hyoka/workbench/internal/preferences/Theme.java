// SPDX-License-Identifier: EPL-2.0
package org.hyoka.workbench.internal.preferences;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.widgets.Display;
import org.osgi.service.prefs.BackingStoreException;

/** Light, dark, or as the system is. The platform keeps the choice itself; none means the system's. */
public enum Theme {
	/** As the system is when the workbench starts. */
	SYSTEM(null),
	/** Light. */
	LIGHT("org.eclipse.e4.ui.css.theme.e4_default"),
	/** Dark. */
	DARK("org.eclipse.e4.ui.css.theme.e4_dark");

	private static final String NODE = "org.eclipse.e4.ui.css.swt.theme";
	private static final String KEY = "themeid";
	private static final String SYSTEM_WAS_DARK = "org.hyoka.systemWasDark";
	private final String id;

	Theme(String id) {
		this.id = id;
	}

	/** Remembers how the system looks, before anything of ours changes that. UI thread, first thing at the start. */
	public static void lookAtSystem(Display display) {
		display.setData(SYSTEM_WAS_DARK, Display.isSystemDarkTheme());
	}

	/** What is chosen. */
	public static Theme chosen() {
		String stored = InstanceScope.INSTANCE.getNode(NODE).get(KEY, null);
		for (Theme theme : values()) {
			if (theme.id != null && theme.id.equals(stored)) {
				return theme;
			}
		}
		return SYSTEM;
	}

	/** Chooses it: the window changes at once. UI thread. */
	public void choose(IThemeEngine engine, Display display) {
		if (this != SYSTEM) {
			engine.setTheme(id, true);
			return;
		}
		boolean dark = Boolean.TRUE.equals(display.getData(SYSTEM_WAS_DARK));
		engine.setTheme((dark ? DARK : LIGHT).id, false);
		IEclipsePreferences node = InstanceScope.INSTANCE.getNode(NODE);
		node.remove(KEY);
		try {
			node.flush();
		} catch (BackingStoreException e) {
			Platform.getLog(Theme.class).log(Status.error("The choice of the theme could not be kept.", e));
		}
	}
}
