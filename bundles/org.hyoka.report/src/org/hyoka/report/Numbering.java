// SPDX-License-Identifier: EPL-2.0
package org.hyoka.report;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.hyoka.model.hyoka.NumberStyle;
import org.hyoka.report.blocks.Caption;
import org.hyoka.report.blocks.HeadingNumbers;

/** Counts headings, figures and tables while a book is gone through from front to back. */
final class Numbering {
	private static final Object ROOT = new Object();
	private final Locale locale;
	private final boolean ownCaptions;
	private final Map<Object, Map<NumberStyle, Integer>> headings = new HashMap<>();
	private final Map<Caption.Kind, Integer> captions = new EnumMap<>(Caption.Kind.class);
	private final Set<String> ids = new HashSet<>();
	private boolean headingOnly;

	/**
	 * @param ownCaptions whether only figures and tables of the dossier have numbers
	 */
	Numbering(Locale locale, boolean ownCaptions) {
		this.locale = locale;
		this.ownCaptions = ownCaptions;
	}

	/** Whether a caption is one of those that have numbers. */
	boolean counts(Caption caption) {
		return caption.own() || !ownCaptions;
	}

	/** The next number of that style among the headings of one parent; null is the book. */
	String heading(Object parent, NumberStyle style, String letter) {
		if (style == NumberStyle.NONE) {
			return "";
		}
		int number = headings.computeIfAbsent(parent == null ? ROOT : parent, p -> new EnumMap<>(NumberStyle.class))
				.merge(style, 1, Integer::sum);
		return HeadingNumbers.format(style, number, letter, locale);
	}

	/** The next number of a figure or table: 図１ or Figure 1. */
	String caption(Caption.Kind kind) {
		String number = Integer.toString(captions.merge(kind, 1, Integer::sum));
		return Messages.text(locale, kind == Caption.Kind.FIGURE ? "figure" : "table",
				ReportOptions.isJapanese(locale) ? HeadingNumbers.fullWidth(number) : number);
	}

	/** The id, or another one made of it if it is taken. */
	String unique(String id) {
		String candidate = id;
		for (int i = 2; !ids.add(candidate); i++) {
			candidate = id + '-' + i;
		}
		return candidate;
	}

	/** Whether the last chapter was nothing but its heading. */
	boolean headingOnly() {
		return headingOnly;
	}

	/** Remembers whether this chapter is nothing but its heading. */
	void headingOnly(boolean value) {
		headingOnly = value;
	}
}
