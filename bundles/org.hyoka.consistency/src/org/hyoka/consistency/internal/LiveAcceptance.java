// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.internal;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.common.notify.Notification;
import org.hyoka.consistency.Problem;
import org.hyoka.model.hyoka.AcceptedProblem;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.HyokaPackage.Literals;

/** Which of the problems of a live validator somebody has accepted, as of its last update; asked from any thread. */
public final class LiveAcceptance {
	private final Dossier dossier;
	private Map<Problem, AcceptedProblem> accepted = Map.of();
	private Set<Problem> all = Set.of();
	private Set<Problem> open = Set.of();
	private boolean changed;
	private boolean pending;

	/** Nothing is accepted before the first update. */
	public LiveAcceptance(Dossier dossier) {
		this.dossier = dossier;
	}

	/** Takes a change of the dossier; every one has to come here. */
	public synchronized void changed(Notification notification) {
		pending |= !notification.isTouch()
				&& (notification.getFeature() == Literals.DOSSIER__ACCEPTED_PROBLEMS || notification.getNotifier() instanceof AcceptedProblem
						|| !dossier.getAcceptedProblems().isEmpty());
	}

	/** Whether something changed that may matter. */
	public synchronized boolean pending() {
		return pending;
	}

	/** Looks which problems are accepted, where the dossier may be read. */
	public synchronized void update(Set<Problem> problems) {
		Map<Problem, AcceptedProblem> now = new AcceptedFacts(dossier.getAcceptedProblems()).among(problems);
		pending = false;
		if (!now.equals(accepted)) {
			changed = true;
			all = Set.of();
			accepted = Collections.unmodifiableMap(now);
		}
	}

	/** Those problems that nobody has accepted. */
	public synchronized Set<Problem> open(Set<Problem> problems) {
		if (accepted.isEmpty()) {
			return problems;
		}
		if (problems != all) {
			all = problems;
			Set<Problem> left = new LinkedHashSet<>(problems);
			left.removeAll(accepted.keySet());
			open = Collections.unmodifiableSet(left);
		}
		return open;
	}

	/** Those problems that nobody has accepted. */
	public synchronized List<Problem> open(Collection<Problem> problems) {
		return problems.stream().filter(problem -> !accepted.containsKey(problem)).toList();
	}

	/** Those that somebody has accepted, with what says so. */
	public synchronized Map<Problem, AcceptedProblem> accepted() {
		return accepted;
	}

	/** Whether others are accepted than when this was last taken. */
	public synchronized boolean hasChange() {
		return changed;
	}

	/** Whether others are accepted than when this was last called. */
	public synchronized boolean takeChange() {
		boolean has = changed;
		changed = false;
		return has;
	}
}
