// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.scoring;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.hyoka.model.hyoka.Assessment;
import org.hyoka.model.hyoka.Averaging;
import org.hyoka.model.hyoka.Criterion;
import org.hyoka.model.hyoka.EvaluationKind;
import org.hyoka.model.hyoka.Member;
import org.hyoka.model.hyoka.ScoreSheet;
import org.hyoka.model.hyoka.ScoringRound;
import org.hyoka.model.hyoka.TotalKind;

/**
 * The table of points of one undertaking in one round.
 * <p>
 * Columns stand for members, the same member in the same column on every row. Their order comes from the points in them and
 * from nothing else, so that it gives nobody away (rule 7), not to somebody either who knows all members and their ids.
 * Names are for the named view inside the workbench only.
 *
 * @param assessment   whose table it is
 * @param kind         the evaluation kind that chose the scales (rule 6)
 * @param round        the round; empty where sheets belong to none
 * @param commentsOnly whether there are no points at all
 * @param eligible     the members who judge the undertaking, in the panel's order
 * @param excluded     the members who do not
 * @param columns      the members who have handed in a sheet, in the order of the columns
 * @param awaited      eligible members whose sheet has not come in
 * @param setAside     sheets of this undertaking and round that do not count: of members who do not judge or sit on the
 *                     panel, and earlier ones of a member who handed in two
 * @param rows         one per criterion, in the order of the criterion set
 * @param total        the total; empty where nothing can be added up
 * @param stated       means that sources printed
 * @since 0.1
 */
public record ScoreTable(Assessment assessment, EvaluationKind kind, Optional<ScoringRound> round, boolean commentsOnly,
		List<Member> eligible, List<Excluded> excluded, List<Member> columns, List<Member> awaited,
		List<ScoreSheet> setAside, List<ScoreRow> rows, Optional<Total> total, List<StatedMean> stated) {
	/** Keeps the lists from changing. */
	public ScoreTable {
		eligible = List.copyOf(eligible);
		excluded = List.copyOf(excluded);
		columns = List.copyOf(columns);
		awaited = List.copyOf(awaited);
		setAside = List.copyOf(setAside);
		rows = List.copyOf(rows);
		stated = List.copyOf(stated);
	}

	/** The total that is shown: where the criteria say what it is, or one of them has a weight. */
	public Optional<Total> shownTotal() {
		return total.filter(t -> t.kind() != TotalKind.UNSPECIFIED || rows.stream().anyMatch(row -> row.criterion().getWeight() != null));
	}

	/** How the points of all rows are put together; empty where rows differ or nothing is. */
	public Optional<Averaging> averaging() {
		return common(Aggregate::how);
	}

	/** To how many decimals the means or medians of all rows are rounded; empty where rows differ or there are none. */
	public Optional<Integer> decimals() {
		return common(aggregate -> aggregate.rounded().scale());
	}

	private <T> Optional<T> common(Function<Aggregate, T> what) {
		List<T> all = rows.stream().flatMap(r -> r.aggregate().stream()).map(what).distinct().toList();
		return all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty();
	}

	/** The row of a criterion, if it is in the table. */
	public Optional<ScoreRow> row(Criterion criterion) {
		return rows.stream().filter(r -> r.criterion() == criterion).findFirst();
	}
}
