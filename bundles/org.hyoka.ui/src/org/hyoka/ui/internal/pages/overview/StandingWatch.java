// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ui.internal.pages.overview;

import java.util.function.Consumer;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Control;
import org.hyoka.core.consistency.FindingsListener;
import org.hyoka.ui.editor.PageContext;
import org.hyoka.ui.forms.Refresh;

/** Works out in the background where the dossier stands, a moment after each change and only while it is seen. */
final class StandingWatch {
	private static final int CALM_MILLISECONDS = 400;
	private final PageContext context;
	private final Control owner;
	private final Consumer<Standing> show;
	private final Runnable work = this::work;
	private Standing last = Standing.NONE;
	private Job job;

	StandingWatch(PageContext context, Control owner, Consumer<Standing> show) {
		this.context = context;
		this.owner = owner;
		this.show = show;
		Refresh refresh = Refresh.onChange(context.session(), owner, this::later);
		FindingsListener listener = change -> owner.getDisplay().asyncExec(refresh::soon);
		context.findings().addListener(listener);
		owner.addDisposeListener(e -> context.findings().removeListener(listener));
		work();
	}

	private void later() {
		owner.getDisplay().timerExec(-1, work);
		owner.getDisplay().timerExec(CALM_MILLISECONDS, work);
	}

	private void work() {
		if (owner.isDisposed()) {
			return;
		}
		if (job != null) {
			job.cancel();
		}
		job = Job.create(Messages.Overview_Looking, monitor -> {
			Standing now = context.session().read(() -> Standing.of(context.dossier()));
			if (!owner.isDisposed() && !monitor.isCanceled()) {
				owner.getDisplay().asyncExec(() -> take(now));
			}
			return (IStatus) Status.OK_STATUS;
		});
		job.setSystem(true);
		job.setPriority(Job.SHORT);
		job.schedule();
	}

	private void take(Standing now) {
		if (!owner.isDisposed()) {
			last = now;
			show.accept(now);
		}
	}

	Standing last() {
		return last;
	}
}
