// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ui.forms;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.hyoka.consistency.LiveValidator;
import org.hyoka.dossier.DossierSession;

/**
 * Runs something soon after the dossier has changed, once for many changes. While the control is not seen it waits until
 * it is, so that hidden pages cost nothing.
 *
 * @since 0.1
 */
public final class Refresh {
	private static final int CALM_MILLISECONDS = 200;
	private static final int SOON_MILLISECONDS = 30;
	private final Control control;
	private final Runnable action;
	private boolean due;
	private boolean scheduled;

	private Refresh(Control control, Runnable action) {
		this.control = control;
		this.action = action;
	}

	/**
	 * After any change of the dossier.
	 *
	 * @param session whose dossier
	 * @param control what shows it; with it the listening ends
	 * @param action  on the UI thread
	 * @return to ask for a run without a change
	 */
	public static Refresh onChange(DossierSession session, Control control, Runnable action) {
		Refresh refresh = new Refresh(control, action);
		Display display = control.getDisplay();
		Consumer<Notification> listener = n -> {
			if (Display.getCurrent() == display) {
				refresh.soon();
			} else {
				display.asyncExec(refresh::soon);
			}
		};
		session.addChangeListener(listener);
		control.addDisposeListener(e -> session.removeChangeListener(listener));
		control.addListener(SWT.Paint, e -> refresh.seen());
		return refresh;
	}

	/**
	 * Also after problems have come or gone, once for many: while a large dossier is looked at for the first time they
	 * change all the time.
	 */
	public Refresh andProblems(LiveValidator problems) {
		return listen(problems, this::soon);
	}

	/**
	 * Runs something else after problems have come or gone, once for many, while the control is seen; what is asked for
	 * meanwhile is run when it is seen again.
	 *
	 * @param shown takes the problems that there are now; cheaper than to show everything anew
	 */
	public Refresh orProblems(LiveValidator problems, Runnable shown) {
		return listen(problems, () -> {
			if (control.isDisposed() || due || !control.isVisible()) {
				soon();
			} else {
				shown.run();
			}
		});
	}

	private Refresh listen(LiveValidator problems, Runnable calm) {
		Display display = control.getDisplay();
		AtomicBoolean told = new AtomicBoolean(); // thousands come while a large dossier is looked at for the first time
		Runnable listener = () -> {
			if (!told.getAndSet(true)) {
				display.asyncExec(() -> {
					told.set(false);
					display.timerExec(-1, calm);
					display.timerExec(CALM_MILLISECONDS, calm);
				});
			}
		};
		problems.addListener(listener);
		control.addDisposeListener(e -> problems.removeListener(listener));
		return this;
	}

	/** Asks for a run. */
	public void soon() {
		if (control.isDisposed()) {
			return;
		}
		due = true;
		if (!scheduled && control.isVisible()) {
			scheduled = true;
			control.getDisplay().timerExec(SOON_MILLISECONDS, this::run);
		}
	}

	private void seen() {
		if (due && !scheduled) {
			scheduled = true;
			control.getDisplay().asyncExec(this::run);
		}
	}

	private void run() {
		scheduled = false;
		if (due && !control.isDisposed() && control.isVisible()) {
			due = false;
			action.run();
		}
	}
}
