// SPDX-License-Identifier: EPL-2.0
package org.hyoka.export.ui.internal;

import org.eclipse.osgi.util.NLS;

/** Texts of the export wizard. */
final class Messages extends NLS {
	public static String browse;
	public static String chaptersHeading;
	public static String chaptersLead;
	public static String checkFailed;
	public static String confidential;
	public static String document;
	public static String documentHeading;
	public static String documentLead;
	public static String eachCriterion;
	public static String eachProject;
	public static String english;
	public static String example;
	public static String exampleForm;
	public static String exampleHint;
	public static String exampleName;
	public static String exampleTitle;
	public static String failed;
	public static String failedFile;
	public static String failedPlace;
	public static String failedSome;
	public static String fieldsAsk;
	public static String fieldsTitle;
	public static String fieldsWrite;
	public static String folder;
	public static String forms;
	public static String heading;
	public static String heldAsk;
	public static String heldBack;
	public static String heldDraft;
	public static String heldMore;
	public static String heldTitle;
	public static String heldWrite;
	public static String japanese;
	public static String language;
	public static String lead;
	public static String leftOut;
	public static String leftOutNothing;
	public static String level;
	public static String levelError;
	public static String levelNever;
	public static String levelWarning;
	public static String mixedNamed;
	public static String mixedOther;
	public static String mixedTitle;
	public static String mixedUnnamed;
	public static String mixedWrite;
	public static String name;
	public static String named;
	public static String namedAsk;
	public static String namedNo;
	public static String namedTitle;
	public static String namedYes;
	public static String noFolder;
	public static String noForms;
	public static String noName;
	public static String noOutlineFile;
	public static String none;
	public static String notWritable;
	public static String open;
	public static String outline;
	public static String outlineFile;
	public static String outlineFileHint;
	public static String outlineOfFile;
	public static String outlineOwn;
	public static String outlineOwnNamed;
	public static String ownCaptions;
	public static String ownCaptionsHint;
	public static String report;
	public static String template;
	public static String templateNone;
	public static String title;
	public static String titlePage;
	public static String unnamed;
	public static String untitled;
	public static String write;
	public static String writing;
	public static String writingForm;

	static {
		NLS.initializeMessages("org.hyoka.export.ui.internal.messages", Messages.class);
	}

	private Messages() {
	}
}
