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
import org.hyoka.model.hyoka.ProgramNode;
import org.hyoka.model.hyoka.ProgramRelation;
import org.hyoka.model.hyoka.ProgramRelationKind;

/** A program linked to itself, or a predecessor that begins after its successor (rule 14). */
final class ProgramLinks extends Rule<ProgramRelation> {
	ProgramLinks() {
		super("hyoka.program.link", Severity.WARNING, StructureRules.BOOK, Literals.PROGRAM_RELATION, ProgramRelation.class,
				Dependencies.on(Literals.PROGRAM_RELATION, Literals.PROGRAM_NODE, Literals.PERIOD)
						.via(Literals.PROGRAM_RELATION__SOURCE, Literals.PROGRAM_RELATION__TARGET),
				14);
	}

	@Override
	protected void check(ProgramRelation relation, ProblemReporter report) {
		ProgramNode source = relation.getSource();
		ProgramNode target = relation.getTarget();
		if (source == null || target == null) {
			return;
		}
		if (source == target) {
			report.at(relation).and(source).sayAs("self", Naming.inSentence(source));
		} else if (relation.getKind() == ProgramRelationKind.PREDECESSOR) {
			Span first = Span.of(source.getPeriod()).orElse(null);
			Span second = Span.of(target.getPeriod()).orElse(null);
			if (first != null && second != null && first.start().compareTo(second.start()) > 0) {
				report.at(relation).and(source).and(target).say(Naming.inSentence(source), Periods.phrase(source.getPeriod()),
						Naming.inSentence(target), Periods.phrase(target.getPeriod()));
			}
		}
	}
}
