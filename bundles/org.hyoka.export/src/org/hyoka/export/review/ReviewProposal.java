// SPDX-License-Identifier: EPL-2.0
package org.hyoka.export.review;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

import org.hyoka.model.hyoka.Element;
import org.hyoka.report.blocks.TextOrigin;

/**
 * What a reader of a report proposes.
 *
 * @param kind    what it is
 * @param file    the file that it stands in
 * @param author  who proposes it; empty where the file does not say
 * @param date    when, as the file says (ISO 8601, or its first ten characters); empty for unknown
 * @param element whose text it is about; empty if that is not known, or if the dossier does not have it any more
 * @param origin  the paragraph of that text; empty like the element
 * @param heading the heading that it stands under on paper; empty before the first
 * @param before  what was printed; empty for what came
 * @param after   what stands there now; empty for what went; of a remark, its words, which become a note of the
 *                element, else of the dossier
 * @param quoted  the passage that a remark is about; empty for a whole paragraph
 * @param state   what can be done with it
 * @since 0.1
 */
public record ReviewProposal(Kind kind, Path file, String author, String date, Optional<Element> element, Optional<TextOrigin> origin,
		String heading, String before, String after, String quoted, State state) {
	/** What a proposal is. */
	public enum Kind {
		/** A paragraph has other words. */
		CHANGED,
		/** A paragraph came after another of the same text. */
		ADDED,
		/** A paragraph went. */
		REMOVED,
		/** Something was said of a passage. */
		REMARK,
		/** Something else than a text of the dossier has other words: a figure, a label, a heading. */
		COMPUTED,
		/** Words that are in no text of the dossier came, or went with one. */
		FOREIGN
	}

	/** What can be done with a proposal. */
	public enum State {
		/** It can be accepted. */
		OPEN,
		/** It can be accepted, but not with all others at once: it changes what is handed in or decided. */
		ASKED,
		/** The text has changed at the same place since it was printed; a person decides. */
		OVERTAKEN,
		/** It cannot be put in by itself, such as a change inside the words of a reference; a person does it. */
		BY_HAND,
		/** The text is so already. */
		DONE
	}

	/** Refuses null. */
	public ReviewProposal {
		Objects.requireNonNull(kind);
		Objects.requireNonNull(file);
		Objects.requireNonNull(author);
		Objects.requireNonNull(date);
		Objects.requireNonNull(element);
		Objects.requireNonNull(origin);
		Objects.requireNonNull(heading);
		Objects.requireNonNull(before);
		Objects.requireNonNull(after);
		Objects.requireNonNull(quoted);
		Objects.requireNonNull(state);
	}

	/** The same in another state. */
	ReviewProposal in(State other) {
		return new ReviewProposal(kind, file, author, date, element, origin, heading, before, after, quoted, other);
	}
}
