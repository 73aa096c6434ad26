// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.internal.consistency.structure;

import java.util.Set;

import org.hyoka.core.consistency.Dependencies;
import org.hyoka.core.consistency.Report;
import org.hyoka.core.consistency.Rule;
import org.hyoka.core.consistency.Sentence;
import org.hyoka.core.consistency.Severity;
import org.hyoka.core.internal.consistency.Texts;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.model.hyoka.OutlineChapter;

/** A chapter that asks for a report section which no installed bundle provides. */
final class Chapters extends Rule<OutlineChapter> {
	Chapters() {
		super("hyoka.outline.section", Severity.WARNING, StructureRules.BOOK, Literals.OUTLINE_CHAPTER, OutlineChapter.class,
				Dependencies.on(Literals.OUTLINE_CHAPTER));
	}

	@Override
	protected void check(OutlineChapter chapter, Report report) {
		Set<String> known = report.context().sectionKeys();
		if (known.isEmpty() || !chapter.isIncluded() || Texts.isBlank(chapter.getSection())) {
			return;
		}
		for (String part : chapter.getSection().strip().split("\\s+")) {
			String key = part.contains(":") ? part.substring(0, part.indexOf(':')) : part;
			if (!known.contains(key)) {
				report.at(chapter, Literals.OUTLINE_CHAPTER__SECTION).say(Sentence.name(chapter), key);
			}
		}
	}
}
