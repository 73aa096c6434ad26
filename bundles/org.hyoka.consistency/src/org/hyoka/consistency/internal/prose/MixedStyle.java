// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.internal.prose;

import org.eclipse.emf.ecore.EAttribute;

import org.hyoka.consistency.Dependencies;
import org.hyoka.consistency.ProblemReporter;
import org.hyoka.consistency.Rule;
import org.hyoka.consistency.Severity;
import org.hyoka.consistency.internal.Finder;
import org.hyoka.consistency.internal.Texts;
import org.hyoka.core.naming.Naming;
import org.hyoka.core.text.TextFeatures;
import org.hyoka.model.hyoka.Element;
import org.hyoka.model.hyoka.HyokaPackage.Literals;

/** である and です・ます in one text. */
final class MixedStyle extends Rule<Element> {
	private static final Finder POLITE = Finder.of("(?:です|ます|ました|ません|でした|ください|ましょう)。", "でまく", "すしせだ");
	private static final Finder PLAIN = Finder.of("(?:である|だった|だ|する|(?<![まで])した|いる|いた|ある|あった|なる|なった|れる|れた|ない|なかった|いく|いきたい|きた|べき)。",
			"でだすしいあなれきべ", "あっ。るたいかくき");

	MixedStyle() {
		super("hyoka.prose.style", Severity.INFO, ProseRules.BOOK, Literals.ELEMENT, Element.class,
				Dependencies.on(Literals.ELEMENT), 18);
	}

	@Override
	protected void check(Element element, ProblemReporter report) {
		for (EAttribute feature : TextFeatures.prose(element.eClass())) {
			String text = Texts.strip((String) element.eGet(feature));
			Finder.Search polite = POLITE.in(text);
			Finder.Search plain = PLAIN.in(text);
			if (!TextFeatures.isPrivate(element) && polite.find() && plain.find()) {
				report.at(element, feature, polite.start(), polite.end()).say(Naming.where(element), Naming.inSentence(feature),
						TextRule.around(text, polite.start(), polite.end()), TextRule.around(text, plain.start(), plain.end()));
			}
		}
	}
}
