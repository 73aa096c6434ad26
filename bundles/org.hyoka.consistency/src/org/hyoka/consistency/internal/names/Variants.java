// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.internal.names;

import org.hyoka.consistency.Dependencies;
import org.hyoka.consistency.ProblemReporter;
import org.hyoka.consistency.Rule;
import org.hyoka.consistency.Severity;
import org.hyoka.consistency.internal.Texts;
import org.hyoka.core.naming.Naming;
import org.hyoka.core.text.Names;
import org.hyoka.model.hyoka.Alias;
import org.hyoka.model.hyoka.AliasKind;
import org.hyoka.model.hyoka.Fact;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.model.hyoka.NamedElement;
import org.hyoka.model.hyoka.StatedFigure;

/** A spelling that sources use beside the registered name (rule 14); blanks, width, dots and legal forms do not count. */
final class Variants extends Rule<NamedElement> {
	Variants() {
		super("hyoka.name.variant", Severity.WARNING, NameRules.BOOK, Literals.NAMED_ELEMENT, NamedElement.class,
				Dependencies.on(Literals.NAMED_ELEMENT, Literals.ALIAS, Literals.STATED_FIGURE), 14);
	}

	@Override
	protected void check(NamedElement element, ProblemReporter report) {
		for (Alias alias : element.getAliases()) {
			if (alias.getKind() == AliasKind.VARIANT && !Texts.isBlank(alias.getName()) && !Texts.isBlank(element.getName())
					&& !Names.equal(bare(alias.getName()), bare(element.getName())) && !isAlso(element, alias)
					&& !isStated(element, alias)) {
				report.at(alias).and(element, Literals.NAMED_ELEMENT__NAME).say(Naming.inSentence(element.eClass()), element.getName(),
						alias.getName());
			}
		}
	}

	/** A name without the word for a program at its end, which sources add as they like. */
	private static String bare(String name) {
		return name.endsWith("事業") && name.length() > 4 ? name.substring(0, name.length() - 2) : name;
	}

	/** Whether the spelling is kept with its place too, and reported there. */
	private static boolean isStated(NamedElement element, Alias variant) {
		return element instanceof Fact fact && fact.getStated().stream().map(StatedFigure::getText)
				.anyMatch(text -> text != null && Names.equal(text, variant.getName()));
	}

	/** Whether the spelling is only that of another, proper alias: MAB 組合 beside MAB組合. */
	private static boolean isAlso(NamedElement element, Alias variant) {
		return element.getAliases().stream().filter(a -> a.getKind() != AliasKind.VARIANT && a.getName() != null)
				.anyMatch(a -> Names.equal(a.getName(), variant.getName()));
	}
}
