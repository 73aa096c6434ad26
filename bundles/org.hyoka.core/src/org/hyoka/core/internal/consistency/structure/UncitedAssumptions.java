// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.internal.consistency.structure;

import org.hyoka.core.consistency.Dependencies;
import org.hyoka.core.consistency.Report;
import org.hyoka.core.consistency.Rule;
import org.hyoka.core.consistency.Sentence;
import org.hyoka.core.consistency.Severity;
import org.hyoka.core.internal.consistency.Labels;
import org.hyoka.core.internal.consistency.Texts;
import org.hyoka.model.hyoka.Assumption;
import org.hyoka.model.hyoka.HyokaPackage.Literals;

/** An assumption that names neither source nor place (rule 13: assumptions are cited). */
final class UncitedAssumptions extends Rule<Assumption> {
	UncitedAssumptions() {
		super("hyoka.derivation.uncited", Severity.INFO, StructureRules.BOOK, Literals.ASSUMPTION, Assumption.class,
				Dependencies.on(Literals.ASSUMPTION), 13);
	}

	@Override
	protected void check(Assumption assumption, Report report) {
		if (assumption.getSource() == null && Texts.isBlank(assumption.getPlace())) {
			report.at(assumption, Literals.ASSUMPTION__SOURCE).say(Sentence.where(assumption.eContainer()), Labels.cut(assumption.getName()));
		}
	}
}
