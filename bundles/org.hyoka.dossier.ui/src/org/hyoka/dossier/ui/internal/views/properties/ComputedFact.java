// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.ui.internal.views.properties;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.hyoka.core.derivation.DerivationResult;
import org.hyoka.core.indicators.Achievements;
import org.hyoka.core.indicators.CountCheck;
import org.hyoka.core.indicators.EvaluationDay;
import org.hyoka.core.money.AllocationSums;
import org.hyoka.core.money.BudgetSummary;
import org.hyoka.core.money.Sum;
import org.hyoka.core.scoring.ScoreRow;
import org.hyoka.core.scoring.ScoreTable;
import org.hyoka.core.scoring.Scoring;
import org.hyoka.core.text.Amounts;
import org.hyoka.core.text.Phrase;
import org.hyoka.core.text.Span;
import org.hyoka.model.hyoka.Actual;
import org.hyoka.model.hyoka.AllocationTable;
import org.hyoka.model.hyoka.Assessment;
import org.hyoka.model.hyoka.Budget;
import org.hyoka.model.hyoka.Derivation;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.Indicator;
import org.hyoka.model.hyoka.Period;
import org.hyoka.model.hyoka.Target;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.model.hyoka.Unit;
import org.hyoka.ui.forms.Texts;
import org.hyoka.ui.labels.Labels;

/**
 * A value that is computed from an object and never stored.
 *
 * @param label what it is
 * @param value as people read it
 * @param rule  by which rule it is computed
 */
record ComputedFact(String label, String value, String rule) {

	/** What can be computed of an object; nothing for most. */
	static List<ComputedFact> of(EObject object) {
		return switch (object) {
		case Target target -> achievements(target, List.of(target));
		case Indicator indicator -> achievements(indicator, indicator.getTargets());
		case Actual actual -> CountCheck.of(actual).map(c -> List.of(new ComputedFact(Messages.Fact_listed,
				String.valueOf(c.listed()), Messages.Fact_listedRule))).orElse(List.of());
		case AllocationTable table -> allocations(table);
		case Budget budget -> budget(budget);
		case Derivation derivation -> derivation(derivation);
		case Assessment assessment -> means(assessment);
		case Undertaking undertaking -> years(undertaking.getPeriod());
		case Period period -> years(period);
		default -> List.of();
		};
	}

	private static List<ComputedFact> achievements(EObject at, List<Target> targets) {
		Optional<LocalDate> day = EvaluationDay.of(at);
		return day.isEmpty() ? List.of() : targets.stream().filter(Achievements::canBeJudged)
				.map(t -> new ComputedFact(
						targets.size() == 1 ? Messages.Fact_achievement
								: Messages.bind(Messages.Fact_achievementOf, Texts.point(t.getDue())),
						Achievements.of(t, day.get()).label(Texts.locale()), Messages.Fact_achievementRule))
				.toList();
	}

	private static List<ComputedFact> allocations(AllocationTable table) {
		AllocationSums sums = AllocationSums.of(table);
		List<ComputedFact> facts = new ArrayList<>();
		sums.years().forEach(y -> facts.add(sum(Texts.year(y), sums.yearTotal(y), table.getUnit())));
		facts.add(sum(Messages.Fact_total, sums.grandTotal(), table.getUnit()));
		return facts;
	}

	private static List<ComputedFact> budget(Budget budget) {
		BudgetSummary summary = BudgetSummary.of(budget);
		List<ComputedFact> facts = new ArrayList<>();
		facts.add(sum(Messages.Fact_spent, summary.totalSpent(), budget.getUnit()));
		summary.totalBudget().ifPresent(b -> facts.add(new ComputedFact(Messages.Fact_budget,
				Amounts.format(b, budget.getUnit(), Texts.locale()), Messages.Fact_sumRule)));
		return facts;
	}

	private static ComputedFact sum(String label, Sum sum, Unit unit) {
		String value = sum.isEmpty() ? "–" : Amounts.format(sum.value(), unit, Texts.locale());
		return new ComputedFact(label,
				sum.notStated() > 0 ? Messages.bind(Messages.Fact_incomplete, value, sum.notStated()) : value,
				Messages.Fact_sumRule);
	}

	private static List<ComputedFact> derivation(Derivation derivation) {
		DerivationResult result = DerivationResult.of(derivation);
		int decimals = derivation.getUnit() == null ? 2 : Math.max(derivation.getUnit().getDecimals(), 1);
		String value = result.rounded(decimals).map(v -> Amounts.format(v, derivation.getUnit(), Texts.locale()))
				.orElseGet(() -> result.value().problem().map((Phrase p) -> Texts.in(p)).orElse(""));
		return List.of(new ComputedFact(Messages.Fact_result, value, Messages.Fact_resultRule));
	}

	private static List<ComputedFact> means(Assessment assessment) {
		EObject root = assessment.eContainer();
		if (!(root instanceof Dossier dossier) || assessment.getUndertaking() == null
				|| assessment.getCriterionSet() == null) {
			return List.of();
		}
		ScoreTable table = Scoring.table(dossier, assessment);
		return table.rows().stream().filter(r -> r.mean().isPresent())
				.map((ScoreRow r) -> new ComputedFact(Labels.of(r.criterion()),
						Messages.bind(Messages.Fact_mean, Texts.number(r.mean().orElseThrow()), r.given()),
						Messages.Fact_meanRule))
				.toList();
	}

	private static List<ComputedFact> years(Period period) {
		return period == null || period.getStart() == null ? List.of() : Span.of(period).flatMap(Span::years)
				.map(n -> List.of(
						new ComputedFact(Messages.Fact_years, Messages.bind(Messages.Fact_yearCount, n), Messages.Fact_yearsRule)))
				.orElse(List.of());
	}
}
