// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.ui.internal.views.outline;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {
	public static String Outline_add;
	public static String Outline_adding;
	public static String Outline_collapse;
	public static String Outline_copy;
	public static String Outline_cut;
	public static String Outline_cutting;
	public static String Outline_delete;
	public static String Outline_deleting;
	public static String Outline_down;
	public static String Outline_filter;
	public static String Outline_moving;
	public static String Outline_nothing;
	public static String Outline_open;
	public static String Outline_paste;
	public static String Outline_pasting;
	public static String Outline_rename;
	public static String Outline_several;
	public static String Outline_up;

	static {
		NLS.initializeMessages("org.hyoka.dossier.ui.internal.views.outline.messages", Messages.class);
	}

	private Messages() {
	}
}
