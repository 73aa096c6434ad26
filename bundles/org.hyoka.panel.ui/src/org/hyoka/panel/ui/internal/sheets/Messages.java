// SPDX-License-Identifier: EPL-2.0
package org.hyoka.panel.ui.internal.sheets;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {
	public static String Dialog_And;
	public static String Dialog_Cancel;
	public static String Dialog_Reason;
	public static String Import_All;
	public static String Import_Ask;
	public static String Import_AskWho;
	public static String Import_Besides;
	public static String Import_Cells;
	public static String Import_Counts;
	public static String Import_Declares;
	public static String Import_Differs;
	public static String Import_Do;
	public static String Import_File;
	public static String Import_Known;
	public static String Import_Lead;
	public static String Import_Member;
	public static String Import_New;
	public static String Import_On;
	public static String Import_Refused;
	public static String Import_Sheets;
	public static String Import_Title;
	public static String Import_Unverified;
	public static String Import_What;
	public static String Import_WhatIsIn;
	public static String Import_Why;
	public static String Scores_Seat;
	public static String Send_AllIn;
	public static String Send_Browse;
	public static String Send_Confidential;
	public static String Send_KeyFailed;
	public static String Send_Declares;
	public static String Send_Do;
	public static String Send_DoSo;
	public static String Send_Folder;
	public static String Send_FolderFailed;
	public static String Send_FolderName;
	public static String Send_Form;
	public static String Send_Idle;
	public static String Send_Itself;
	public static String Send_Judges;
	public static String Send_Lead;
	public static String Send_Made;
	public static String Send_Member;
	public static String Send_New;
	public static String Send_NoFolder;
	public static String Send_NoMembers;
	public static String Send_Nothing;
	public static String Send_Package;
	public static String Send_Remarks;
	public static String Send_RemarksNamed;
	public static String Send_Round;
	public static String Send_Sent;
	public static String Send_SheetFailed;
	public static String Send_SomeIn;
	public static String Send_State;
	public static String Send_Step;
	public static String Send_Title;
	public static String Send_Without;
	public static String Who_Do;
	public static String Who_Lead;
	public static String Who_Title;
	public static String Send_Ties;

	static {
		NLS.initializeMessages("org.hyoka.panel.ui.internal.sheets.messages", Messages.class);
	}

	private Messages() {
	}
}
