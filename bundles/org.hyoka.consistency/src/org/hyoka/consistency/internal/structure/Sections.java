// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.internal.structure;

import org.hyoka.consistency.Dependencies;
import org.hyoka.consistency.ProblemReporter;
import org.hyoka.consistency.Rule;
import org.hyoka.consistency.Severity;
import org.hyoka.consistency.internal.Texts;
import org.hyoka.core.naming.Naming;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.model.hyoka.Section;

/** A section that holds nothing. */
final class Sections extends Rule<Section> {
	Sections() {
		super("hyoka.section.empty", Severity.WARNING, StructureRules.BOOK, Literals.SECTION, Section.class,
				Dependencies.on(Literals.SECTION, Literals.EXHIBIT));
	}

	@Override
	protected void check(Section section, ProblemReporter report) {
		if (Texts.isBlank(section.getBody()) && section.getFigures().isEmpty() && section.getTables().isEmpty()
				&& section.getSubsections().isEmpty()) {
			report.at(section, Literals.SECTION__BODY).say(Naming.where(section));
		}
	}
}
