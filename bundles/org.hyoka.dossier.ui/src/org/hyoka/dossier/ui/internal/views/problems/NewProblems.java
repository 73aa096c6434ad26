// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.ui.internal.views.problems;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.hyoka.consistency.Acceptance;
import org.hyoka.consistency.LiveValidator;
import org.hyoka.consistency.Problem;
import org.hyoka.consistency.ProblemEntry;
import org.hyoka.consistency.ProblemHistory;
import org.hyoka.model.hyoka.Dossier;

/** Tells what is new in an open dossier since it was open the last time, and keeps what is found for the next time; off the UI thread. */
final class NewProblems {
	private static final int SOME = 100;
	private final ProblemHistory history = ProblemHistory.ofUser();
	private final Dossier dossier;
	private final Optional<Set<String>> last;
	private Set<String> kept = Set.of();

	NewProblems(Dossier dossier) {
		this.dossier = dossier;
		last = history.last(dossier);
	}

	/** Whether it was not there; never where nobody knows what was. */
	boolean isNew(ProblemEntry entry) {
		return last.isPresent() && entry.problems().stream().noneMatch(p -> last.get().contains(Acceptance.fingerprint(p)));
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
		if (!now.equals(kept)) {
			kept = now;
			try {
				history.keepFingerprints(dossier, now);
			} catch (IOException e) {
				Platform.getLog(NewProblems.class).log(Status.warning("What was found cannot be kept for the next time.", e));
			}
		}
	}
}
