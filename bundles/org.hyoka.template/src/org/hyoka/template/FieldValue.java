// SPDX-License-Identifier: EPL-2.0
package org.hyoka.template;

import java.util.List;

import org.hyoka.report.ReportBook;

/**
 * What a field prints.
 *
 * @since 0.1
 */
public sealed interface FieldValue {
	/** Nothing is known, which is not 0 and not no (rule 19). */
	FieldValue NOTHING = new Text("");

	/**
	 * Text in a line; line feeds are line breaks.
	 *
	 * @param text the characters
	 */
	record Text(String text) implements FieldValue {
	}

	/**
	 * Text with paragraphs and lists (Markdown).
	 *
	 * @param markdown the text
	 */
	record Prose(String markdown) implements FieldValue {
	}

	/**
	 * Chapters of the report.
	 *
	 * @param parts which, in order
	 */
	record Chapters(List<ReportBook.Part> parts) implements FieldValue {
		/** Keeps its own copy. */
		public Chapters {
			parts = List.copyOf(parts);
		}
	}

	/** Whether it prints nothing. */
	default boolean isEmpty() {
		return switch (this) {
		case Text text -> text.text.isBlank();
		case Prose prose -> prose.markdown.isBlank();
		case Chapters chapters -> chapters.parts.isEmpty();
		};
	}
}
