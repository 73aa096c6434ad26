// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.internal.structure;

import java.util.HashMap;
import java.util.Map;

import org.hyoka.consistency.Dependencies;
import org.hyoka.consistency.ProblemReporter;
import org.hyoka.consistency.Rule;
import org.hyoka.consistency.Severity;
import org.hyoka.consistency.internal.Labels;
import org.hyoka.consistency.internal.Texts;
import org.hyoka.core.text.Names;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.model.hyoka.Program;
import org.hyoka.model.hyoka.Project;

/** Two projects of one program with the same letter. */
final class DoubledCodes extends Rule<Program> {
	DoubledCodes() {
		super("hyoka.undertaking.code", Severity.WARNING, StructureRules.BOOK, Literals.PROGRAM, Program.class,
				Dependencies.on(Literals.PROGRAM, Literals.PROJECT));
	}

	@Override
	protected void check(Program program, ProblemReporter report) {
		Map<String, Project> seen = new HashMap<>();
		for (Project project : program.getProjects()) {
			if (!Texts.isBlank(project.getCode())) {
				Project first = seen.putIfAbsent(Names.normalise(project.getCode()), project);
				if (first != null) {
					report.at(project, Literals.PROGRAM_NODE__CODE).and(first).say(project.getCode(), Labels.cut(first.getName()),
							Labels.cut(project.getName()));
				}
			}
		}
	}
}
