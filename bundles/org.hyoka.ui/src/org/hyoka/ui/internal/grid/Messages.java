// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ui.internal.grid;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {
	public static String Grid_AllColumns;
	public static String Grid_Beyond;
	public static String Grid_Clear;
	public static String Grid_Columns;
	public static String Grid_Computed;
	public static String Grid_Copy;
	public static String Grid_CopyHeads;
	public static String Grid_FillDown;
	public static String Grid_FillRight;
	public static String Grid_Filter;
	public static String Grid_FilterHelp;
	public static String Grid_FilterRows;
	public static String Grid_Freeze;
	public static String Grid_Hide;
	public static String Grid_More;
	public static String Grid_Noted;
	public static String Grid_Nothing;
	public static String Grid_OwnOrder;
	public static String Grid_Paste;
	public static String Grid_Problem;
	public static String Grid_Rows;
	public static String Grid_SortDown;
	public static String Grid_SortUp;
	public static String Grid_Unfreeze;
	public static String Stated_Both;
	public static String Stated_Different;
	public static String Stated_Equal;
	public static String Stated_Explained;
	public static String Stated_ExplainedBy;
	public static String Stated_Incomplete;
	public static String Stated_NotComparable;
	public static String Stated_Rounding;
	public static String Grid_CopyTableTip;
	public static String Grid_ColumnsTip;

	static {
		NLS.initializeMessages("org.hyoka.ui.internal.grid.messages", Messages.class);
	}

	private Messages() {
	}
}
