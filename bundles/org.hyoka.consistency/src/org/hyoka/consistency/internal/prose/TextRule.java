// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.internal.prose;

import org.eclipse.emf.ecore.EAttribute;

import org.hyoka.consistency.Dependencies;
import org.hyoka.consistency.ProblemReporter;
import org.hyoka.consistency.Rule;
import org.hyoka.consistency.Severity;
import org.hyoka.core.text.PhraseBook;
import org.hyoka.core.text.TextFeatures;
import org.hyoka.model.hyoka.Element;
import org.hyoka.model.hyoka.HyokaPackage.Literals;

/** A rule that reads the words of every element, one text at a time. */
public abstract class TextRule extends Rule<Element> {
	TextRule(String id, Severity severity) {
		this(id, severity, ProseRules.BOOK, 18);
	}

	/** A rule with its own phrases and rule of the field. */
	protected TextRule(String id, Severity severity, PhraseBook book, int fieldRule) {
		super(id, severity, book, Literals.ELEMENT, Element.class, Dependencies.on(Literals.ELEMENT), fieldRule);
	}

	@Override
	protected void check(Element element, ProblemReporter report) {
		if (TextFeatures.isPrivate(element)) {
			return;
		}
		for (EAttribute feature : TextFeatures.of(element.eClass())) {
			for (String text : TextFeatures.texts(element, feature)) {
				check(element, feature, text, report);
			}
		}
	}

	/** Reads one text. */
	protected abstract void check(Element element, EAttribute feature, String text, ProblemReporter report);

	/** Some letters around a place of a text, for a sentence. */
	static String around(String text, int start, int end) {
		int from = Math.max(0, start - 8);
		int to = Math.min(text.length(), end + 8);
		return (from > 0 ? "…" : "") + text.substring(from, to).replaceAll("\\s+", " ") + (to < text.length() ? "…" : "");
	}
}
