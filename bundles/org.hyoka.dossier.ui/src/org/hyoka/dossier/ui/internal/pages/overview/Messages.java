// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.ui.internal.pages.overview;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {
	public static String Overview_AllAnswered;
	public static String Overview_AllDone;
	public static String Overview_AllIn;
	public static String Overview_Awaited;
	public static String Overview_Board;
	public static String Overview_BoardHelp;
	public static String Overview_Chapters;
	public static String Overview_Colon;
	public static String Overview_Deadlines;
	public static String Overview_Facts;
	public static String Overview_Findings;
	public static String Overview_Lead;
	public static String Overview_First;
	public static String Overview_FirstIndicators;
	public static String Overview_FirstMoney;
	public static String Overview_FirstPanel;
	public static String Overview_FirstPreview;
	public static String Overview_FirstProgram;
	public static String Overview_Left;
	public static String Overview_Looking;
	public static String Overview_More;
	public static String Overview_Next;
	public static String Overview_NoDeadlines;
	public static String Overview_NoFindings;
	public static String Overview_NoSheets;
	public static String Overview_NoSteps;
	public static String Overview_NothingToAnswer;
	public static String Overview_OneRound;
	public static String Overview_Open;
	public static String Overview_Overdue;
	public static String Overview_Responses;
	public static String Overview_Severities;
	public static String Overview_Sheets;
	public static String Overview_State;
	public static String Overview_Texts;
	public static String Overview_Title;
	public static String Overview_Today;
	public static String Overview_Unanswered;
	public static String Overview_Whole;

	static {
		NLS.initializeMessages("org.hyoka.dossier.ui.internal.pages.overview.messages", Messages.class);
	}

	private Messages() {
	}
}
