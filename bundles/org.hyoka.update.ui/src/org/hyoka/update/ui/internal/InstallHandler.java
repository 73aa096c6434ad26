// SPDX-License-Identifier: EPL-2.0
package org.hyoka.update.ui.internal;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.equinox.p2.ui.ProvisioningUI;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.hyoka.update.Sites;

/** Shows what all sites offer, in p2's wizard; the sites are asked first, in the background. */
public final class InstallHandler extends AbstractHandler {
	@Override
	public Object execute(ExecutionEvent event) {
		Shell shell = HandlerUtil.getActiveShell(event);
		Display display = shell.getDisplay();
		Job job = Job.create(Messages.Sites_asking, monitor -> {
			Reading reading = Reading.ask(monitor);
			display.asyncExec(() -> show(shell, reading.answer(), reading.ui()));
			return Status.OK_STATUS;
		});
		job.setUser(true);
		job.schedule();
		return null;
	}

	private static void show(Shell shell, Sites.Answer sites, ProvisioningUI ui) {
		if (shell.isDisposed()) {
			return;
		}
		if (sites.asked().isEmpty()) {
			Check.offerSites(shell, Messages.Check_noSites);
		} else if (sites.none()) {
			Check.offerSites(shell, Check.unreachable(sites));
		} else {
			// All sites that are switched on; they are chosen in the preferences, not again here.
			ui.getPolicy().setRepositoriesVisible(false);
			ui.openInstallWizard(null, null, null);
		}
	}
}
