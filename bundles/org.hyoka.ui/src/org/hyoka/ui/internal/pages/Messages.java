// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ui.internal.pages;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {
	public static String Overview_Colon;
	public static String Overview_Complete;
	public static String Overview_Facts;
	public static String Overview_Lead;
	public static String Overview_State;
	public static String Overview_Title;
	public static String Overview_Whole;
	public static String Panel_Lead;
	public static String Panel_Title;

	static {
		NLS.initializeMessages("org.hyoka.ui.internal.pages.messages", Messages.class);
	}

	private Messages() {
	}
}
