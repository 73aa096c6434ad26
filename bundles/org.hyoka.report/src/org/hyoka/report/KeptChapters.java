// SPDX-License-Identifier: EPL-2.0
package org.hyoka.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The chapters of a book that is small enough to be kept: a word processor's file needs each of them twice, and writing them
 * takes longer than the file. Of a book beyond that nothing is kept, so that memory does not grow with it.
 *
 * @param all the chapters in order; empty if none are kept
 */
record KeptChapters(Optional<List<ReportChapter>> all) {
	/** Some six times document 002: a few megabytes. */
	private static final int MOST = 500_000;

	static KeptChapters none() {
		return new KeptChapters(Optional.empty());
	}

	/** Gathers the chapters while the book is numbered. */
	static final class Keeper {
		private final List<ReportChapter> chapters = new ArrayList<>();
		private final Set<Integer> waiting = new HashSet<>();
		private boolean tooLarge;

		/** Adds the next chapter, that has just been written with this numberer. */
		void add(ReportChapter chapter, Numberer numberer) {
			tooLarge |= numberer.size() > MOST;
			if (tooLarge) {
				chapters.clear();
				return;
			}
			if (numberer.takeWaiting()) {
				waiting.add(chapters.size());
			}
			chapters.add(chapter);
		}

		/** The chapters with all their references, now that all labels are known. */
		KeptChapters keep(Map<String, String> labels) {
			if (tooLarge) {
				return none();
			}
			Numberer references = Numberer.references(labels);
			waiting.forEach(i -> chapters.set(i, resolved(chapters.get(i), references)));
			return new KeptChapters(Optional.of(List.copyOf(chapters)));
		}

		private static ReportChapter resolved(ReportChapter chapter, Numberer references) {
			return new ReportChapter(chapter.index(), chapter.level(), references.blocks(chapter.blocks()));
		}
	}
}
