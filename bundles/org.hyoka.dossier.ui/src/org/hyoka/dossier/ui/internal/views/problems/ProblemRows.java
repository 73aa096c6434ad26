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
import java.util.function.Predicate;

import org.hyoka.consistency.Problem;
import org.hyoka.consistency.ProblemEntry;
import org.hyoka.consistency.ProblemFilter;
import org.hyoka.consistency.Ranking;
import org.hyoka.consistency.Severity;
import org.hyoka.model.hyoka.AcceptedProblem;
import org.hyoka.ui.forms.Texts;

/**
 * Which problems a person wants to see, and how.
 *
 * @param grouping     by what they are grouped
 * @param words        all have to occur; empty takes everything
 * @param filter       by severity, rule and undertaking
 * @param onlyNew      whether only what is new since last time
 * @param withAccepted whether also what somebody has accepted, in a group of its own at the end
 */
record ProblemRows(Grouping grouping, String words, ProblemFilter filter, boolean onlyNew, boolean withAccepted) {
	private static final int SOME = 100;

	/**
	 * The rows in groups, the worst first.
	 *
	 * @param ordered   what counts, in the order of the dossier
	 * @param accepted  what does not
	 * @param ranking   which is worse
	 * @param fresh     whether an entry is new
	 * @param chapterOf the chapter's name of a problem
	 * @param pause     called now and then; may throw to give up
	 */
	List<ProblemRow> of(Collection<Problem> ordered, Map<Problem, AcceptedProblem> accepted, Ranking ranking, Predicate<ProblemEntry> fresh,
			Function<Problem, String> chapterOf, Runnable pause) {
		String[] parts = words.strip().toLowerCase(Locale.ROOT).split("\\s+");
		List<ProblemEntry> entries = new ArrayList<>(filter.among(ranking.entries(ordered)));
		if (grouping == Grouping.SEVERITY) {
			entries.sort(Comparator.comparing(ProblemEntry::severity));
		}
		Map<String, List<ProblemRow>> groups = new LinkedHashMap<>();
		int looked = 0;
		for (ProblemEntry entry : entries) {
			if (looked++ % SOME == 0) {
				pause.run();
			}
			boolean isNew = fresh.test(entry);
			ProblemRow row = ProblemRow.of(entry, null, isNew);
			if ((isNew || !onlyNew) && row.matches(parts)) {
				groups.computeIfAbsent(name(entry, ranking, chapterOf), k -> new ArrayList<>()).add(row);
			}
		}
		List<ProblemRow> rows = new ArrayList<>();
		groups.forEach((name, children) -> rows.add(ProblemRow.group(name, children)));
		List<ProblemRow> left = withAccepted ? accepted(accepted, parts) : List.of();
		if (!left.isEmpty()) {
			rows.add(ProblemRow.group(Messages.Problems_accepted, left));
		}
		return rows;
	}

	private String name(ProblemEntry entry, Ranking ranking, Function<Problem, String> chapterOf) {
		return switch (grouping) {
		case COST -> Texts.in(entry.main().severity() == Severity.INFO ? Severity.INFO.label() : ranking.cost(entry.main()).label());
		case SEVERITY -> Texts.in(entry.severity().label());
		case CHAPTER -> chapterOf.apply(entry.main());
		case RULE -> ranking.rule(entry.main()).map(rule -> Texts.in(rule.title())).orElse(entry.main().ruleId());
		};
	}

	private List<ProblemRow> accepted(Map<Problem, AcceptedProblem> accepted, String[] parts) {
		return filter.of(accepted.keySet()).stream().map(p -> ProblemRow.of(new ProblemEntry(List.of(p)), accepted.get(p), false))
				.filter(row -> row.matches(parts)).toList();
	}
}
