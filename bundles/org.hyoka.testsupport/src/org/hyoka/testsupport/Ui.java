// SPDX-License-Identifier: EPL-2.0
package org.hyoka.testsupport;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;

import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/**
 * The user interface as a test beside its thread reaches it. Nothing sleeps: a condition has a name, is looked at on the
 * user-interface thread between its events, and says its name when it does not come true.
 *
 * @since 0.1
 */
public final class Ui {
	private static final int PATIENCE_SECONDS = 60;
	private static final int PAUSE_MILLISECONDS = 40;

	private Ui() {
	}

	/** The display. */
	public static Display display() {
		return PlatformUI.getWorkbench().getDisplay();
	}

	/** Runs on the user-interface thread and gives the answer; what it throws is thrown here. */
	public static <T> T get(Callable<T> question) {
		AtomicReference<Throwable> failure = new AtomicReference<>();
		AtomicReference<T> answer = new AtomicReference<>();
		display().syncExec(() -> {
			try {
				answer.set(question.call());
			} catch (Exception | AssertionError e) {
				failure.set(e);
			}
		});
		if (failure.get() instanceof Error e) {
			throw e;
		}
		if (failure.get() instanceof RuntimeException e) {
			throw e;
		}
		if (failure.get() != null) {
			throw new IllegalStateException(failure.get());
		}
		return answer.get();
	}

	/** Runs on the user-interface thread. */
	public static void run(Runnable action) {
		get(() -> {
			action.run();
			return null;
		});
	}

	/** Waits until a condition, looked at on the user-interface thread, is true; that thread itself cannot wait for it. */
	public static void waitUntil(String condition, BooleanSupplier holds) {
		if (Display.getCurrent() != null) {
			throw new IllegalStateException("Nothing would ever change while this is waited for: " + condition);
		}
		CountDownLatch done = new CountDownLatch(1);
		AtomicReference<RuntimeException> failure = new AtomicReference<>();
		display().asyncExec(() -> look(holds, done, failure));
		try {
			if (!done.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
				throw new AssertionError("Not within " + PATIENCE_SECONDS + " s: " + condition + ". Picture: "
						+ Screenshot.take("waiting").map(Object::toString).orElse("none"));
			}
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(e);
		}
		if (failure.get() != null) {
			throw new IllegalStateException("While waiting until " + condition, failure.get());
		}
	}

	private static void look(BooleanSupplier holds, CountDownLatch done, AtomicReference<RuntimeException> failure) {
		try {
			if (done.getCount() == 0) {
				return;
			}
			if (holds.getAsBoolean()) {
				done.countDown();
			} else {
				display().timerExec(PAUSE_MILLISECONDS, () -> look(holds, done, failure));
			}
		} catch (RuntimeException e) {
			failure.set(e);
			done.countDown();
		}
	}

	/** Waits until the workbench has opened its window; tests begin before it has. */
	public static void waitForWindow() {
		waitUntil("the window of the workbench is open", Ui::isOpen);
	}

	private static boolean isOpen() {
		IWorkbench workbench = PlatformUI.getWorkbench();
		IWorkbenchWindow[] windows = workbench.getWorkbenchWindows();
		return windows.length > 0 && windows[0].getActivePage() != null && windows[0].getShell() != null
				&& windows[0].getShell().isVisible();
	}

	/** The window; user-interface thread. */
	public static IWorkbenchWindow window() {
		return PlatformUI.getWorkbench().getWorkbenchWindows()[0];
	}
}
