// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.internal.structure;

import org.hyoka.consistency.Dependencies;
import org.hyoka.consistency.ProblemReporter;
import org.hyoka.consistency.Rule;
import org.hyoka.consistency.Severity;
import org.hyoka.consistency.internal.Texts;
import org.hyoka.core.naming.Naming;
import org.hyoka.model.hyoka.Exhibit;
import org.hyoka.model.hyoka.Figure;
import org.hyoka.model.hyoka.HyokaPackage.Literals;

/** A figure or table without a caption or without a source (every figure and table names its source). */
final class Figures extends Rule<Exhibit> {
	Figures() {
		super("hyoka.figure.caption", Severity.WARNING, StructureRules.BOOK, Literals.EXHIBIT, Exhibit.class,
				Dependencies.on(Literals.EXHIBIT));
	}

	@Override
	protected void check(Exhibit exhibit, ProblemReporter report) {
		if (Texts.isBlank(exhibit.getName())) {
			report.at(exhibit, Literals.NAMED_ELEMENT__NAME).say(Naming.where(exhibit));
		}
		if (exhibit.getSource() == null && Texts.isBlank(exhibit.getSourceText())) {
			report.at(exhibit, Literals.EXHIBIT__SOURCE).severity(Severity.INFO).sayAs("source", Naming.where(exhibit));
		}
		if (exhibit instanceof Figure && !Texts.isBlank(((Figure) exhibit).getEntry()) && Texts.isBlank(exhibit.getAltText())) {
			report.at(exhibit, Literals.EXHIBIT__ALT_TEXT).severity(Severity.INFO).sayAs("alt", Naming.where(exhibit));
		}
	}
}
