// SPDX-License-Identifier: EPL-2.0
package org.hyoka.export;

import java.util.List;

/**
 * A field of an office's template that is wrong, or that prints nothing.
 *
 * @param kind     which of the two
 * @param field    as it is written, with braces
 * @param place    where it stands, in words
 * @param around   the words around it
 * @param sentence what is wrong
 * @param nearest  right words nearest to it, the nearest first; none where none is near
 * @since 0.1
 */
public record TemplateFault(Kind kind, String field, String place, String around, String sentence, List<String> nearest) {
	/** What is the matter with a field. */
	public enum Kind {
		/** It cannot be filled, or must not be. */
		WRONG,
		/** Nothing is known of what it prints, in this dossier. */
		EMPTY
	}

	/** Keeps its own copy. */
	public TemplateFault {
		nearest = List.copyOf(nearest);
	}
}
