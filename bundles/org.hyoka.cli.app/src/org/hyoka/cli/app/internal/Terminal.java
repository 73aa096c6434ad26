// SPDX-License-Identifier: EPL-2.0
package org.hyoka.cli.app.internal;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.Optional;

/**
 * Where the command line reads and writes.
 *
 * @param out      results
 * @param err      failures
 * @param progress where the progress is shown; empty unless a person sees {@code err} at a terminal
 * @param locale   language of sentences
 */
public record Terminal(PrintWriter out, PrintWriter err, Optional<ProgressLine> progress, Locale locale) {
	/** Set by the start script when its standard error is a terminal. */
	private static final String INTERACTIVE = "hyoka.terminal";

	/** The process's own streams. */
	static Terminal standard() {
		return of(new PrintWriter(System.out, true), new PrintWriter(System.err, true), isInteractive(), Locale.getDefault());
	}

	/**
	 * A terminal, or what takes its place.
	 *
	 * @param out         results
	 * @param err         progress, failures
	 * @param interactive whether a person sees {@code err}; then nothing is written behind a progress that still stands there
	 * @param locale      language of sentences
	 */
	public static Terminal of(PrintWriter out, PrintWriter err, boolean interactive, Locale locale) {
		if (!interactive) {
			return new Terminal(PlainWriter.before(out), PlainWriter.before(err), Optional.empty(), locale);
		}
		ProgressLine line = new ProgressLine(err);
		return new Terminal(PlainWriter.before(line.before(out)), PlainWriter.before(line.before(err)), Optional.of(line), locale);
	}

	/** What the start script says; where it cannot say it, whether Java sees a console. */
	private static boolean isInteractive() {
		String said = System.getProperty(INTERACTIVE);
		return said == null ? System.console() != null : Boolean.parseBoolean(said);
	}
}
