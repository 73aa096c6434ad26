// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.ui.internal.views.problems;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.hyoka.consistency.Problem;
import org.hyoka.consistency.QuickFix;
import org.hyoka.core.text.Phrase;
import org.hyoka.ui.forms.Texts;
import org.hyoka.ui.labels.Fonts;
import org.hyoka.ui.labels.ThemeColors;

/** The selected problem in full below the list: its sentence, what to do, its place as a link, and a button for each way to mend it. */
final class ProblemDetails {
	private static final int LINE = 160;
	private final Composite area;
	private final Consumer<ProblemRow> lead;
	private final BiConsumer<ProblemRow, QuickFix> mend;
	private final Function<Problem, Optional<Phrase>> advice;
	private ProblemRow shown;

	ProblemDetails(Composite parent, Consumer<ProblemRow> lead, BiConsumer<ProblemRow, QuickFix> mend,
			Function<Problem, Optional<Phrase>> advice) {
		this.lead = lead;
		this.mend = mend;
		this.advice = advice;
		area = new Composite(parent, SWT.NONE);
		GridLayout layout = new GridLayout();
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		layout.verticalSpacing = 4;
		area.setLayout(layout);
		GridData data = new GridData(SWT.FILL, SWT.BOTTOM, true, false);
		data.exclude = true;
		area.setLayoutData(data);
		area.setVisible(false);
	}

	/** @param problem null for none */
	void show(ProblemRow problem) {
		if (area.isDisposed() || problem == shown) {
			return;
		}
		shown = problem;
		for (Control child : area.getChildren()) {
			child.dispose();
		}
		((GridData) area.getLayoutData()).exclude = problem == null;
		area.setVisible(problem != null);
		if (problem != null) {
			fill(problem);
		}
		area.getParent().layout(true, true);
	}

	private void fill(ProblemRow problem) {
		Label sentence = new Label(area, SWT.WRAP);
		sentence.setFont(Fonts.strong());
		sentence.setText(problem.label().replace("&", "&&"));
		wide(sentence);
		advice.apply(problem.problem()).ifPresent(text -> {
			Label toDo = new Label(area, SWT.WRAP);
			toDo.setText("→ " + Texts.in(text).replace("&", "&&"));
			toDo.setForeground(ThemeColors.of(area).quiet());
			wide(toDo);
		});
		Link place = new Link(area, SWT.WRAP);
		place.setText("<a>" + problem.place().replace("<", "＜").replace("&", "&&") + "</a>");
		place.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> lead.accept(problem)));
		wide(place);
		if (!problem.problem().fixes().isEmpty()) {
			Composite buttons = new Composite(area, SWT.NONE);
			RowLayout row = new RowLayout();
			row.marginLeft = 0;
			row.spacing = 4;
			buttons.setLayout(row);
			wide(buttons);
			problem.problem().fixes().forEach(fix -> {
				Button button = new Button(buttons, SWT.PUSH);
				button.setText(Texts.in(fix.label()).replace("&", "&&"));
				button.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> mend.accept(problem, fix)));
			});
		}
	}

	private static void wide(Control control) {
		GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
		data.widthHint = LINE;
		control.setLayoutData(data);
	}
}
