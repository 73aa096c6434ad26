// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.ui.internal.views.problems;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

import org.hyoka.consistency.Places;
import org.hyoka.consistency.Problem;
import org.hyoka.core.naming.Naming;
import org.hyoka.ui.forms.Texts;

/**
 * A row of the list: a group with its problems, or one problem.
 *
 * @param problem  null for a group
 * @param label    the group's name, or the problem's sentence
 * @param place    where the problem is; empty for a group
 * @param object   what the object is called that it is about, without the part of the dossier and the feature; empty for a group
 * @param children of a group
 */
record ProblemRow(Problem problem, String label, String place, String object, List<ProblemRow> children) {
	private static final int SOME = 100;

	static ProblemRow of(Problem problem) {
		return new ProblemRow(problem, Texts.in(problem.sentence()), Texts.in(Places.describe(problem.places().getFirst())),
				Naming.inSentence(problem.object(), Texts.locale()), List.of());
	}

	/**
	 * The problems that hold the words, in groups.
	 *
	 * @param ordered   in the order of the dossier
	 * @param grouping  by what
	 * @param chapterOf the chapter's name of a problem
	 * @param words     all have to occur; empty takes everything
	 * @param pause     called now and then; may throw to give up
	 */
	static List<ProblemRow> grouped(Collection<Problem> ordered, Grouping grouping, Function<Problem, String> chapterOf,
			String words, Runnable pause) {
		Map<String, List<ProblemRow>> groups = new LinkedHashMap<>();
		Function<Problem, String> key = grouping == Grouping.SEVERITY ? f -> Texts.in(f.severity().label()) : chapterOf;
		List<Problem> sorted = new ArrayList<>(ordered);
		if (grouping == Grouping.SEVERITY) {
			sorted.sort(Comparator.comparing(Problem::severity));
		}
		String[] parts = words.strip().toLowerCase(Locale.ROOT).split("\\s+");
		int looked = 0;
		for (Problem problem : sorted) {
			if (looked++ % SOME == 0) {
				pause.run();
			}
			ProblemRow row = of(problem);
			if (row.matches(parts)) {
				groups.computeIfAbsent(key.apply(problem), k -> new ArrayList<>()).add(row);
			}
		}
		return groups.entrySet().stream().map(e -> new ProblemRow(null, e.getKey(), "", "", List.copyOf(e.getValue()))).toList();
	}

	private boolean matches(String[] parts) {
		String text = (label + '\n' + place + '\n' + problem.ruleId()).toLowerCase(Locale.ROOT);
		for (String part : parts) {
			if (!text.contains(part)) {
				return false;
			}
		}
		return true;
	}

	boolean isGroup() {
		return problem == null;
	}

	/** The same row after a refresh: the same group or problem, whatever it holds now. */
	@Override
	public boolean equals(Object other) {
		return other instanceof ProblemRow problem
				&& (isGroup() ? problem.isGroup() && problem.label.equals(label) : problem.equals(problem.problem));
	}

	@Override
	public int hashCode() {
		return isGroup() ? label.hashCode() : problem.hashCode();
	}
}
