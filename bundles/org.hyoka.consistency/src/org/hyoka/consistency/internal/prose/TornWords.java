// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.internal.prose;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EAttribute;

import org.hyoka.consistency.ProblemReporter;
import org.hyoka.consistency.Severity;
import org.hyoka.core.naming.Naming;
import org.hyoka.model.hyoka.Element;

/** A katakana word torn by a blank: プロジェク ト. */
final class TornWords extends TextRule {
	private static final Pattern PATTERN = Pattern.compile("(?<![ァ-ヶー])[ァ-ヶー]{2,}+[ 　]([ァ-ヶー])(?![ァ-ヶー])");

	TornWords() {
		super("hyoka.prose.torn-word", Severity.INFO);
	}

	/** Whether a blank stands between two katakana; the pattern then decides. */
	private static boolean isTorn(String text) {
		for (int i = 1; i + 1 < text.length(); i++) {
			char c = text.charAt(i);
			if ((c == ' ' || c == '\u3000') && isKatakana(text.charAt(i - 1)) && isKatakana(text.charAt(i + 1))) {
				return true;
			}
		}
		return false;
	}

	private static boolean isKatakana(char c) {
		return c >= 'ァ' && c <= 'ヶ' || c == 'ー';
	}

	@Override
	protected void check(Element element, EAttribute feature, String text, ProblemReporter report) {
		if (!isTorn(text)) {
			return;
		}
		Matcher matcher = PATTERN.matcher(text);
		while (matcher.find()) {
			report.at(element, feature, matcher.start(), matcher.end()).say(Naming.where(element), matcher.group());
		}
	}
}
