// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.internal.consistency.structure;

import org.hyoka.core.consistency.Dependencies;
import org.hyoka.core.consistency.Report;
import org.hyoka.core.consistency.Rule;
import org.hyoka.core.consistency.Sentence;
import org.hyoka.core.consistency.Severity;
import org.hyoka.core.internal.consistency.Texts;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.model.hyoka.Theme;

/** A theme that nobody carries out. */
final class Implementers extends Rule<Theme> {
	Implementers() {
		super("hyoka.theme.no-implementer", Severity.WARNING, StructureRules.BOOK, Literals.THEME, Theme.class,
				Dependencies.on(Literals.THEME));
	}

	@Override
	protected void check(Theme theme, Report report) {
		if (theme.getImplementers().isEmpty() && Texts.isBlank(theme.getLabel())) {
			report.at(theme, Literals.THEME__IMPLEMENTERS).say(Sentence.where(theme));
		}
	}
}
