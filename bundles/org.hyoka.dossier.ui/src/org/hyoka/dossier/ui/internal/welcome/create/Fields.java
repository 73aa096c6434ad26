// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.ui.internal.welcome.create;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.hyoka.core.text.Years;
import org.hyoka.model.hyoka.EvaluationKind;
import org.hyoka.model.hyoka.HyokaPackage;
import org.hyoka.model.time.FiscalYear;
import org.hyoka.ui.forms.Texts;
import org.hyoka.ui.labels.Labels;
import org.hyoka.ui.labels.ThemeColors;

/** Fields of the wizard's pages: label at the left, field at the right, all aligned. */
final class Fields {
	/** The kinds that a person can choose. */
	static final List<EvaluationKind> KINDS = List.of(EvaluationKind.EX_ANTE, EvaluationKind.MID_TERM,
			EvaluationKind.FINAL, EvaluationKind.FOLLOW_UP);
	private static final int WIDTH = 320;
	private final Composite area;

	Fields(Composite parent) {
		area = new Composite(parent, SWT.NONE);
		GridLayout layout = new GridLayout(3, false);
		layout.marginWidth = 16;
		layout.marginHeight = 16;
		layout.verticalSpacing = 8;
		layout.horizontalSpacing = 8;
		area.setLayout(layout);
	}

	Composite area() {
		return area;
	}

	Text text(String label, String value, Runnable changed) {
		label(label);
		Text text = new Text(area, SWT.BORDER | SWT.SINGLE);
		text.setText(value);
		text.setLayoutData(wide(2));
		text.addModifyListener(e -> changed.run());
		return text;
	}

	Text file(String label, String button, Runnable changed, Runnable browse) {
		label(label);
		Text text = new Text(area, SWT.BORDER | SWT.SINGLE);
		text.setLayoutData(wide(1));
		text.addModifyListener(e -> changed.run());
		Button push = new Button(area, SWT.PUSH);
		push.setText(button);
		push.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> browse.run()));
		return text;
	}

	Combo choice(String label, List<String> items, int selected, Runnable changed) {
		label(label);
		Combo combo = new Combo(area, SWT.READ_ONLY | SWT.DROP_DOWN);
		combo.setItems(items.toArray(String[]::new));
		combo.select(selected);
		combo.setLayoutData(wide(2));
		combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> changed.run()));
		return combo;
	}

	/** A line of explanation below the field before. */
	Label remark() {
		label("");
		Label remark = new Label(area, SWT.WRAP);
		remark.setForeground(ThemeColors.of(area).quiet());
		remark.setLayoutData(wide(2));
		return remark;
	}

	Combo kinds(int selected, Runnable changed) {
		return choice(Labels.of(HyokaPackage.Literals.DOSSIER__KIND),
				KINDS.stream().map(k -> Labels.of(HyokaPackage.Literals.EVALUATION_KIND, k)).toList(), selected, changed);
	}

	Text year(Runnable changed) {
		return text(Labels.of(HyokaPackage.Literals.DOSSIER__FISCAL_YEAR), Texts.year(FiscalYear.of(LocalDate.now())),
				changed);
	}

	/** The year in a field; empty if it can't be read. */
	static Optional<FiscalYear> year(Text text) {
		return Years.parseFiscalYear(text.getText()).value();
	}

	/** The path in a field; empty if it is none. */
	static Optional<Path> path(Text text) {
		try {
			return text.getText().isBlank() ? Optional.empty() : Optional.of(Path.of(text.getText().strip()));
		} catch (InvalidPathException e) {
			return Optional.empty(); // the page says so
		}
	}

	private void label(String text) {
		Label label = new Label(area, SWT.NONE);
		label.setText(text);
	}

	private static GridData wide(int columns) {
		GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false, columns, 1);
		data.widthHint = WIDTH;
		return data;
	}
}
