// SPDX-License-Identifier: EPL-2.0
package org.hyoka.report.internal.judgement;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.hyoka.core.naming.Translations;
import org.hyoka.model.hyoka.Criterion;
import org.hyoka.model.hyoka.OutlineChapter;
import org.hyoka.report.SectionContext;

/** Criteria that an outline calls by their name, such as {@code criterion:Relevance}. */
final class NamedCriteria {
	static final String KEY = "criterion";
	private static final List<Locale> LANGUAGES = List.of(Locale.JAPANESE, Locale.ENGLISH);

	private NamedCriteria() {
	}

	/** Whether a criterion has that name, or short name, in one of the languages that are read. */
	static boolean isCalled(Criterion criterion, String name) {
		return LANGUAGES.stream().flatMap(locale -> Stream.of(Translations.of(criterion, locale),
				Translations.translation(criterion, "shortName", locale).orElse(criterion.getShortName()))).filter(Objects::nonNull)
				.anyMatch(name::equalsIgnoreCase);
	}

	/** Whether the outline has a chapter for a criterion by its name: what the panel says of it stands there. */
	static boolean hasChapter(Criterion criterion, SectionContext context) {
		for (Iterator<EObject> all = context.request().outline().eAllContents(); all.hasNext();) {
			if (all.next() instanceof OutlineChapter chapter && chapter.isIncluded() && chapter.getSection() != null
					&& Arrays.stream(chapter.getSection().split("\\s+")).filter(key -> key.startsWith(KEY + ':'))
							.anyMatch(key -> isCalled(criterion, key.substring(KEY.length() + 1)))) {
				return true;
			}
		}
		return false;
	}
}
