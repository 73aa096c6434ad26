// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.ui.internal.views.problems;

import java.util.List;
import java.util.Locale;

import org.hyoka.consistency.Place;
import org.hyoka.consistency.Places;
import org.hyoka.consistency.Problem;
import org.hyoka.consistency.ProblemEntry;
import org.hyoka.core.naming.Naming;
import org.hyoka.model.hyoka.AcceptedProblem;
import org.hyoka.ui.forms.Texts;

/**
 * A row of the list: a group with its problems, or one entry, which may have been found in several places.
 *
 * @param entry    null for a group
 * @param accepted what says that it may stay; null where it counts
 * @param fresh    whether it is new since last time
 * @param label    the group's name, or the entry's sentence
 * @param place    where the entry is, and in how many places more; empty for a group
 * @param object   what the object is called that it is about, without the part of the dossier and the feature; empty for a group
 * @param children of a group
 */
record ProblemRow(ProblemEntry entry, AcceptedProblem accepted, boolean fresh, String label, String place, String object,
		List<ProblemRow> children) {
	static ProblemRow of(ProblemEntry entry, AcceptedProblem accepted, boolean fresh) {
		Problem problem = entry.main();
		int more = entry.places().size() - 1;
		String place = words(problem.places().getFirst());
		return new ProblemRow(entry, accepted, fresh, Texts.in(problem.sentence()),
				more == 0 ? place : Messages.bind(Messages.Problems_places, place, more),
				Naming.inSentence(problem.object(), Texts.locale()), List.of());
	}

	static ProblemRow group(String name, List<ProblemRow> children) {
		return new ProblemRow(null, null, false, name, "", "", List.copyOf(children));
	}

	static String words(Place place) {
		return Texts.in(Places.describe(place));
	}

	/** The problem that the entry is shown as; null for a group. */
	Problem problem() {
		return entry == null ? null : entry.main();
	}

	boolean isAccepted() {
		return accepted != null;
	}

	boolean matches(String[] parts) {
		String text = (label + '\n' + place + '\n' + problem().ruleId()).toLowerCase(Locale.ROOT);
		for (String part : parts) {
			if (!text.contains(part)) {
				return false;
			}
		}
		return true;
	}

	boolean isGroup() {
		return entry == null;
	}

	/** The same row after a refresh: the same group or entry, whatever it holds now. */
	@Override
	public boolean equals(Object other) {
		return other instanceof ProblemRow row && (isGroup() ? row.isGroup() && row.label.equals(label)
				: !row.isGroup() && problem().equals(row.problem()) && entry.problems().size() == row.entry.problems().size());
	}

	@Override
	public int hashCode() {
		return isGroup() ? label.hashCode() : problem().hashCode();
	}
}
