// SPDX-License-Identifier: EPL-2.0
package org.hyoka.examples.page.internal;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {
	public static String Calendar_Body;
	public static String Calendar_BodyRule;
	public static String Calendar_Empty;
	public static String Calendar_Lead;
	public static String Calendar_Title;

	static {
		NLS.initializeMessages("org.hyoka.examples.page.internal.messages", Messages.class);
	}

	private Messages() {
	}
}
