// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.internal.names;

import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;

import org.hyoka.consistency.ComparingRule;
import org.hyoka.consistency.Dependencies;
import org.hyoka.consistency.Problem;
import org.hyoka.consistency.ProblemReporter;
import org.hyoka.consistency.Rule;
import org.hyoka.consistency.RuleContext;
import org.hyoka.consistency.Severity;
import org.hyoka.consistency.internal.Texts;
import org.hyoka.core.naming.Naming;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.model.hyoka.Organization;

/** Two organizations with one 法人番号 (rule 14). */
final class SharedNumbers extends Rule<Organization> implements ComparingRule {
	SharedNumbers() {
		super("hyoka.name.shared-number", Severity.ERROR, NameRules.BOOK, Literals.ORGANIZATION, Organization.class,
				Dependencies.on(Literals.ORGANIZATION), 14);
	}

	@Override
	protected void check(Organization organization, ProblemReporter report) {
		// alone it shares nothing
	}

	@Override
	public Collection<?> keys(EObject anchor, RuleContext context) {
		String number = cast(anchor).getCorporateNumber();
		return Texts.isBlank(number) ? List.of() : List.of(number.strip());
	}

	@Override
	public void compare(Object key, List<EObject> group, RuleContext context, Consumer<Problem> findings) {
		report(context, findings).at(group.get(1), Literals.ORGANIZATION__CORPORATE_NUMBER).and(group.getFirst())
				.say(Naming.inSentence(group.getFirst()), Naming.inSentence(group.get(1)), key);
	}
}
