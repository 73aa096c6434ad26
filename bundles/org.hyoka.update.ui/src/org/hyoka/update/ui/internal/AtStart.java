// SPDX-License-Identifier: EPL-2.0
package org.hyoka.update.ui.internal;

import java.io.IOException;
import java.time.Instant;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.equinox.p2.ui.ProvisioningUI;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.PlatformUI;
import org.hyoka.update.Installation;
import org.hyoka.update.UpdateException;
import org.osgi.service.prefs.BackingStoreException;

/**
 * After the window has come: the preset site is taken over, files that nothing needs any more go, and updates are looked for
 * where that is wanted.
 */
public final class AtStart implements IStartup {
	private static final long CALM_MILLISECONDS = 5000;

	@Override
	public void earlyStartup() {
		Job job = Job.createSystem(Messages.Check_name, monitor -> {
			try {
				ProvisioningUI ui = ProvisioningUI.getDefaultUI();
				if (ui.getProfileId() == null) {
					return Status.OK_STATUS; // started from a development environment
				}
				Check.sites(ui).takeOverPreset();
				Check.sites(ui).takeOverKeys(ui.getProfileId());
				Check.sites(ui).forgetLostCopies();
				Installation.current().tidy();
				Instant now = Instant.now();
				if (UpdateSettings.due(now)) {
					UpdateSettings.checked(now);
					new Check(true).schedule();
				}
			} catch (IOException | BackingStoreException | UpdateException e) {
				Platform.getLog(AtStart.class).log(Status.warning(e.getMessage(), e));
			} catch (RuntimeException e) {
				// p2 is taken away under it when the workbench is closed at this moment; nothing is lost then.
				if (PlatformUI.isWorkbenchRunning() && !PlatformUI.getWorkbench().isClosing()) {
					throw e;
				}
			}
			return Status.OK_STATUS;
		});
		job.setPriority(Job.DECORATE);
		job.schedule(CALM_MILLISECONDS);
	}
}
