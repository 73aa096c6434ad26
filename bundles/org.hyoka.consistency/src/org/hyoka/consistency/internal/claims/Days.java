// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.internal.claims;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EAttribute;
import org.hyoka.consistency.ProblemReporter;
import org.hyoka.consistency.Severity;
import org.hyoka.consistency.internal.prose.TextRule;
import org.hyoka.core.naming.Naming;
import org.hyoka.model.hyoka.Element;

/** Days that no calendar has, and days of the week that are others: 2月30日, 2022年6月7日（水） (rule 10). */
final class Days extends TextRule {
	private static final Pattern DAY = Pattern
			.compile("(?:(?<west>(?<![0-9.,])(?:19|20)\\d{2})|(?<era>昭和|平成|令和|(?<![A-Za-z0-9])[HRS])(?<number>元|\\d{1,2}))"
					+ " ?年 ?(?<month>\\d{1,2}) ?月 ?(?<day>\\d{1,2}) ?日(?: ?[(](?<week>[月火水木金土日])(?:曜日?)?[)])?");
	private static final int MONTHS = 12;

	Days() {
		super("hyoka.claim.day", Severity.ERROR, ClaimRules.BOOK, 10);
	}

	@Override
	protected void check(Element element, EAttribute feature, String text, ProblemReporter report) {
		if (text.indexOf('月') < 0) {
			return;
		}
		Matcher matcher = DAY.matcher(HalfWidth.of(text));
		while (matcher.find()) {
			Optional<Integer> year = YearWord.year(matcher.group("west"), matcher.group("era"), matcher.group("number"));
			if (year.isPresent()) {
				check(element, feature, text, matcher, year.get(), report);
			}
		}
	}

	private static void check(Element element, EAttribute feature, String text, Matcher matcher, int year, ProblemReporter report) {
		int month = Integer.parseInt(matcher.group("month"));
		int day = Integer.parseInt(matcher.group("day"));
		String words = text.substring(matcher.start(), matcher.end());
		if (month < 1 || month > MONTHS || !YearMonth.of(year, month).isValidDay(day)) {
			report.at(element, feature, matcher.start(), matcher.end()).say(Naming.where(element), words);
		} else if (matcher.group("week") != null) {
			String week = LocalDate.of(year, month, day).getDayOfWeek().getDisplayName(TextStyle.NARROW, Locale.JAPANESE);
			if (!week.equals(matcher.group("week"))) {
				report.at(element, feature, matcher.start(), matcher.end()).sayAs("week", Naming.where(element), words, week);
			}
		}
	}
}
