// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.internal.names;

import java.util.regex.Pattern;

import org.hyoka.consistency.Dependencies;
import org.hyoka.consistency.ProblemReporter;
import org.hyoka.consistency.Rule;
import org.hyoka.consistency.Severity;
import org.hyoka.consistency.internal.Fixes;
import org.hyoka.core.naming.Naming;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.model.hyoka.NamedElement;

/** A heading or name with full-width and half-width digits side by side. */
final class MixedDigits extends Rule<NamedElement> {
	MixedDigits() {
		super("hyoka.name.digits", Severity.INFO, NameRules.BOOK, Literals.NAMED_ELEMENT, NamedElement.class,
				Dependencies.on(Literals.NAMED_ELEMENT));
	}

	private static final Pattern FULL = Pattern.compile("[０-９]");
	private static final Pattern HALF = Pattern.compile("[0-9]");

	@Override
	protected void check(NamedElement element, ProblemReporter report) {
		String name = element.getName();
		if (name != null && FULL.matcher(name).find() && HALF.matcher(name).find()) {
			String half = FULL.matcher(name).replaceAll(m -> String.valueOf((char) (m.group().charAt(0) - '０' + '0')));
			report.at(element, Literals.NAMED_ELEMENT__NAME)
					.fix("hyoka.name.digits.fix", Fixes.set(element, Literals.NAMED_ELEMENT__NAME, half)).say(Naming.inSentence(element));
		}
	}
}
