// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ui.internal.editor;

import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.events.DisposeListener;
import org.eclipse.swt.widgets.Control;
import org.hyoka.dossier.DossierSession;

/**
 * Works something out from a dossier in the background, again and again: a moment after it was last asked for. An edit
 * does not wait for it: whoever reads gives way, and begins again.
 *
 * @param <T> what is worked out
 */
public final class Background<T> {
	private final DossierSession session;
	private final Control owner;
	private final String name;
	private final int calm;
	private final Function<Runnable, T> reading;
	private final Consumer<T> take;
	private final Runnable work = this::work;
	private final DisposeListener disposed = e -> cancel();
	private Job job;

	/**
	 * @param owner   with it all ends
	 * @param name    of the job
	 * @param calm    milliseconds between being asked and working
	 * @param reading reads the dossier, not on the UI thread; calls the given pause often, which may end it
	 * @param take    takes what was found, on the UI thread
	 */
	public Background(DossierSession session, Control owner, String name, int calm, Function<Runnable, T> reading,
			Consumer<T> take) {
		this.session = session;
		this.owner = owner;
		this.name = name;
		this.calm = calm;
		this.reading = reading;
		this.take = take;
		owner.addDisposeListener(disposed);
	}

	/** A monitor for readers that ask one whether to stop. */
	public static IProgressMonitor asking(Runnable pause) {
		return new NullProgressMonitor() {
			@Override
			public boolean isCanceled() {
				pause.run();
				return super.isCanceled();
			}
		};
	}

	/** Asks for it. UI thread. */
	public void later() {
		if (!owner.isDisposed()) {
			owner.getDisplay().timerExec(-1, work);
			owner.getDisplay().timerExec(calm, work);
		}
	}

	/** Nothing that is still being worked out is taken. UI thread. */
	public void cancel() {
		if (job != null) {
			job.cancel();
			job = null; // also when it has ended it holds the dossier
		}
	}

	/** Works no more and holds nothing of the dossier, where the owner lives on. UI thread. */
	public void end() {
		cancel();
		if (!owner.isDisposed()) {
			owner.getDisplay().timerExec(-1, work);
			owner.removeDisposeListener(disposed);
		}
	}

	/** Begins at once. UI thread. */
	public void work() {
		if (owner.isDisposed()) {
			return;
		}
		cancel();
		job = Job.create(name, monitor -> {
			try {
				T found = session.read(() -> reading.apply(() -> {
					if (monitor.isCanceled() || session.isAwaited()) {
						throw new OperationCanceledException();
					}
				}));
				onDisplay(() -> {
					if (!monitor.isCanceled()) {
						take.accept(found);
					}
				});
				return Status.OK_STATUS;
			} catch (OperationCanceledException e) {
				if (!monitor.isCanceled()) {
					onDisplay(this::later); // it gave way
				}
				return Status.CANCEL_STATUS;
			}
		});
		job.setSystem(true);
		job.setPriority(Job.SHORT);
		job.schedule();
	}

	private void onDisplay(Runnable action) {
		if (!owner.isDisposed()) {
			owner.getDisplay().asyncExec(() -> {
				if (!owner.isDisposed()) {
					action.run();
				}
			});
		}
	}
}
