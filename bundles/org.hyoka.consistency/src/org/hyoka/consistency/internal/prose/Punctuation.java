// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.internal.prose;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EAttribute;

import org.hyoka.consistency.ProblemReporter;
import org.hyoka.consistency.Severity;
import org.hyoka.core.naming.Naming;
import org.hyoka.model.hyoka.Element;

/** Commas of two kinds in one text, two full stops in a row, half-width katakana. */
final class Punctuation extends TextRule {
	private static final Pattern TWICE = Pattern.compile("。。|、、|，，|、。|。、");
	private static final Pattern HALF_KATAKANA = Pattern.compile("[ｦ-ﾟ]{2,}");
	private static final Pattern JAPANESE_COMMA = Pattern.compile("(?<=[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}])，");

	Punctuation() {
		super("hyoka.prose.punctuation", Severity.INFO);
	}

	@Override
	protected void check(Element element, EAttribute feature, String text, ProblemReporter report) {
		Matcher comma = JAPANESE_COMMA.matcher(text);
		if (text.indexOf('、') >= 0 && comma.find()) {
			report.at(element, feature, comma.start(), comma.end())
					.sayAs("commas", Naming.where(element), around(text, comma.start(), comma.end()));
		}
		find(TWICE, "twice", element, feature, text, report);
		find(HALF_KATAKANA, "katakana", element, feature, text, report);
	}

	private static void find(Pattern pattern, String variant, Element element, EAttribute feature, String text, ProblemReporter report) {
		Matcher matcher = pattern.matcher(text);
		while (matcher.find()) {
			report.at(element, feature, matcher.start(), matcher.end()).sayAs(variant, Naming.where(element),
					around(text, matcher.start(), matcher.end()));
		}
	}
}
