// SPDX-License-Identifier: EPL-2.0
package org.hyoka.workbench.internal.preferences;

import org.eclipse.osgi.util.NLS;

/** The texts of the preferences; NLS fills public fields only. */
final class Messages extends NLS {

	public static String Autosaving_name;
	public static String General_language;
	public static String General_languageHint;
	public static String General_languageSystem;
	public static String General_later;
	public static String General_notKept;
	public static String General_restart;
	public static String General_restartQuestion;
	public static String General_restartTitle;
	public static String General_scale;
	public static String General_scaleHint;
	public static String General_theme;
	public static String General_themeDark;
	public static String General_themeLight;
	public static String General_themeSystem;
	public static String Recovery_every;
	public static String Recovery_folder;
	public static String Recovery_hint;
	public static String Recovery_seconds;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
