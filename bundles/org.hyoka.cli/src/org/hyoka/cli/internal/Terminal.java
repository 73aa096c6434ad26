// SPDX-License-Identifier: EPL-2.0
package org.hyoka.cli.internal;

import java.io.PrintWriter;
import java.util.Locale;

/**
 * Where the command line reads and writes.
 *
 * @param out         results
 * @param err         progress, failures
 * @param interactive whether a person sees {@code err} at a terminal
 * @param locale      language of sentences
 */
public record Terminal(PrintWriter out, PrintWriter err, boolean interactive, Locale locale) {
	/** Set by the start script when its standard error is a terminal. */
	private static final String INTERACTIVE = "hyoka.terminal";

	/** The process's own streams. */
	static Terminal standard() {
		return new Terminal(new PrintWriter(System.out, true), new PrintWriter(System.err, true),
				isInteractive(), Locale.getDefault());
	}

	/** What the start script says; where it cannot say it, whether Java sees a console. */
	private static boolean isInteractive() {
		String said = System.getProperty(INTERACTIVE);
		return said == null ? System.console() != null : Boolean.parseBoolean(said);
	}
}
