// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The saves of a dossier, so far as its file remembers them: those since the first that this program made, at most {@link #MOST}, and none
 * that somebody took away. It never leaves the dossier with what is handed to evaluators, nor in JSON or reports.
 *
 * @param current   the revision that the file holds; empty for a dossier that was never saved
 * @param revisions the saves, the oldest first
 * @since 0.1
 */
public record History(String current, List<Revision> revisions) {
	/** As many saves are remembered; the oldest go. */
	public static final int MOST = 1000;
	/** Of a dossier that was never saved. */
	static final History NONE = new History("", List.of());

	/** Keeps a copy of the list. */
	public History {
		revisions = List.copyOf(revisions);
	}

	/** With a save after these; what holds the same as before is no other revision. */
	History with(Revision next) {
		if (next.id().equals(current)) {
			return this;
		}
		List<Revision> all = new ArrayList<>(revisions);
		all.add(next);
		return new History(next.id(), all.subList(Math.max(0, all.size() - MOST), all.size()));
	}

	/** Without the saves, for a file that is to remember none of them. */
	History forgotten() {
		return new History(current, List.of());
	}

	/** All revisions that are known to have been before the present one, and that one. */
	private List<String> line() {
		List<String> line = new ArrayList<>();
		for (Revision revision : revisions) {
			line.addAll(revision.parents());
			line.add(revision.id());
		}
		line.add(current);
		line.removeIf(String::isEmpty);
		return line;
	}

	/**
	 * The last revision that two dossiers have in common: what both were made from.
	 *
	 * @return empty where none of them is remembered by both
	 */
	public Optional<String> lastCommon(History other) {
		Set<String> theirs = new HashSet<>(other.line());
		return line().reversed().stream().filter(theirs::contains).findFirst();
	}
}
