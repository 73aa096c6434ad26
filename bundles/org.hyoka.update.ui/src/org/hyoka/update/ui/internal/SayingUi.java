// SPDX-License-Identifier: EPL-2.0
package org.hyoka.update.ui.internal;

import java.util.Locale;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.equinox.p2.core.IProvisioningAgent;
import org.eclipse.equinox.p2.operations.ProvisioningJob;
import org.eclipse.equinox.p2.ui.ProvisioningUI;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.statushandlers.StatusManager;
import org.hyoka.update.ChangeAttempt;
import org.hyoka.update.GuardedSession;
import org.hyoka.update.SignedSites;

/** p2's wizards with our sentence where a change fails: what happened, that nothing was changed, and what to do. */
final class SayingUi extends ProvisioningUI {
	private final IProvisioningAgent agent;

	/** @param signed the sites that are seen; null: all that are known */
	SayingUi(ProvisioningUI like, SignedSites signed) {
		super(new GuardedSession(signed == null ? like.getSession().getProvisioningAgent() : signed.view()), like.getProfileId(),
				like.getPolicy());
		agent = like.getSession().getProvisioningAgent();
	}

	@Override
	public void schedule(ProvisioningJob job, int errorStyle) {
		job.addJobChangeListener(new JobChangeAdapter() {
			private ChangeAttempt attempt;

			@Override
			public void aboutToRun(IJobChangeEvent event) {
				attempt = new ChangeAttempt(agent, getProfileId());
			}

			@Override
			public void done(IJobChangeEvent event) {
				IStatus result = event.getResult();
				if (attempt == null || result.getSeverity() != IStatus.ERROR && result.getSeverity() != IStatus.CANCEL) {
					return;
				}
				if (result.getSeverity() == IStatus.ERROR) {
					Platform.getLog(SayingUi.class).log(result);
					tell(attempt.reason(result).in(Locale.getDefault()));
				}
				attempt.takeBack();
			}
		});
		super.schedule(job, errorStyle & ~(StatusManager.SHOW | StatusManager.BLOCK));
	}

	private static void tell(String sentence) {
		Display display = PlatformUI.getWorkbench().getDisplay();
		if (!display.isDisposed()) {
			display.asyncExec(() -> {
				IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
				MessageDialog.openError(window == null ? null : window.getShell(), Messages.Check_title, sentence);
			});
		}
	}
}
