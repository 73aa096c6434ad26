// SPDX-License-Identifier: EPL-2.0
package org.hyoka.panel.ui.internal.evaluator;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {
	public static String Declare_Choice;
	public static String Declare_Counts;
	public static String Declare_Do;
	public static String Declare_Lead;
	public static String Declare_Named;
	public static String Declare_None;
	public static String Declare_NoneWords;
	public static String Declare_On;
	public static String Declare_Reason;
	public static String Declare_Some;
	public static String Declare_SomeWords;
	public static String Declare_Step;
	public static String Declare_Title;
	public static String Declare_What;
	public static String Evaluate_All;
	public static String Evaluate_Clear;
	public static String Evaluate_Done;
	public static String Evaluate_HandIn;
	public static String Evaluate_HandInHelp;
	public static String Evaluate_HandedIn;
	public static String Evaluate_Lead;
	public static String Evaluate_LeadRound;
	public static String Evaluate_Leave;
	public static String Evaluate_Next;
	public static String Evaluate_Nothing;
	public static String Evaluate_NothingWhy;
	public static String Evaluate_OnlyRemark;
	public static String Evaluate_Other;
	public static String Evaluate_OtherNamed;
	public static String Evaluate_Others;
	public static String Evaluate_PointOn;
	public static String Evaluate_Read;
	public static String Evaluate_Remark;
	public static String Evaluate_RemarkNamed;
	public static String Evaluate_RemarkOn;
	public static String Evaluate_RemarkShown;
	public static String Evaluate_Remarks;
	public static String Evaluate_RemarksRound;
	public static String Evaluate_Saved;
	public static String Evaluate_Saving;
	public static String Evaluate_StateDone;
	public static String Evaluate_StateOpen;
	public static String Evaluate_StateProblem;
	public static String Evaluate_Title;
	public static String HandIn_Anyway;
	public static String HandIn_Files;
	public static String HandIn_GoOn;
	public static String HandIn_Incomplete;
	public static String HandIn_Open;
	public static String HandIn_Problems;
	public static String HandIn_Step;
	public static String HandIn_Title;
	public static String HandIn_Written;

	static {
		NLS.initializeMessages("org.hyoka.panel.ui.internal.evaluator.messages", Messages.class);
	}

	private Messages() {
	}
}
