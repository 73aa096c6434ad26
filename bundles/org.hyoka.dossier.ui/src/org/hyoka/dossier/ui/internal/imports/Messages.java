// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.ui.internal.imports;

import org.eclipse.osgi.util.NLS;

/** The words of the import of tables. */
final class Messages extends NLS {
	public static String Wizard_take;
	public static String Wizard_title;
	public static String Source_title;
	public static String Source_lead;
	public static String Source_from;
	public static String Source_clipboard;
	public static String Source_clipboardEmpty;
	public static String Source_file;
	public static String Source_browse;
	public static String Source_filter;
	public static String Source_sheet;
	public static String Source_range;
	public static String Source_rangeHint;
	public static String Source_rangeWrong;
	public static String Source_kind;
	public static String Source_undertaking;
	public static String Source_table;
	public static String Source_newTable;
	public static String Source_form;
	public static String Source_formDone;
	public static String Source_reading;
	public static String Source_empty;
	public static String Source_unreadable;
	public static String Columns_title;
	public static String Columns_lead;
	public static String Columns_heads;
	public static String Columns_noHeads;
	public static String Columns_row;
	public static String Columns_column;
	public static String Columns_skip;
	public static String Columns_year;
	public static String Columns_preview;
	public static String Columns_changes;
	public static String Columns_nothing;
	public static String Columns_problems;
	public static String Columns_cell;
	public static String Columns_inRow;
	public static String Columns_more;
	public static String Columns_saved;

	static {
		NLS.initializeMessages("org.hyoka.dossier.ui.internal.imports.messages", Messages.class);
	}

	private Messages() {
	}
}
