// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.ui.internal.pages.registry;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {
	public static String Outline_Fills;
	public static String Outline_FillsRule;
	public static String Outline_Lead;
	public static String Outline_LeftOut;
	public static String Outline_Title;
	public static String Registries_Chosen;
	public static String Registries_Lead;
	public static String Registries_Merge;
	public static String Registries_MergeDo;
	public static String Registries_MergeHow;
	public static String Registries_MergeTitle;
	public static String Registries_MergeWhich;
	public static String Registries_Of;
	public static String Registries_OfRule;
	public static String Registries_Stated;
	public static String Registries_Title;

	static {
		NLS.initializeMessages("org.hyoka.dossier.ui.internal.pages.registry.messages", Messages.class);
	}

	private Messages() {
	}
}
