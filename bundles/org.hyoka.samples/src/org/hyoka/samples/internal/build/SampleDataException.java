// SPDX-License-Identifier: EPL-2.0
package org.hyoka.samples.internal.build;

/** A sample's data is not as it must be; the message names the table, the line and the cell. */
public final class SampleDataException extends IllegalArgumentException {
	private static final long serialVersionUID = 1L;

	/** @param message a sentence with the place */
	public SampleDataException(String message) {
		super(message);
	}

	/**
	 * @param message a sentence with the place
	 * @param cause   what went wrong there
	 */
	public SampleDataException(String message, Throwable cause) {
		super(message, cause);
	}
}
