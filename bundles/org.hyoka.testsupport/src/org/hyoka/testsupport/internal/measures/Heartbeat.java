// SPDX-License-Identifier: EPL-2.0
package org.hyoka.testsupport.internal.measures;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

import org.hyoka.testsupport.Ui;

/** Asks the thread of the user interface over and over for an answer, and keeps the longest it had to wait. */
final class Heartbeat extends Thread {
	private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(2);
	private volatile long worst;
	private volatile boolean ended;

	Heartbeat() {
		super("heartbeat");
		setDaemon(true);
	}

	@Override
	public void run() {
		while (!ended) {
			long start = System.nanoTime();
			Ui.display().syncExec(() -> {
				// the answer is all
			});
			worst = Math.max(worst, System.nanoTime() - start);
			LockSupport.parkNanos(PAUSE);
		}
	}

	/** The longest wait in milliseconds since the last reset. */
	double worst() {
		return worst / 1e6;
	}

	void reset() {
		worst = 0;
	}

	void end() {
		ended = true;
	}
}
