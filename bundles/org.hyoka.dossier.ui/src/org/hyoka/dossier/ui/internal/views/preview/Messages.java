// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.ui.internal.views.preview;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {
	public static String Preview_failed;
	public static String Preview_making;
	public static String Preview_nothing;
	public static String Preview_nothingWhy;
	public static String Preview_refresh;
	public static String Read_Again;
	public static String Read_Failed;
	public static String Read_Making;
	public static String Read_Nothing;
	public static String Read_NothingWhy;
	public static String Read_Score;
	public static String Read_Title;

	static {
		NLS.initializeMessages("org.hyoka.dossier.ui.internal.views.preview.messages", Messages.class);
	}

	private Messages() {
	}
}
