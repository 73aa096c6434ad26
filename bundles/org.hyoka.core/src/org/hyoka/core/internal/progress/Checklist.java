// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.internal.progress;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.hyoka.core.progress.Chapter;
import org.hyoka.core.progress.ChapterState;
import org.hyoka.core.progress.ChapterState.State;
import org.hyoka.core.text.Phrase;
import org.hyoka.model.hyoka.Section;
import org.hyoka.model.hyoka.Undertaking;

/** Collects what one chapter has and lacks. */
final class Checklist {
	private final Optional<Undertaking> undertaking;
	private final Chapter chapter;
	private final List<Phrase> missing = new ArrayList<>();
	private final List<String> keys = new ArrayList<>();
	private boolean begun;
	private boolean due = true;

	Checklist(Undertaking undertaking, Chapter chapter) {
		this.undertaking = Optional.ofNullable(undertaking);
		this.chapter = chapter;
	}

	/** One thing that has to be there; the sentence is said where it is not. */
	Checklist need(boolean there, String key, Object... arguments) {
		if (there) {
			begun = true;
		} else {
			missing.add(Messages.PROGRESS.phrase("missing." + key, arguments));
			keys.add(key);
		}
		return this;
	}

	/** A text that has to be there. */
	Checklist need(String text, String key) {
		return need(isWritten(text), key);
	}

	/** At least one thing that has to be there. */
	Checklist need(Collection<?> things, String key) {
		return need(!things.isEmpty(), key);
	}

	/** So many things that are not settled; none is fine but begins nothing. */
	Checklist none(long count, String key) {
		if (count > 0) {
			missing.add(Messages.PROGRESS.phrase("missing." + key, count));
			keys.add(key);
		}
		return this;
	}

	/** Notes that something is there, though it is not needed. */
	Checklist found(boolean there) {
		begun |= there;
		return this;
	}

	/** Nothing has to be there, unless something is. */
	Checklist notDue() {
		due = false;
		return this;
	}

	/** The state. */
	ChapterState state() {
		if (!due && !begun) {
			return new ChapterState(undertaking, chapter, State.NOT_DUE, List.of(), List.of());
		}
		State state = missing.isEmpty() ? State.COMPLETE : begun ? State.BEGUN : State.EMPTY;
		return new ChapterState(undertaking, chapter, state, missing, keys);
	}

	/** Whether a text says anything. */
	static boolean isWritten(String text) {
		return text != null && !text.isBlank();
	}

	/** Whether the narrative has something under a key. */
	static boolean hasSection(Undertaking undertaking, String key) {
		return undertaking.getSections().stream().anyMatch(s -> key.equals(s.getKey()) && hasContent(s));
	}

	/** Whether a section, or a part of it, has a text, figure or table. */
	static boolean hasContent(Section section) {
		return section != null && (isWritten(section.getBody()) || !section.getFigures().isEmpty()
				|| !section.getTables().isEmpty() || section.getSubsections().stream().anyMatch(Checklist::hasContent));
	}
}
