// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.internal.consistency.structure;

import org.hyoka.core.consistency.Dependencies;
import org.hyoka.core.consistency.Report;
import org.hyoka.core.consistency.Rule;
import org.hyoka.core.consistency.Sentence;
import org.hyoka.core.consistency.Severity;
import org.hyoka.core.internal.consistency.Texts;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.model.hyoka.Section;

/** A section that holds nothing. */
final class Sections extends Rule<Section> {
	Sections() {
		super("hyoka.section.empty", Severity.WARNING, StructureRules.BOOK, Literals.SECTION, Section.class,
				Dependencies.on(Literals.SECTION, Literals.EXHIBIT));
	}

	@Override
	protected void check(Section section, Report report) {
		if (Texts.isBlank(section.getBody()) && section.getFigures().isEmpty() && section.getTables().isEmpty()
				&& section.getSubsections().isEmpty()) {
			report.at(section, Literals.SECTION__BODY).say(Sentence.where(section));
		}
	}
}
