// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ui.internal.editor;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.hyoka.consistency.LiveValidator;
import org.hyoka.consistency.Validator;
import org.hyoka.consistency.Validators;
import org.hyoka.dossier.DossierException;
import org.hyoka.dossier.DossierSession;
import org.hyoka.dossier.OpenOptions;
import org.hyoka.dossier.Recovery;
import org.hyoka.exchange.sheets.EvaluatorPackage;
import org.hyoka.exchange.sheets.EvaluatorPackage.Addressee;
import org.hyoka.ui.internal.Services;

/**
 * The opening of an editor's dossier: it is read in a job while a wait page shows; work that a crash left behind is asked
 * about first; a file that can't be read shows why, and how to go on.
 */
public final class Loading {
	/**
	 * What was opened; whoever gets it closes both.
	 *
	 * @param session   the dossier
	 * @param evaluator the one whom the file was made for; empty for a dossier as it is
	 * @param problems  attached to the session, not scheduled yet
	 */
	public record Opened(DossierSession session, Optional<Addressee> evaluator, LiveValidator problems) {
		/** Gives everything up. */
		void close() {
			problems.close();
			session.close();
		}
	}

	/** How far the opening is. */
	public enum State {
		/** The file is being read. */
		READING,
		/** The person is asked about unsaved work first. */
		ASKING,
		/** The file could not be opened. */
		FAILED
	}

	/** Opens the dossier somehow; off the UI thread. */
	@FunctionalInterface
	private interface Opening {
		/** @return null where the person is asked first */
		DossierSession open(IProgressMonitor monitor) throws DossierException;
	}

	private final Composite parent;
	private final Path file;
	private final Consumer<Control> show;
	private final Consumer<Opened> then;
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private State state = State.READING;
	private Job job;

	/**
	 * @param parent of the pages that show meanwhile; what is opened after it went is closed at once
	 * @param file   of the dossier
	 * @param show   shows such a page
	 * @param then   goes on with the opened dossier; UI thread
	 */
	public Loading(Composite parent, Path file, Consumer<Control> show, Consumer<Opened> then) {
		this.parent = parent;
		this.file = file;
		this.show = show;
		this.then = then;
	}

	/** Begins, or begins anew; UI thread. */
	public void begin() {
		Display display = parent.getDisplay();
		open(monitor -> {
			Optional<Recovery> left = LeftCopy.of(file);
			if (left.isPresent()) {
				display.asyncExec(() -> ask(left.get()));
				return null;
			}
			return DossierSession.open(file, monitor);
		});
	}

	/** How far the opening is; without meaning once the dossier is open. UI thread. */
	public State state() {
		return state;
	}

	/** Tells whenever the opening comes to another state, but for the end; on the UI thread. */
	public void addListener(Runnable listener) {
		listeners.add(listener);
	}

	/** Tells no longer. */
	public void removeListener(Runnable listener) {
		listeners.remove(listener);
	}

	private void enter(State now) {
		state = now;
		listeners.forEach(Runnable::run);
	}

	/** Ends the reading, if it is still under way. */
	public void cancel() {
		if (job != null) {
			job.cancel();
		}
	}

	private void open(Opening opening) {
		String what = Messages.bind(Messages.DossierEditor_Loading, file.getFileName());
		show.accept(Notice.waiting(parent, what));
		enter(State.READING);
		Display display = parent.getDisplay();
		job = Job.create(what, monitor -> {
			try {
				DossierSession session = opening.open(monitor);
				if (session != null) {
					Optional<Addressee> evaluator = EvaluatorPackage.addressee(session.dossier(), session.attachments());
					Opened opened = new Opened(session, evaluator, LiveValidator.attach(session,
							Services.find(Validators.class).map(Validators::validator).orElseGet(Validator::standard)));
					display.asyncExec(() -> opened(opened));
				}
			} catch (DossierException e) {
				Platform.getLog(Loading.class).log(Status.warning(e.getMessage(), e));
				display.asyncExec(() -> failed(e));
			}
			return Status.OK_STATUS;
		});
		job.setPriority(Job.INTERACTIVE);
		job.schedule();
	}

	private void opened(Opened opened) {
		if (parent.isDisposed()) {
			opened.close();
		} else {
			then.accept(opened);
		}
	}

	/** Work that a crash left behind: the person decides, and nothing is lost before. */
	private void ask(Recovery left) {
		if (!parent.isDisposed()) {
			show.accept(LeftCopy.question(parent, left,
					() -> open(monitor -> left.open(OpenOptions.standard(), monitor)), this::begin, this::failed));
			enter(State.ASKING);
		}
	}

	private void failed(DossierException e) {
		if (!parent.isDisposed()) {
			List<Notice.Action> actions = new ArrayList<>();
			if (e.reason() == DossierException.Reason.LOCKED || e.reason() == DossierException.Reason.NO_ACCESS) {
				actions.add(new Notice.Action(Messages.DossierEditor_OnlyRead,
						() -> open(monitor -> DossierSession.open(file, OpenOptions.standard().onlyToRead(), monitor))));
			}
			actions.add(new Notice.Action(Messages.DossierEditor_Retry, this::begin));
			show.accept(Notice.error(parent, Messages.DossierEditor_NotOpened, e.getLocalizedMessage(), actions));
			enter(State.FAILED);
		}
	}
}
