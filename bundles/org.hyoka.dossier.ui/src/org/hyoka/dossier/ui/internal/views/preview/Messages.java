// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.ui.internal.views.preview;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {
	public static String Preview_failed;
	public static String Preview_making;
	public static String Preview_nothing;
	public static String Preview_nothingWhy;
	public static String Preview_refresh;

	static {
		NLS.initializeMessages("org.hyoka.dossier.ui.internal.views.preview.messages", Messages.class);
	}

	private Messages() {
	}
}
