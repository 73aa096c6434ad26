// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.ui.internal.quick;

import org.eclipse.osgi.util.NLS;

/** Texts of quick access. */
final class Messages extends NLS {
	public static String Quick_command;
	public static String Quick_hint;
	public static String Quick_keys;
	public static String Quick_none;
	public static String Quick_page;
	public static String Quick_title;

	static {
		NLS.initializeMessages("org.hyoka.dossier.ui.internal.quick.messages", Messages.class);
	}

	private Messages() {
	}
}
