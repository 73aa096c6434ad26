// SPDX-License-Identifier: EPL-2.0
package org.hyoka.cli.internal;

import java.io.PrintWriter;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;

/** One line at a terminal that says how far the work is, in percent; it is wiped when the work is done. */
final class ConsoleProgress extends NullProgressMonitor {
	private static final long PAUSE_NANOS = 100_000_000;
	private final PrintWriter out;
	private double total = 1;
	private double done;
	private int shown = -1;
	private long last = System.nanoTime();

	private ConsoleProgress(PrintWriter out) {
		this.out = out;
	}

	/** Progress for the terminal; silent where none is. */
	static IProgressMonitor on(Terminal terminal) {
		return terminal.interactive() ? new ConsoleProgress(terminal.err()) : new NullProgressMonitor();
	}

	@Override
	public void beginTask(String name, int totalWork) {
		total = Math.max(1, totalWork);
	}

	@Override
	public void worked(int work) {
		internalWorked(work);
	}

	@Override
	public synchronized void internalWorked(double work) {
		done += work;
		int percent = (int) Math.min(100, Math.round(100 * done / total));
		long now = System.nanoTime();
		if (percent != shown && now - last > PAUSE_NANOS) {
			shown = percent;
			last = now;
			out.print("\r" + percent + " %");
			out.flush();
		}
	}

	@Override
	public void done() {
		if (shown >= 0) {
			out.print("\r      \r");
			out.flush();
			shown = -1;
		}
	}
}
