// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.internal.prose;

import org.eclipse.emf.ecore.EAttribute;

import org.hyoka.consistency.ProblemReporter;
import org.hyoka.consistency.Severity;
import org.hyoka.consistency.internal.Finder;
import org.hyoka.core.naming.Naming;
import org.hyoka.model.hyoka.Element;

/** Commas of two kinds in one text, two full stops in a row, half-width katakana. */
final class Punctuation extends TextRule {
	private static final Finder TWICE = Finder.of("。。|、、|，，|、。|。、", "。、，", "。、，");
	private static final Finder HALF_KATAKANA = Finder.of("[ｦ-ﾟ]{2,}",
			Finder.range('ｦ', 'ﾟ'));
	private static final Finder JAPANESE_COMMA = Finder.of("(?<=[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}])，", "，");

	Punctuation() {
		super("hyoka.prose.punctuation", Severity.INFO);
	}

	@Override
	protected void check(Element element, EAttribute feature, String text, ProblemReporter report) {
		Finder.Search comma = JAPANESE_COMMA.in(text);
		if (text.indexOf('、') >= 0 && comma.find()) {
			report.at(element, feature, comma.start(), comma.end())
					.sayAs("commas", Naming.where(element), around(text, comma.start(), comma.end()));
		}
		find(TWICE, "twice", element, feature, text, report);
		find(HALF_KATAKANA, "katakana", element, feature, text, report);
	}

	private static void find(Finder pattern, String variant, Element element, EAttribute feature, String text, ProblemReporter report) {
		Finder.Search matcher = pattern.in(text);
		while (matcher.find()) {
			report.at(element, feature, matcher.start(), matcher.end()).sayAs(variant, Naming.where(element),
					around(text, matcher.start(), matcher.end()));
		}
	}
}
