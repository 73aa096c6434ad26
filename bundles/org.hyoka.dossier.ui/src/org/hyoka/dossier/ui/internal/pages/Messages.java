// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.ui.internal.pages;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {
	public static String Panel_JudgesAll;
	public static String Panel_Lead;
	public static String Panel_Meetings;
	public static String Panel_NoMember;
	public static String Panel_OfMember;
	public static String Panel_Recusal;
	public static String Panel_RecusalsRule;
	public static String Panel_Ties;
	public static String Panel_Title;

	static {
		NLS.initializeMessages("org.hyoka.dossier.ui.internal.pages.messages", Messages.class);
	}

	private Messages() {
	}
}
