// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.ui.internal.pages.judgement;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {
	public static String Assessment_Answer;
	public static String Assessment_Begin;
	public static String Assessment_Box;
	public static String Assessment_BoxRule;
	public static String Assessment_CollectIssue;
	public static String Assessment_CollectPositive;
	public static String Assessment_Comments;
	public static String Assessment_Counts;
	public static String Assessment_Criteria;
	public static String Assessment_Insert;
	public static String Assessment_InsertCommand;
	public static String Assessment_Lead;
	public static String Assessment_Mean;
	public static String Assessment_MeanRule;
	public static String Assessment_Needed;
	public static String Assessment_NoComments;
	public static String Assessment_NoCriteria;
	public static String Assessment_NoOpinions;
	public static String Assessment_None;
	public static String Assessment_Open;
	public static String Assessment_OpenOf;
	public static String Assessment_OpenRule;
	public static String Assessment_Reopen;
	public static String Assessment_SetAside;
	public static String Assessment_Text;
	public static String Assessment_Title;
	public static String Assessment_Used;
	public static String Assessment_WhatAnswer;
	public static String Assessment_WhyAside;
	public static String Recommendations_Beside;
	public static String Recommendations_Lead;
	public static String Recommendations_ResponseRule;
	public static String Recommendations_Title;
	public static String Assessment_AddTip;

	static {
		NLS.initializeMessages("org.hyoka.dossier.ui.internal.pages.judgement.messages", Messages.class);
	}

	private Messages() {
	}
}
