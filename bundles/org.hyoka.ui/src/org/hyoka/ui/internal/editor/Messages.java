// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ui.internal.editor;

import org.eclipse.osgi.util.NLS;

/** Texts of the editor. */
public final class Messages extends NLS {
	public static String ChapterEdits_Add;
	public static String ChapterEdits_DeleteStep;
	public static String ChapterEdits_MoveStep;
	public static String ChapterList_ByChapter;
	public static String ChapterList_ByUndertaking;
	public static String ChapterList_ByUndertakingTip;
	public static String ChapterList_Comments;
	public static String ChapterList_Findings;
	public static String ChapterList_Name;
	public static String ChapterList_State;
	public static String ChapterMenu_Button;
	public static String ChapterMenu_ButtonTip;
	public static String ChapterMenu_Delete;
	public static String ChapterMenu_DeleteQuestion;
	public static String ChapterMenu_DeleteQuestionMore;
	public static String ChapterMenu_DeleteTitle;
	public static String ChapterMenu_DeleteYes;
	public static String ChapterMenu_Down;
	public static String ChapterMenu_Nothing;
	public static String ChapterMenu_Up;
	public static String DossierEditor_Loading;
	public static String DossierEditor_Looking;
	public static String DossierEditor_NoDossier;
	public static String DossierEditor_NotOpened;
	public static String DossierEditor_NotSaved;
	public static String DossierEditor_OnlyRead;
	public static String DossierEditor_ReadOnlyName;
	public static String DossierEditor_Retry;
	public static String EditorShell_Again;
	public static String EditorShell_Next;
	public static String EditorShell_NoPages;
	public static String EditorShell_NoPagesWhy;
	public static String EditorShell_NoUndertaking;
	public static String EditorShell_NoUndertakingWhy;
	public static String EditorShell_PageFailed;
	public static String EditorShell_PageFailedWhy;
	public static String LeftCopy_Discard;
	public static String LeftCopy_Resume;
	public static String LeftCopy_Text;
	public static String LeftCopy_Title;
	public static String SaveAs_Filter;
	public static String SaveAs_Title;
	public static String SaveRun_Adjusted;
	public static String SaveRun_Cancel;
	public static String SaveRun_Merge;
	public static String SaveRun_Overwrite;
	public static String SaveRun_Reload;
	public static String SaveRun_SaveAs;
	public static String Review_and;
	public static String Review_begin;
	public static String Review_changed;
	public static String Review_count;
	public static String Review_do;
	public static String Review_lead;
	public static String Review_line;
	public static String Review_next;
	public static String Review_tip;
	public static String Review_title;
	public static String ReadOnlyBar_SaveAs;
	public static String ReadOnlyBar_Sentence;

	static {
		NLS.initializeMessages("org.hyoka.ui.internal.editor.messages", Messages.class);
	}

	private Messages() {
	}
}
