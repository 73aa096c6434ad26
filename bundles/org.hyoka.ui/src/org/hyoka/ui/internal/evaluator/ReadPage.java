// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ui.internal.evaluator;

import java.io.IOException;
import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.hyoka.core.dossier.DossierSession;
import org.hyoka.core.report.ChapterSubject;
import org.hyoka.core.report.ReportException;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.ui.editor.DossierPage;
import org.hyoka.ui.forms.PageScaffold;
import org.hyoka.ui.internal.editor.Notice;
import org.hyoka.ui.internal.pages.PageNames;
import org.hyoka.ui.internal.views.EmptyState;
import org.hyoka.ui.internal.views.preview.PageDisplay;
import org.hyoka.ui.internal.views.preview.PreviewRun;
import org.hyoka.ui.labels.Fonts;

/** What an evaluator reads about one undertaking: its chapters as the report prints them, without what the panel said. */
public final class ReadPage extends DossierPage {
	/** Id of the page. */
	public static final String ID = "org.hyoka.ui.read";
	private static final Set<String> OF_THE_PANEL = Set.of("points", "overall-assessment", "criterion-assessment",
			"opinions", "recommendations", "member-recommendations");
	private Composite control;
	private Label title;
	private Composite area;
	private StackLayout stack;
	private PageDisplay display;
	private Control notice;
	private Undertaking undertaking;
	private Job job;

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
				SelectionListener.widgetSelectedAdapter(e -> context().show(EvaluatePage.ID, undertaking)));
		area = new Composite(control, SWT.NONE);
		area.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true, 2, 1));
		stack = new StackLayout();
		area.setLayout(stack);
		display = new PageDisplay(area);
		return control;
	}

	@Override
	public void setSubject(EObject subject) {
		if (subject instanceof Undertaking u && u != undertaking) {
			undertaking = u;
			title.setText(Messages.bind(Messages.Read_Title, PageNames.of(u)).replace("&", "&&"));
			make(u);
		}
	}

	private void make(Undertaking of) {
		if (job != null) {
			job.cancel();
		}
		top(Notice.waiting(area, Messages.Read_Making));
		DossierSession session = context().session();
		Display screen = area.getDisplay();
		job = Job.create(Messages.Read_Making, monitor -> {
			try {
				PreviewRun.Page page = PreviewRun.of(session, chapters -> about(chapters, of), monitor);
				screen.asyncExec(() -> show(of, page));
			} catch (OperationCanceledException e) {
				return Status.CANCEL_STATUS;
			} catch (IOException | ReportException e) {
				Platform.getLog(ReadPage.class).log(Status.warning("What there is to read could not be made.", e));
				screen.asyncExec(() -> failed(of, String.valueOf(e.getLocalizedMessage())));
			}
			return Status.OK_STATUS;
		});
		job.schedule();
	}

	/** The chapters on an undertaking that hold nothing of what the panel said. */
	static List<Integer> about(List<ChapterSubject> chapters, Undertaking undertaking) {
		return chapters.stream().filter(c -> c.subject().filter(u -> u == undertaking).isPresent())
				.filter(c -> c.criterion().isEmpty())
				.filter(c -> c.sections().stream().noneMatch(s -> OF_THE_PANEL.contains(s.replaceFirst("[:#].*", ""))))
				.map(ChapterSubject::index).toList();
	}

	private void show(Undertaking of, PreviewRun.Page page) {
		if (area.isDisposed() || of != undertaking) {
			return;
		}
		if (page.isEmpty()) {
			top(EmptyState.create(area, Messages.Read_Nothing, Messages.Read_NothingWhy));
		} else {
			display.show(page);
			top(display.control());
		}
	}

	private void failed(Undertaking of, String sentence) {
		if (!area.isDisposed() && of == undertaking) {
			top(Notice.error(area, Messages.Read_Failed, sentence,
					List.of(new Notice.Action(Messages.Read_Again, () -> make(of)))));
		}
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

	@Override
	public void dispose() {
		if (job != null) {
			job.cancel();
		}
	}
}
