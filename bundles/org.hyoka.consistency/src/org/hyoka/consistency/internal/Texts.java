// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.internal;

/** Small questions about texts that several rules ask. */
public final class Texts {
	private Texts() {
	}

	/** Whether there is nothing to read. */
	public static boolean isBlank(String text) {
		return text == null || text.isBlank();
	}

	/** The same without blanks at its ends, empty for none. */
	public static String strip(String text) {
		return text == null ? "" : text.strip();
	}
}
