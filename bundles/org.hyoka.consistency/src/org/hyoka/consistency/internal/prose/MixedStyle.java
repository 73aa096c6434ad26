// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.internal.prose;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EAttribute;

import org.hyoka.consistency.Dependencies;
import org.hyoka.consistency.ProblemReporter;
import org.hyoka.consistency.Rule;
import org.hyoka.consistency.Severity;
import org.hyoka.consistency.internal.Texts;
import org.hyoka.core.naming.Naming;
import org.hyoka.core.text.TextFeatures;
import org.hyoka.model.hyoka.Element;
import org.hyoka.model.hyoka.HyokaPackage.Literals;

/** である and です・ます in one text. */
final class MixedStyle extends Rule<Element> {
	private static final Pattern POLITE = Pattern.compile("(?:です|ます|ました|ません|でした|ください|ましょう)。");
	private static final Pattern PLAIN = Pattern.compile("(?:である|だった|だ|する|(?<![まで])した|いる|いた|ある|あった|なる|なった|れる|れた|ない|なかった|いく|いきたい|きた|べき)。");

	MixedStyle() {
		super("hyoka.prose.style", Severity.INFO, ProseRules.BOOK, Literals.ELEMENT, Element.class,
				Dependencies.on(Literals.ELEMENT), 18);
	}

	@Override
	protected void check(Element element, ProblemReporter report) {
		for (EAttribute feature : TextFeatures.prose(element.eClass())) {
			String text = Texts.strip((String) element.eGet(feature));
			Matcher polite = POLITE.matcher(text);
			Matcher plain = PLAIN.matcher(text);
			if (!TextFeatures.isPrivate(element) && polite.find() && plain.find()) {
				report.at(element, feature, polite.start(), polite.end()).say(Naming.where(element), Naming.inSentence(feature),
						TextRule.around(text, polite.start(), polite.end()), TextRule.around(text, plain.start(), plain.end()));
			}
		}
	}
}
