// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.ui.internal.views;

import org.eclipse.osgi.util.NLS;

/** Texts that the views have in common. */
final class Messages extends NLS {
	public static String View_asking;
	public static String View_askingWhy;
	public static String View_failed;
	public static String View_failedWhy;
	public static String View_noDossier;
	public static String View_noDossierWhy;
	public static String View_reading;
	public static String View_readingWhy;
	public static String View_scoring;
	public static String View_scoringWhy;

	static {
		NLS.initializeMessages("org.hyoka.dossier.ui.internal.views.messages", Messages.class);
	}

	private Messages() {
	}
}
