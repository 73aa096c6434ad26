// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ui.tables;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {
	public static String BlankRow_Help;
	public static String EmptyTable_Add;
	public static String EmptyTable_Paste;
	public static String ObjectTable_Empty;
	public static String TableActions_Add;
	public static String TableActions_Columns;
	public static String TableActions_Copy;
	public static String TableActions_Delete;
	public static String TableActions_Down;
	public static String TableActions_Duplicate;
	public static String TableActions_FillDown;
	public static String TableActions_Filter;
	public static String TableActions_Paste;
	public static String TableActions_Import;
	public static String TableActions_PasteCells;
	public static String TableActions_PasteRefused;
	public static String TableActions_Up;
	public static String Tree_Add;
	public static String Tree_AddBeside;
	public static String Tree_AddInside;
	public static String Tree_Empty;
	public static String Tree_Moved;
	public static String TableActions_Register;
	public static String TableActions_RegisterAll;
	public static String TableActions_RegisterMore;
	public static String TableActions_RegisterNot;
	public static String TableActions_RegisterTitle;
	public static String TableActions_AddTip;
	public static String TableActions_DuplicateTip;
	public static String TableActions_UpTip;
	public static String TableActions_DownTip;
	public static String TableActions_DeleteTip;
	public static String TableActions_CopyTip;
	public static String TableActions_ColumnsTip;
	public static String Tree_DuplicateTip;
	public static String Tree_AddTip;

	static {
		NLS.initializeMessages("org.hyoka.ui.tables.messages", Messages.class);
	}

	private Messages() {
	}
}
