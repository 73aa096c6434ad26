// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.ui.internal.views.problems;

import java.util.List;
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
import org.hyoka.consistency.Place;
import org.hyoka.consistency.Problem;
import org.hyoka.consistency.QuickFix;
import org.hyoka.core.text.Phrase;
import org.hyoka.model.hyoka.AcceptedProblem;
import org.hyoka.model.time.DatePoint;
import org.hyoka.ui.forms.Texts;
import org.hyoka.ui.labels.Fonts;
import org.hyoka.ui.labels.ThemeColors;

/** The selected problem in full below the list: its sentence, what to do, its place as a link, and a button for each way to mend it. */
final class ProblemDetails {
	private static final int LINE = 160;
	/** So many places of an entry are links. */
	private static final int MOST = 8;
	private final Composite area;
	private final BiConsumer<ProblemRow, Place> lead;
	private final BiConsumer<ProblemRow, QuickFix> mend;
	private final Consumer<ProblemRow> accept;
	private final Function<Problem, Optional<Phrase>> advice;
	private ProblemRow shown;

	/** @param accept accepts a row, or lets it count again if it was accepted */
	ProblemDetails(Composite parent, BiConsumer<ProblemRow, Place> lead, BiConsumer<ProblemRow, QuickFix> mend, Consumer<ProblemRow> accept,
			Function<Problem, Optional<Phrase>> advice) {
		this.lead = lead;
		this.mend = mend;
		this.accept = accept;
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
		problem.entry().others().forEach(other -> quiet(Texts.in(other.sentence())));
		if (problem.isAccepted()) {
			AcceptedProblem by = problem.accepted();
			quiet(Messages.bind(Messages.Problems_acceptedBy,
					new Object[] { by.getReason(), by.getAcceptedBy(),
							by.getAcceptedOn() == null ? "-" : Texts.point(DatePoint.of(by.getAcceptedOn())) }));
		}
		List<Place> places = problem.entry().places();
		places.stream().limit(MOST).forEach(place -> link(problem, place));
		if (places.size() > MOST) {
			quiet(Messages.bind(Messages.Problems_moreBelow, places.size() - MOST));
		}
		buttons(problem);
	}

	private void quiet(String text) {
		Label label = new Label(area, SWT.WRAP);
		label.setText(text.replace("&", "&&"));
		label.setForeground(ThemeColors.of(area).quiet());
		wide(label);
	}

	private void link(ProblemRow problem, Place place) {
		Link link = new Link(area, SWT.WRAP);
		link.setText("<a>" + ProblemRow.words(place).replace("<", "＜").replace("&", "&&") + "</a>");
		link.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> lead.accept(problem, place)));
		wide(link);
	}

	private void buttons(ProblemRow problem) {
		Composite buttons = new Composite(area, SWT.NONE);
		RowLayout row = new RowLayout();
		row.marginLeft = 0;
		row.spacing = 4;
		buttons.setLayout(row);
		wide(buttons);
		if (!problem.isAccepted()) {
			problem.problem().fixes().forEach(fix -> button(buttons, Texts.in(fix.label()), () -> mend.accept(problem, fix)));
		}
		button(buttons, problem.isAccepted() ? Messages.Problems_withdraw : Messages.Problems_accept, () -> accept.accept(problem));
	}

	private static void button(Composite buttons, String label, Runnable run) {
		Button button = new Button(buttons, SWT.PUSH);
		button.setText(label.replace("&", "&&"));
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> run.run()));
	}

	private static void wide(Control control) {
		GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
		data.widthHint = LINE;
		control.setLayoutData(data);
	}
}
