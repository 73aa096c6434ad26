// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.internal.structure;

import org.hyoka.consistency.Dependencies;
import org.hyoka.consistency.ProblemReporter;
import org.hyoka.consistency.Rule;
import org.hyoka.consistency.Severity;
import org.hyoka.consistency.internal.JudgedBy;
import org.hyoka.consistency.internal.Labels;
import org.hyoka.consistency.internal.Periods;
import org.hyoka.core.naming.Naming;
import org.hyoka.core.text.Phrase;
import org.hyoka.core.text.Span;
import org.hyoka.model.hyoka.EvaluationEvent;
import org.hyoka.model.hyoka.EvaluationState;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.model.time.FiscalYear;

/** An evaluation done in the future, due in the past, or out of step with the period: an ex-ante one after the start, a final one before the end. */
final class EvaluationYears extends Rule<EvaluationEvent> {
	EvaluationYears() {
		super("hyoka.evaluation.year", Severity.WARNING, StructureRules.BOOK, Literals.EVALUATION_EVENT, EvaluationEvent.class,
				JudgedBy.day(Dependencies.on(Literals.EVALUATION_EVENT)).within(Literals.PROGRAM_NODE__PERIOD), 10);
	}

	@Override
	protected void check(EvaluationEvent event, ProblemReporter report) {
		if (event.getAt() == null) {
			return;
		}
		Phrase name = Naming.where(event);
		if (event.getState() == EvaluationState.DONE && Periods.isAhead(event.getAt(), report.context().asOf())) {
			report.at(event, Literals.EVALUATION_EVENT__AT).sayAs("done-ahead", name, Labels.point(event.getAt()));
		} else if (event.getState() == EvaluationState.DUE && Periods.isOver(event.getAt(), report.context().asOf())) {
			report.at(event, Literals.EVALUATION_EVENT__STATE).sayAs("due-over", name, Labels.point(event.getAt()));
		}
		if (event.eContainer() instanceof Undertaking undertaking && Periods.of(undertaking).isPresent()) {
			period(event, undertaking, Periods.of(undertaking).get(), report);
		}
	}

	private static void period(EvaluationEvent event, Undertaking undertaking, Span period, ProblemReporter report) {
		FiscalYear year = event.getAt().fiscalYear();
		String key = switch (event.getKind()) {
		case EX_ANTE -> year.compareTo(period.start()) > 0 ? "ex-ante-late" : "";
		case MID_TERM -> year.compareTo(period.start()) < 0 ? "mid-term-early"
				: period.end().filter(end -> year.compareTo(end) > 0).isPresent() ? "mid-term-late" : "";
		case FINAL -> period.end().filter(end -> year.compareTo(end) < 0).isPresent() ? "final-early" : "";
		default -> "";
		};
		if (!key.isEmpty()) {
			report.at(event, Literals.EVALUATION_EVENT__AT).and(undertaking, Literals.PROGRAM_NODE__PERIOD).sayAs(key,
					Naming.inSentence(undertaking), Labels.point(event.getAt()), Periods.phrase(undertaking.getPeriod()));
		}
	}
}
