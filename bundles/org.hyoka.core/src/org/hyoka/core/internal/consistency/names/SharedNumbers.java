// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.internal.consistency.names;

import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;

import org.hyoka.core.consistency.ComparingRule;
import org.hyoka.core.consistency.Dependencies;
import org.hyoka.core.consistency.Finding;
import org.hyoka.core.consistency.Report;
import org.hyoka.core.consistency.Rule;
import org.hyoka.core.consistency.RuleContext;
import org.hyoka.core.consistency.Sentence;
import org.hyoka.core.consistency.Severity;
import org.hyoka.core.internal.consistency.Texts;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.model.hyoka.Organization;

/** Two organizations with one 法人番号 (rule 14). */
final class SharedNumbers extends Rule<Organization> implements ComparingRule {
	SharedNumbers() {
		super("hyoka.name.shared-number", Severity.ERROR, NameRules.BOOK, Literals.ORGANIZATION, Organization.class,
				Dependencies.on(Literals.ORGANIZATION), 14);
	}

	@Override
	protected void check(Organization organization, Report report) {
		// alone it shares nothing
	}

	@Override
	public Collection<?> keys(EObject anchor, RuleContext context) {
		String number = cast(anchor).getCorporateNumber();
		return Texts.isBlank(number) ? List.of() : List.of(number.strip());
	}

	@Override
	public void compare(Object key, List<EObject> group, RuleContext context, Consumer<Finding> findings) {
		report(context, findings).at(group.get(1), Literals.ORGANIZATION__CORPORATE_NUMBER).and(group.getFirst())
				.say(Sentence.name(group.getFirst()), Sentence.name(group.get(1)), key);
	}
}
