// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.ui.internal.views.problems;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.hyoka.consistency.ProblemFilter;
import org.hyoka.consistency.Severity;
import org.hyoka.ui.rows.AccessibleNames;

/** Three lists above the problems: from which severity on, of which rule, of which undertaking. */
final class ProblemFilterBar {
	private static final int WIDTH = 60;
	/** A width in px in which a rule can be told from others. */
	private static final int LEAST = 140;
	private static final List<Severity> SEVERITIES = List.of(Severity.INFO, Severity.WARNING, Severity.ERROR);
	private final Combo severity;
	private final Combo rule;
	private final Combo project;
	private List<String> rules = List.of();
	private List<String> projects = List.of();

	/** @param changed called when another choice is made */
	ProblemFilterBar(Composite parent, Runnable changed) {
		Composite bar = new Composite(parent, SWT.NONE);
		GridLayout layout = new GridLayout(2, true); // in three columns their words would be cut
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		bar.setLayout(layout);
		bar.addListener(SWT.Resize, e -> columns(bar, layout));
		bar.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		severity = combo(bar, Messages.Problems_severity, changed);
		severity.setItems(Messages.Problems_everySeverity, Messages.Problems_warnings, Messages.Problems_errors);
		severity.select(0);
		rule = combo(bar, Messages.Problems_rule, changed);
		project = combo(bar, Messages.Problems_project, changed);
		((GridData) project.getLayoutData()).horizontalSpan = 2;
		offer(Map.of(), List.of());
	}

	/** One below the other where words would be cut beside each other. */
	private void columns(Composite bar, GridLayout layout) {
		int needed = Math.max(severity.computeSize(SWT.DEFAULT, SWT.DEFAULT).x, LEAST);
		int columns = bar.getClientArea().width >= 2 * needed + layout.horizontalSpacing ? 2 : 1;
		if (columns != layout.numColumns) {
			layout.numColumns = columns;
			((GridData) project.getLayoutData()).horizontalSpan = columns;
			bar.requestLayout();
		}
	}

	private static Combo combo(Composite bar, String name, Runnable changed) {
		Combo combo = new Combo(bar, SWT.READ_ONLY | SWT.DROP_DOWN);
		combo.setToolTipText(name);
		AccessibleNames.name(combo, () -> name);
		GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
		data.widthHint = WIDTH;
		combo.setLayoutData(data);
		combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> changed.run()));
		return combo;
	}

	/** What is chosen. */
	ProblemFilter filter() {
		return new ProblemFilter(SEVERITIES.get(Math.max(0, severity.getSelectionIndex())), chosen(rule, rules).map(List::of).orElse(List.of()),
				chosen(project, projects));
	}

	private static Optional<String> chosen(Combo combo, List<String> values) {
		int at = combo.getSelectionIndex() - 1;
		return at >= 0 && at < values.size() ? Optional.of(values.get(at)) : Optional.empty();
	}

	/**
	 * Offers other rules and undertakings; what is chosen stays so, even if there is nothing of it any more.
	 *
	 * @param titles of rules by id
	 * @param names  of undertakings
	 */
	void offer(Map<String, String> titles, List<String> names) {
		Map<String, String> all = new LinkedHashMap<>(titles);
		chosen(rule, rules).ifPresent(id -> all.putIfAbsent(id, rule.getText()));
		rules = fill(rule, Messages.Problems_everyRule, all, chosen(rule, rules));
		Map<String, String> wanted = new LinkedHashMap<>();
		names.forEach(name -> wanted.put(name, name));
		chosen(project, projects).ifPresent(name -> wanted.putIfAbsent(name, name));
		projects = fill(project, Messages.Problems_everyProject, wanted, chosen(project, projects));
	}

	private static List<String> fill(Combo combo, String every, Map<String, String> values, Optional<String> chosen) {
		List<String> labels = new ArrayList<>(List.of(every));
		labels.addAll(values.values());
		List<String> keys = List.copyOf(values.keySet());
		if (!labels.equals(List.of(combo.getItems()))) {
			combo.setItems(labels.toArray(String[]::new));
		}
		combo.select(chosen.map(key -> keys.indexOf(key) + 1).orElse(0));
		return keys;
	}
}
