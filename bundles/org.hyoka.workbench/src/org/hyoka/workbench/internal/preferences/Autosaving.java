// SPDX-License-Identifier: EPL-2.0
package org.hyoka.workbench.internal.preferences;

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

/** Puts what is not saved yet aside, every few minutes and off the user-interface thread. */
public final class Autosaving extends Job {
	/** Key of the interval in minutes; 0: never. */
	public static final String MINUTES = "autosave.minutes";
	/** The interval of a fresh installation. */
	public static final int USUAL_MINUTES = 2;
	private static final String BUNDLE = "org.hyoka.workbench";
	private final Supplier<List<DossierSession>> sessions;
	private final IEclipsePreferences.IPreferenceChangeListener changes = e -> {
		if (MINUTES.equals(e.getKey())) {
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

	/** The interval; 0: never. */
	public static int minutes() {
		return Math.max(0, node().getInt(MINUTES, USUAL_MINUTES));
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
		if (minutes() > 0) {
			schedule(TimeUnit.MINUTES.toMillis(minutes()));
		}
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		List<IStatus> failures = new ArrayList<>(); // one that cannot be put aside must not keep the others from it
		for (DossierSession session : sessions.get()) {
			try {
				session.autosave();
			} catch (DossierException | RuntimeException e) {
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
