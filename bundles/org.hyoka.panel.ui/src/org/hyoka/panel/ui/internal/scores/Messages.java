// SPDX-License-Identifier: EPL-2.0
package org.hyoka.panel.ui.internal.scores;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {
	public static String Scores_MoreCompared;
	public static String Scores_AllRemarks;
	public static String Scores_Alone;
	public static String Scores_And;
	public static String Scores_Anonymous;
	public static String Scores_AnonymousHelp;
	public static String Scores_Awaited;
	public static String Scores_AwaitedHelp;
	public static String Scores_Above;
	public static String Scores_Below;
	public static String Scores_Check;
	public static String Scores_CheckRule;
	public static String Scores_ChooseCell;
	public static String Scores_CommentsOnly;
	public static String Scores_Comparison;
	public static String Scores_Count;
	public static String Scores_Difference;
	public static String Scores_DifferenceRule;
	public static String Scores_Distribution;
	public static String Scores_DoesNotJudge;
	public static String Scores_ExcludedHelp;
	public static String Scores_Factor;
	public static String Scores_Import;
	public static String Scores_In;
	public static String Scores_InUndated;
	public static String Scores_Invalid;
	public static String Scores_InvalidMark;
	public static String Scores_Lead;
	public static String Scores_LowIsGood;
	public static String Scores_Mean;
	public static String Scores_MeanOf;
	public static String Scores_MeanRule;
	public static String Scores_Median;
	public static String Scores_Missing;
	public static String Scores_MissingHelp;
	public static String Scores_MissingMark;
	public static String Scores_Named;
	public static String Scores_NamedHelp;
	public static String Scores_NoCriteria;
	public static String Scores_NoMembers;
	public static String Scores_NoScale;
	public static String Scores_NoSheets;
	public static String Scores_NotHere;
	public static String Scores_NotIn;
	public static String Scores_Printed;
	public static String Scores_PrintedHelp;
	public static String Scores_Range;
	public static String Scores_Reason;
	public static String Scores_ReasonGiven;
	public static String Scores_ReasonRule;
	public static String Scores_ReasonWanted;
	public static String Scores_RemarkHelp;
	public static String Scores_RemarkOf;
	public static String Scores_Results;
	public static String Scores_RoundHelp;
	public static String Scores_Send;
	public static String Scores_Sent;
	public static String Scores_Sheet;
	public static String Scores_SheetHelp;
	public static String Scores_StatusAside;
	public static String Scores_StatusAwaited;
	public static String Scores_StatusExcluded;
	public static String Scores_StatusIn;
	public static String Scores_TakeBack;
	public static String Scores_TakeIn;
	public static String Scores_SumOfParts;
	public static String Scores_Title;
	public static String Scores_Total;
	public static String Scores_TotalOf;
	public static String Scores_TotalRule;

	static {
		NLS.initializeMessages("org.hyoka.panel.ui.internal.scores.messages", Messages.class);
	}

	private Messages() {
	}
}
