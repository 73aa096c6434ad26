// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.consistency;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;

import org.hyoka.core.dossier.DossierSession;
import org.hyoka.core.internal.consistency.LiveEngine;
import org.hyoka.core.internal.consistency.ModelWatch;
import org.hyoka.core.text.Phrase;
import org.hyoka.model.hyoka.Dossier;

/**
 * Keeps the findings of one dossier up to date while it is edited: after an edit it looks again only at what depends on
 * it, so that the time does not grow with the dossier. All methods but those that say otherwise belong to the thread that
 * edits the dossier.
 */
public final class LiveValidator implements AutoCloseable {
	private static final Duration SLICE = Duration.ofMillis(40);
	private static final Duration FOREVER = Duration.ofDays(1);

	private final Validator validator;
	private final LiveEngine engine;
	private final Runnable detach;
	private final List<FindingsListener> listeners = new CopyOnWriteArrayList<>();
	private Executor executor;
	private boolean scheduled;
	private boolean closed;

	private LiveValidator(Dossier dossier, Validator validator, Function<Consumer<Notification>, Runnable> watch) {
		this.validator = validator;
		engine = new LiveEngine(dossier, validator.rules(), validator.sectionKeys(), this::edited);
		detach = watch.apply(engine::changed);
	}

	/**
	 * Begins to watch the dossier of a session. Nothing is looked at yet: the first {@link #update()} looks at everything.
	 *
	 * @param session   the session; close this before it
	 * @param validator gives the rules
	 */
	public static LiveValidator attach(DossierSession session, Validator validator) {
		return new LiveValidator(session.dossier(), validator, changes -> {
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
		return new LiveValidator(dossier, validator, changes -> {
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
		executor = Objects.requireNonNull(editing);
		edited();
	}

	private void edited() {
		if (executor != null && !scheduled && !closed && engine.pending()) {
			scheduled = true;
			executor.execute(this::slice);
		}
	}

	private void slice() {
		scheduled = false;
		if (!closed) {
			update(SLICE);
			edited();
		}
	}

	/** Brings the findings up to date. */
	public void update() {
		update(FOREVER);
	}

	/**
	 * Brings the findings up to date as far as time allows; at least one step is made.
	 *
	 * @param budget how long it may take
	 * @return whether all is done
	 */
	public boolean update(Duration budget) {
		boolean done = engine.work(budget);
		FindingsChange change = engine.takeChange();
		if (!change.added().isEmpty() || !change.removed().isEmpty()) {
			listeners.forEach(listener -> listener.changed(change));
		}
		return done;
	}

	/** Whether something has to be looked at yet. */
	public boolean pending() {
		return engine.pending();
	}

	/** The findings as of the last update; may be called from any thread. */
	public Set<Finding> findings() {
		return engine.findings();
	}

	/** The findings that have a place at an object, as of the last update; may be called from any thread. */
	public List<Finding> findings(EObject object) {
		return engine.findings(object);
	}

	/** What to do about a finding, in a sentence; empty where it says so itself. May be called from any thread. */
	public Optional<Phrase> advice(Finding finding) {
		return validator.rules().stream().filter(rule -> rule.id().equals(finding.ruleId())).findFirst().flatMap(ConsistencyRule::advice);
	}

	/** Adds a listener; may be called from any thread. */
	public void addListener(FindingsListener listener) {
		listeners.add(Objects.requireNonNull(listener));
	}

	/** Takes a listener away; may be called from any thread. */
	public void removeListener(FindingsListener listener) {
		listeners.remove(listener);
	}

	/** Stops watching. The findings stay readable. */
	@Override
	public void close() {
		closed = true;
		detach.run();
	}
}
