// SPDX-License-Identifier: EPL-2.0
package org.hyoka.workbench.internal;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.service.datalocation.Location;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.hyoka.workbench.internal.preferences.Theme;
import org.osgi.framework.FrameworkUtil;

/**
 * Starts the workbench with the dossiers named on the command line. A second start with the same settings hands its
 * dossiers to the first and ends.
 */
public final class Application implements IApplication {
	/** Names the file with what differs from GTK's own theme; read by SWT when the display is made. */
	private static final String STYLE = "org.eclipse.swt.internal.gtk.cssFile";

	@Override
	public Object start(IApplicationContext context) throws IOException {
		List<Path> named = FilesToOpen.ofArguments(Platform.getApplicationArgs());
		Location settings = Platform.getInstanceLocation();
		boolean ours = settings == null || !settings.isSet() || settings.lock();
		if (!ours && RunningInstance.handOver(stateFolder(), named)) {
			return EXIT_OK;
		}
		if (Platform.WS_GTK.equals(Platform.getWS()) && System.getProperty(STYLE) == null) {
			System.setProperty(STYLE, Path.of(FileLocator
					.toFileURL(FrameworkUtil.getBundle(Application.class).getEntry("css/gtk.css")).getPath()).toString());
		}
		Display display = PlatformUI.createDisplay();
		KeysOnce.install(display);
		try {
			if (!ours) {
				tell(settings.getURL(), display);
				return EXIT_OK;
			}
			Theme.begin(display);
			Splash splash = Splash.show(display);
			FilesToOpen files = new FilesToOpen(display);
			files.open(named);
			try (RunningInstance instance = listen(files)) {
				int result = PlatformUI.createAndRunWorkbench(display,
						new ApplicationWorkbenchAdvisor(files, splash::close));
				return result == PlatformUI.RETURN_RESTART ? EXIT_RESTART : EXIT_OK;
			}
		} finally {
			if (ours && settings != null) {
				settings.release();
			}
			display.dispose();
		}
	}

	/** Without it the workbench works, but a second start can only say that the settings are in use. */
	private static RunningInstance listen(FilesToOpen files) {
		try {
			return RunningInstance.listen(stateFolder(), files::open);
		} catch (IOException e) {
			Platform.getLog(Application.class).log(Status.warning("Later starts cannot hand over their dossiers.", e));
			return null;
		}
	}

	private static Path stateFolder() {
		return Platform.getStateLocation(FrameworkUtil.getBundle(Application.class)).toPath();
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

	private static void tell(URL place, Display display) {
		Shell shell = new Shell(display);
		MessageDialog.openInformation(shell, Messages.Application_inUseTitle,
				NLS.bind(Messages.Application_inUse, place.getPath()));
		shell.dispose();
	}
}
