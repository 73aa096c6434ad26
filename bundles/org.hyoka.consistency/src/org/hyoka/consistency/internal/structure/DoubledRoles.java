// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.internal.structure;

import java.util.HashMap;
import java.util.Map;

import org.hyoka.consistency.Dependencies;
import org.hyoka.consistency.ProblemReporter;
import org.hyoka.consistency.Rule;
import org.hyoka.consistency.Severity;
import org.hyoka.consistency.internal.Fixes;
import org.hyoka.core.naming.Naming;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.model.hyoka.Person;
import org.hyoka.model.hyoka.RoleAssignment;
import org.hyoka.model.hyoka.RoleKind;
import org.hyoka.model.hyoka.Undertaking;

/** A person who is named twice in one role of one undertaking. */
final class DoubledRoles extends Rule<Undertaking> {
	DoubledRoles() {
		super("hyoka.role.doubled", Severity.WARNING, StructureRules.BOOK, Literals.UNDERTAKING, Undertaking.class,
				Dependencies.on(Literals.UNDERTAKING, Literals.ROLE_ASSIGNMENT), 14);
	}

	private record Key(RoleKind role, String label, Person person) {
	}

	@Override
	protected void check(Undertaking undertaking, ProblemReporter report) {
		Map<Key, RoleAssignment> seen = new HashMap<>();
		for (RoleAssignment role : undertaking.getRoles()) {
			if (role.getPerson() != null) {
				RoleAssignment first = seen.putIfAbsent(new Key(role.getRole(), role.getLabel(), role.getPerson()), role);
				if (first != null) {
					Fixes.offerJoin(report.at(role).and(first), "hyoka.role.doubled.fix", role, first)
							.say(Naming.inSentence(undertaking),
									Naming.inSentence(role.getPerson()), Naming.inSentence(role.getRole()));
				}
			}
		}
	}
}
