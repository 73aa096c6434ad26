// SPDX-License-Identifier: EPL-2.0
package org.hyoka.report;

import java.io.IOException;

/**
 * An office's list of chapters is wrong; the message names file, line, what is wrong and what can stand there.
 *
 * @since 0.1
 */
public final class ChapterListException extends IOException {
	private static final long serialVersionUID = 1L;
	private final int line;

	ChapterListException(String message, int line) {
		super(message);
		this.line = line;
	}

	/** The line, from 1; 0 for the file as a whole. */
	public int line() {
		return line;
	}
}
