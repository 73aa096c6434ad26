// SPDX-License-Identifier: EPL-2.0
package org.hyoka.testsupport.internal.measures;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;
import org.hyoka.testsupport.Ui;

/**
 * How long something takes on the thread of the user interface: by the clock, and as processor time of that thread, which
 * stays the same on a machine that has other things to do.
 *
 * @param wall nanoseconds by the clock
 * @param cpu  nanoseconds of the thread's processor time
 */
record UiTime(long wall, long cpu) {
	private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
	private static final long QUIET = TimeUnit.MILLISECONDS.toNanos(60);
	private static final long LONGEST = TimeUnit.SECONDS.toNanos(120);
	private static final long PAUSE = TimeUnit.MICROSECONDS.toNanos(500);
	private static long thread = -1;

	/** Now. */
	static UiTime now() {
		if (thread < 0) {
			thread = Ui.get(() -> Thread.currentThread().threadId());
		}
		return new UiTime(System.nanoTime(), THREADS.getThreadCpuTime(thread));
	}

	/** What has passed since an earlier moment. */
	UiTime since(UiTime earlier) {
		return new UiTime(wall - earlier.wall, cpu - earlier.cpu);
	}

	double wallMillis() {
		return wall / 1e6;
	}

	double cpuMillis() {
		return cpu / 1e6;
	}

	/** Runs something on the thread of the user interface. */
	static UiTime of(Runnable action) {
		UiTime start = now();
		Ui.run(action);
		return now().since(start);
	}

	/** Runs something and waits until all of it has been painted: nothing more was painted for a while. */
	static UiTime untilPainted(Runnable action) {
		UiTime[] end = new UiTime[1];
		UiTime start = now();
		Ui.run(() -> {
			action.run();
			end[0] = painted();
		});
		return end[0].since(start);
	}

	/** The moment after the last painting. UI thread. */
	private static UiTime painted() {
		Display display = Ui.display();
		boolean[] painting = new boolean[1];
		Listener filter = e -> painting[0] = true;
		display.addFilter(SWT.Paint, filter);
		try {
			UiTime begin = now();
			UiTime last = begin;
			while (System.nanoTime() - last.wall() < QUIET && last.wall() - begin.wall() < LONGEST) {
				boolean more = display.readAndDispatch();
				if (painting[0]) {
					painting[0] = false;
					last = now();
				} else if (!more) {
					LockSupport.parkNanos(PAUSE);
				}
			}
			return last;
		} finally {
			display.removeFilter(SWT.Paint, filter);
		}
	}
}
