// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.ui.internal.pages.overview;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PartInitException;
import org.hyoka.consistency.Severity;
import org.hyoka.core.progress.ChapterCount;
import org.hyoka.core.progress.ChapterState;
import org.hyoka.core.progress.DueDate;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.model.time.DatePoint;
import org.hyoka.ui.forms.LinkList;
import org.hyoka.ui.forms.PageScaffold;
import org.hyoka.ui.forms.RowFlow;
import org.hyoka.ui.forms.Texts;
import org.hyoka.ui.labels.Labels;
import org.hyoka.ui.page.PageContext;
import org.hyoka.ui.paint.FigureTile;

/** Where the dossier stands: figures, every chapter as a mark, what to do next, what is due. */
final class StatusPart {
	private static final int STEPS = 8;
	private static final int STEPS_EACH = 2;
	private static final int DATES = 6;
	private final PageContext context;
	private final PageScaffold scaffold;
	private final PageLinks leads;
	private final FirstSteps first;
	private final FigureTile chapters;
	private final FigureTile sheets;
	private final FigureTile responses;
	private final FigureTile problems;
	private final ChapterBoard board;
	private final LinkList steps;
	private final LinkList dates;
	private final StatusWatch watch;

	StatusPart(Composite parent, PageContext context) {
		this.context = context;
		leads = new PageLinks(context);
		scaffold = PageScaffold.inside(parent);
		first = new FirstSteps(scaffold, context);
		Composite tiles = new Composite(scaffold.wideSection(""), SWT.NONE);
		tiles.setLayout(new RowFlow(4));
		tiles.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		chapters = new FigureTile(tiles, Messages.Overview_Chapters, this::firstOpen);
		sheets = new FigureTile(tiles, Messages.Overview_Sheets, () -> show("org.hyoka.ui.scores"));
		responses = new FigureTile(tiles, Messages.Overview_Responses, () -> show("org.hyoka.ui.recommendations"));
		problems = new FigureTile(tiles, Messages.Overview_Findings, this::problems);
		board = new ChapterBoard(scaffold.wideSection(Messages.Overview_Board), leads::follow);
		steps = new LinkList(scaffold.section(Messages.Overview_Next), false);
		dates = new LinkList(scaffold.section(Messages.Overview_Deadlines), true);
		watch = new StatusWatch(context, scaffold.control(), this::show);
	}

	Control control() {
		return scaffold.control();
	}

	private void firstOpen() {
		watch.last().chapters().values().stream().flatMap(List::stream)
				.filter(s -> !s.missing().isEmpty()).findFirst().ifPresent(s -> leads.follow(s, 0));
	}

	private void show(String page) {
		watch.last().chapters().keySet().stream().filter(u -> u != null && u.isEvaluated()).findFirst()
				.ifPresent(u -> context.show(page, u));
	}

	private void problems() {
		try {
			context.site().getPage().showView("org.hyoka.ui.problems");
		} catch (PartInitException e) {
			Platform.getLog(StatusPart.class).log(Status.error("The findings cannot be shown.", e));
		}
	}

	private void show(DossierStatus now) {
		ChapterCount count = now.count();
		chapters.show(count.toString(), count.open() == 0 ? Messages.Overview_AllDone
				: Messages.bind(Messages.Overview_Open, count.open()), share(count.complete(), count.due()), false);
		sheets.show(now.sheetsIn() + " / " + now.sheets(), now.sheets() == 0 ? Messages.Overview_NoSheets
				: now.sheetsIn() == now.sheets() ? Messages.Overview_AllIn
						: Messages.bind(Messages.Overview_Awaited, now.sheets() - now.sheetsIn()),
				share(now.sheetsIn(), now.sheets()), false);
		long unanswered = now.toAnswer() - now.answered();
		responses.show(now.answered() + " / " + now.toAnswer(), now.toAnswer() == 0 ? Messages.Overview_NothingToAnswer
				: unanswered == 0 ? Messages.Overview_AllAnswered : Messages.bind(Messages.Overview_Unanswered, unanswered),
				share(now.answered(), now.toAnswer()), false);
		int errors = now.problems().getOrDefault(Severity.ERROR, 0);
		int warnings = now.problems().getOrDefault(Severity.WARNING, 0);
		problems.show(now.looked() ? String.valueOf(errors + warnings) : "–", !now.looked() ? Messages.Overview_Looking
				: errors + warnings == 0 ? Messages.Overview_NoFindings : Messages.bind(Messages.Overview_Severities, errors, warnings), -1,
				errors > 0);
		first.show(now.first());
		board.show(now);
		steps(now);
		dates(now);
	}

	private static double share(long part, long whole) {
		return whole == 0 ? -1 : (double) part / whole;
	}

	/** Of every undertaking its first few, so that one of them does not hide the others. */
	private void steps(DossierStatus now) {
		List<LinkList.Entry> entries = new ArrayList<>();
		List<Runnable> actions = new ArrayList<>();
		int all = 0;
		for (Map.Entry<Undertaking, List<ChapterState>> row : now.chapters().entrySet()) {
			int own = 0;
			for (ChapterState state : row.getValue()) {
				for (int i = 0; i < state.missing().size(); i++) {
					all++;
					if (own++ < STEPS_EACH && entries.size() < STEPS) {
						int n = i;
						entries.add(new LinkList.Entry("", false, Texts.in(state.chapter().label()) + Messages.Overview_Colon
								+ Texts.in(state.missing().get(i)), row.getKey() == null ? "" : Labels.brief(row.getKey())));
						actions.add(() -> leads.follow(state, n));
					}
				}
			}
		}
		steps.show(entries, actions, Messages.Overview_NoSteps,
				all > entries.size() ? Messages.bind(Messages.Overview_More, all - entries.size()) : "");
	}

	private void dates(DossierStatus now) {
		LocalDate today = LocalDate.now();
		List<LinkList.Entry> entries = new ArrayList<>();
		List<Runnable> actions = new ArrayList<>();
		for (DueDate due : now.due().subList(0, Math.min(DATES, now.due().size()))) {
			long days = Math.abs(ChronoUnit.DAYS.between(today, due.day()));
			String left = due.isOverdue(today) ? Messages.bind(Messages.Overview_Overdue, days)
					: days == 0 ? Messages.Overview_Today : Messages.bind(Messages.Overview_Left, days);
			entries.add(new LinkList.Entry(Texts.point(DatePoint.of(due.day())) + "  " + left, due.isOverdue(today),
					Texts.in(due.what()), ""));
			actions.add(() -> context.reveal(due.object(), due.feature().orElse(null)));
		}
		dates.show(entries, actions, Messages.Overview_NoDeadlines, now.due().size() > entries.size()
				? Messages.bind(Messages.Overview_More, now.due().size() - entries.size()) : "");
	}
}
