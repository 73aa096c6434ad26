// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ui.internal.editor;

import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;

/** Runs tasks on the thread of the user interface, later, and not while somebody types: no keystroke waits for them. */
public final class BetweenKeys implements Executor {
	private static final long CALM = TimeUnit.MILLISECONDS.toNanos(250);
	private final Control owner;
	private final Display display;
	private long lastKey = System.nanoTime() - CALM;

	/** @param owner tasks run as long as it lives */
	public BetweenKeys(Control owner) {
		this.owner = owner;
		display = owner.getDisplay();
		Listener typed = e -> lastKey = System.nanoTime();
		display.addFilter(SWT.KeyDown, typed);
		owner.addDisposeListener(e -> display.removeFilter(SWT.KeyDown, typed));
	}

	@Override
	public void execute(Runnable task) {
		display.asyncExec(() -> run(task));
	}

	private void run(Runnable task) {
		long wait = TimeUnit.NANOSECONDS.toMillis(lastKey + CALM - System.nanoTime());
		if (owner.isDisposed()) {
			return;
		}
		if (wait > 0) {
			display.timerExec((int) wait, () -> run(task));
		} else {
			task.run();
		}
	}
}
