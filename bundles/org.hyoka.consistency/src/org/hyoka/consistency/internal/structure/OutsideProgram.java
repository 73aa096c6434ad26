// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.internal.structure;

import org.hyoka.consistency.Dependencies;
import org.hyoka.consistency.ProblemReporter;
import org.hyoka.consistency.Rule;
import org.hyoka.consistency.Severity;
import org.hyoka.consistency.internal.Periods;
import org.hyoka.core.naming.Naming;
import org.hyoka.core.text.Span;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.model.hyoka.Program;
import org.hyoka.model.hyoka.Project;

/** A project that runs in years in which its program does not. */
final class OutsideProgram extends Rule<Program> {
	OutsideProgram() {
		super("hyoka.undertaking.outside-program", Severity.WARNING, StructureRules.BOOK, Literals.PROGRAM, Program.class,
				Dependencies.on(Literals.PROGRAM, Literals.PROJECT, Literals.PERIOD), 3);
	}

	@Override
	protected void check(Program program, ProblemReporter report) {
		Span whole = Periods.of(program).orElse(null);
		if (whole == null) {
			return;
		}
		for (Project project : program.getProjects()) {
			Span part = Periods.of(project).orElse(null);
			if (part != null && (!whole.contains(part.start()) || part.end().isPresent() && !whole.contains(part.end().get()))) {
				report.at(project, Literals.PROGRAM_NODE__PERIOD).and(program, Literals.PROGRAM_NODE__PERIOD).say(
						Naming.inSentence(project), Periods.phrase(project.getPeriod()), Periods.phrase(program.getPeriod()));
			}
		}
	}
}
