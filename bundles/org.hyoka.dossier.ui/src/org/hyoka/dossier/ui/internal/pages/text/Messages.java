// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.ui.internal.pages.text;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {
	public static String Bar_Bold;
	public static String Bar_Bullets;
	public static String Bar_Figure;
	public static String Bar_Footnote;
	public static String Bar_Heading;
	public static String Bar_Italic;
	public static String Bar_NoReference;
	public static String Bar_Numbers;
	public static String Bar_Preview;
	public static String Bar_Quote;
	public static String Bar_Reference;
	public static String Bar_Table;
	public static String Bar_TableText;
	public static String Key_Label;
	public static String Key_Plan;
	public static String Key_Structure;
	public static String Part_InsertFigure;
	public static String Part_Nothing;
	public static String Picture_Broken;
	public static String Picture_Choose;
	public static String Picture_ChooseButton;
	public static String Picture_Drop;
	public static String Picture_Files;
	public static String Picture_Hidden;
	public static String Picture_None;
	public static String Picture_NothingToPaste;
	public static String Picture_PasteButton;
	public static String Picture_Pasted;
	public static String Picture_Put;
	public static String Picture_Reading;
	public static String Picture_RemoveButton;
	public static String Picture_Title;
	public static String Picture_TooLarge;
	public static String Picture_TooManyPixels;
	public static String Picture_Unread;
	public static String Preview_Empty;
	public static String Preview_Help;
	public static String Preview_Label;
	public static String Table_AddRow;
	public static String Table_RemoveRow;
	public static String Table_Step;

	static {
		NLS.initializeMessages("org.hyoka.dossier.ui.internal.pages.text.messages", Messages.class);
	}

	private Messages() {
	}
}
