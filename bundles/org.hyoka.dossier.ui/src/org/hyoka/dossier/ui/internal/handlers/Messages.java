// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.ui.internal.handlers;

import org.eclipse.osgi.util.NLS;

/** Texts of commands. */
final class Messages extends NLS {
	public static String Guide_title;
	public static String Open_all;
	public static String Open_dossiers;
	public static String Open_title;
	public static String Recent_clear;
	public static String Recent_none;
	public static String Redo;
	public static String Redo_what;
	public static String Step_add;
	public static String Step_move;
	public static String Step_remove;
	public static String Step_set;
	public static String Step_something;
	public static String Steps_lead;
	public static String Steps_title;
	public static String Steps_undo;
	public static String Undo;
	public static String Undo_what;

	static {
		NLS.initializeMessages("org.hyoka.dossier.ui.internal.handlers.messages", Messages.class);
	}

	private Messages() {
	}
}
