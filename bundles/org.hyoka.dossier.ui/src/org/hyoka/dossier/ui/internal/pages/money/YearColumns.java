// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.ui.internal.pages.money;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.hyoka.core.text.Span;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.model.time.FiscalYear;

/**
 * The fiscal years that stand over a table of money: those of the undertaking's period, those that something stands in, and
 * those that a person added; without the empty ones that a person took away.
 */
final class YearColumns {
	private static final int MOST_OF_PERIOD = 30;
	private final Set<FiscalYear> added = new TreeSet<>();
	private final Set<FiscalYear> removed = new TreeSet<>();

	/** Forgets what a person added and took away, for another table. */
	void clear() {
		added.clear();
		removed.clear();
	}

	void add(FiscalYear year) {
		removed.remove(year);
		added.add(year);
	}

	void remove(FiscalYear year) {
		added.remove(year);
		removed.add(year);
	}

	/** The years in order; an open-ended period gives none. */
	List<FiscalYear> of(Undertaking undertaking, Collection<FiscalYear> filled) {
		added.addAll(filled); // a column stays while one works in it
		Set<FiscalYear> shown = new TreeSet<>(added);
		Span.of(undertaking.getPeriod()).filter(p -> p.end().isPresent()).ifPresent(p -> {
			FiscalYear year = p.start();
			for (int i = 0; i < MOST_OF_PERIOD && p.contains(year); i++, year = year.plus(1)) {
				shown.add(year);
			}
		});
		shown.removeAll(removed);
		shown.addAll(filled);
		return List.copyOf(shown);
	}
}
