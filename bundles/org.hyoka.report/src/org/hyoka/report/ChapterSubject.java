// SPDX-License-Identifier: EPL-2.0
package org.hyoka.report;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.hyoka.model.hyoka.Criterion;
import org.hyoka.model.hyoka.Undertaking;

/**
 * What a chapter of a report is about.
 *
 * @param index     its place in the book, from 0
 * @param title     its title without number; empty for no heading
 * @param subject   the undertaking it is about, if it is about one
 * @param criterion the criterion it is about, if it is about one
 * @param sections  what fills it, each as key or key:argument, in order; none for a mere heading
 * @since 0.1
 */
public record ChapterSubject(int index, String title, Optional<Undertaking> subject, Optional<Criterion> criterion,
		List<String> sections) {
	/** What an argument ends with, if a chapter of such sections is left out where there is nothing to say. */
	static final String IF_ANY = "?";

	/** Keeps its own copy. */
	public ChapterSubject {
		sections = List.copyOf(sections);
	}

	static ChapterSubject of(int index, BookPlan.Node node) {
		String text = Objects.requireNonNullElse(node.outline().getSection(), "").strip();
		String argument = Objects.requireNonNullElse(node.outline().getArgument(), "").strip();
		List<String> sections = Arrays.stream(text.split("\\s+")).filter(s -> !s.isEmpty()).map(ChapterSubject::plain)
				.map(s -> s.indexOf(':') >= 0 || argument.isEmpty() ? s : s + ':' + argument).toList();
		return new ChapterSubject(index, node.title(), node.subject(), node.criterion(), sections);
	}

	/** A section as key or key:argument, without the sign that says when its chapter is left out. */
	static String plain(String keyAndArgument) {
		return keyAndArgument.replaceFirst(":?\\?$", "");
	}
}
