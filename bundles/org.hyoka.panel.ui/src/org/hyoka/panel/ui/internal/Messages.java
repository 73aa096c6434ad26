// SPDX-License-Identifier: EPL-2.0
package org.hyoka.panel.ui.internal;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {
	public static String Load_count;
	public static String Load_declared;
	public static String Load_due;
	public static String Load_in;
	public static String Load_judges;
	public static String Load_mail;
	public static String Load_merge;
	public static String Load_mergeForm;
	public static String Load_mergeName;
	public static String Load_mergeTitle;
	public static String Load_missing;
	public static String Load_none;
	public static String Load_title;
	public static String Panel_JudgesAll;
	public static String Panel_Lead;
	public static String Panel_Leaves;
	public static String Panel_LeavesRule;
	public static String Panel_Meetings;
	public static String Panel_NoMember;
	public static String Panel_OfMember;
	public static String Panel_Recusal;
	public static String Panel_RecusalsRule;
	public static String Panel_Ties;
	public static String Panel_Title;
	public static String Ties_by;
	public static String Ties_count;
	public static String Ties_member;
	public static String Ties_none;
	public static String Ties_place;
	public static String Ties_reasonBy;
	public static String Ties_recuse;
	public static String Ties_self;
	public static String Ties_show;
	public static String Ties_state;
	public static String Ties_step;
	public static String Ties_title;
	public static String Ties_undecided;
	public static String Ties_undertaking;
	public static String Ties_where;
	public static String Ties_years;
	public static String Ties_yearsName;

	static {
		NLS.initializeMessages("org.hyoka.panel.ui.internal.messages", Messages.class);
	}

	private Messages() {
	}
}
