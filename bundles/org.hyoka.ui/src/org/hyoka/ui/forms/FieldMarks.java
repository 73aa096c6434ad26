// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ui.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.hyoka.consistency.Problem;
import org.hyoka.ui.page.PageContext;

/** Keeps the problems at the fields of one form up to date, while the form is seen. */
final class FieldMarks {
	/** A field and what it shows. */
	private record Entry(FieldNote note, Subject subject, EStructuralFeature feature) {
	}

	private final PageContext context;
	private final List<Entry> entries = new ArrayList<>();

	FieldMarks(PageContext context, Control owner) {
		this.context = context;
		Refresh.onChange(context.session(), owner, this::show).andProblems(context.problems());
	}

	/** The line below a field; it goes with the cell. */
	FieldNote add(Composite cell, Subject subject, EStructuralFeature feature) {
		Entry entry = new Entry(new FieldNote(cell, context), subject, feature);
		entries.add(entry);
		cell.addDisposeListener(e -> entries.remove(entry));
		subject.onChange(cell, () -> show(entry));
		show(entry);
		return entry.note();
	}

	private void show() {
		List.copyOf(entries).forEach(this::show);
	}

	private void show(Entry entry) {
		entry.note().show(entry.subject().object().map(o -> at(o, entry.feature())).orElse(List.of()));
	}

	private List<Problem> at(EObject object, EStructuralFeature feature) {
		return context.problems().problems(object).stream().filter(f -> f.places().stream()
				.anyMatch(p -> p.object() == object && p.feature().equals(Optional.of(feature)))).toList();
	}
}
