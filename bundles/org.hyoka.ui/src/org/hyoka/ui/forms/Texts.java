// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ui.forms;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Locale;

import org.hyoka.core.text.Numbers;
import org.hyoka.core.text.Phrase;
import org.hyoka.core.text.YearStyle;
import org.hyoka.core.text.Years;
import org.hyoka.model.time.DatePoint;
import org.hyoka.model.time.FiscalYear;

/**
 * Values as people read and type them, in the workbench's language.
 *
 * @since 0.1
 */
public final class Texts {
	private Texts() {
	}

	/** The workbench's language. */
	public static Locale locale() {
		return Locale.getDefault();
	}

	/** A number with thousands separators, its decimals kept. */
	public static String number(BigDecimal value) {
		return Numbers.format(value);
	}

	/** A fiscal year: 2018年度 in Japanese, 2018FY in English. */
	public static String year(FiscalYear year) {
		return Years.format(year, style(), locale());
	}

	/** A point in time. */
	public static String point(DatePoint point) {
		return Years.format(point, style(), locale());
	}

	/** The way fiscal years are written in the workbench's language. */
	public static YearStyle style() {
		return YearStyle.inSentence(locale());
	}

	/** Words one after the other: A、B in Japanese, A, B in English. */
	public static String list(Collection<String> words) {
		return String.join(style() == YearStyle.NENDO ? "、" : ", ", words);
	}

	/** A phrase in the workbench's language. */
	public static String in(Phrase phrase) {
		return phrase.in(locale());
	}
}
