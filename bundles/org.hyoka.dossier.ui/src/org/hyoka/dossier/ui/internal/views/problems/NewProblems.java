// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.ui.internal.views.problems;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.hyoka.consistency.Acceptance;
import org.hyoka.consistency.LiveValidator;
import org.hyoka.consistency.Problem;
import org.hyoka.consistency.ProblemEntry;
import org.hyoka.consistency.ProblemHistory;
import org.hyoka.model.hyoka.Dossier;

/** Tells what is new in an open dossier since it was open the last time, and keeps what is found for the next time; off the UI thread. */
final class NewProblems {
	private static final int SOME = 100;
	/** Written after a while, and once for all that changed meanwhile: the disk keeps nobody from typing. */
	private static final int WRITE_MILLISECONDS = 3000;
	private final ProblemHistory history = ProblemHistory.ofUser();
	/** Only its id: what is told apart here is kept as long as the workbench runs, the dossier is not. */
	private final String dossierId;
	private final Job writing = Job.createSystem(Messages.Problems_looking, (ICoreRunnable) monitor -> write());
	private Optional<Set<String>> last;
	private Set<String> kept = Set.of();

	NewProblems(Dossier dossier) {
		dossierId = dossier.getId();
	}

	/** What was found when it was open the last time; read when it is first asked for. */
	private synchronized Optional<Set<String>> last() {
		if (last == null) {
			last = history.last(dossierId);
		}
		return last;
	}

	/** Whether it was not there; never where nobody knows what was. */
	boolean isNew(ProblemEntry entry) {
		return last().isPresent() && entry.problems().stream().noneMatch(p -> last().get().contains(Acceptance.fingerprint(p)));
	}

	/**
	 * Keeps what is found now.
	 *
	 * @param pause called now and then; may throw to give up
	 */
	synchronized void keep(LiveValidator validator, Runnable pause) {
		Set<String> now = new TreeSet<>();
		int looked = 0;
		for (Set<Problem> some : List.of(validator.problems(), validator.accepted().keySet())) {
			for (Problem problem : some) {
				if (looked++ % SOME == 0) {
					pause.run();
				}
				now.add(Acceptance.fingerprint(problem));
			}
		}
		last();
		if (!now.equals(kept)) {
			kept = now;
			writing.schedule(WRITE_MILLISECONDS);
		}
	}

	private void write() {
		Set<String> now;
		synchronized (this) {
			now = kept;
		}
		try {
			history.keepFingerprints(dossierId, now);
		} catch (IOException e) {
			Platform.getLog(NewProblems.class).log(Status.warning("What was found cannot be kept for the next time.", e));
		}
	}
}
