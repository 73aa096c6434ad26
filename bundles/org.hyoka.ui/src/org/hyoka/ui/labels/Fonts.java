// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ui.labels;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;

/**
 * The three sizes and two weights of the system's font that the product uses.
 *
 * @since 0.1
 */
public final class Fonts {
	private Fonts() {
	}

	/** Title of a page. */
	public static Font title() {
		return derived("org.hyoka.ui.title", 1.55f, SWT.BOLD);
	}

	/** Head of a section. */
	public static Font section() {
		return derived("org.hyoka.ui.section", 1.12f, SWT.BOLD);
	}

	/** Text that stands out. */
	public static Font strong() {
		return JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT);
	}

	/** Text. */
	public static Font text() {
		return JFaceResources.getDefaultFont();
	}

	private static Font derived(String key, float factor, int style) {
		if (!JFaceResources.getFontRegistry().hasValueFor(key)) {
			var data = JFaceResources.getDefaultFont().getFontData();
			int height = Math.round(data[0].getHeight() * factor);
			JFaceResources.getFontRegistry().put(key,
					FontDescriptor.createFrom(data).setHeight(height).setStyle(style).getFontData());
		}
		return JFaceResources.getFont(key);
	}
}
