// SPDX-License-Identifier: EPL-2.0
package org.hyoka.workbench.internal;

import org.eclipse.osgi.util.NLS;

/** The texts of this bundle; NLS fills public fields only. */
final class Messages extends NLS {

	public static String Application_inUse;
	public static String Application_inUseTitle;
	public static String HelpOfFields_Column;
	public static String HelpOfFields_More;
	public static String Menu_about;
	public static String Menu_close;
	public static String Menu_closeAll;
	public static String Menu_copy;
	public static String Menu_copyPicture;
	public static String Menu_cut;
	public static String Menu_delete;
	public static String Menu_dossier;
	public static String Menu_edit;
	public static String Menu_export;
	public static String Menu_file;
	public static String Menu_find;
	public static String Menu_guide;
	public static String Menu_goTo;
	public static String Menu_help;
	public static String Menu_keys;
	public static String Menu_new;
	public static String Menu_open;
	public static String Menu_outline;
	public static String Menu_paste;
	public static String Menu_preferences;
	public static String Menu_preview;
	public static String Menu_problems;
	public static String Menu_print;
	public static String Menu_properties;
	public static String Menu_quit;
	public static String Menu_recent;
	public static String Menu_reset;
	public static String Menu_save;
	public static String Menu_saveAll;
	public static String Menu_saveAs;
	public static String Menu_selectAll;
	public static String Menu_steps;
	public static String Menu_validate;
	public static String Menu_welcome;
	public static String Menu_window;
	public static String Splash_starting;
	public static String Splash_title;
	public static String Window_title;
	public static String Window_titleOf;
	public static String WorkWithoutFile_discard;
	public static String WorkWithoutFile_form;
	public static String WorkWithoutFile_later;
	public static String WorkWithoutFile_name;
	public static String WorkWithoutFile_save;
	public static String WorkWithoutFile_text;
	public static String WorkWithoutFile_title;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
