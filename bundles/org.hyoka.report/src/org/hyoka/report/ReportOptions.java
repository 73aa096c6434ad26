// SPDX-License-Identifier: EPL-2.0
package org.hyoka.report;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

import org.hyoka.core.text.Language;
import org.hyoka.core.text.YearStyle;

/**
 * What the one who exports chooses. Begin with {@link #standard(Locale)}, which is the safe choice: anonymous and without
 * confidential parts (rule 7).
 *
 * @param language     language of headings and labels: Japanese, else English; the dossier's prose stays as it is, except
 *                     where it has a translation
 * @param named        whether members' names stand beside points, opinions and recommendations; the caller has asked
 *                     first (rule 7)
 * @param confidential whether parts marked confidential are printed
 * @param yearStyle    how fiscal years are printed (rule 10)
 * @param draft        whether every page says that it is a draft
 * @param ownCaptions  whether only figures and tables that the dossier has are numbered; those that the report makes, such as that of the
 *                     budget, then have a caption without a number
 * @param leftOut      ids of outline chapters and keys of sections that are left out
 * @since 0.1
 */
public record ReportOptions(Locale language, boolean named, boolean confidential, YearStyle yearStyle,
		boolean draft, boolean ownCaptions, Set<String> leftOut) {
	/** Keeps its own copy. */
	public ReportOptions {
		leftOut = Set.copyOf(leftOut);
	}

	/** Anonymous, without confidential parts, with all chapters, years as 2018年度. */
	public static ReportOptions standard(Locale language) {
		return new ReportOptions(language, false, false, YearStyle.NENDO, false, false, Set.of());
	}

	/** The same with or without names. */
	public ReportOptions withNames(boolean newNamed) {
		return new ReportOptions(language, newNamed, confidential, yearStyle, draft, ownCaptions, leftOut);
	}

	/** The same with or without confidential parts. */
	public ReportOptions withConfidential(boolean newConfidential) {
		return new ReportOptions(language, named, newConfidential, yearStyle, draft, ownCaptions, leftOut);
	}

	/** The same with fiscal years in that style. */
	public ReportOptions withYears(YearStyle style) {
		return new ReportOptions(language, named, confidential, style, draft, ownCaptions, leftOut);
	}

	/** The same as a draft or not. */
	public ReportOptions withDraft(boolean newDraft) {
		return new ReportOptions(language, named, confidential, yearStyle, newDraft, ownCaptions, leftOut);
	}

	/** The same with numbers for all figures and tables, or only for those that the dossier has. */
	public ReportOptions withOwnCaptions(boolean own) {
		return new ReportOptions(language, named, confidential, yearStyle, draft, own, leftOut);
	}

	/** The same without one more chapter (its id) or section (its key). */
	public ReportOptions without(String chapterOrSection) {
		Set<String> more = new LinkedHashSet<>(leftOut);
		more.add(chapterOrSection);
		return new ReportOptions(language, named, confidential, yearStyle, draft, ownCaptions, more);
	}

	/** Whether headings and labels are Japanese. */
	public boolean japanese() {
		return isJapanese(language);
	}

	static boolean isJapanese(Locale locale) {
		return Language.isJapanese(locale);
	}
}
