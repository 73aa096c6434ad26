// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.ui.internal.views.problems;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {
	public static String Problems_byChapter;
	public static String Problems_bySeverity;
	public static String Problems_filter;
	public static String Problems_goTo;
	public static String Problems_looking;
	public static String Problems_name;
	public static String Problems_none;
	public static String Problems_otherChapter;

	static {
		NLS.initializeMessages("org.hyoka.dossier.ui.internal.views.problems.messages", Messages.class);
	}

	private Messages() {
	}
}
