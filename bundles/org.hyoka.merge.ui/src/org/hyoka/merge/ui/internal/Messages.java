// SPDX-License-Identifier: EPL-2.0
package org.hyoka.merge.ui.internal;

import org.eclipse.osgi.util.NLS;

/** Texts. */
final class Messages extends NLS {
	public static String Choose_compare;
	public static String Choose_file;
	public static String Choose_merge;
	public static String Choose_none;
	public static String Choose_other;
	public static String Comments_add;
	public static String Comments_all;
	public static String Comments_answer;
	public static String Comments_answerAsk;
	public static String Comments_chapter;
	public static String Comments_count;
	public static String Comments_delete;
	public static String Comments_deleteAnswered;
	public static String Comments_deleteAsk;
	public static String Comments_deleteDo;
	public static String Comments_do;
	public static String Comments_inside;
	public static String Comments_new;
	public static String Comments_noDossier;
	public static String Comments_none;
	public static String Comments_quoted;
	public static String Comments_reopen;
	public static String Comments_resolve;
	public static String Comments_resolved;
	public static String Comments_thread;
	public static String Comments_title;
	public static String Compare_allFiles;
	public static String Compare_cancel;
	public static String Compare_changed;
	public static String Compare_close;
	public static String Compare_count;
	public static String Compare_do;
	public static String Compare_dossiers;
	public static String Compare_everyKind;
	public static String Compare_kinds;
	public static String Compare_lead;
	public static String Compare_more;
	public static String Compare_next;
	public static String Compare_noPicture;
	public static String Compare_node;
	public static String Compare_nothing;
	public static String Compare_onlyOurs;
	public static String Compare_onlyTheirs;
	public static String Compare_ours;
	public static String Compare_previous;
	public static String Compare_reading;
	public static String Compare_row;
	public static String Compare_same;
	public static String Compare_saved;
	public static String Compare_search;
	public static String Compare_step;
	public static String Compare_take;
	public static String Compare_takeAll;
	public static String Compare_title;
	public static String Compare_tree;
	public static String Compare_undo;
	public static String Compare_unreadable;
	public static String Compare_what;
	public static String Compare_working;
	public static String HandOut_back;
	public static String HandOut_backTitle;
	public static String HandOut_button;
	public static String HandOut_confidential;
	public static String HandOut_do;
	public static String HandOut_due;
	public static String HandOut_lead;
	public static String HandOut_none;
	public static String HandOut_project;
	public static String HandOut_returned;
	public static String HandOut_section;
	public static String HandOut_title;
	public static String HandOut_to;
	public static String HandOut_wordsDue;
	public static String HandOut_wordsTo;
	public static String Merge_baseLost;
	public static String Merge_baseNone;
	public static String Merge_compare;
	public static String Merge_do;
	public static String Merge_found;
	public static String Merge_giveBase;
	public static String Merge_noBase;
	public static String Merge_nothing;
	public static String Merge_open;
	public static String Merge_step;
	public static String Merge_title;
	public static String Questions_from;
	public static String Questions_lost;
	public static String Questions_none;
	public static String Questions_open;
	public static String Questions_other;
	public static String Questions_ours;
	public static String Questions_show;
	public static String Questions_stepOurs;
	public static String Questions_stepTheirs;
	public static String Questions_theirs;
	public static String Questions_title;
	public static String Questions_what;
	public static String Questions_where;
	public static String Saves_compare;
	public static String Saves_count;
	public static String Saves_file;
	public static String Saves_forget;
	public static String Saves_forgetAsk;
	public static String Saves_forgetDo;
	public static String Saves_none;
	public static String Saves_title;
	public static String Saves_what;
	public static String Saves_when;
	public static String Saves_who;
	public static String Versions_compare;
	public static String Versions_lead;
	public static String Versions_merge;
	public static String Versions_title;

	static {
		NLS.initializeMessages("org.hyoka.merge.ui.internal.messages", Messages.class);
	}

	private Messages() {
	}
}
