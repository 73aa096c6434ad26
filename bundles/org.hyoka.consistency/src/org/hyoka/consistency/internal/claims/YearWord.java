// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.internal.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.hyoka.consistency.internal.Finder;
import org.hyoka.core.text.Era;
import org.hyoka.model.time.DatePoint;

/**
 * A year that a text names: 2021年度, 2022年末, 令和4年度末, H30年度.
 *
 * @param start  where it begins
 * @param end    where it ends
 * @param year   the calendar year, or the one in which the fiscal year begins
 * @param fiscal whether it says 年度
 */
record YearWord(int start, int end, int year, boolean fiscal) {
	/** One year; the groups are named by the callers' prefix. */
	private static final String YEAR = "(?:(?<west>(?<![0-9.,])(?:19|20)\\d{2})|(?<era>明治|大正|昭和|平成|令和|(?<![A-Za-z0-9])[HRS])(?<number>元|\\d{1,2}))";
	/** What a year begins with that is Western, or of an era since 1926; with the two before it. */
	static final String FIRST = "12昭平令HRS";
	/** The letters behind these. */
	static final String SECOND = "0123456789和成元";
	private static final Finder WORD = Finder.of(YEAR + "(?:(?<fiscal> ?年度|FY)|年)(?:末|中|まで)?", "明大" + FIRST, "治正" + SECOND);

	/** The years of a text in half width, first to last. */
	static List<YearWord> in(String text) {
		List<YearWord> found = new ArrayList<>();
		Finder.Search matcher = WORD.in(text);
		while (matcher.find()) {
			year(matcher.group("west"), matcher.group("era"), matcher.group("number"))
					.ifPresent(year -> found.add(new YearWord(matcher.start(), matcher.end(), year, matcher.group("fiscal") != null)));
		}
		return found;
	}

	/**
	 * The last year that ends before a place.
	 *
	 * @param years the years of a text, first to last
	 * @param from  and begins at or behind this one
	 * @param near  and is no farther from it than this
	 */
	static Optional<YearWord> before(List<YearWord> years, int from, int at, int near) {
		int low = 0;
		int high = years.size();
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (years.get(middle).end() <= at) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low == 0 ? Optional.empty() : Optional.of(years.get(low - 1)).filter(y -> y.start() >= from && at - y.end() <= near);
	}

	/**
	 * The calendar year that is written.
	 *
	 * @param west   four digits, or null
	 * @param era    the era or its letter, if there are no four digits
	 * @param number the year of the era
	 * @return empty for a year that the era does not have
	 */
	static Optional<Integer> year(String west, String era, String number) {
		if (west != null) {
			return Optional.of(Integer.valueOf(west));
		}
		return Era.named(era).flatMap(e -> e.calendarYear(number.equals("元") ? 1 : Integer.parseInt(number)));
	}

	/** Whether a point in time lies in this year; a calendar year is taken for the fiscal one, too, since people write so. */
	boolean covers(DatePoint point) {
		return point != null && (point.fiscalYear().year() == year || !fiscal && point.lastDay().getYear() == year);
	}
}
