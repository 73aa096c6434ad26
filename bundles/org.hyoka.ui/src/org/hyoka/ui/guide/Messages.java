// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ui.guide;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {
	public static String Guide_Contents;
	public static String Guide_NoBrowser;
	public static String Guide_Nothing;
	public static String Guide_Search;

	static {
		NLS.initializeMessages("org.hyoka.ui.guide.messages", Messages.class);
	}

	private Messages() {
	}
}
