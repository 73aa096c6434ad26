// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier;

import java.time.Instant;
import java.util.List;

/**
 * A save of a dossier, as its file remembers it.
 *
 * @param id      names what was saved: the first 32 hexadecimal digits of a SHA-256 over all entries but the history itself, so that two
 *                files of one revision hold the same
 * @param parents the revision it was made from, and those that were merged into it; none for the first save of a dossier
 * @param savedAt when, to the second
 * @param savedBy the name that the system has for who saved it; empty if it has none
 * @param changed what was edited since the save before, each part once; empty where a command saved it, which does not say
 * @since 0.1
 */
public record Revision(String id, List<String> parents, Instant savedAt, String savedBy, List<Part> changed) {
	/**
	 * A part of a dossier.
	 *
	 * @param feature name of the dossier's own feature, such as {@code assessments}
	 * @param object  id of the program or project in which it stands; empty for other parts
	 */
	public record Part(String feature, String object) {
	}

	/** Keeps copies of the lists. */
	public Revision {
		parents = List.copyOf(parents);
		changed = List.copyOf(changed);
	}
}
