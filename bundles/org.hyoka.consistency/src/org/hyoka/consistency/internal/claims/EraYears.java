// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.internal.claims;

import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.hyoka.consistency.ProblemReporter;
import org.hyoka.consistency.Severity;
import org.hyoka.consistency.internal.Finder;
import org.hyoka.consistency.internal.prose.TextRule;
import org.hyoka.core.naming.Naming;
import org.hyoka.core.text.Era;
import org.hyoka.model.hyoka.Element;

/** One year written by both calendars that are not the same year: 2013年度（平成26年度） (rule 10). */
final class EraYears extends TextRule {
	private static final String WEST = "(?<![0-9.,])(?:19|20)\\d{2}";
	private static final String BY_ERA = "(?:明治|大正|昭和|平成|令和|(?<![A-Za-z0-9])[HRS])(?:元|\\d{1,2})";
	private static final String UNIT = "(?: ?年度?|FY)?";
	private static final Finder BOTH = Finder
			.of("(?:(?<west1>" + WEST + ")" + UNIT + " ?[(] ?(?<era1>" + BY_ERA + ")" + UNIT + "|(?<era2>" + BY_ERA + ")" + UNIT
					+ " ?[(] ?(?<west2>"
					+ WEST + ")" + UNIT + ") ?[)]", "明大" + YearWord.FIRST, "治正" + YearWord.SECOND);
	private static final int ERA_LETTER = 1;

	EraYears() {
		super("hyoka.claim.era", Severity.ERROR, ClaimRules.BOOK, 10);
	}

	@Override
	protected void check(Element element, EAttribute feature, String text, ProblemReporter report) {
		if (text.indexOf('(') < 0 && text.indexOf('（') < 0) {
			return;
		}
		Finder.Search matcher = BOTH.in(HalfWidth.of(text));
		while (matcher.find()) {
			int west = Integer.parseInt(matcher.group("west1") != null ? matcher.group("west1") : matcher.group("west2"));
			String era = matcher.group("era1") != null ? matcher.group("era1") : matcher.group("era2");
			Optional<Integer> year = year(era);
			if (year.isEmpty() || year.get() != west) {
				report.at(element, feature, matcher.start(), matcher.end()).say(Naming.where(element), text.substring(matcher.start(), matcher.end()),
						era, year.map(String::valueOf).orElse("-"), Era.ofYear(west).kanjiYear(west));
			}
		}
	}

	private static Optional<Integer> year(String era) {
		int name = Character.isLetter(era.charAt(0)) && era.charAt(0) < 128 ? ERA_LETTER : ERA_LETTER + 1;
		return YearWord.year(null, era.substring(0, name), era.substring(name));
	}
}
