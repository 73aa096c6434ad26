// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ip.ui.internal;

import java.time.LocalDate;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.hyoka.core.text.Years;
import org.hyoka.ui.labels.ThemeColors;
import org.hyoka.ui.rows.AccessibleNames;

/** The day that the page speaks of: the report's, today, or any other. It is not stored in the dossier. */
final class DayBar {
	private static final int FIELD = 110;
	private final IpView view;
	private final Text field;
	private final Label problem;

	/** @param page a page in parts; the bar goes below its head */
	DayBar(Composite page, IpView view) {
		this.view = view;
		Composite bar = new Composite(page, SWT.NONE);
		RowLayout layout = new RowLayout(SWT.HORIZONTAL);
		layout.center = true;
		layout.marginLeft = 0;
		layout.marginTop = 4;
		layout.marginBottom = 0;
		layout.spacing = 8;
		bar.setLayout(layout);
		GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
		data.widthHint = 120;
		bar.setLayoutData(data);
		bar.moveBelow(page.getChildren()[0]);
		Label label = new Label(bar, SWT.NONE);
		label.setText(Messages.Day_label);
		label.setForeground(ThemeColors.of(bar).quiet());
		field = new Text(bar, SWT.BORDER | SWT.SINGLE);
		field.setLayoutData(new RowData(FIELD, SWT.DEFAULT));
		field.setToolTipText(Messages.Day_help);
		AccessibleNames.name(field, () -> Messages.Day_label);
		field.addListener(SWT.DefaultSelection, e -> take());
		field.addListener(SWT.FocusOut, e -> take());
		button(bar, Messages.Day_report, view::reportDay);
		button(bar, Messages.Day_today, LocalDate::now);
		problem = new Label(bar, SWT.NONE);
		problem.setForeground(ThemeColors.of(bar).missed());
		show();
	}

	private void button(Composite bar, String label, java.util.function.Supplier<LocalDate> day) {
		Button button = new Button(bar, SWT.PUSH | SWT.FLAT);
		button.setText(label);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> {
			view.asOf(day.get());
			show();
		}));
	}

	private void show() {
		field.setText(view.asOf().toString());
		say("");
	}

	private void take() {
		Years.parseDate(field.getText()).value().ifPresentOrElse(day -> {
			view.asOf(day);
			show();
		}, () -> say(Messages.Day_unread));
	}

	private void say(String sentence) {
		if (!sentence.equals(problem.getText())) {
			problem.setText(sentence);
			problem.requestLayout();
		}
	}
}
