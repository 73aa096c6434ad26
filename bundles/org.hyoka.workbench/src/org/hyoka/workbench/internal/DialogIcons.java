// SPDX-License-Identifier: EPL-2.0
package org.hyoka.workbench.internal;

import java.lang.reflect.Field;
import java.net.URL;
import java.util.Map;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.widgets.Display;
import org.hyoka.workbench.internal.preferences.Theme;
import org.osgi.framework.FrameworkUtil;

/** Questions, warnings and errors of dialogs have icons of the product's own family. */
final class DialogIcons {
	/** Where SWT keeps what it gives for the system's icons, once it has made them. */
	private static final Map<String, String> FIELDS = Map.of("errorImage", "error", "warningImage", "warning", "infoImage", "information",
			"questionImage", "question");

	private DialogIcons() {
	}

	/** For all dialogs that open later; SWT disposes of the images with the display. UI thread. */
	static void keep(Display display) {
		if (!Platform.WS_GTK.equals(Platform.getWS())) {
			return; // elsewhere the system's icons are known to everybody
		}
		String theme = Theme.chosen().isDark(display) ? "-dark" : "";
		FIELDS.forEach((field, icon) -> {
			URL drawing = FrameworkUtil.getBundle(DialogIcons.class).getEntry("icons/dialog-" + icon + theme + ".svg");
			try {
				Field kept = Display.class.getDeclaredField(field);
				kept.setAccessible(true);
				if (kept.get(display) == null) {
					kept.set(display, ImageDescriptor.createFromURL(drawing).createImage(display));
				}
			} catch (ReflectiveOperationException e) {
				Platform.getLog(DialogIcons.class).log(Status.warning("Dialogs show the system's icons.", e));
			}
		});
	}
}
