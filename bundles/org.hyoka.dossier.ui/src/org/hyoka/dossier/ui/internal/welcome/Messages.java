// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.ui.internal.welcome;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {
	public static String Sample_copying;
	public static String Sample_failed;
	public static String Welcome_guide;
	public static String Welcome_json;
	public static String Welcome_last;
	public static String Welcome_lead;
	public static String Welcome_name;
	public static String Welcome_news;
	public static String Welcome_newsText;
	public static String Welcome_noRecent;
	public static String Welcome_open;
	public static String Welcome_recent;
	public static String Welcome_samples;
	public static String Welcome_samplesWhere;
	public static String Welcome_start;
	public static String Welcome_template;
	public static String Welcome_title;

	static {
		NLS.initializeMessages("org.hyoka.dossier.ui.internal.welcome.messages", Messages.class);
	}

	private Messages() {
	}
}
