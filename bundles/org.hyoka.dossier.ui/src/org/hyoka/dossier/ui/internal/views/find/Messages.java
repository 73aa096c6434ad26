// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.ui.internal.views.find;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {
	public static String Find_count;
	public static String Find_hint;
	public static String Find_looking;
	public static String Find_most;
	public static String Find_none;
	public static String Find_by;
	public static String Find_counted;
	public static String Find_exact;
	public static String Find_left;
	public static String Find_replace;
	public static String Find_replaceAll;
	public static String Find_replaceSelected;
	public static String Find_replaced;
	public static String Find_step;
	public static String Find_whole;
	public static String Find_words;

	static {
		NLS.initializeMessages("org.hyoka.dossier.ui.internal.views.find.messages", Messages.class);
	}

	private Messages() {
	}
}
