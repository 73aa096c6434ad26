// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.ui.internal.views.properties;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {
	public static String Fact_achievement;
	public static String Fact_achievementOf;
	public static String Fact_achievementRule;
	public static String Fact_budget;
	public static String Fact_incomplete;
	public static String Fact_listed;
	public static String Fact_listedRule;
	public static String Fact_mean;
	public static String Fact_meanRule;
	public static String Fact_result;
	public static String Fact_resultRule;
	public static String Fact_spent;
	public static String Fact_sumRule;
	public static String Fact_total;
	public static String Fact_yearCount;
	public static String Fact_years;
	public static String Fact_yearsRule;
	public static String Properties_add;
	public static String Properties_computed;
	public static String Properties_delete;
	public static String Properties_contents;
	public static String Properties_references;
	public static String Properties_texts;

	static {
		NLS.initializeMessages("org.hyoka.dossier.ui.internal.views.properties.messages", Messages.class);
	}

	private Messages() {
	}
}
