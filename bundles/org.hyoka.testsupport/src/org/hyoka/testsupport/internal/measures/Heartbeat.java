// SPDX-License-Identifier: EPL-2.0
package org.hyoka.testsupport.internal.measures;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * Asks the thread of the user interface over and over for an answer, and keeps the longest it had to wait, with how much of
 * it that thread was really working.
 */
final class Heartbeat extends Thread {
	private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(2);
	private volatile UiTime worst = new UiTime(0, 0);
	private volatile boolean ended;
	private volatile boolean resting;

	Heartbeat() {
		super("heartbeat");
		setDaemon(true);
	}

	@Override
	public void run() {
		while (!ended) {
			if (resting) {
				LockSupport.parkNanos(PAUSE);
				continue;
			}
			UiTime wait = UiTime.of(() -> {
				// the answer is all
			});
			if (wait.wall() > worst.wall()) {
				worst = wait;
			}
			LockSupport.parkNanos(PAUSE);
		}
	}

	/** The longest wait since the last reset. */
	UiTime worst() {
		return worst;
	}

	/** Asks nothing, or again. */
	void rest(boolean now) {
		resting = now;
		reset();
	}

	void reset() {
		worst = new UiTime(0, 0);
	}

	void end() {
		ended = true;
	}
}
