// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.ui.internal.welcome.create;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {
	public static String Json_file;
	public static String Json_lead;
	public static String Json_title;
	public static String Last_file;
	public static String Last_lead;
	public static String Last_title;
	public static String New_browse;
	public static String New_create;
	public static String New_exists;
	public static String New_making;
	public static String New_saved;
	public static String New_title;
	public static String New_year;
	public static String Start_json;
	public static String Start_jsonWhat;
	public static String Start_last;
	public static String Start_lastWhat;
	public static String Start_lead;
	public static String Start_template;
	public static String Start_templateWhat;
	public static String Target_file;
	public static String Target_lead;
	public static String Target_title;
	public static String Target_wrong;
	public static String Template_criteria;
	public static String Template_criteriaOfProgram;
	public static String Template_lead;
	public static String Template_outline;
	public static String Template_title;
	public static String Template_type;

	static {
		NLS.initializeMessages("org.hyoka.dossier.ui.internal.welcome.create.messages", Messages.class);
	}

	private Messages() {
	}
}
