// SPDX-License-Identifier: EPL-2.0
package org.hyoka.portfolio.ui.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.ToIntFunction;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.hyoka.core.text.Numbers;
import org.hyoka.portfolio.PortfolioException;
import org.hyoka.portfolio.internal.answers.ArrangedAnswer;
import org.hyoka.portfolio.ui.internal.work.Desk;
import org.hyoka.portfolio.ui.internal.words.Messages;
import org.hyoka.questions.Question;
import org.hyoka.ui.paint.FigureTile;

/** What needs somebody now, over all evaluations: a figure for each, which leads to its screen. UI thread. */
final class NeedsBar {
	/** A figure: the lines of an answer, or what they add up to. */
	private record Need(String question, Map<String, String> where, FigureTile tile, ToIntFunction<ArrangedAnswer> figure, String detail) {
	}

	private final Composite area;
	private final Desk desk;
	private final List<Need> needs = new ArrayList<>();
	private Job job;
	private int edition = -1;

	/** @param lead shows a question with values of its parameters */
	NeedsBar(Composite parent, Desk desk, BiConsumer<String, Map<String, String>> lead) {
		this.desk = desk;
		area = new Composite(parent, SWT.NONE);
		add(lead, "open-recommendations", Map.of(), Messages.NeedsBar_responses, Messages.NeedsBar_responsesDetail, a -> a.answer().lines().size());
		add(lead, "problems", Map.of(), Messages.NeedsBar_problems, Messages.NeedsBar_problemsDetail, NeedsBar::errors);
		add(lead, "ip-duties", Map.of("days", "60"), Messages.NeedsBar_duties, Messages.NeedsBar_dutiesDetail, a -> a.answer().lines().size());
		add(lead, "ip-unsigned", Map.of(), Messages.NeedsBar_unsigned, Messages.NeedsBar_unsignedDetail, a -> a.answer().lines().size());
		add(lead, "roadmap-late", Map.of(), Messages.NeedsBar_late, Messages.NeedsBar_lateDetail, a -> a.answer().lines().size());
		add(lead, "missed-targets", Map.of("times", "2"), Messages.NeedsBar_missed, Messages.NeedsBar_missedDetail, a -> a.answer().lines().size());
		GridLayout layout = new GridLayout(needs.size(), true);
		layout.marginWidth = 16;
		layout.marginHeight = 0;
		layout.marginTop = 16;
		layout.horizontalSpacing = 8;
		area.setLayout(layout);
		area.addDisposeListener(e -> cancel());
	}

	private void add(BiConsumer<String, Map<String, String>> lead, String question, Map<String, String> where, String label, String detail,
			ToIntFunction<ArrangedAnswer> figure) {
		FigureTile tile = new FigureTile(area, label, () -> lead.accept(question, where));
		GridData data = new GridData(SWT.FILL, SWT.FILL, true, false);
		data.widthHint = 90;
		tile.setLayoutData(data);
		tile.setData("org.hyoka.question", question);
		needs.add(new Need(question, where, tile, figure, detail));
	}

	Composite control() {
		return area;
	}

	private static int errors(ArrangedAnswer answer) {
		int severity = answer.column("severity");
		int number = answer.column("problems");
		return answer.answer().lines().stream().filter(l -> "ERROR".equals(l.values().get(severity)))
				.mapToInt(l -> ((Number) l.values().get(number)).intValue()).sum();
	}

	private void cancel() {
		if (job != null) {
			job.cancel();
		}
	}

	/** Counts again if the index has changed since. */
	void refresh() {
		if (edition == desk.edition() || area.isDisposed()) {
			return;
		}
		edition = desk.edition();
		cancel();
		job = Job.createSystem(Messages.Loading_job, (ICoreRunnable) monitor -> {
			for (Need need : needs) {
				if (monitor.isCanceled()) {
					return;
				}
				Optional<Integer> figure = count(need);
				if (!area.isDisposed()) {
					area.getDisplay().asyncExec(() -> show(need, figure));
				}
			}
		});
		job.setPriority(Job.LONG);
		job.schedule();
	}

	private Optional<Integer> count(Need need) {
		try {
			Optional<Question> question = desk.question(need.question());
			return question.isEmpty() ? Optional.empty()
					: Optional.of(need.figure().applyAsInt(desk.ask(question.get(), need.where(), new NullProgressMonitor())));
		} catch (PortfolioException e) {
			return Optional.empty(); // the screen that it leads to says why
		}
	}

	private void show(Need need, Optional<Integer> figure) {
		if (!need.tile().isDisposed()) {
			need.tile().show(figure.map(n -> Numbers.format(BigDecimal.valueOf(n))).orElse("–"), need.detail(), -1,
					"problems".equals(need.question()) && figure.orElse(0) > 0);
		}
	}
}
