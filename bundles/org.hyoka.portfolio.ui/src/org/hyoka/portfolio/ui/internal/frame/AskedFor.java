// SPDX-License-Identifier: EPL-2.0
package org.hyoka.portfolio.ui.internal.frame;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.hyoka.portfolio.ui.internal.words.Messages;
import org.hyoka.questions.Parameter;
import org.hyoka.questions.Question;
import org.hyoka.questions.ValueType;
import org.hyoka.ui.rows.AccessibleNames;

/** The parameters of a question that are a choice of a few values or a number; what else it can be asked with the filters do. UI thread. */
final class AskedFor {
	private static final int MOST = 9999;
	private static final int CALM_MILLISECONDS = 300;
	private final Composite area;
	private final Consumer<Map<String, String>> change;
	private Map<String, String> where = Map.of();
	private String question = "";

	/** @param change asked for other values */
	AskedFor(Composite parent, Consumer<Map<String, String>> change) {
		this.change = change;
		area = new Composite(parent, SWT.NONE);
		RowLayout row = new RowLayout(SWT.HORIZONTAL);
		row.marginLeft = 0;
		row.marginRight = 0;
		row.marginTop = 0;
		row.marginBottom = 0;
		row.spacing = 8;
		row.center = true;
		area.setLayout(row);
	}

	Composite control() {
		return area;
	}

	/** Shows the values that were asked with; whether there is anything to choose. */
	boolean show(Question asked, Map<String, String> values) {
		boolean same = asked.name().equals(question) && values.equals(where);
		question = asked.name();
		where = Map.copyOf(values);
		if (!same) {
			for (var child : area.getChildren()) {
				child.dispose();
			}
			for (Parameter parameter : asked.parameters()) {
				String value = values.getOrDefault(parameter.name(), parameter.standard());
				List<String> choices = asked.choices(parameter);
				if (!choices.isEmpty()) {
					choice(asked, parameter, choices, value);
				} else if (parameter.type() == ValueType.WHOLE && value != null) {
					number(asked, parameter, value);
				}
			}
		}
		return area.getChildren().length > 0;
	}

	private String label(Question asked, Parameter parameter) {
		Label label = new Label(area, SWT.NONE);
		String text = switch (parameter.name()) {
		case "rows" -> Messages.AskedFor_rows;
		case "columns" -> Messages.AskedFor_columns;
		case "days" -> Messages.AskedFor_days;
		case "times" -> Messages.AskedFor_times;
		default -> asked.help(parameter).in(Locale.getDefault());
		};
		label.setText(text);
		return text;
	}

	private void choice(Question asked, Parameter parameter, List<String> choices, String value) {
		String label = label(asked, parameter);
		Combo combo = new Combo(area, SWT.READ_ONLY | SWT.DROP_DOWN);
		List<String> items = new ArrayList<>();
		choices.forEach(c -> items.add(asked.words().phrase("literal." + parameter.name() + '.' + c).in(Locale.getDefault())));
		combo.setItems(items.toArray(String[]::new));
		combo.select(choices.indexOf(value));
		combo.setData("org.hyoka.parameter", parameter.name());
		AccessibleNames.name(combo, () -> label);
		combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> ask(parameter, choices.get(combo.getSelectionIndex()))));
	}

	private void number(Question asked, Parameter parameter, String value) {
		String label = label(asked, parameter);
		Spinner spinner = new Spinner(area, SWT.BORDER);
		spinner.setValues(Integer.parseInt(value), 0, MOST, 0, 1, 10);
		spinner.setData("org.hyoka.parameter", parameter.name());
		AccessibleNames.name(spinner, () -> label);
		Runnable typed = () -> {
			if (!spinner.isDisposed()) {
				ask(parameter, String.valueOf(spinner.getSelection()));
			}
		};
		spinner.addModifyListener(e -> {
			area.getDisplay().timerExec(-1, typed);
			area.getDisplay().timerExec(CALM_MILLISECONDS, typed);
		});
	}

	private void ask(Parameter parameter, String value) {
		if (!value.equals(where.get(parameter.name()))) {
			Map<String, String> changed = new HashMap<>(where);
			changed.put(parameter.name(), value);
			where = Map.copyOf(changed); // the controls show it already
			change.accept(where);
		}
	}
}
