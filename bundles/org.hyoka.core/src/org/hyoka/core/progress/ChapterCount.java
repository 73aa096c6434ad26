// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.progress;

import java.util.Collection;

/**
 * How many chapters are complete: the one sum that all places show.
 *
 * @param complete chapters that are complete
 * @param due      chapters that have to be; those with nothing due are not counted
 * @since 0.1
 */
public record ChapterCount(long complete, long due) {
	/** Counts chapters. */
	public static ChapterCount of(Collection<ChapterState> chapters) {
		return new ChapterCount(chapters.stream().filter(s -> s.state() == ChapterState.State.COMPLETE).count(),
				chapters.stream().filter(s -> s.state() != ChapterState.State.NOT_DUE).count());
	}

	/** Chapters that are due and not complete. */
	public long open() {
		return due - complete;
	}

	@Override
	public String toString() {
		return complete + " / " + due;
	}
}
