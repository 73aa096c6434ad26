// SPDX-License-Identifier: EPL-2.0
package org.hyoka.update.ui.internal;

import org.eclipse.osgi.util.NLS;

/** The texts of this bundle; NLS fills public fields only. */
final class Messages extends NLS {

	public static String Check_found;
	public static String Check_later;
	public static String Check_name;
	public static String Check_noSites;
	public static String Check_show;
	public static String Check_title;
	public static String Check_upToDate;
	public static String Check_upToDateBut;
	public static String Installed_close;
	public static String Installed_history;
	public static String Installed_now;
	public static String Installed_title;
	public static String Page_daily;
	public static String Page_hint;
	public static String Page_noKeys;
	public static String Page_risk;
	public static String Page_signed;
	public static String Page_signedHint;
	public static String Page_takeUnsigned;
	public static String Sites_asking;
	public static String Sites_close;
	public static String Sites_settings;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
