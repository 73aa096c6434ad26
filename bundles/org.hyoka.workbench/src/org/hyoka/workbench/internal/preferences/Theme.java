// SPDX-License-Identifier: EPL-2.0
package org.hyoka.workbench.internal.preferences;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
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
	private static final String SYSTEM_IS_DARK = "org.hyoka.systemIsDark";
	private static final String CONTROLS_ARE_DARK = "org.hyoka.controlsAreDark";
	private final String id;

	Theme(String id) {
		this.id = id;
	}

	/**
	 * Remembers how the system looks, and has controls drawn in what is chosen. UI thread, first thing at the start, before there are
	 * any controls.
	 */
	public static void begin(Display display) {
		if (display.getData(SYSTEM_IS_DARK) == null) {
			display.setData(SYSTEM_IS_DARK, Display.isSystemDarkTheme());
			display.setData(CONTROLS_ARE_DARK, Display.isSystemDarkTheme());
		}
		boolean dark = chosen().isDark(display);
		drawControls(display, dark);
		GtkColors.show(display, dark);
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

	/** Keeps the choice for the next start: what is open already would stay half in the colours that it has. */
	public void choose() {
		IEclipsePreferences node = InstanceScope.INSTANCE.getNode(NODE);
		if (id == null) {
			node.remove(KEY);
		} else {
			node.put(KEY, id);
		}
		try {
			node.flush();
		} catch (BackingStoreException e) {
			Platform.getLog(Theme.class).log(Status.error("The choice of the theme could not be kept.", e));
		}
	}

	/** Whether it is dark, with this system. UI thread. */
	public boolean isDark(Display display) {
		return this == DARK || this == SYSTEM && Boolean.TRUE.equals(display.getData(SYSTEM_IS_DARK));
	}

	/**
	 * Tells GTK which of its colours to draw controls with, unless it does so already: it reads its style anew at each call and
	 * styles every control again, for a tenth of a second. The platform's own bundle for that (org.eclipse.e4.ui.swt.gtk) calls
	 * at each start; the product does without it.
	 */
	private static void drawControls(Display display, boolean dark) {
		if (!Platform.WS_GTK.equals(Platform.getWS()) || Boolean.valueOf(dark).equals(display.getData(CONTROLS_ARE_DARK))) {
			return;
		}
		display.setData(CONTROLS_ARE_DARK, dark);
		try {
			// SWT has no public method for it, and the class is there on this system only.
			Class.forName("org.eclipse.swt.internal.gtk.OS").getMethod("setDarkThemePreferred", boolean.class).invoke(null, dark);
		} catch (ReflectiveOperationException e) {
			Platform.getLog(Theme.class).log(Status.warning("Controls are not drawn in the colours of the theme.", e));
		}
	}
}
