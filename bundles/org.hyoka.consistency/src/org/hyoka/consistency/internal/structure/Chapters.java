// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.internal.structure;

import java.util.Set;

import org.hyoka.consistency.Dependencies;
import org.hyoka.consistency.ProblemReporter;
import org.hyoka.consistency.Rule;
import org.hyoka.consistency.Severity;
import org.hyoka.consistency.internal.Texts;
import org.hyoka.core.naming.Naming;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.model.hyoka.OutlineChapter;

/** A chapter that asks for a report section which no installed bundle provides. */
final class Chapters extends Rule<OutlineChapter> {
	Chapters() {
		super("hyoka.outline.section", Severity.WARNING, StructureRules.BOOK, Literals.OUTLINE_CHAPTER, OutlineChapter.class,
				Dependencies.on(Literals.OUTLINE_CHAPTER));
	}

	@Override
	protected void check(OutlineChapter chapter, ProblemReporter report) {
		Set<String> known = report.context().sectionKeys();
		if (known.isEmpty() || !chapter.isIncluded() || Texts.isBlank(chapter.getSection())) {
			return;
		}
		for (String part : chapter.getSection().strip().split("\\s+")) {
			String key = part.contains(":") ? part.substring(0, part.indexOf(':')) : part;
			if (!known.contains(key)) {
				report.at(chapter, Literals.OUTLINE_CHAPTER__SECTION).say(Naming.inSentence(chapter), key);
			}
		}
	}
}
