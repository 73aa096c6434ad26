// SPDX-License-Identifier: EPL-2.0
package org.hyoka.workbench.internal;

import java.io.IOException;
import java.net.URL;

import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.service.datalocation.Location;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;

/** Starts the workbench, and keeps a second start out of settings that are in use. */
public final class Application implements IApplication {

	@Override
	public Object start(IApplicationContext context) throws IOException {
		Display display = PlatformUI.createDisplay();
		Location settings = Platform.getInstanceLocation();
		try {
			if (!lock(settings, display)) {
				return EXIT_OK;
			}
			int result = PlatformUI.createAndRunWorkbench(display, new ApplicationWorkbenchAdvisor());
			return result == PlatformUI.RETURN_RESTART ? EXIT_RESTART : EXIT_OK;
		} finally {
			if (settings != null) {
				settings.release();
			}
			display.dispose();
		}
	}

	@Override
	public void stop() {
		if (!PlatformUI.isWorkbenchRunning()) {
			return;
		}
		IWorkbench workbench = PlatformUI.getWorkbench();
		Display display = workbench.getDisplay();
		display.syncExec(() -> {
			if (!display.isDisposed()) {
				workbench.close();
			}
		});
	}

	/** Whether the settings are ours; when another start uses them, a dialog says so. */
	private static boolean lock(Location settings, Display display) throws IOException {
		boolean free = settings == null || !settings.isSet() || settings.lock();
		if (!free) {
			tell(settings.getURL(), display);
		}
		return free;
	}

	private static void tell(URL place, Display display) {
		Shell shell = new Shell(display);
		MessageDialog.openInformation(shell, Messages.Application_inUseTitle,
				NLS.bind(Messages.Application_inUse, place.getPath()));
		shell.dispose();
	}
}
