// SPDX-License-Identifier: EPL-2.0
package org.hyoka.workbench.internal;

import org.eclipse.osgi.util.NLS;

/** The texts of this bundle; NLS fills public fields only. */
final class Messages extends NLS {

	public static String Application_inUse;
	public static String Application_inUseTitle;
	public static String Window_title;
	public static String Menu_edit;
	public static String Menu_file;
	public static String Menu_help;
	public static String Menu_window;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
