// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.internal.structure;

import java.util.EnumSet;
import java.util.Set;

import org.hyoka.consistency.Dependencies;
import org.hyoka.consistency.ProblemReporter;
import org.hyoka.consistency.Rule;
import org.hyoka.consistency.Severity;
import org.hyoka.consistency.internal.Texts;
import org.hyoka.core.naming.Naming;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.model.hyoka.Project;
import org.hyoka.model.hyoka.RoleAssignment;
import org.hyoka.model.hyoka.RoleKind;

/** An evaluated project without a leader, or a role that names nobody. Someone whose role is not stated may be the leader. */
final class Leaders extends Rule<Project> {
	Leaders() {
		super("hyoka.role.missing", Severity.WARNING, StructureRules.BOOK, Literals.PROJECT, Project.class,
				Dependencies.on(Literals.PROJECT, Literals.ROLE_ASSIGNMENT));
	}

	private static final Set<RoleKind> LEADING = EnumSet.of(RoleKind.PL, RoleKind.CHIEF_PL, RoleKind.REPRESENTATIVE, RoleKind.PD,
			RoleKind.PS, RoleKind.PI, RoleKind.UNSPECIFIED);

	@Override
	protected void check(Project project, ProblemReporter report) {
		if (project.isEvaluated() && project.getRoles().stream().noneMatch(r -> LEADING.contains(r.getRole()))) {
			report.at(project, Literals.UNDERTAKING__ROLES).say(Naming.inSentence(project));
		}
		for (RoleAssignment role : project.getRoles()) {
			if (role.getPerson() == null && Texts.isBlank(role.getText())) {
				report.at(role, Literals.ROLE_ASSIGNMENT__PERSON).sayAs("nobody", Naming.inSentence(project), Naming.inSentence(role.getRole()));
			}
		}
	}
}
