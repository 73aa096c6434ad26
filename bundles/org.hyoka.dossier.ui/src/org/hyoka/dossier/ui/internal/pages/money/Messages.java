// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.ui.internal.pages.money;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {
	public static String Money_AddItem;
	public static String Money_AddKind;
	public static String Money_Import;
	public static String Money_AddTable;
	public static String Money_AddYear;
	public static String Money_AllYears;
	public static String Money_Allocated;
	public static String Money_AllocatedDifferent;
	public static String Money_AllocatedExplained;
	public static String Money_AllocatedIncomplete;
	public static String Money_AllocatedLead;
	public static String Money_AllocatedRounding;
	public static String Money_AllocatedRule;
	public static String Money_Available;
	public static String Money_AvailableRule;
	public static String Money_Chart;
	public static String Money_ChooseCell;
	public static String Money_ChooseTable;
	public static String Money_ChooseYear;
	public static String Money_Comparison;
	public static String Money_Computed;
	public static String Money_DashHelp;
	public static String Money_Difference;
	public static String Money_DifferenceRule;
	public static String Money_Explained;
	public static String Money_GrandTotalRule;
	public static String Money_ItemTotalRule;
	public static String Money_KindTotalRule;
	public static String Money_Lead;
	public static String Money_Missing;
	public static String Money_NewItem;
	public static String Money_NoAccount;
	public static String Money_NoItems;
	public static String Money_NoKind;
	public static String Money_NoYears;
	public static String Money_NoTable;
	public static String Money_OfAccount;
	public static String Money_OtherKinds;
	public static String Money_Overrun;
	public static String Money_Printed;
	public static String Money_PrintedHelp;
	public static String Money_Program;
	public static String Money_ProgramLead;
	public static String Money_ProgramRule;
	public static String Money_Projects;
	public static String Money_ProjectsRule;
	public static String Money_RelationBelow;
	public static String Money_RelationEqual;
	public static String Money_RelationExceeds;
	public static String Money_RelationUnknown;
	public static String Money_RemoveTable;
	public static String Money_RemoveYear;
	public static String Money_Second;
	public static String Money_Several;
	public static String Money_SeveralEntries;
	public static String Money_SeveralHelp;
	public static String Money_ShowItems;
	public static String Money_ShowPrinted;
	public static String Money_Spent;
	public static String Money_StepAllocations;
	public static String Money_StepBudget;
	public static String Money_StepSet;
	public static String Money_Table;
	public static String Money_Title;
	public static String Money_Total;
	public static String Money_Unit;
	public static String Money_Without;
	public static String Money_YearTotalRule;

	static {
		NLS.initializeMessages("org.hyoka.dossier.ui.internal.pages.money.messages", Messages.class);
	}

	private Messages() {
	}
}
