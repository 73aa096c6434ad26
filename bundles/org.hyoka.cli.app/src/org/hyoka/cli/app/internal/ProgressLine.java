// SPDX-License-Identifier: EPL-2.0
package org.hyoka.cli.app.internal;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;

/** The last line of a terminal, which says how far the work is until something else is written. */
final class ProgressLine {
	private static final long PAUSE_NANOS = 100_000_000;
	/** Blanks, since not every terminal understands more. */
	private static final String WIPE = "\r      \r";
	private final PrintWriter screen;
	private boolean shown;
	private long last = System.nanoTime();

	/** @param screen the terminal */
	ProgressLine(PrintWriter screen) {
		this.screen = screen;
	}

	/** Says how far the work is instead of what it said, unless it has just begun or said something. */
	synchronized void show(int percent) {
		long now = System.nanoTime();
		if (now - last > PAUSE_NANOS) {
			screen.print(WIPE + percent + " %");
			screen.flush();
			shown = true;
			last = now;
		}
	}

	/** Says nothing. */
	synchronized void wipe() {
		if (shown) {
			screen.print(WIPE);
			screen.flush();
			shown = false;
		}
	}

	/** A writer to the same terminal that wipes the line first. */
	PrintWriter before(PrintWriter writer) {
		return new PrintWriter(new Wiping(writer), true);
	}

	private final class Wiping extends FilterWriter {
		Wiping(Writer out) {
			super(out);
		}

		@Override
		public void write(int c) throws IOException {
			wipe();
			super.write(c);
		}

		@Override
		public void write(char[] text, int offset, int length) throws IOException {
			wipe();
			super.write(text, offset, length);
		}

		@Override
		public void write(String text, int offset, int length) throws IOException {
			wipe();
			super.write(text, offset, length);
		}
	}
}
