// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ui.forms;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {
	public static String BaseDate_After;
	public static String Candidates_Choose;
	public static String Candidates_Detail;
	public static String Candidates_Empty;
	public static String Candidates_Message;
	public static String Candidates_MessageSeveral;
	public static String Candidates_Register;
	public static String Candidates_Search;
	public static String FieldNote_Fix;
	public static String FieldNote_More;
	public static String PageHead_Next;
	public static String Reference_Add;
	public static String Reference_Choose;
	public static String Reference_Clear;
	public static String Reference_Go;
	public static String Reference_Remove;
	public static String Section_Fold;
	public static String Section_Problems;
	public static String Section_Rows;
	public static String Section_Unfold;
	public static String Suggestions_Register;
	public static String TargetFile_Exists;
	public static String TargetFile_Keep;
	public static String TargetFile_Replace;
	public static String TargetFile_Title;
	public static String Units_Label;
	public static String WriteJob_Failed;
	public static String WriteJob_Place;
	public static String WriteJob_Writing;
	public static String WrittenFiles_NoProgram;
	public static String WrittenFiles_Title;

	static {
		NLS.initializeMessages("org.hyoka.ui.forms.messages", Messages.class);
	}

	private Messages() {
	}
}
