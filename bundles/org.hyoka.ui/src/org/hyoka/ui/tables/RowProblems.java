// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ui.tables;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.graphics.Image;
import org.hyoka.consistency.Place;
import org.hyoka.consistency.Problem;
import org.hyoka.consistency.Severity;
import org.hyoka.ui.forms.SectionFold;
import org.hyoka.ui.forms.Texts;
import org.hyoka.ui.labels.Icons;
import org.hyoka.ui.page.PageContext;

/** The problems at the rows of a table, and at what the rows contain. Hints are left out: they are no reason to look. */
final class RowProblems {
	private static final int FEW = 2000;
	private final PageContext context;
	private Map<EObject, List<Problem>> byRow = Map.of();

	RowProblems(PageContext context) {
		this.context = context;
	}

	/** Looks anew: at what the rows contain, or where that is more than a few, at all problems. */
	void update(List<EObject> rows) {
		Map<EObject, List<Problem>> fresh = new IdentityHashMap<>();
		int looked = 0;
		for (EObject row : rows) {
			add(row, row, fresh);
			for (Iterator<EObject> inside = row.eAllContents(); inside.hasNext(); looked++) {
				if (looked > FEW) {
					byRow = amongAll(rows);
					return;
				}
				add(inside.next(), row, fresh);
			}
		}
		byRow = fresh;
	}

	private void add(EObject object, EObject row, Map<EObject, List<Problem>> to) {
		for (Problem problem : context.problems().problems(object)) {
			if (problem.object() == object && problem.severity() != Severity.INFO) {
				to.computeIfAbsent(row, k -> new ArrayList<>()).add(problem);
			}
		}
	}

	private Map<EObject, List<Problem>> amongAll(List<EObject> rows) {
		Map<EObject, List<Problem>> fresh = new IdentityHashMap<>();
		Set<EObject> shown = new HashSet<>(rows);
		for (Problem problem : context.problems().problems()) {
			if (problem.severity() != Severity.INFO) {
				for (EObject o = problem.object(); o != null; o = o.eContainer()) {
					if (shown.contains(o)) {
						fresh.computeIfAbsent(o, k -> new ArrayList<>()).add(problem);
						break;
					}
				}
			}
		}
		return fresh;
	}

	/** Looks anew; answers the rows that have other problems now. */
	Object[] changed(List<EObject> rows) {
		Map<EObject, List<Problem>> before = byRow;
		update(rows);
		return rows.stream().filter(row -> !before.getOrDefault(row, List.of()).equals(byRow.getOrDefault(row, List.of())))
				.toArray();
	}

	/** The mark of a row: its worst problem's; null if it has none. */
	Image mark(EObject row) {
		return byRow.getOrDefault(row, List.of()).stream().map(Problem::severity).min(Comparator.naturalOrder())
				.map(s -> Icons.image(s == Severity.ERROR ? "finding-error" : "finding-warning")).orElse(null);
	}

	/** The mark of some row that has one. */
	Optional<Image> anyMark() {
		return byRow.keySet().stream().findFirst().map(this::mark);
	}

	/** How many rows there are, and how many of them have an error or a warning. */
	SectionFold.Tally tally(List<EObject> rows) {
		List<Severity> worst = rows.stream().map(row -> byRow.getOrDefault(row, List.of()).stream().map(Problem::severity)
				.min(Comparator.naturalOrder()).orElse(Severity.INFO)).toList();
		return new SectionFold.Tally(rows.size(), Collections.frequency(worst, Severity.ERROR), Collections.frequency(worst, Severity.WARNING));
	}

	/** The severity of the worst problem about a cell itself; empty if there is none. */
	Optional<Severity> worst(EObject row, EStructuralFeature feature) {
		return feature == null ? Optional.empty() : byRow.getOrDefault(row, List.of()).stream()
				.filter(f -> f.places().stream().anyMatch(p -> isAt(p, row, feature))).map(Problem::severity).min(Comparator.naturalOrder());
	}

	private static boolean isAt(Place place, EObject row, EStructuralFeature feature) {
		return place.object() == row && place.feature().equals(Optional.of(feature));
	}

	/** The sentences of a row, one per line; empty if it has none. */
	String sentences(EObject row) {
		return byRow.getOrDefault(row, List.of()).stream().map(f -> "• " + Texts.in(f.sentence()))
				.collect(Collectors.joining("\n"));
	}
}
