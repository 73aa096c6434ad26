// SPDX-License-Identifier: EPL-2.0
package org.hyoka.model.time;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A Japanese fiscal year: 1 April of {@code year} to 31 March of the next. It is named by its first calendar year, so
 * that 2018年度, 2018FY and H30 are the same value. A year is never a bare number (rule 10); this type is what a fiscal
 * year is kept as. Its text form is {@code FY2018}; how it is printed is the concern of others.
 *
 * @param year the first calendar year, {@value #MIN} to {@value #MAX}
 * @since 0.1
 */
public record FiscalYear(int year) implements Comparable<FiscalYear> {
	/** The earliest year that is accepted. */
	public static final int MIN = 1868;
	/** The latest year that is accepted. */
	public static final int MAX = 2999;
	private static final Pattern TEXT = Pattern.compile("FY(\\d{4})"); //$NON-NLS-1$

	/** @throws IllegalArgumentException if the year is out of range */
	public FiscalYear {
		if (year < MIN || year > MAX) {
			throw new IllegalArgumentException("A fiscal year lies between " + MIN + " and " + MAX + ", not " + year + "."); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		}
	}

	/** The fiscal year of that first calendar year. */
	public static FiscalYear of(int year) {
		return new FiscalYear(year);
	}

	/** The fiscal year a day falls into: January to March belong to the year before. */
	public static FiscalYear of(LocalDate day) {
		return new FiscalYear(day.getMonthValue() >= 4 ? day.getYear() : day.getYear() - 1);
	}

	/**
	 * Reads the text form.
	 *
	 * @param text such as {@code FY2018}
	 * @throws IllegalArgumentException with a sentence, if it is anything else
	 */
	public static FiscalYear parse(String text) {
		Matcher m = TEXT.matcher(text.strip());
		if (!m.matches()) {
			throw new IllegalArgumentException("“" + text + "” is no fiscal year; it is written like FY2018."); //$NON-NLS-1$ //$NON-NLS-2$
		}
		return new FiscalYear(Integer.parseInt(m.group(1)));
	}

	/** 1 April. */
	public LocalDate firstDay() {
		return LocalDate.of(year, 4, 1);
	}

	/** 31 March of the next calendar year. */
	public LocalDate lastDay() {
		return LocalDate.of(year + 1, 3, 31);
	}

	/** The fiscal year so many years later (or earlier, if negative). */
	public FiscalYear plus(int years) {
		return new FiscalYear(year + years);
	}

	@Override
	public int compareTo(FiscalYear other) {
		return Integer.compare(year, other.year);
	}

	/** The text form, such as {@code FY2018}. */
	@Override
	public String toString() {
		return "FY" + year; //$NON-NLS-1$
	}
}
