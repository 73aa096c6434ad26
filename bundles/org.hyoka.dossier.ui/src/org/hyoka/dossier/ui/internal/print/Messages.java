// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.ui.internal.print;

import org.eclipse.osgi.util.NLS;

/** Texts of printing. */
final class Messages extends NLS {
	public static String Print_close;
	public static String Print_noBrowser;
	public static String Print_print;
	public static String Print_title;

	static {
		NLS.initializeMessages("org.hyoka.dossier.ui.internal.print.messages", Messages.class);
	}

	private Messages() {
	}
}
