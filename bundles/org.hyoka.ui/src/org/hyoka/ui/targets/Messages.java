// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ui.targets;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {
	public static String Revision_Command;
	public static String Revision_Keep;
	public static String Revision_Slip;
	public static String Revision_Title;
	public static String Revision_What;
	public static String Revision_Why;

	static {
		NLS.initializeMessages("org.hyoka.ui.targets.messages", Messages.class);
	}

	private Messages() {
	}
}
