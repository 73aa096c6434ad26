// SPDX-License-Identifier: EPL-2.0
package org.hyoka.testsupport.internal.measures;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
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
	private static final long WORK = TimeUnit.MICROSECONDS.toNanos(500);
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

	/** Runs something and waits until all of it has been laid out and painted: the thread had nothing to do for a while. */
	static UiTime untilPainted(Runnable action) {
		UiTime[] spent = new UiTime[1];
		Ui.run(() -> {
			UiTime start = here();
			action.run();
			spent[0] = painted().since(start);
		});
		return spent[0];
	}

	/**
	 * How a page appears.
	 *
	 * @param inSight  until what is in sight was painted for the first time
	 * @param complete until all of it was made, laid out and painted
	 * @param longest  the longest the thread of the user interface answered nothing meanwhile
	 */
	record Appearance(UiTime inSight, UiTime complete, UiTime longest) {
	}

	/**
	 * Shows a page and waits until all of it has been made, laid out and painted.
	 *
	 * @param page gives what is painted, once it is there
	 */
	static Appearance appearance(Runnable show, Supplier<Control> page) {
		Appearance[] seen = new Appearance[1];
		Ui.run(() -> {
			Control[] watched = new Control[1];
			boolean[] painted = new boolean[1];
			Listener paint = e -> painted[0] = true;
			UiTime begin = here();
			show.run();
			UiTime last = here();
			UiTime longest = last.since(begin);
			UiTime first = null;
			watched[0] = page.get();
			watched[0].addListener(SWT.Paint, paint);
			while (System.nanoTime() - last.wall() < QUIET && last.wall() - begin.wall() < LONGEST) {
				UiTime before = here();
				boolean more = Ui.display().readAndDispatch();
				UiTime after = here();
				UiTime slice = after.since(before);
				if (slice.cpu() > WORK) {
					last = after;
					longest = slice.wall() > longest.wall() ? slice : longest;
				} else if (!more) {
					LockSupport.parkNanos(PAUSE);
				}
				if (first == null && painted[0]) {
					first = after;
				}
			}
			watched[0].removeListener(SWT.Paint, paint);
			seen[0] = new Appearance((first == null ? last : first).since(begin), last.since(begin), longest);
		});
		return seen[0];
	}

	/** Now; UI thread. */
	private static UiTime here() {
		return new UiTime(System.nanoTime(), THREADS.getCurrentThreadCpuTime());
	}

	/** The moment after the last work. No paint event is listened to: that alone would make every control send some. */
	private static UiTime painted() {
		Display display = Ui.display();
		UiTime begin = here();
		UiTime last = begin;
		while (System.nanoTime() - last.wall() < QUIET && last.wall() - begin.wall() < LONGEST) {
			long before = THREADS.getCurrentThreadCpuTime();
			boolean more = display.readAndDispatch();
			if (THREADS.getCurrentThreadCpuTime() - before > WORK) {
				last = here();
			} else if (!more) {
				LockSupport.parkNanos(PAUSE);
			}
		}
		return last;
	}
}
