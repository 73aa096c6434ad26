// SPDX-License-Identifier: EPL-2.0
package org.hyoka.benchmarks.torture;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** What libraries write to standard error of this process behind everybody's back; what people are to read does not go there. */
final class Heard {
	private static final int MOST = 2000;
	private static final PrintStream ERROR = System.err;
	private static final ByteArrayOutputStream BYTES = new ByteArrayOutputStream();

	private Heard() {
	}

	/** Listens from now on. */
	static void listen() {
		System.setErr(new PrintStream(BYTES, true, StandardCharsets.UTF_8));
	}

	/** Real standard error, for what is to be read. */
	static PrintStream error() {
		return ERROR;
	}

	/** What was heard since the last time, cut where it is long; empty if nothing was. */
	static String since() {
		synchronized (BYTES) {
			String heard = BYTES.toString(StandardCharsets.UTF_8).strip();
			BYTES.reset();
			return heard.length() > MOST ? heard.substring(0, MOST) : heard;
		}
	}
}
