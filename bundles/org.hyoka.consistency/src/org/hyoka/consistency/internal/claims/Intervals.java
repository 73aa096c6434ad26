// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.internal.claims;

import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.hyoka.consistency.ProblemReporter;
import org.hyoka.consistency.Severity;
import org.hyoka.consistency.internal.Finder;
import org.hyoka.consistency.internal.prose.TextRule;
import org.hyoka.core.naming.Naming;
import org.hyoka.model.hyoka.Element;

/** Two years of which the second is the earlier, or which are not as many years apart as is written: 2018年度～2023年度（5年間） (rule 10). */
final class Intervals extends TextRule {
	private static final String LENGTH = "(?:まで)?(?:の|、| ?[(] ?)?(?:(?<length>\\d{1,2}) ?(?:年間|か年|カ年|ヵ年|ヶ年))?";
	private static final Finder INTERVAL = Finder.of(year("a") + " ?(?:～|〜|~|－|–|から|より|-) ?" + year("b") + "末?" + LENGTH, YearWord.FIRST,
			YearWord.SECOND);

	Intervals() {
		super("hyoka.claim.interval", Severity.ERROR, ClaimRules.BOOK, 10);
	}

	private static String year(String name) {
		return "(?:(?<west" + name + ">(?<![0-9.,])(?:19|20)\\d{2})|(?<era" + name + ">昭和|平成|令和|(?<![A-Za-z0-9])[HRS])(?<number" + name
				+ ">元|\\d{1,2})) ?(?<unit" + name + ">年度|年|FY)?(?:末)?(?:[(](?:昭和|平成|令和|[HRS]|19|20)[^()]{1,8}[)])?(?! ?[年月0-9])";
	}

	@Override
	protected void check(Element element, EAttribute feature, String text, ProblemReporter report) {
		Finder.Search matcher = INTERVAL.in(HalfWidth.of(text));
		while (matcher.find()) {
			Optional<Integer> first = YearWord.year(matcher.group("westa"), matcher.group("eraa"), matcher.group("numbera"));
			Optional<Integer> last = YearWord.year(matcher.group("westb"), matcher.group("erab"), matcher.group("numberb"));
			if (first.isPresent() && last.isPresent()) {
				compare(element, feature, text, matcher, last.get() - first.get(), report);
			}
		}
	}

	private static void compare(Element element, EAttribute feature, String text, Finder.Search matcher, int apart, ProblemReporter report) {
		String words = text.substring(matcher.start(), matcher.end());
		if (apart < 0) {
			report.at(element, feature, matcher.start(), matcher.end()).sayAs("order", Naming.where(element), words);
			return;
		}
		if (matcher.group("length") == null) {
			return;
		}
		int length = Integer.parseInt(matcher.group("length"));
		boolean fiscal = !"年".equals(matcher.group("unitb"));
		if (length != apart + 1 && (fiscal || length != apart)) {
			report.at(element, feature, matcher.start(), matcher.end()).say(Naming.where(element), words, length, apart + 1);
		}
	}
}
