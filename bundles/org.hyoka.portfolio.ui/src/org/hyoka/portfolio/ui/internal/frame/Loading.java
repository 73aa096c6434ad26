// SPDX-License-Identifier: EPL-2.0
package org.hyoka.portfolio.ui.internal.frame;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Control;
import org.hyoka.portfolio.Answer.Line;
import org.hyoka.portfolio.Arrangement;
import org.hyoka.portfolio.PortfolioException;
import org.hyoka.portfolio.internal.answers.ArrangedAnswer;
import org.hyoka.portfolio.ui.internal.work.Desk;
import org.hyoka.portfolio.ui.internal.words.Messages;
import org.hyoka.questions.Question;

/** Asks and arranges in a job and hands over what was found; what is asked later counts instead. UI thread. */
final class Loading {
	/** What came of it: something to show, or a sentence why not. */
	record Outcome(Optional<Shown> shown, String sentence) {
	}

	private final Desk desk;
	private final Control owner;
	private final Consumer<Outcome> take;
	private Job job;

	/** @param owner with it all ends */
	Loading(Desk desk, Control owner, Consumer<Outcome> take) {
		this.desk = desk;
		this.owner = owner;
		this.take = take;
		owner.addDisposeListener(e -> cancel());
	}

	/** Forgets what was asked and has not come. */
	void cancel() {
		if (job != null) {
			job.cancel();
			job = null;
		}
	}

	/** Whether something is still to come. */
	boolean isWorking() {
		return job != null;
	}

	void ask(Screen.View view, Map<String, String> where, Arrangement arrangement) {
		cancel();
		Job[] self = new Job[1];
		self[0] = Job.createSystem(Messages.Loading_job, (ICoreRunnable) monitor -> {
			Outcome outcome = outcome(view, where, arrangement, monitor);
			if (!monitor.isCanceled() && !owner.isDisposed()) {
				owner.getDisplay().asyncExec(() -> {
					if (job == self[0] && !owner.isDisposed()) {
						job = null;
						take.accept(outcome);
					}
				});
			}
		});
		job = self[0];
		job.setPriority(Job.INTERACTIVE);
		job.schedule();
	}

	private Outcome outcome(Screen.View view, Map<String, String> where, Arrangement arrangement, IProgressMonitor monitor) {
		try {
			Optional<Question> question = desk.question(view.question());
			if (question.isEmpty()) {
				return new Outcome(Optional.empty(), Messages.bind(Messages.Loading_notInstalled, view.label()));
			}
			ArrangedAnswer answer = desk.ask(question.get(), where, monitor);
			synchronized (answer) {
				Map<String, Map<String, Integer>> facets = new LinkedHashMap<>();
				for (String facet : view.facets()) {
					if (answer.column(facet) >= 0 && !monitor.isCanceled()) {
						facets.put(facet, answer.counts(facet, arrangement));
					}
				}
				List<Line> lines = answer.lines(arrangement);
				return new Outcome(Optional.of(new Shown(question.get(), where, answer, arrangement, lines, facets)), "");
			}
		} catch (PortfolioException e) {
			return new Outcome(Optional.empty(), Desk.sentence(e));
		}
	}
}
