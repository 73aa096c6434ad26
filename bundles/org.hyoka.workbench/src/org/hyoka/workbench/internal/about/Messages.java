// SPDX-License-Identifier: EPL-2.0
package org.hyoka.workbench.internal.about;

import org.eclipse.osgi.util.NLS;

/** The texts of this package; NLS fills public fields only. */
final class Messages extends NLS {

	public static String About_close;
	public static String About_copy;
	public static String About_licences;
	public static String About_name;
	public static String About_noNotices;
	public static String About_own;
	public static String About_title;
	public static String About_version;
	public static String About_versions;
	public static String About_what;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
