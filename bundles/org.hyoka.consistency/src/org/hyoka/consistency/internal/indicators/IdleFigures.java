// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.internal.indicators;

import org.hyoka.consistency.Dependencies;
import org.hyoka.consistency.ProblemReporter;
import org.hyoka.consistency.Rule;
import org.hyoka.consistency.Severity;
import org.hyoka.consistency.internal.Texts;
import org.hyoka.core.figures.StatedFigures;
import org.hyoka.core.naming.Naming;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.model.hyoka.StatedFigure;

/** A printed figure that nothing in the dossier is compared with, so that neither a rule nor the report says anything of it (rule 3). */
final class IdleFigures extends Rule<StatedFigure> {
	IdleFigures() {
		super("hyoka.figure.idle", Severity.INFO, IndicatorRules.BOOK, Literals.STATED_FIGURE, StatedFigure.class,
				Dependencies.on(Literals.STATED_FIGURE), 3);
	}

	@Override
	protected void check(StatedFigure stated, ProblemReporter report) {
		if (!StatedFigures.isCompared(stated) && !StatedFigures.isExplained(stated)) {
			report.at(stated, Literals.STATED_FIGURE__MEASURE).say(Naming.where(stated.eContainer()), Naming.inSentence(stated.getMeasure()),
					Texts.strip(stated.getPlace()));
		}
	}
}
