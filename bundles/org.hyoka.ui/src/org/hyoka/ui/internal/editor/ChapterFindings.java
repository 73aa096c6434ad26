// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ui.internal.editor;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Control;
import org.hyoka.core.consistency.Finding;
import org.hyoka.core.consistency.FindingsListener;
import org.hyoka.core.consistency.LiveValidator;
import org.hyoka.core.consistency.Severity;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.ui.internal.editor.ChapterList.Entry;

/** How many findings each chapter has. Hints are not counted: they are no reason to look. */
final class ChapterFindings {
	/** A chapter, and for chapters per undertaking the undertaking; null for all. */
	private record Place(PageDescriptor page, EObject subject) {
	}

	private static final int CALM_MILLISECONDS = 300;
	private final LiveValidator validator;
	private final List<PageDescriptor> pages;
	private final Control owner;
	private final Runnable changed;
	private final Runnable count = this::count;
	private Map<Place, Integer> counts = Map.of();

	ChapterFindings(LiveValidator validator, List<PageDescriptor> pages, Control owner, Runnable changed) {
		this.validator = validator;
		this.pages = pages;
		this.owner = owner;
		this.changed = changed;
		FindingsListener listener = change -> later();
		validator.addListener(listener);
		owner.addDisposeListener(e -> validator.removeListener(listener));
	}

	private void later() {
		if (!owner.isDisposed()) {
			owner.getDisplay().timerExec(-1, count);
			owner.getDisplay().timerExec(CALM_MILLISECONDS, count);
		}
	}

	private void count() {
		if (owner.isDisposed()) {
			return;
		}
		Map<Place, Integer> fresh = new HashMap<>();
		for (Finding finding : validator.findings()) {
			if (finding.severity() != Severity.INFO) {
				add(finding.object(), fresh);
			}
		}
		if (!fresh.equals(counts)) {
			counts = fresh;
			changed.run();
		}
	}

	private void add(EObject object, Map<Place, Integer> to) {
		pages.stream().filter(p -> p.distance(object) >= 0).min(Comparator.comparingInt(p -> p.distance(object)))
				.ifPresent(page -> {
					to.merge(new Place(page, null), 1, Integer::sum);
					if (page.scope() != PageDescriptor.Scope.DOSSIER && root(object) instanceof Dossier dossier) {
						to.merge(new Place(page, page.subjectOf(object, dossier)), 1, Integer::sum);
					}
				});
	}

	private static EObject root(EObject object) {
		EObject root = object;
		while (root.eContainer() != null) {
			root = root.eContainer();
		}
		return root;
	}

	/** Number of findings of an entry; a chapter with sub-entries sums them up. */
	int count(Entry entry) {
		return counts.getOrDefault(new Place(entry.page(), entry.child() ? entry.subject() : null), 0);
	}
}
