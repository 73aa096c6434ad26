// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.ui.internal.views.preview;

import java.io.IOException;
import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.hyoka.dossier.ui.internal.views.EmptyState;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.report.ChapterSubject;
import org.hyoka.report.ReportException;
import org.hyoka.ui.forms.PageScaffold;
import org.hyoka.ui.internal.editor.Background;
import org.hyoka.ui.internal.editor.Notice;
import org.hyoka.ui.labels.Fonts;
import org.hyoka.ui.labels.Labels;
import org.hyoka.ui.page.DossierPage;

/** What an evaluator reads about one undertaking: its chapters as the report prints them, without what the panel said. */
public final class ReadPage extends DossierPage {
	/** Id of the page on which an evaluator scores what is read here. */
	private static final String SCORING = "org.hyoka.ui.evaluate";
	private static final Set<String> OF_THE_PANEL = Set.of("points", "overall-assessment", "criterion-assessment",
			"opinions", "recommendations", "member-recommendations");
	private static final int CALM_MILLISECONDS = 300;
	private Composite control;
	private Label title;
	private Composite area;
	private StackLayout stack;
	private PageDisplay display;
	private Control notice;
	private volatile Undertaking undertaking;
	private Background<Made> making;

	/**
	 * What came of it.
	 *
	 * @param problem why there is no page, in a sentence; null where there is one
	 */
	private record Made(Undertaking of, PreviewRun.Page page, String problem) {
	}

	@Override
	public Control createControl(Composite parent) {
		control = new Composite(parent, SWT.NONE);
		GridLayout layout = new GridLayout(2, false);
		layout.marginWidth = 24;
		layout.marginTop = 16;
		layout.marginHeight = 0;
		layout.verticalSpacing = 8;
		control.setLayout(layout);
		title = new Label(control, SWT.WRAP);
		title.setFont(Fonts.title());
		title.setLayoutData(PageScaffold.wrapping());
		Link score = new Link(control, SWT.NONE);
		score.setText("<a>" + Messages.Read_Score + "</a>");
		score.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
		score.addSelectionListener(
				SelectionListener.widgetSelectedAdapter(e -> context().show(SCORING, undertaking)));
		area = new Composite(control, SWT.NONE);
		area.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true, 2, 1));
		stack = new StackLayout();
		area.setLayout(stack);
		display = new PageDisplay(area);
		making = new Background<>(context().session(), area, Messages.Read_Making, CALM_MILLISECONDS, this::make, this::take);
		return control;
	}

	@Override
	public void setSubject(EObject subject) {
		if (subject instanceof Undertaking u && u != undertaking) {
			undertaking = u;
			title.setText(Messages.bind(Messages.Read_Title, Labels.brief(u)).replace("&", "&&"));
			make();
		}
	}

	private void make() {
		top(Notice.waiting(area, Messages.Read_Making));
		making.work();
	}

	/** Not on the UI thread; gives way to edits. */
	private Made make(Runnable pause) {
		Undertaking of = undertaking;
		try {
			return new Made(of, PreviewRun.of(context().session(), chapters -> about(chapters, of), Background.asking(pause)), null);
		} catch (IOException | ReportException e) {
			Platform.getLog(ReadPage.class).log(Status.warning("What there is to read could not be made.", e));
			return new Made(of, PreviewRun.Page.NONE, String.valueOf(e.getLocalizedMessage()));
		}
	}

	private void take(Made made) {
		if (made.of() == undertaking) {
			if (made.problem() != null) {
				failed(made.problem());
			} else {
				show(made.page());
			}
		}
	}

	/** The chapters on an undertaking that hold nothing of what the panel said. */
	static List<Integer> about(List<ChapterSubject> chapters, Undertaking undertaking) {
		return chapters.stream().filter(c -> c.subject().filter(u -> u == undertaking).isPresent())
				.filter(c -> c.criterion().isEmpty())
				.filter(c -> c.sections().stream().noneMatch(s -> OF_THE_PANEL.contains(s.replaceFirst("[:#].*", ""))))
				.map(ChapterSubject::index).toList();
	}

	private void show(PreviewRun.Page page) {
		if (page.isEmpty()) {
			top(EmptyState.create(area, Messages.Read_Nothing, Messages.Read_NothingWhy));
		} else {
			display.show(page);
			top(display.control());
		}
	}

	private void failed(String sentence) {
		top(Notice.error(area, Messages.Read_Failed, sentence, List.of(new Notice.Action(Messages.Read_Again, this::make))));
	}

	private void top(Control shown) {
		Control old = notice;
		notice = shown == display.control() ? null : shown;
		stack.topControl = shown;
		area.layout();
		if (old != null && old != shown) {
			old.dispose();
		}
	}
}
