// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.ui.internal.pages.materials;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {
	public static String Materials_AddFile;
	public static String Materials_Chosen;
	public static String Materials_Copying;
	public static String Materials_CrossStep;
	public static String Materials_Lead;
	public static String Materials_NoDocuments;
	public static String Materials_NoCount;
	public static String Materials_NotCopied;
	public static String Materials_SaveFile;
	public static String Materials_Title;

	static {
		NLS.initializeMessages("org.hyoka.dossier.ui.internal.pages.materials.messages", Messages.class);
	}

	private Messages() {
	}
}
