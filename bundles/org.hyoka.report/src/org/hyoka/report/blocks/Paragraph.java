// SPDX-License-Identifier: EPL-2.0
package org.hyoka.report.blocks;

import java.util.List;
import java.util.Optional;

/**
 * A paragraph of prose.
 *
 * @param content its runs
 * @param role    what it is for
 * @param origin  the text of the dossier that it prints; empty for words of the report's own and for what is computed
 * @since 0.1
 */
public record Paragraph(List<Inline> content, Role role, Optional<TextOrigin> origin) implements Block {
	/** What a paragraph is for. */
	public enum Role {
		/** Running text. */
		BODY,
		/** A line that heads what follows without being a heading, such as 【肯定的意見】; printed bold. */
		LEAD,
		/** A quotation. */
		QUOTE,
		/** A visible remark of the workbench, such as that a chapter has no text yet. */
		REMARK
	}

	/** Keeps its own copy. */
	public Paragraph {
		content = List.copyOf(content);
	}

	/** A paragraph that prints no text of the dossier as it is. */
	public Paragraph(List<Inline> content, Role role) {
		this(content, role, Optional.empty());
	}

	/** The same paragraph with other runs. */
	public Paragraph with(List<Inline> runs) {
		return new Paragraph(runs, role, origin);
	}

	/** Running text. */
	public static Paragraph of(List<Inline> content) {
		return new Paragraph(content, Role.BODY);
	}

	/** Running text; line feeds become line breaks. */
	public static Paragraph of(String text) {
		return of(Inline.text(text));
	}

	/** A line that heads what follows. */
	public static Paragraph lead(String text) {
		return new Paragraph(Inline.text(text), Role.LEAD);
	}

	/** A visible remark. */
	public static Paragraph remark(String text) {
		return new Paragraph(Inline.text(text), Role.REMARK);
	}
}
