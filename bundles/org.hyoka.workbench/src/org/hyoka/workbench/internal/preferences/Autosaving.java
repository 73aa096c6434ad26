// SPDX-License-Identifier: EPL-2.0
package org.hyoka.workbench.internal.preferences;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.MultiStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.hyoka.dossier.DossierException;
import org.hyoka.dossier.DossierSession;

/** Puts what is not saved yet aside, some seconds after the last edit and off the user-interface thread. */
public final class Autosaving extends Job {
	/** Key of the pause in seconds after which it is done; 0: never. */
	public static final String SECONDS = "autosave.seconds";
	/** The pause of a fresh installation. */
	public static final int USUAL_SECONDS = 20;
	/** So often it is looked for a pause; a shorter pause is looked for as often as it lasts. */
	private static final int LOOK_SECONDS = 5;
	private static final String BUNDLE = "org.hyoka.workbench";
	private final Supplier<List<DossierSession>> sessions;
	private final EditPauses pauses = new EditPauses();
	private final IEclipsePreferences.IPreferenceChangeListener changes = e -> {
		if (SECONDS.equals(e.getKey())) {
			cancel();
			next();
		}
	};

	/** @param sessions gives the open ones; called on a thread of jobs */
	public Autosaving(Supplier<List<DossierSession>> sessions) {
		super(Messages.Autosaving_name);
		this.sessions = sessions;
		setSystem(true);
		setPriority(DECORATE);
	}

	/** The settings. */
	public static IEclipsePreferences node() {
		return InstanceScope.INSTANCE.getNode(BUNDLE);
	}

	/** The pause; 0: never. */
	public static int seconds() {
		return Math.max(0, node().getInt(SECONDS, USUAL_SECONDS));
	}

	/** Begins. */
	public void start() {
		node().addPreferenceChangeListener(changes);
		next();
	}

	/** Ends. */
	public void stop() {
		node().removePreferenceChangeListener(changes);
		cancel();
	}

	private void next() {
		if (seconds() > 0) {
			schedule(TimeUnit.SECONDS.toMillis(Math.min(seconds(), LOOK_SECONDS)));
		}
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		List<IStatus> failures = new ArrayList<>(); // one that cannot be put aside must not keep the others from it
		Duration pause = Duration.ofSeconds(seconds());
		for (DossierSession session : sessions.get()) {
			try {
				if (pauses.isDue(session, pause, Duration.ofNanos(System.nanoTime()))) {
					session.autosave();
				}
			} catch (DossierException | RuntimeException e) {
				pauses.failed(session, Duration.ofNanos(System.nanoTime()));
				failures.add(Status.warning(String.valueOf(e.getMessage()), e));
			}
		}
		if (!failures.isEmpty()) {
			Platform.getLog(Autosaving.class).log(new MultiStatus(BUNDLE, 0, failures.toArray(IStatus[]::new),
					"Unsaved work could not be put aside.", null));
		}
		next();
		return Status.OK_STATUS;
	}
}
