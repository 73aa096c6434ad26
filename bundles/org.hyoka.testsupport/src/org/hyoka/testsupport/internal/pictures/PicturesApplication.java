// SPDX-License-Identifier: EPL-2.0
package org.hyoka.testsupport.internal.pictures;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.ui.PlatformUI;
import org.hyoka.testsupport.Ui;

/**
 * Starts the workbench as it is and takes a picture of each of its pages, views and wizards, in the language and theme that
 * it was started in. {@code releng/screenshots} calls it.
 * <p>
 * Arguments: {@code -pictures FOLDER} where they go, {@code -size WIDTHxHEIGHT} of the window (1280x800),
 * {@code -only PART} of the names of pictures to take.
 */
public final class PicturesApplication implements IApplication {
	private static final String WORKBENCH = "org.hyoka.workbench.application";
	private static final Integer FAILED = 1;
	private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(50);
	private IApplication workbench;

	@Override
	public Object start(IApplicationContext context) throws Exception {
		Options options = Options.of(List.of(Platform.getApplicationArgs()));
		AtomicReference<Throwable> failure = new AtomicReference<>();
		workbench = workbench();
		Thread tour = new Thread(() -> run(options, failure), "pictures");
		tour.setDaemon(true);
		tour.start();
		Object result = workbench.start(context);
		if (failure.get() != null) {
			Platform.getLog(PicturesApplication.class).log(Status.error("The pictures are not complete.", failure.get()));
			System.err.println("The pictures are not complete: " + failure.get());
			return FAILED;
		}
		return result;
	}

	private static void run(Options options, AtomicReference<Throwable> failure) {
		try {
			while (!PlatformUI.isWorkbenchRunning()) {
				LockSupport.parkNanos(PAUSE);
			}
			Ui.waitForWindow();
			new Tour(options).run();
		} catch (IOException | RuntimeException | AssertionError e) {
			failure.set(e);
		} finally {
			Ui.display().asyncExec(() -> {
				Ui.window().getActivePage().closeAllEditors(false);
				PlatformUI.getWorkbench().close();
			});
		}
	}

	private static IApplication workbench() throws CoreException {
		for (IConfigurationElement e : Platform.getExtensionRegistry()
				.getExtension("org.eclipse.core.runtime.applications", WORKBENCH).getConfigurationElements()) {
			IConfigurationElement[] run = e.getChildren("run");
			if (run.length > 0) {
				return (IApplication) run[0].createExecutableExtension("class");
			}
		}
		throw new CoreException(Status.error("The application " + WORKBENCH + " is not installed."));
	}

	@Override
	public void stop() {
		if (workbench != null) {
			workbench.stop();
		}
	}

	/**
	 * What to take.
	 *
	 * @param folder where pictures go
	 * @param width  of the window in pixels
	 * @param height of the window in pixels
	 * @param only   part of the names to take; empty: all
	 */
	record Options(Path folder, int width, int height, String only) {
		static Options of(List<String> arguments) {
			int[] size = Arrays.stream(value(arguments, "-size", "1280x800").split("x")).mapToInt(Integer::parseInt).toArray();
			return new Options(Path.of(value(arguments, "-pictures", "target/screenshots")).toAbsolutePath(), size[0],
					size[1], value(arguments, "-only", ""));
		}

		private static String value(List<String> arguments, String name, String otherwise) {
			int at = arguments.indexOf(name);
			return at < 0 || at + 1 >= arguments.size() ? otherwise : arguments.get(at + 1);
		}
	}
}
