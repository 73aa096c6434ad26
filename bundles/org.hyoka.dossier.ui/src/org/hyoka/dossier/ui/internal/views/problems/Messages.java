// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.ui.internal.views.problems;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {
	public static String Accept_do;
	public static String Accept_several;
	public static String Accept_title;
	public static String Accept_what;
	public static String Problems_accept;
	public static String Problems_accepted;
	public static String Problems_acceptedBy;
	public static String Problems_byChapter;
	public static String Problems_byCost;
	public static String Problems_byRule;
	public static String Problems_bySeverity;
	public static String Problems_errors;
	public static String Problems_everyProject;
	public static String Problems_everyRule;
	public static String Problems_everySeverity;
	public static String Problems_filter;
	public static String Problems_goTo;
	public static String Problems_looking;
	public static String Problems_moreBelow;
	public static String Problems_name;
	public static String Problems_new;
	public static String Problems_none;
	public static String Problems_noneShown;
	public static String Problems_onlyNew;
	public static String Problems_otherChapter;
	public static String Problems_places;
	public static String Problems_project;
	public static String Problems_rule;
	public static String Problems_severity;
	public static String Problems_showAccepted;
	public static String Problems_summaryAccepted;
	public static String Problems_warnings;
	public static String Problems_withdraw;

	static {
		NLS.initializeMessages("org.hyoka.dossier.ui.internal.views.problems.messages", Messages.class);
	}

	private Messages() {
	}
}
