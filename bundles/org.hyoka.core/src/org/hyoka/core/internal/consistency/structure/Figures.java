// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.internal.consistency.structure;

import org.hyoka.core.consistency.Dependencies;
import org.hyoka.core.consistency.Report;
import org.hyoka.core.consistency.Rule;
import org.hyoka.core.consistency.Sentence;
import org.hyoka.core.consistency.Severity;
import org.hyoka.core.internal.consistency.Texts;
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
	protected void check(Exhibit exhibit, Report report) {
		if (Texts.isBlank(exhibit.getName())) {
			report.at(exhibit, Literals.NAMED_ELEMENT__NAME).say(Sentence.where(exhibit));
		}
		if (exhibit.getSource() == null && Texts.isBlank(exhibit.getSourceText())) {
			report.at(exhibit, Literals.EXHIBIT__SOURCE).severity(Severity.INFO).sayAs("source", Sentence.where(exhibit));
		}
		if (exhibit instanceof Figure && !Texts.isBlank(((Figure) exhibit).getEntry()) && Texts.isBlank(exhibit.getAltText())) {
			report.at(exhibit, Literals.EXHIBIT__ALT_TEXT).severity(Severity.INFO).sayAs("alt", Sentence.where(exhibit));
		}
	}
}
