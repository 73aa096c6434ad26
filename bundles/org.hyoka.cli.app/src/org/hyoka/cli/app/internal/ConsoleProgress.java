// SPDX-License-Identifier: EPL-2.0
package org.hyoka.cli.app.internal;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;

/** Says at a terminal how far the work is, in percent; what is short is over before anything is said. */
final class ConsoleProgress extends NullProgressMonitor {
	private final ProgressLine line;
	private double total = 1;
	private double done;
	private int said;

	private ConsoleProgress(ProgressLine line) {
		this.line = line;
	}

	/** Progress for the terminal; silent where none is. */
	static IProgressMonitor on(Terminal terminal) {
		return terminal.progress().<IProgressMonitor>map(ConsoleProgress::new).orElseGet(NullProgressMonitor::new);
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
		if (percent != said) {
			said = percent;
			line.show(percent);
		}
	}

	@Override
	public void done() {
		line.wipe();
	}
}
