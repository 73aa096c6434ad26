// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.ui.internal.pages.text;

import java.io.IOException;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.hyoka.dossier.ui.internal.views.preview.PageDisplay;
import org.hyoka.dossier.ui.internal.views.preview.PreviewRun;
import org.hyoka.model.hyoka.Section;
import org.hyoka.report.ReportException;
import org.hyoka.ui.forms.Refresh;
import org.hyoka.ui.forms.Subject;
import org.hyoka.ui.internal.editor.Background;
import org.hyoka.ui.labels.ThemeColors;
import org.hyoka.ui.page.PageContext;

/** A piece of narrative as the report prints it, made anew in the background a moment after the text has changed. */
final class SectionPreview {
	private static final int CALM_MILLISECONDS = 250;
	private final PageContext context;
	private final Subject section;
	private final Composite control;
	private final Composite area;
	private final StackLayout stack = new StackLayout();
	private final PageDisplay display;
	private final Composite empty;
	private final Label sentence;
	private final Runnable make = this::make;
	private final Background<Made> making;
	private volatile Section shownSection;
	private String shown;

	/**
	 * What came of it.
	 *
	 * @param problem why there is no page, in a sentence; null where there is one
	 */
	private record Made(Section of, PreviewRun.Page page, String problem) {
	}

	SectionPreview(Composite parent, PageContext context, Subject section) {
		this.context = context;
		this.section = section;
		control = new Composite(parent, SWT.NONE);
		GridLayout layout = new GridLayout();
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		layout.verticalSpacing = 4;
		control.setLayout(layout);
		Label label = new Label(control, SWT.NONE);
		label.setText(Messages.Preview_Label);
		label.setToolTipText(Messages.Preview_Help);
		label.setForeground(ThemeColors.of(control).quiet());
		area = new Composite(control, SWT.BORDER);
		area.setLayout(stack);
		area.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		display = new PageDisplay(area);
		empty = new Composite(area, SWT.NONE);
		GridLayout inside = new GridLayout();
		inside.marginWidth = 16;
		inside.marginHeight = 16;
		empty.setLayout(inside);
		sentence = new Label(empty, SWT.WRAP);
		sentence.setForeground(ThemeColors.of(control).quiet());
		sentence.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		say(Messages.Preview_Empty);
		making = new Background<>(context.session(), control, Messages.Preview_Label, CALM_MILLISECONDS, this::make, this::take);
		section.onChange(control, this::later);
		Refresh.onChange(context.session(), control, this::later);
		later();
	}

	/** Asks for it to be made anew. */
	void later() {
		if (!control.isDisposed()) {
			control.getDisplay().timerExec(-1, make);
			control.getDisplay().timerExec(CALM_MILLISECONDS, make);
		}
	}

	private void make() {
		if (control.isDisposed() || !control.isVisible()) {
			return;
		}
		making.cancel();
		if (!(section.object().orElse(null) instanceof Section now) || now.eResource() == null) {
			say(Messages.Preview_Empty);
			return;
		}
		shownSection = now;
		making.work();
	}

	/** Not on the UI thread; gives way to edits. */
	private Made make(Runnable pause) {
		Section of = shownSection;
		try {
			return new Made(of, PreviewRun.of(context.session(), of, Background.asking(pause)), null);
		} catch (IOException | ReportException e) {
			Platform.getLog(SectionPreview.class).log(Status.warning("The preview could not be made.", e));
			return new Made(of, PreviewRun.Page.NONE, String.valueOf(e.getLocalizedMessage()));
		}
	}

	private void take(Made made) {
		if (section.object().orElse(null) == made.of()) {
			if (made.problem() != null) {
				say(made.problem());
			} else {
				show(made.page());
			}
		}
	}

	private void show(PreviewRun.Page page) {
		if (page.isEmpty()) {
			say(Messages.Preview_Empty);
			return;
		}
		if (!page.html().equals(shown)) {
			shown = page.html();
			display.show(page);
		}
		top(display.control());
	}

	private void say(String words) {
		shown = null;
		sentence.setText(words.replace("&", "&&"));
		empty.layout();
		top(empty);
	}

	private void top(Control top) {
		if (stack.topControl != top) {
			stack.topControl = top;
			area.layout();
		}
	}
}
