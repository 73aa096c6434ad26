// SPDX-License-Identifier: EPL-2.0
package org.hyoka.guide.ui.internal;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {
	public static String Guide_NoApi;
	public static String Guide_Title;
	public static String Guide_Unpacking;

	static {
		NLS.initializeMessages("org.hyoka.guide.ui.internal.messages", Messages.class);
	}

	private Messages() {
	}
}
