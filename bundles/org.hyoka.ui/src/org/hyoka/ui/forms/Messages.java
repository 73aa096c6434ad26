// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ui.forms;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {
	public static String Candidates_Empty;
	public static String Candidates_Message;
	public static String Reference_Add;
	public static String Reference_Choose;
	public static String Reference_Clear;
	public static String Reference_Down;
	public static String Reference_Remove;
	public static String Reference_Up;

	static {
		NLS.initializeMessages("org.hyoka.ui.forms.messages", Messages.class);
	}

	private Messages() {
	}
}
