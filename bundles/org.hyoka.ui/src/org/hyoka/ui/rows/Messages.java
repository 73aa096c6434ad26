// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ui.rows;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {
	public static String TableActions_Columns;
	public static String TableActions_Copy;
	public static String TableActions_Filter;
	public static String TableActions_Freeze;
	public static String TableActions_FreezeNone;

	static {
		NLS.initializeMessages("org.hyoka.ui.rows.messages", Messages.class);
	}

	private Messages() {
	}
}
