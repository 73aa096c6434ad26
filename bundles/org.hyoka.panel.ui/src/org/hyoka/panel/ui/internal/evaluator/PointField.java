// SPDX-License-Identifier: EPL-2.0
package org.hyoka.panel.ui.internal.evaluator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;
import org.hyoka.core.scoring.PointText;
import org.hyoka.core.scoring.PointText.Given;
import org.hyoka.core.scoring.Scoring;
import org.hyoka.core.text.Parsed;
import org.hyoka.core.text.Phrase;
import org.hyoka.model.hyoka.Scale;
import org.hyoka.model.hyoka.ScalePoint;
import org.hyoka.model.hyoka.Score;
import org.hyoka.panel.ui.internal.scores.ScaleWords;
import org.hyoka.ui.forms.PageScaffold;
import org.hyoka.ui.forms.Texts;
import org.hyoka.ui.labels.ThemeColors;

/**
 * Where a point is given: a button per step with its words where there are few, else a field for the number beside the
 * words. A digit or letter on a button chooses that step. A point can be taken back, by a link or the key Delete: no point
 * is not 0 (rule 1).
 */
final class PointField {
	private static final int MOST_BUTTONS = 9;
	private final Scale scale;
	private final Consumer<Given> give;
	private final Runnable onward;
	private final Map<ScalePoint, Button> buttons = new LinkedHashMap<>();
	private final Label problem;
	private Link clear;
	private Text number;
	private boolean showing;
	private String shown = "";

	/** @param onward sets the focus to what follows a step that was chosen */
	PointField(Composite parent, Scale scale, String name, Consumer<Given> give, Runnable onward) {
		this.scale = scale;
		this.give = give;
		this.onward = onward;
		Label summary = new Label(parent, SWT.WRAP);
		summary.setText(ScaleWords.summary(scale).replace("&", "&&"));
		summary.setForeground(ThemeColors.of(parent).quiet());
		summary.setLayoutData(PageScaffold.wrapping());
		if (isButtons(scale)) {
			buttons(parent);
		} else {
			number(parent, name);
		}
		problem = new Label(parent, SWT.WRAP);
		problem.setForeground(ThemeColors.of(parent).missed());
		problem.setLayoutData(PageScaffold.wrapping());
		say("");
	}

	/** Whether every judgement there is has words of its own, and there are few. */
	static boolean isButtons(Scale scale) {
		int steps = scale.getPoints().size();
		int allowed = Scoring.allowed(scale).size();
		return steps > 0 && steps <= MOST_BUTTONS && (allowed == 0 || allowed == steps);
	}

	private void buttons(Composite parent) {
		for (ScalePoint point : scale.getPoints()) {
			Button button = new Button(parent, SWT.RADIO | SWT.WRAP);
			button.setText(ScaleWords.of(point).replace("&", "&&"));
			button.setLayoutData(PageScaffold.wrapping());
			button.setData("org.hyoka.point", point);
			button.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> {
				if (button.getSelection() && !showing) {
					give.accept(Given.of(point));
				}
			}));
			button.addListener(SWT.KeyDown, this::typed);
			button.addListener(SWT.Traverse, this::onward);
			buttons.put(point, button);
		}
		clear = new Link(parent, SWT.NONE);
		clear.setText("<a>" + Messages.Evaluate_Clear + "</a>");
		clear.setLayoutData(new GridData(SWT.LEFT, SWT.TOP, false, false));
		clear.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> give.accept(Given.NONE)));
	}

	/** Tab leads on to the remark: on the link between them the first space of a remark would take the point back. */
	private void onward(Event event) {
		if (event.detail == SWT.TRAVERSE_TAB_NEXT) {
			event.doit = false;
			event.detail = SWT.TRAVERSE_NONE;
			onward.run();
		}
	}

	private void typed(Event event) {
		char key = event.character;
		if ((key == SWT.DEL || key == SWT.BS) && clear.getVisible()) {
			give.accept(Given.NONE);
		} else if (Character.isLetterOrDigit(key) && PointText.read(scale, String.valueOf(key)) instanceof Parsed.Read<Given> read) {
			give.accept(read.get());
			buttons.values().stream().filter(Button::getSelection).findFirst().ifPresent(Button::setFocus);
		}
	}

	private void number(Composite parent, String name) {
		number = new Text(parent, SWT.BORDER | SWT.SINGLE | SWT.RIGHT);
		GridData data = new GridData(SWT.LEFT, SWT.TOP, false, false);
		data.widthHint = 72;
		number.setLayoutData(data);
		number.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent e) {
				e.result = name;
			}
		});
		number.addListener(SWT.FocusOut, e -> commit());
		number.addListener(SWT.DefaultSelection, e -> commit());
		List<String> words = new ArrayList<>();
		scale.getPoints().forEach(p -> words.add(ScaleWords.of(p)));
		Label all = new Label(parent, SWT.WRAP);
		all.setText(String.join("\n", words).replace("&", "&&"));
		all.setLayoutData(PageScaffold.wrapping());
	}

	/** Takes the number that was typed; a sentence below says why it can't be taken. */
	void commit() {
		if (number == null || number.isDisposed() || number.getText().equals(shown)) {
			return;
		}
		switch (PointText.read(scale, number.getText())) {
		case Parsed.Read<Given> read -> {
			shown = number.getText();
			say("");
			give.accept(read.get());
		}
		case Parsed.Unreadable<Given> no -> say(Texts.in(no.why()));
		}
	}

	/** Shows what is given. */
	void show(Score score, Optional<Phrase> wrong, boolean editable) {
		Optional<ScalePoint> point = score == null ? Optional.empty() : at(score);
		showing = true;
		buttons.forEach((p, button) -> {
			button.setSelection(point.filter(g -> g == p).isPresent());
			button.setEnabled(editable);
		});
		if (clear != null) {
			clear.setVisible(editable && score != null && (score.getValue() != null || score.getPoint() != null));
		}
		if (number != null) {
			String now = score == null || score.getValue() == null ? "" : Texts.number(score.getValue());
			boolean typing = number.isFocusControl() && !number.getText().equals(shown);
			if (!typing) {
				shown = now;
				if (!number.getText().equals(now)) {
					number.setText(now);
				}
			}
			number.setEditable(editable);
		}
		showing = false;
		if (number == null || number.getText().equals(shown)) {
			say(wrong.map(Texts::in).orElse(""));
		}
	}

	private Optional<ScalePoint> at(Score score) {
		return score.getValue() == null ? Optional.ofNullable(score.getPoint())
				: scale.getPoints().stream().filter(p -> p.getValue() != null && p.getValue().compareTo(score.getValue()) == 0)
						.findFirst();
	}

	private void say(String sentence) {
		String text = sentence.replace("&", "&&");
		boolean visible = !text.isEmpty();
		if (!problem.getText().equals(text) || problem.getVisible() != visible) {
			problem.setText(text);
			problem.setVisible(visible);
			((GridData) problem.getLayoutData()).exclude = !visible;
			PageScaffold.reflow(problem);
		}
	}

	boolean focus() {
		return number != null ? number.setFocus()
				: buttons.values().stream().filter(Button::getSelection).findFirst()
						.or(() -> buttons.values().stream().findFirst()).map(Button::setFocus).orElse(false);
	}
}
