// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.ui.internal.views.find;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {
	public static String Find_count;
	public static String Find_hint;
	public static String Find_looking;
	public static String Find_most;
	public static String Find_none;
	public static String Find_words;

	static {
		NLS.initializeMessages("org.hyoka.dossier.ui.internal.views.find.messages", Messages.class);
	}

	private Messages() {
	}
}
