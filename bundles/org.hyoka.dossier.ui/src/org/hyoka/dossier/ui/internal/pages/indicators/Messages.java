// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.ui.internal.pages.indicators;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {
	public static String Indicators_Achievement;
	public static String Indicators_AchievementRule;
	public static String Indicators_Bars;
	public static String Indicators_Definition;
	public static String Indicators_Former;
	public static String Indicators_FormerRule;
	public static String Indicators_Lead;
	public static String Indicators_Listed;
	public static String Indicators_ListedRule;
	public static String Indicators_NoBars;
	public static String Indicators_Part;
	public static String Indicators_Result;
	public static String Indicators_ResultRule;
	public static String Indicators_TargetWords;
	public static String Indicators_Title;
	public static String Indicators_Words;
	public static String Revision_Command;

	static {
		NLS.initializeMessages("org.hyoka.dossier.ui.internal.pages.indicators.messages", Messages.class);
	}

	private Messages() {
	}
}
