// SPDX-License-Identifier: EPL-2.0
package org.hyoka.template;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.hyoka.core.Dossiers;
import org.hyoka.core.money.AllocationSums;
import org.hyoka.core.money.BudgetSummary;
import org.hyoka.core.money.Sum;
import org.hyoka.core.scoring.ScoreTable;
import org.hyoka.model.hyoka.AllocationTable;
import org.hyoka.model.hyoka.Assessment;
import org.hyoka.model.hyoka.Criterion;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.model.hyoka.ResearchItem;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.model.hyoka.Unit;
import org.hyoka.model.time.FiscalYear;
import org.hyoka.template.FieldType.Kind;

/** Words for what is computed from a dossier and stands nowhere in it (rules 1, 2): sums, means, the columns of a table of points. */
final class ComputedWords {
	/**
	 * A column of the table of points.
	 *
	 * @param scores the table
	 * @param index  its place, from 0
	 */
	record PointColumn(ScoreTable scores, int index) {
	}

	/**
	 * An amount with its unit.
	 *
	 * @param value the number
	 * @param unit  null for none
	 */
	record Amount(BigDecimal value, Unit unit) {
	}

	private ComputedWords() {
	}

	/** The computed words of a class. */
	static List<FieldWord> of(EClass type) {
		if (Literals.UNDERTAKING.isSuperTypeOf(type)) {
			return List.of(word("assessment", new FieldType.Thing(Literals.ASSESSMENT), false, at -> assessment(at).stream().toList()),
					word("criteria", new FieldType.Thing(Literals.CRITERION), true, ComputedWords::criteria),
					word("columns", new FieldType.Column(), true, ComputedWords::columns),
					word("years", FieldType.value(Kind.YEAR), true, ComputedWords::years),
					word("spent", FieldType.value(Kind.NUMBER), false, ComputedWords::spent),
					word("totalBudget", FieldType.value(Kind.NUMBER), false, ComputedWords::totalBudget));
		}
		if (type == Literals.CRITERION) {
			return List.of(word("mean", FieldType.value(Kind.NUMBER), false, ComputedWords::mean),
					word("point", FieldType.value(Kind.TEXT), false, ComputedWords::point));
		}
		if (type == Literals.RESEARCH_ITEM) {
			return List.of(word("allocated", FieldType.value(Kind.NUMBER), false, ComputedWords::allocated));
		}
		return List.of();
	}

	/** The words of a column of points. */
	static List<FieldWord> ofColumn() {
		return List.of(word("member", new FieldType.Thing(Literals.MEMBER), false, at -> {
			PointColumn column = (PointColumn) at.value();
			return List.of(column.scores.columns().get(column.index));
		}));
	}

	private static FieldWord word(String key, FieldType type, boolean many, FieldWord.Reader reader) {
		return new FieldWord(Messages.names(Locale.JAPANESE, "word." + key).orElseThrow(),
				Messages.names(Locale.ENGLISH, "word." + key).orElseThrow(), type,
				many, reader, Optional.empty());
	}

	private static Optional<Assessment> assessment(FieldFrame at) {
		return Dossiers.assessment(at.source().request().dossier(), (Undertaking) at.value());
	}

	private static List<Criterion> criteria(FieldFrame at) {
		return assessment(at).map(Assessment::getCriterionSet).map(set -> List.<Criterion>copyOf(set.getCriteria())).orElse(List.of());
	}

	private static List<PointColumn> columns(FieldFrame at) {
		return at.source().scores((Undertaking) at.value()).stream()
				.flatMap(scores -> IntStream.range(0, scores.columns().size()).mapToObj(i -> new PointColumn(scores, i))).toList();
	}

	private static List<FiscalYear> years(FieldFrame at) {
		Undertaking undertaking = (Undertaking) at.value();
		Stream<FiscalYear> budget = undertaking.getBudget() == null ? Stream.of() : BudgetSummary.of(undertaking.getBudget()).years().stream();
		Stream<FiscalYear> allocations = undertaking.getAllocations().stream().flatMap(table -> AllocationSums.of(table).years().stream());
		return Stream.concat(budget, allocations).distinct().sorted().toList();
	}

	/** What was spent in the year that is repeated around here, else in all (rule 2). */
	private static List<Amount> spent(FieldFrame at) {
		Undertaking undertaking = (Undertaking) at.value();
		if (undertaking.getBudget() == null) {
			return List.of();
		}
		BudgetSummary summary = BudgetSummary.of(undertaking.getBudget());
		Sum sum = at.innermost(FiscalYear.class).map(summary::spent).orElseGet(summary::totalSpent);
		return sum.isEmpty() ? List.of() : List.of(new Amount(sum.value(), undertaking.getBudget().getUnit()));
	}

	private static List<Amount> totalBudget(FieldFrame at) {
		Undertaking undertaking = (Undertaking) at.value();
		return undertaking.getBudget() == null ? List.of()
				: BudgetSummary.of(undertaking.getBudget()).totalBudget().map(sum -> new Amount(sum, undertaking.getBudget().getUnit())).stream()
						.toList();
	}

	/** What an item gets in the year that is repeated around here, else in all: of each table of allocations that knows the item. */
	private static List<Amount> allocated(FieldFrame at) {
		ResearchItem item = (ResearchItem) at.value();
		Optional<FiscalYear> year = at.innermost(FiscalYear.class);
		return at.innermost(Undertaking.class).stream().flatMap(undertaking -> undertaking.getAllocations().stream())
				.flatMap(table -> allocated(table, item, year).stream()).limit(1).toList();
	}

	private static Optional<Amount> allocated(AllocationTable table, ResearchItem item, Optional<FiscalYear> year) {
		AllocationSums sums = AllocationSums.of(table);
		Sum sum = year.map(y -> sums.cell(item, y).sum()).orElseGet(() -> sums.itemTotal(item));
		return sum.isEmpty() ? Optional.empty() : Optional.of(new Amount(sum.value(), table.getUnit()));
	}

	/** The mean of a criterion on the undertaking around here (rule 1). */
	private static List<BigDecimal> mean(FieldFrame at) {
		return at.innermost(Undertaking.class).stream().flatMap(undertaking -> at.source().scores(undertaking).stream())
				.flatMap(scores -> scores.row((Criterion) at.value()).stream()).flatMap(row -> row.mean().stream()).limit(1).toList();
	}

	/** A member's point, in the column that is repeated around here. */
	private static List<String> point(FieldFrame at) {
		return at.innermost(PointColumn.class).stream().flatMap(column -> column.scores.row((Criterion) at.value()).stream()
				.map(row -> row.cells().get(column.index).text())).filter(text -> !text.isEmpty()).toList();
	}
}
