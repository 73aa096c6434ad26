// SPDX-License-Identifier: EPL-2.0
package org.hyoka.panel.ui.internal.evaluator;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.function.Consumer;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.common.command.CommandStackListener;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.hyoka.dossier.DossierException;
import org.hyoka.dossier.DossierSession;
import org.hyoka.ui.editor.DossierEditor;
import org.hyoka.ui.page.PageContext;

/**
 * Keeps what an evaluator enters: the package is saved by itself a moment after each entry, so that nobody has to think of
 * it. A dossier that was not made for one evaluator is saved as any other, by the person.
 */
final class PackageAutosave {
	private static final int CALM_MILLISECONDS = 1200;
	private final DossierSession session;
	private final Control control;
	private final Consumer<String> say;
	private final Runnable save = this::save;
	private String words = "";
	private boolean running;

	private PackageAutosave(DossierSession session, Control control, Consumer<String> say) {
		this.session = session;
		this.control = control;
		this.say = say;
	}

	/**
	 * Begins to keep.
	 *
	 * @param control that ends it with itself
	 * @param say     told in a few words how it stands
	 */
	static PackageAutosave of(PageContext context, Control control, Consumer<String> say) {
		boolean automatic = context instanceof DossierEditor editor && editor.isPackage() && !context.session().isReadOnly();
		PackageAutosave keeper = new PackageAutosave(context.session(), control, say);
		if (automatic) {
			Display display = control.getDisplay();
			CommandStackListener listener = e -> display.asyncExec(keeper::later);
			context.domain().getCommandStack().addCommandStackListener(listener);
			control.addDisposeListener(e -> {
				display.timerExec(-1, keeper.save);
				context.domain().getCommandStack().removeCommandStackListener(listener);
			});
			keeper.later(); // a declaration of interests that led here
		}
		return keeper;
	}

	/** How it stands, in a few words. */
	String words() {
		return words;
	}

	private void later() {
		if (!control.isDisposed() && session.isDirty() && !running) {
			control.getDisplay().timerExec(-1, save);
			control.getDisplay().timerExec(CALM_MILLISECONDS, save);
		}
	}

	private void save() {
		if (control.isDisposed() || !session.isDirty() || running) {
			return;
		}
		running = true;
		tell(Messages.Evaluate_Saving);
		Display display = control.getDisplay();
		Job job = Job.create(Messages.Evaluate_Saving, monitor -> {
			try {
				session.save(monitor);
				String when = LocalTime.now().format(DateTimeFormatter.ofPattern("H:mm"));
				display.asyncExec(() -> ended(Messages.bind(Messages.Evaluate_Saved, when), true));
			} catch (DossierException e) {
				Platform.getLog(PackageAutosave.class).log(Status.warning(e.getMessage(), e));
				display.asyncExec(() -> ended(e.getLocalizedMessage(), false));
			}
			return Status.OK_STATUS;
		});
		job.setSystem(true);
		job.schedule();
	}

	private void ended(String how, boolean well) {
		running = false;
		tell(how);
		if (well) {
			later(); // what was entered while it was saved
		}
	}

	private void tell(String how) {
		words = how;
		if (!control.isDisposed()) {
			say.accept(how);
		}
	}
}
