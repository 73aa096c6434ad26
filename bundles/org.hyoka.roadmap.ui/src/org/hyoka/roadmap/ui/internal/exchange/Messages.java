// SPDX-License-Identifier: EPL-2.0
package org.hyoka.roadmap.ui.internal.exchange;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {
	public static String Form_csv;
	public static String Form_ics;
	public static String Form_mspdi;
	public static String Form_plans;
	public static String Form_png;
	public static String Form_svg;
	public static String In_failed;
	public static String In_reading;
	public static String In_remarks;
	public static String In_step;
	public static String In_title;
	public static String Out_csv;
	public static String Out_ics;
	public static String Out_mspdi;
	public static String Out_picture;
	public static String Print_a3Landscape;
	public static String Print_a3Portrait;
	public static String Print_a4Landscape;
	public static String Print_a4Portrait;
	public static String Print_close;
	public static String Print_next;
	public static String Print_page;
	public static String Print_paper;
	public static String Print_previous;
	public static String Print_print;
	public static String Print_title;
	public static String Roadmap;

	static {
		NLS.initializeMessages("org.hyoka.roadmap.ui.internal.exchange.messages", Messages.class);
	}

	private Messages() {
	}
}
