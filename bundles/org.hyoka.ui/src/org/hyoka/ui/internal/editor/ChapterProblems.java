// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ui.internal.editor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.swt.widgets.Control;
import org.hyoka.consistency.LiveValidator;
import org.hyoka.consistency.ProblemEntry;
import org.hyoka.consistency.Severity;
import org.hyoka.dossier.DossierSession;
import org.hyoka.ui.internal.editor.ChapterList.Entry;

/**
 * How many problems each chapter has, as entries of the list, and whether errors are among them. Hints are not counted: they are no reason to
 * look.
 */
final class ChapterProblems {
	/**
	 * The problems of a place.
	 *
	 * @param errors how many of all are errors
	 */
	private record Count(int all, int errors) {
		private static final Count NONE = new Count(0, 0);

		static Count of(Severity severity) {
			return new Count(1, severity == Severity.ERROR ? 1 : 0);
		}

		Count plus(Count other) {
			return new Count(all + other.all, errors + other.errors);
		}
	}

	private static final int CALM_MILLISECONDS = 300;
	private static final int SOME = 200;
	private final LiveValidator validator;
	private final List<PageDescriptor> pages;
	private final Runnable changed;
	private Map<ChapterPlace, Count> counts = Map.of();

	ChapterProblems(DossierSession session, LiveValidator validator, List<PageDescriptor> pages, Control owner, Runnable changed) {
		this.validator = validator;
		this.pages = pages;
		this.changed = changed;
		Background<Map<ChapterPlace, Count>> background = new Background<>(session, owner, Messages.ChapterList_Name,
				CALM_MILLISECONDS, this::count, this::take);
		Runnable listener = background::later;
		validator.addListener(listener);
		owner.addDisposeListener(e -> validator.removeListener(listener));
		background.later(); // what was found before, by another list of this editor
	}

	private Map<ChapterPlace, Count> count(Runnable pause) {
		Map<ChapterPlace, Count> fresh = new HashMap<>();
		int looked = 0;
		for (ProblemEntry entry : validator.entries()) {
			if (looked++ % SOME == 0) {
				pause.run();
			}
			if (entry.severity() != Severity.INFO) {
				Count one = Count.of(entry.severity());
				entry.places().stream().flatMap(place -> ChapterPlace.of(pages, place.object())).distinct()
						.forEach(at -> fresh.merge(at, one, Count::plus));
			}
		}
		return fresh;
	}

	private void take(Map<ChapterPlace, Count> fresh) {
		if (!fresh.equals(counts)) {
			counts = fresh;
			changed.run();
		}
	}

	/** Number of problems of an entry; a chapter with sub-entries sums them up. */
	int count(Entry entry) {
		return of(entry).all();
	}

	/** Whether errors are among the problems of an entry. */
	boolean hasErrors(Entry entry) {
		return of(entry).errors() > 0;
	}

	private Count of(Entry entry) {
		return counts.getOrDefault(ChapterPlace.of(entry), Count.NONE);
	}
}
