// SPDX-License-Identifier: EPL-2.0
package org.hyoka.workbench.internal.preferences;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.swt.widgets.Display;
import org.osgi.framework.FrameworkUtil;

/**
 * The colours that GTK draws our controls with on a dark surface. The style sheet that SWT reads at the start, css/gtk.css, has
 * those for a light one; css/gtk-dark.css goes before it where it is dark.
 */
final class GtkColors {
	private static final String PROVIDER = "org.hyoka.gtkColors";
	/** Above the user's own, where SWT puts the first one. */
	private static final int PRIORITY = 801;

	private GtkColors() {
	}

	/** Nothing on other systems, and nothing where no dark colours were shown before. UI thread. */
	static void show(Display display, boolean dark) {
		if (!Platform.WS_GTK.equals(Platform.getWS()) || !dark && display.getData(PROVIDER) == null) {
			return;
		}
		try {
			// SWT has no public method for it, and the classes are there on this system only.
			Class<?> gtk3 = Class.forName("org.eclipse.swt.internal.gtk3.GTK3");
			if (display.getData(PROVIDER) == null) {
				Object provider = call(Class.forName("org.eclipse.swt.internal.gtk.GTK"), "gtk_css_provider_new");
				Object screen = call(Class.forName("org.eclipse.swt.internal.gtk.GDK"), "gdk_screen_get_default");
				call(gtk3, "gtk_style_context_add_provider_for_screen", screen, provider, PRIORITY);
				display.setData(PROVIDER, provider);
			}
			byte[] style = dark ? style() : new byte[0];
			call(gtk3, "gtk_css_provider_load_from_data", display.getData(PROVIDER), Arrays.copyOf(style, style.length + 1), -1L, null);
		} catch (ReflectiveOperationException | IOException e) {
			Platform.getLog(GtkColors.class).log(Status.warning("Controls are not drawn in the colours of the dark theme.", e));
		}
	}

	private static byte[] style() throws IOException {
		try (InputStream in = FrameworkUtil.getBundle(GtkColors.class).getEntry("css/gtk-dark.css").openStream()) {
			return in.readAllBytes();
		}
	}

	private static Object call(Class<?> type, String name, Object... arguments) throws ReflectiveOperationException {
		return Arrays.stream(type.getMethods()).filter(m -> m.getName().equals(name)).findFirst()
				.orElseThrow(() -> new NoSuchMethodException(name)).invoke(null, arguments);
	}
}
