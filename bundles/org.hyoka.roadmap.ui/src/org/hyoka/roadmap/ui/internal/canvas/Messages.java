// SPDX-License-Identifier: EPL-2.0
package org.hyoka.roadmap.ui.internal.canvas;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {
	public static String Edit_bar;
	public static String Edit_cut;
	public static String Edit_delete;
	public static String Edit_duplicate;
	public static String Edit_effect;
	public static String Edit_end;
	public static String Edit_kind;
	public static String Edit_lane;
	public static String Edit_link;
	public static String Edit_milestone;
	public static String Edit_move;
	public static String Edit_moveLane;
	public static String Edit_outcome;
	public static String Edit_paste;
	public static String Edit_rename;
	public static String Edit_start;
	public static String Edit_state;
	public static String Edit_toLane;
	public static String Label_name;
	public static String Link_from;
	public static String Link_there;
	public static String New_bar;
	public static String New_effect;
	public static String New_lane;
	public static String New_milestone;
	public static String Overview_name;
	public static String Paste_nothing;
	public static String Voice_name;
	public static String Voice_nothing;

	static {
		NLS.initializeMessages("org.hyoka.roadmap.ui.internal.canvas.messages", Messages.class);
	}

	private Messages() {
	}
}
