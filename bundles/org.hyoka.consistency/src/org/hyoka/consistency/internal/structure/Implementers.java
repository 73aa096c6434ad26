// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.internal.structure;

import org.hyoka.consistency.Dependencies;
import org.hyoka.consistency.ProblemReporter;
import org.hyoka.consistency.Rule;
import org.hyoka.consistency.Severity;
import org.hyoka.consistency.internal.Texts;
import org.hyoka.core.naming.Naming;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.model.hyoka.Theme;

/** A theme that nobody carries out. */
final class Implementers extends Rule<Theme> {
	Implementers() {
		super("hyoka.theme.no-implementer", Severity.WARNING, StructureRules.BOOK, Literals.THEME, Theme.class,
				Dependencies.on(Literals.THEME));
	}

	@Override
	protected void check(Theme theme, ProblemReporter report) {
		if (theme.getImplementers().isEmpty() && Texts.isBlank(theme.getLabel())) {
			report.at(theme, Literals.THEME__IMPLEMENTERS).say(Naming.where(theme));
		}
	}
}
