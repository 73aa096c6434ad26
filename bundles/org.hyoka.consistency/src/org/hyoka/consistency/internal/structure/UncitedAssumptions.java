// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.internal.structure;

import org.hyoka.consistency.Dependencies;
import org.hyoka.consistency.ProblemReporter;
import org.hyoka.consistency.Rule;
import org.hyoka.consistency.Severity;
import org.hyoka.consistency.internal.Labels;
import org.hyoka.consistency.internal.Texts;
import org.hyoka.core.naming.Naming;
import org.hyoka.model.hyoka.Assumption;
import org.hyoka.model.hyoka.HyokaPackage.Literals;

/** An assumption that names neither source nor place (rule 13: assumptions are cited). */
final class UncitedAssumptions extends Rule<Assumption> {
	UncitedAssumptions() {
		super("hyoka.derivation.uncited", Severity.INFO, StructureRules.BOOK, Literals.ASSUMPTION, Assumption.class,
				Dependencies.on(Literals.ASSUMPTION), 13);
	}

	@Override
	protected void check(Assumption assumption, ProblemReporter report) {
		if (assumption.getSource() == null && Texts.isBlank(assumption.getPlace())) {
			report.at(assumption, Literals.ASSUMPTION__SOURCE).say(Naming.where(assumption.eContainer()), Labels.cut(assumption.getName()));
		}
	}
}
