// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.progress;

import java.util.List;
import java.util.Optional;

import org.hyoka.core.internal.progress.Book;
import org.hyoka.core.text.Phrase;
import org.hyoka.model.hyoka.Undertaking;

/**
 * How far one chapter is.
 *
 * @param undertaking whose chapter it is; empty for those of the whole dossier
 * @param chapter     which one
 * @param state       how far
 * @param missing     what is not there yet, one sentence each; empty exactly when the chapter is complete
 * @param keys        what each of the missing sentences is about, such as {@code purpose}; as many as there are sentences
 * @since 0.1
 */
public record ChapterState(Optional<Undertaking> undertaking, Chapter chapter, State state, List<Phrase> missing,
		List<String> keys) {
	/** How far a chapter is. */
	public enum State {
		/** Nothing is there. */
		EMPTY,
		/** Something is there, and something is missing. */
		BEGUN,
		/** All is there that the report needs. */
		COMPLETE;

		/** Its name: 未着手, 作成中, 完了. */
		public Phrase label() {
			return Book.FINDINGS.phrase("state." + this);
		}
	}

	/** Keeps the lists from changing. */
	public ChapterState {
		missing = List.copyOf(missing);
		keys = List.copyOf(keys);
	}
}
