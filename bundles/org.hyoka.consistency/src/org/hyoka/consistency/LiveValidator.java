// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;

import org.hyoka.consistency.internal.LiveAcceptance;
import org.hyoka.consistency.internal.LiveEngine;
import org.hyoka.consistency.internal.ModelWatch;
import org.hyoka.core.text.Phrase;
import org.hyoka.dossier.DossierSession;
import org.hyoka.model.hyoka.AcceptedProblem;
import org.hyoka.model.hyoka.Dossier;

/**
 * Keeps the problems of one dossier up to date while it is edited: after an edit it looks again only at what depends on
 * it, so that the time does not grow with the dossier. All methods but those that say otherwise belong to the thread that
 * edits the dossier.
 *
 * @since 0.1
 */
public final class LiveValidator implements AutoCloseable {
	private static final Duration SLICE = Duration.ofMillis(40);
	private static final Duration SLICE_ASIDE = Duration.ofMillis(100);
	private static final Duration FOREVER = Duration.ofDays(1);
	private static final long UNTIL_FREE = Duration.ofMillis(10).toNanos();

	private final Ranking ranking;
	private final LiveEngine engine;
	private final LiveAcceptance acceptance;
	private final Runnable detach;
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private final Optional<DossierSession> session;
	private final AtomicBoolean scheduled = new AtomicBoolean();
	private final AtomicBoolean untold = new AtomicBoolean();
	/** What was found when everything had been looked at; null before that was so for the first time. */
	private volatile Found found;
	private final AtomicBoolean foundOther = new AtomicBoolean();
	private Runnable work;
	private Executor working;
	private volatile Executor telling;
	private volatile boolean closed;

	/**
	 * What there was at the end of a run, joined as the dossier was then.
	 *
	 * @param problems those that nobody has accepted
	 * @param entries  the same as they are shown and counted
	 */
	private record Found(Set<Problem> problems, List<ProblemEntry> entries) {
	}

	private LiveValidator(Dossier dossier, Optional<DossierSession> session, Validator validator,
			Function<Consumer<Notification>, Runnable> watch) {
		ranking = new Ranking(validator.rules());
		this.session = session;
		engine = new LiveEngine(dossier, validator.rules(), validator.sectionKeys(), this::edited);
		acceptance = new LiveAcceptance(dossier);
		detach = watch.apply(change -> {
			acceptance.changed(change);
			engine.changed(change);
		});
	}

	/**
	 * Begins to watch the dossier of a session. Nothing is looked at yet: the first {@link #update()} looks at everything.
	 *
	 * @param session   the session; close this before it
	 * @param validator gives the rules
	 */
	public static LiveValidator attach(DossierSession session, Validator validator) {
		return new LiveValidator(session.dossier(), Optional.of(session), validator, changes -> {
			session.addChangeListener(changes);
			return () -> session.removeChangeListener(changes);
		});
	}

	/**
	 * Begins to watch a dossier that is in no session. Nothing is looked at yet: the first {@link #update()} looks at everything.
	 *
	 * @param dossier   the dossier, with or without a resource
	 * @param validator gives the rules
	 */
	public static LiveValidator attach(Dossier dossier, Validator validator) {
		return new LiveValidator(dossier, Optional.empty(), validator, changes -> {
			Adapter watch = new ModelWatch(changes);
			dossier.eAdapters().add(watch);
			return () -> dossier.eAdapters().remove(watch);
		});
	}

	/**
	 * Lets updates run by themselves, in slices of some milliseconds, whenever something has changed.
	 *
	 * @param editing runs tasks later on the thread that edits, such as {@code display::asyncExec}; never at once, since
	 *                the dossier is then in the middle of a change
	 */
	public void schedule(Executor editing) {
		work = this::slice;
		working = Objects.requireNonNull(editing);
		edited();
	}

	/**
	 * Lets updates run by themselves beside the thread that edits, whenever something has changed. No edit waits for more than
	 * one step, which is short: whoever else needs the dossier goes before.
	 *
	 * @param aside runs a task later on another thread, which it may occupy for long
	 * @param tell  runs tasks later on the thread on which listeners hear
	 * @throws IllegalStateException if the dossier is in no session, whose lock is needed
	 */
	public void schedule(Executor aside, Executor tell) {
		if (session.isEmpty()) {
			throw new IllegalStateException("Only the dossier of a session can be looked at beside the thread that edits it.");
		}
		work = this::workAside;
		working = Objects.requireNonNull(aside);
		telling = Objects.requireNonNull(tell);
		edited();
	}

	private void edited() {
		if (working != null && !closed && hasWork() && scheduled.compareAndSet(false, true)) {
			working.execute(work);
		}
	}

	private boolean hasWork() {
		return engine.pending() || acceptance.pending();
	}

	/** True if all is done. */
	private boolean work(Duration budget, BooleanSupplier stop) {
		boolean done = engine.work(budget, stop);
		acceptance.update(engine.problems());
		if (done) {
			keep(acceptance.open(engine.problems()));
		}
		return done;
	}

	private void keep(Set<Problem> open) {
		if (found == null || !found.problems().equals(open)) {
			found = new Found(open, ranking.entries(open));
			foundOther.set(true);
		}
	}

	private void slice() {
		scheduled.set(false);
		if (!closed) {
			update(SLICE);
			edited();
		}
	}

	private void workAside() {
		do {
			while (!closed && hasWork()) {
				if (session.orElseThrow().readAside(awaited -> work(SLICE_ASIDE, () -> closed || awaited.getAsBoolean()))) {
					tellLater();
				} else {
					LockSupport.parkNanos(UNTIL_FREE);
				}
			}
			scheduled.set(false);
		} while (!closed && hasWork() && scheduled.compareAndSet(false, true));
	}

	private void tellLater() {
		if ((engine.hasChange() || acceptance.hasChange() || foundOther.get()) && untold.compareAndSet(false, true)) {
			telling.execute(() -> {
				untold.set(false);
				if (!closed) {
					tell();
				}
			});
		}
	}

	/** Brings the problems up to date. */
	public void update() {
		update(FOREVER);
	}

	/**
	 * Brings the problems up to date as far as time allows; at least one step is made.
	 *
	 * @param budget how long it may take
	 * @return whether all is done
	 */
	public boolean update(Duration budget) {
		boolean done = work(budget, () -> false);
		tell();
		return done;
	}

	private void tell() {
		if (engine.takeChange() | acceptance.takeChange() | foundOther.getAndSet(false)) {
			listeners.forEach(Runnable::run);
		}
	}

	/** Whether something has to be looked at yet, or listeners have not heard of all that was found; any thread may ask. */
	public boolean pending() {
		return hasWork() || telling != null && scheduled.get() || untold.get();
	}

	/** Whether the first look at everything is not over yet, so that what there is so far says nothing about the whole; any thread may ask. */
	public boolean growing() {
		return found == null;
	}

	/**
	 * The problems that nobody has accepted, as they were when everything had been looked at; until the first look is over, what was found so
	 * far. May be called from any thread.
	 */
	public Set<Problem> problems() {
		Found last = found;
		return last == null ? acceptance.open(engine.problems()) : last.problems();
	}

	/** Those that have a place at an object, as of the last update; may be called from any thread. */
	public List<Problem> problems(EObject object) {
		return acceptance.open(engine.problems(object));
	}

	/** The problems that somebody has accepted as they are, with reason, name and day; may be called from any thread. */
	public Map<Problem, AcceptedProblem> accepted() {
		return acceptance.accepted();
	}

	/** What puts the problems in order; may be called from any thread. */
	public Ranking ranking() {
		return ranking;
	}

	/**
	 * What there is to look at, the worst first, as every list and every count shows it: as it was when everything had been looked at, and none
	 * until the first look is over. May be called from any thread.
	 */
	public List<ProblemEntry> entries() {
		Found last = found;
		return last == null ? List.of() : last.entries();
	}

	/** What to do about a problem, in a sentence; empty where it says so itself. May be called from any thread. */
	public Optional<Phrase> advice(Problem problem) {
		return ranking.rule(problem).flatMap(ConsistencyRule::advice);
	}

	/**
	 * Adds a listener; may be called from any thread.
	 *
	 * @param listener called at the end of an update by which problems came or went, and when the first look is over, on the thread of the update
	 */
	public void addListener(Runnable listener) {
		listeners.add(Objects.requireNonNull(listener));
	}

	/** Takes a listener away; may be called from any thread. */
	public void removeListener(Runnable listener) {
		listeners.remove(listener);
	}

	/** Stops watching. The problems stay readable. */
	@Override
	public void close() {
		closed = true;
		detach.run();
	}
}
