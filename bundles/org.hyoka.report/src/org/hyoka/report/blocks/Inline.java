// SPDX-License-Identifier: EPL-2.0
package org.hyoka.report.blocks;

import java.util.List;

/**
 * A run of text inside a block. Text is plain; exporters escape it.
 *
 * @since 0.1
 */
public sealed interface Inline {
	/**
	 * Plain text; it holds no line breaks.
	 *
	 * @param text the characters
	 */
	record Text(String text) implements Inline {
	}

	/**
	 * Strong emphasis, printed bold.
	 *
	 * @param content what is emphasised
	 */
	record Strong(List<Inline> content) implements Inline {
		/** Keeps its own copy. */
		public Strong {
			content = List.copyOf(content);
		}
	}

	/**
	 * Emphasis, printed with emphasis marks or slanted.
	 *
	 * @param content what is emphasised
	 */
	record Emphasis(List<Inline> content) implements Inline {
		/** Keeps its own copy. */
		public Emphasis {
			content = List.copyOf(content);
		}
	}

	/**
	 * The one of several printed words that applies, such as the type of an undertaking in its header table; printed
	 * bold in a thin frame, readable without colour.
	 *
	 * @param content the words that apply
	 */
	record Chosen(List<Inline> content) implements Inline {
		/** Keeps its own copy. */
		public Chosen {
			content = List.copyOf(content);
		}
	}

	/**
	 * Text of less weight beside the main text, printed smaller or greyer.
	 *
	 * @param content the text
	 */
	record Small(List<Inline> content) implements Inline {
		/** Keeps its own copy. */
		public Small {
			content = List.copyOf(content);
		}
	}

	/**
	 * What a later version has and an earlier has not, printed underlined: readable without colour.
	 *
	 * @param content what came
	 */
	record Inserted(List<Inline> content) implements Inline {
		/** Keeps its own copy. */
		public Inserted {
			content = List.copyOf(content);
		}
	}

	/**
	 * What an earlier version has and a later has not, printed struck through.
	 *
	 * @param content what went
	 */
	record Deleted(List<Inline> content) implements Inline {
		/** Keeps its own copy. */
		public Deleted {
			content = List.copyOf(content);
		}
	}

	/**
	 * A literal, such as a formula, printed in a fixed-width face.
	 *
	 * @param text the characters
	 */
	record Code(String text) implements Inline {
	}

	/** A line break inside a block. */
	record LineBreak() implements Inline {
	}

	/**
	 * A link to the outside.
	 *
	 * @param url     an address with the scheme http, https or mailto, checked by whoever makes the link
	 * @param content what is printed
	 */
	record Link(String url, List<Inline> content) implements Inline {
		/** Keeps its own copy. */
		public Link {
			content = List.copyOf(content);
		}
	}

	/**
	 * A reference to a figure, table or heading of the same report.
	 *
	 * @param target id of the figure, table or heading
	 * @param text   what is printed, such as 図５; empty until the composer has resolved it
	 */
	record Reference(String target, String text) implements Inline {
		/** A reference that the composer resolves. */
		public static Reference to(String target) {
			return new Reference(target, "");
		}
	}

	/**
	 * A footnote; exporters number it.
	 *
	 * @param content the note's text
	 */
	record Footnote(List<Inline> content) implements Inline {
		/** Keeps its own copy. */
		public Footnote {
			content = List.copyOf(content);
		}
	}

	/** Plain text as a list of runs: line feeds become line breaks; null or empty gives an empty list. */
	static List<Inline> text(String text) {
		if (text == null || text.isEmpty()) {
			return List.of();
		}
		if (text.indexOf('\n') < 0) {
			return List.of(new Text(text));
		}
		return InlineText.split(text);
	}

	/** One strong run. */
	static Inline strong(String text) {
		return new Strong(text(text));
	}
}
