// SPDX-License-Identifier: EPL-2.0
package org.hyoka.testsupport.internal;

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

/** Starts the workbench as it is, does something in it on a thread beside that of the user interface, and closes it. */
public abstract class BesideWorkbench implements IApplication {
	private static final String WORKBENCH = "org.hyoka.workbench.application";
	private static final Integer FAILED = 1;
	private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(50);
	private final String name;
	private IApplication workbench;

	/** @param name what it does, for the log */
	protected BesideWorkbench(String name) {
		this.name = name;
	}

	/**
	 * Does it; the window is open.
	 *
	 * @param arguments of the command line
	 */
	protected abstract void run(List<String> arguments) throws Exception;

	@Override
	public Object start(IApplicationContext context) throws Exception {
		List<String> arguments = List.of(Platform.getApplicationArgs());
		AtomicReference<Throwable> failure = new AtomicReference<>();
		workbench = workbench();
		Thread beside = new Thread(() -> run(arguments, failure), name);
		beside.setDaemon(true);
		beside.start();
		Object result = workbench.start(context);
		if (failure.get() != null) {
			Platform.getLog(BesideWorkbench.class).log(Status.error("Not complete: " + name, failure.get()));
			System.err.println("Not complete: " + name + ": " + failure.get());
			return FAILED;
		}
		return result;
	}

	private void run(List<String> arguments, AtomicReference<Throwable> failure) {
		try {
			while (!PlatformUI.isWorkbenchRunning()) {
				LockSupport.parkNanos(PAUSE);
			}
			Ui.waitForWindow();
			run(arguments);
		} catch (Exception | AssertionError e) {
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

	/** The word after a name on the command line. */
	protected static String value(List<String> arguments, String name, String otherwise) {
		int at = arguments.indexOf(name);
		return at < 0 || at + 1 >= arguments.size() ? otherwise : arguments.get(at + 1);
	}
}
