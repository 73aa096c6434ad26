// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.internal.names;

import java.util.regex.Pattern;

import org.hyoka.consistency.Dependencies;
import org.hyoka.consistency.ProblemReporter;
import org.hyoka.consistency.Rule;
import org.hyoka.consistency.Severity;
import org.hyoka.consistency.internal.Fixes;
import org.hyoka.consistency.internal.Texts;
import org.hyoka.core.naming.Naming;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.model.hyoka.NamedElement;

/** A name that begins or ends with a blank, or has two in a row; where it has lines, their layout (indents, empty lines) is none. */
final class LooseBlanks extends Rule<NamedElement> {
	LooseBlanks() {
		super("hyoka.name.blanks", Severity.WARNING, NameRules.BOOK, Literals.NAMED_ELEMENT, NamedElement.class,
				Dependencies.on(Literals.NAMED_ELEMENT), 14);
	}

	private static final Pattern LOOSE = Pattern
			.compile("^[\\s\\p{Z}]+|[\\s\\p{Z}]+$|(?<=[\\p{Zs}\\t])(?<![\\n\\r][\\p{Zs}\\t]{1,9})[\\p{Zs}\\t]+");

	@Override
	protected void check(NamedElement element, ProblemReporter report) {
		String name = element.getName();
		if (!Texts.isBlank(name) && LOOSE.matcher(name).find()) {
			String tidy = LOOSE.matcher(name).replaceAll("");
			report.at(element, Literals.NAMED_ELEMENT__NAME)
					.fix("hyoka.name.blanks.fix", Fixes.set(element, Literals.NAMED_ELEMENT__NAME, tidy)).say(Naming.inSentence(element));
		}
	}
}
