// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ui.labels;

import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.swt.widgets.Button;

/**
 * The button of a page that does what the page is for, in the accent's colour. It is not the default button of a window: Enter in a
 * field does not press it.
 *
 * @since 0.1
 */
public final class PrimaryButton {
	private static final byte[] STYLE = "suggested-action\0".getBytes(StandardCharsets.US_ASCII);

	private PrimaryButton() {
	}

	/** Marks a button; on systems without such a look it stays as it is. UI thread. */
	public static void mark(Button button) {
		if (!Platform.WS_GTK.equals(Platform.getWS())) {
			return;
		}
		try {
			// SWT has no public method for it, and the class is there on this system only.
			Class<?> gtk = Class.forName("org.eclipse.swt.internal.gtk.GTK", true, Button.class.getClassLoader());
			Method context = gtk.getMethod("gtk_widget_get_style_context", long.class);
			Method add = gtk.getMethod("gtk_style_context_add_class", long.class, byte[].class);
			add.invoke(null, context.invoke(null, Button.class.getField("handle").getLong(button)), STYLE);
		} catch (ReflectiveOperationException e) {
			Platform.getLog(PrimaryButton.class).log(Status.warning("Buttons are not drawn in the accent's colour.", e));
		}
	}
}
