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

	@Override
	protected void check(Element element, EAttribute feature, String text, ProblemReporter report) {
		Matcher matcher = PATTERN.matcher(text);
		while (matcher.find()) {
			report.at(element, feature, matcher.start(), matcher.end()).say(Naming.where(element), matcher.group());
		}
	}
}
