// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.progress;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.hyoka.core.internal.progress.Messages;
import org.hyoka.core.text.Phrase;
import org.hyoka.model.hyoka.Undertaking;

/**
 * How far one chapter is.
 *
 * @param undertaking whose chapter it is; empty for those of the whole dossier
 * @param chapter     which one
 * @param state       how far
 * @param missing     what is not there yet, one sentence each; empty exactly when the chapter is complete or has nothing due
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
		COMPLETE,
		/** Nothing is there, and nothing has to be: no evaluation came before, no working group meets. */
		NOT_DUE;

		/** Its name: 未着手, 作成中, 完了, 該当なし. */
		public Phrase label() {
			return Messages.PROGRESS.phrase("state." + this);
		}

		/** The state of several chapters as one; those that have nothing due do not count. */
		public static State of(Collection<ChapterState> chapters) {
			Set<State> states = EnumSet.noneOf(State.class);
			chapters.forEach(c -> states.add(c.state()));
			states.remove(NOT_DUE);
			return states.isEmpty() ? NOT_DUE : states.size() == 1 ? states.iterator().next() : BEGUN;
		}
	}

	/** Keeps the lists from changing. */
	public ChapterState {
		missing = List.copyOf(missing);
		keys = List.copyOf(keys);
	}
}
