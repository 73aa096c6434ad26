// SPDX-License-Identifier: EPL-2.0
package org.hyoka.report;

/**
 * A report that cannot be made; its message is a sentence that says what, where and what to do.
 *
 * @since 0.1
 */
public final class ReportException extends RuntimeException {
	private static final long serialVersionUID = 1L;

	/** With a sentence. */
	public ReportException(String message) {
		super(message);
	}

	/** With a sentence and the cause. */
	public ReportException(String message, Throwable cause) {
		super(message, cause);
	}
}
