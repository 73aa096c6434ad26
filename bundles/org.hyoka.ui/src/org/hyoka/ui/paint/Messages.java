// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ui.paint;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {
	public static String Pictures_copy;

	static {
		NLS.initializeMessages("org.hyoka.ui.paint.messages", Messages.class);
	}

	private Messages() {
	}
}
