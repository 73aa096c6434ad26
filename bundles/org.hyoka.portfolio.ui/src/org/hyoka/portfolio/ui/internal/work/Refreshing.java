// SPDX-License-Identifier: EPL-2.0
package org.hyoka.portfolio.ui.internal.work;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.ProgressMonitorWrapper;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.hyoka.portfolio.IndexOptions;
import org.hyoka.portfolio.IndexResult;
import org.hyoka.portfolio.IndexState;
import org.hyoka.portfolio.Portfolio;
import org.hyoka.portfolio.PortfolioException;
import org.hyoka.portfolio.ui.internal.words.Messages;
import org.hyoka.portfolio.ui.internal.work.Desk.Standing;

/**
 * Brings the index to what stands in its folders, in a job that shows its progress and can be cancelled. Looks by itself whether files
 * have changed, and indexes only then.
 */
public final class Refreshing {
	/** As long as this between two looks, at least; and so many times as long as a look takes. */
	private static final long PAUSE = TimeUnit.SECONDS.toMillis(15);
	private static final int TIMES = 20;
	private final Desk desk;
	private volatile Job job;
	private volatile String progress = "";
	private volatile long stamp;
	private volatile long next;

	Refreshing(Desk desk) {
		this.desk = desk;
	}

	/** Whether it is at work on what takes a person's patience. */
	public boolean isWorking() {
		Job now = job;
		return now != null && now.isUser();
	}

	/** What it does at the moment, in words. */
	public String progress() {
		return progress;
	}

	/** Stops; what was read so far stays. */
	public void cancel() {
		Job now = job;
		if (now != null) {
			now.cancel();
		}
	}

	/** Looks whether something has changed, if it is time to. UI thread. */
	public void look() {
		if (job == null && System.currentTimeMillis() >= next) {
			start(List.of(), true);
		}
	}

	/**
	 * Begins.
	 *
	 * @param more      folders besides those that the index covers
	 * @param ifChanged whether to index only where a file has changed
	 */
	public void start(List<Path> more, boolean ifChanged) {
		Job before = job;
		if (before != null) {
			if (ifChanged) {
				return;
			}
			before.cancel();
		}
		Job now = new Job(Messages.Refreshing_job) {
			@Override
			protected IStatus run(IProgressMonitor monitor) {
				return work(more, ifChanged, monitor);
			}
		};
		now.setSystem(ifChanged);
		now.setUser(!ifChanged);
		now.setPriority(Job.LONG);
		now.setRule(new OneAtATime());
		now.addJobChangeListener(new JobChangeAdapter() {
			@Override
			public void done(IJobChangeEvent event) {
				if (job == now) {
					job = null;
					progress = "";
					desk.tell();
				}
			}
		});
		job = now;
		now.schedule();
		if (!ifChanged) {
			desk.tell();
		}
	}

	private IStatus work(List<Path> more, boolean ifChanged, IProgressMonitor monitor) {
		long began = System.currentTimeMillis();
		Portfolio portfolio = desk.portfolio();
		List<Path> folders = new ArrayList<>();
		String sentence = "";
		try {
			folders.addAll(portfolio.folders(desk.index()));
			Optional<IndexState> before = state(portfolio);
			more.stream().filter(f -> !folders.contains(f)).forEach(folders::add);
			if (!desk.standing().known()) {
				desk.stands(new Standing(true, folders, before, "")); // what is there can be asked at once
			}
			if (folders.isEmpty()) {
				desk.stands(new Standing(true, folders, before, ""));
				return Status.OK_STATUS;
			}
			long seen = FolderStamp.of(folders, monitor);
			if (ifChanged && seen == stamp && before.isPresent()) {
				return Status.OK_STATUS;
			}
			boolean confidential = before.map(IndexState::confidential).orElse(false);
			IndexResult result = portfolio.index(desk.index(),
					new IndexOptions(more.isEmpty() ? List.of() : folders, confidential, Locale.getDefault()),
					new Shown(monitor));
			stamp = seen;
			sentence = sentence(result);
			if (result.read() + result.moved() + result.gone() > 0 || before.isEmpty()) {
				desk.changed();
			}
		} catch (OperationCanceledException e) {
			desk.changed();
			return Status.CANCEL_STATUS;
		} catch (IOException e) {
			sentence = Desk.sentence(e);
		} finally {
			next = System.currentTimeMillis() + Math.max(PAUSE, TIMES * (System.currentTimeMillis() - began));
		}
		desk.stands(new Standing(true, folders, state(portfolio), sentence));
		return Status.OK_STATUS;
	}

	private static String sentence(IndexResult result) {
		List<String> sentences = new ArrayList<>();
		if (!result.unreadable().isEmpty()) {
			sentences.add(Messages.bind(Messages.Refreshing_unreadable, result.unreadable().size(), result.unreadable().getFirst().sentence()));
		}
		result.remarks().forEach(r -> sentences.add(r.in(Locale.getDefault())));
		return String.join(" ", sentences);
	}

	private Optional<IndexState> state(Portfolio portfolio) {
		try {
			return Optional.of(portfolio.state(desk.index()));
		} catch (PortfolioException e) {
			return Optional.empty(); // what is wrong with it is said by the indexing that follows
		}
	}

	/** Says on the desk, too, how far it is. */
	private final class Shown extends ProgressMonitorWrapper {
		private static final long OFTEN = 200;
		private int total;
		private int done;
		private String task = "";
		private long told;

		Shown(IProgressMonitor monitor) {
			super(monitor);
		}

		@Override
		public void beginTask(String name, int totalWork) {
			super.beginTask(name, totalWork);
			total = totalWork;
			task = name;
			say();
		}

		@Override
		public void subTask(String name) {
			super.subTask(name);
			task = total == 0 ? name : task;
			say();
		}

		@Override
		public synchronized void worked(int work) {
			super.worked(work);
			done += work;
			say();
		}

		private void say() {
			long now = System.currentTimeMillis();
			if (now - told >= OFTEN) {
				told = now;
				progress = total == 0 ? task : Messages.bind(Messages.Refreshing_progress, done, total);
				desk.tell();
			}
		}
	}
}
