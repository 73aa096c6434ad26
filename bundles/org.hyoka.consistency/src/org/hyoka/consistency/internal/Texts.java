// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.internal;

import java.util.List;
import java.util.stream.Collectors;

import org.hyoka.core.text.Phrase;

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

	/** Several phrases in a row. */
	public static Phrase list(List<Phrase> phrases) {
		return new Phrase(phrases.stream().map(Phrase::english).collect(Collectors.joining(", ")),
				phrases.stream().map(Phrase::japanese).collect(Collectors.joining("、")));
	}
}
