// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.internal.progress;

import java.util.Optional;

import org.hyoka.model.hyoka.EvaluationEvent;
import org.hyoka.model.hyoka.EvaluationKind;
import org.hyoka.model.hyoka.EvaluationState;
import org.hyoka.model.hyoka.HyokaFactory;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.model.time.DatePoint;
import org.hyoka.model.time.FiscalYear;

/** Moves an undertaking's evaluations on by one. */
final class Evaluations {
	private final FiscalYear lastYear;
	private final EvaluationKind kind;
	private final FiscalYear year;

	/** @param lastYear fiscal year of the last evaluation, or null */
	Evaluations(FiscalYear lastYear, EvaluationKind kind, FiscalYear year) {
		this.lastYear = lastYear;
		this.kind = kind;
		this.year = year;
	}

	/**
	 * What was current is done; what is due in the year is current.
	 *
	 * @param main whether the dossier is about this undertaking, so that it is evaluated even where no evaluation was planned
	 */
	void move(Undertaking undertaking, boolean main) {
		for (EvaluationEvent event : undertaking.getEvaluations()) {
			if (event.getState() == EvaluationState.CURRENT) {
				event.setState(EvaluationState.DONE);
				if (event.getAt() == null && event.getText() == null && lastYear != null) {
					event.setAt(DatePoint.of(lastYear));
				}
			}
		}
		Optional<EvaluationEvent> due = undertaking.getEvaluations().stream()
				.filter(e -> e.getState() == EvaluationState.DUE && e.getAt() != null && e.getAt().fiscalYear().equals(year))
				.findFirst();
		if (due.isPresent()) {
			due.get().setState(EvaluationState.CURRENT);
			EvaluationKind own = due.get().getKind();
			judge(undertaking, main || own == EvaluationKind.UNSPECIFIED ? kind : own);
		} else if (main) {
			undertaking.getEvaluations().add(current());
			judge(undertaking, kind);
		} else if (undertaking.getEvaluations().stream().anyMatch(e -> e.getAt() != null)) {
			undertaking.setEvaluated(false);
			undertaking.setEvaluationKind(EvaluationKind.UNSPECIFIED);
		} else if (undertaking.isEvaluated()) {
			judge(undertaking, kind);
		}
	}

	private static void judge(Undertaking undertaking, EvaluationKind kind) {
		undertaking.setEvaluated(true);
		undertaking.setEvaluationKind(kind);
	}

	private EvaluationEvent current() {
		EvaluationEvent event = HyokaFactory.eINSTANCE.createEvaluationEvent();
		event.setKind(kind);
		event.setAt(DatePoint.of(year));
		event.setState(EvaluationState.CURRENT);
		return event;
	}
}
