// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.ui.internal.pages.review;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {
	public static String Review_Amounts;
	public static String Review_Budget;
	public static String Review_Facts;
	public static String Review_Laws;
	public static String Review_Lead;
	public static String Review_Paid;
	public static String Review_PaidRule;
	public static String Review_Totals;
	public static String Review_WithAmount;
	public static String Review_Title;

	static {
		NLS.initializeMessages("org.hyoka.dossier.ui.internal.pages.review.messages", Messages.class);
	}

	private Messages() {
	}
}
