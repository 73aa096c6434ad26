// SPDX-License-Identifier: EPL-2.0
package org.hyoka.export.ui.internal.review;

import org.eclipse.osgi.util.NLS;

/** Texts of the dialog of reviews. */
final class Messages extends NLS {
	public static String after;
	public static String afterEdit;
	public static String author;
	public static String before;
	public static String choose;
	public static String close;
	public static String date;
	public static String file;
	public static String kind;
	public static String kind_ADDED;
	public static String kind_CHANGED;
	public static String kind_COMPUTED;
	public static String kind_FOREIGN;
	public static String kind_REMARK;
	public static String kind_REMOVED;
	public static String lead;
	public static String none;
	public static String nothing;
	public static String place;
	public static String quoted;
	public static String refused;
	public static String remark;
	public static String state;
	public static String state_ASKED;
	public static String state_BY_HAND;
	public static String state_DONE;
	public static String state_OPEN;
	public static String state_OVERTAKEN;
	public static String take;
	public static String takeNone;
	public static String title;
	public static String why_ASKED;
	public static String why_BY_HAND;
	public static String why_DONE;
	public static String why_OPEN;
	public static String why_OVERTAKEN;
	public static String why_remark;
	public static String wordFiles;

	static {
		NLS.initializeMessages("org.hyoka.export.ui.internal.review.messages", Messages.class);
	}

	private Messages() {
	}
}
