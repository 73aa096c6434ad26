// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.ui.internal.pages.undertaking;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {
	public static String Undertaking_Chain;
	public static String Undertaking_ChainRule;
	public static String Undertaking_Facts;
	public static String Undertaking_Header;
	public static String Undertaking_Lead;
	public static String Undertaking_Purpose;
	public static String Undertaking_Step;
	public static String Undertaking_YearCount;
	public static String Undertaking_Years;
	public static String Undertaking_YearsRule;

	static {
		NLS.initializeMessages("org.hyoka.dossier.ui.internal.pages.undertaking.messages", Messages.class);
	}

	private Messages() {
	}
}
