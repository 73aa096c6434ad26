// SPDX-License-Identifier: EPL-2.0
package org.hyoka.roadmap.ui.internal;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {
	public static String Add_bar;
	public static String Add_effect;
	public static String Add_inside;
	public static String Add_lane;
	public static String Add_milestone;
	public static String Add_outcome;
	public static String Bar_add;
	public static String Bar_beside;
	public static String Bar_exchange;
	public static String Bar_filtered;
	public static String Bar_fit;
	public static String Bar_search;
	public static String Bar_show;
	public static String Bar_zoomIn;
	public static String Bar_zoomOut;
	public static String Beside_genealogy;
	public static String Beside_none;
	public static String Empty_draft;
	public static String Empty_draftWhy;
	public static String Empty_drafted;
	public static String Empty_import;
	public static String Empty_lane;
	public static String Empty_laneAdded;
	public static String Empty_words;
	public static String In_plan;
	public static String Key_copy;
	public static String Key_cut;
	public static String Key_delete;
	public static String Key_down;
	public static String Key_duplicate;
	public static String Key_earlier;
	public static String Key_later;
	public static String Key_longer;
	public static String Key_paste;
	public static String Key_shorter;
	public static String Key_up;
	public static String Menu_add;
	public static String Menu_copy;
	public static String Menu_cut;
	public static String Menu_delete;
	public static String Menu_paste;
	public static String Menu_duplicate;
	public static String Menu_fold;
	public static String Menu_kind;
	public static String Menu_laneDown;
	public static String Menu_laneUp;
	public static String Menu_move;
	public static String Menu_rename;
	public static String Menu_state;
	public static String Menu_target;
	public static String Menu_unfold;
	public static String Move_down;
	public static String Move_earlier;
	public static String Move_later;
	public static String Move_longer;
	public static String Move_shorter;
	public static String Move_up;
	public static String New_lane;
	public static String Out_picture;
	public static String Out_print;
	public static String Outcome_none;
	public static String Outcome_title;
	public static String Outcome_which;
	public static String Page_lead;
	public static String Page_title;
	public static String Show_all;
	public static String Show_confidential;
	public static String Show_foldAll;
	public static String Show_groups;
	public static String Show_links;
	public static String Show_projects;
	public static String Show_states;
	public static String Show_steps;
	public static String Show_today;
	public static String Show_unfoldAll;
	public static String Show_years;
	public static String Steps_auto;
	public static String Steps_day;
	public static String Steps_month;
	public static String Steps_quarter;
	public static String Steps_year;
	public static String Words_none;
	public static String Words_one;
	public static String Words_picked;
	public static String Years_era;
	public static String Years_fy;
	public static String Years_nendo;

	static {
		NLS.initializeMessages("org.hyoka.roadmap.ui.internal.messages", Messages.class);
	}

	private Messages() {
	}
}
