// SPDX-License-Identifier: EPL-2.0
package org.hyoka.report.blocks;

import java.util.List;

/**
 * Caption of a figure or table.
 *
 * @param kind     figure or table
 * @param numbered whether it is numbered through the report
 * @param own      whether the dossier has that figure or table; else the report made it
 * @param label    the number as printed, such as 図１; empty until the composer has numbered it, and where it is not
 *                 numbered
 * @param text     the caption's words
 * @param id       unique in the report; what {@link Inline.Reference} points to
 * @since 0.1
 */
public record Caption(Kind kind, boolean numbered, boolean own, String label, List<Inline> text, String id) {
	/** What a caption belongs to. */
	public enum Kind {
		/** 図. */
		FIGURE,
		/** 表. */
		TABLE
	}

	/** Keeps its own copy. */
	public Caption {
		text = List.copyOf(text);
	}

	/** Caption of a numbered figure. */
	public static Caption figure(String id, String text) {
		return new Caption(Kind.FIGURE, true, false, "", Inline.text(text), id);
	}

	/** Caption of a numbered table. */
	public static Caption table(String id, String text) {
		return new Caption(Kind.TABLE, true, false, "", Inline.text(text), id);
	}

	/** The same caption, of a figure or table that the dossier has. */
	public Caption asOwn() {
		return new Caption(kind, numbered, true, label, text, id);
	}

	/** The same caption with its number. */
	public Caption withLabel(String number) {
		return new Caption(kind, numbered, own, number, text, id);
	}

	/** Number and words as plain text in one line. */
	public String plain() {
		String words = InlineText.plain(text).replace('\n', ' ');
		if (label.isEmpty()) {
			return words;
		}
		return words.isEmpty() ? label : label + '\u3000' + words;
	}
}
