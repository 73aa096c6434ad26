// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.internal.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.hyoka.core.indicators.Achievement;
import org.hyoka.core.indicators.Achievements;
import org.hyoka.core.indicators.EvaluationDay;
import org.hyoka.core.progress.Chapter;
import org.hyoka.core.progress.ChapterState;
import org.hyoka.core.progress.PriorFindings;
import org.hyoka.core.text.Span;
import org.hyoka.model.hyoka.BudgetEntry;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.EvaluationState;
import org.hyoka.model.hyoka.Indicator;
import org.hyoka.model.hyoka.IndicatorKind;
import org.hyoka.model.hyoka.MoneyKind;
import org.hyoka.model.hyoka.Program;
import org.hyoka.model.hyoka.Project;
import org.hyoka.model.hyoka.ResearchItem;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.model.ip.IpManagement;
import org.hyoka.model.time.FiscalYear;

/** Checks what Part 1 of the report says about one undertaking. */
public final class UndertakingChecks {
	private final Undertaking undertaking;
	private final boolean project;
	private final Optional<LocalDate> asOf;

	private UndertakingChecks(Dossier dossier, Undertaking undertaking) {
		this.undertaking = undertaking;
		this.project = undertaking instanceof Project;
		this.asOf = EvaluationDay.of(dossier);
	}

	/** Its chapters; only the header of one that is not evaluated. */
	public static List<ChapterState> of(Dossier dossier, Undertaking undertaking) {
		UndertakingChecks checks = new UndertakingChecks(dossier, undertaking);
		if (!undertaking.isEvaluated()) {
			return List.of(checks.shortHeader());
		}
		List<ChapterState> chapters = new ArrayList<>(List.of(checks.header(), checks.narrative(Chapter.BACKGROUND),
				checks.narrative(Chapter.NECESSITY)));
		if (!(undertaking instanceof Program)) {
			chapters.add(checks.narrative(Chapter.SIMILAR_WORK));
		}
		chapters.addAll(List.of(checks.content(), checks.management(), checks.money(), checks.ip(),
				checks.indicators(Chapter.OUTPUTS, IndicatorKind.OUTPUT),
				checks.indicators(Chapter.OUTCOMES, IndicatorKind.OUTCOME), checks.roadmap(), checks.cost(),
				checks.priorFindings()));
		return chapters;
	}

	private Checklist list(Chapter chapter) {
		return new Checklist(undertaking, chapter);
	}

	private ChapterState shortHeader() {
		return list(Chapter.HEADER).need(undertaking.getName(), "name").need(undertaking.getPeriod() != null, "period")
				.state();
	}

	private ChapterState header() {
		Checklist header = list(Chapter.HEADER).need(undertaking.getName(), "name")
				.need(undertaking.getPolicies(), "policies")
				.need(Checklist.isWritten(undertaking.getDepartment()) || undertaking.getMinistry() != null, "department")
				.need(undertaking.getPurpose(), "purpose").need(undertaking.getPeriod() != null, "period")
				.need(undertaking.getEvaluations(), "evaluations");
		if (project) {
			header.need(undertaking.getFundingFlow() != null && !undertaking.getFundingFlow().getSteps().isEmpty(),
					"fundingFlow").need(undertaking.getRoles(), "roles");
		}
		return header.state();
	}

	private ChapterState narrative(Chapter chapter) {
		return list(chapter).need(Checklist.hasSection(undertaking, chapter.key()), "text").state();
	}

	private ChapterState content() {
		if (undertaking instanceof Program program) {
			return list(Chapter.CONTENT).need(program.getProjects(), "projects")
					.need(Checklist.hasSection(undertaking, Chapter.CONTENT.key()), "text").state();
		}
		return list(Chapter.CONTENT).found(Checklist.hasSection(undertaking, Chapter.CONTENT.key()))
				.need(undertaking.getResearchItems(), "items")
				.none(undertaking.getResearchItems().stream().mapToLong(UndertakingChecks::undescribed).sum(),
						"descriptions")
				.state();
	}

	private static long undescribed(ResearchItem item) {
		boolean said = Checklist.isWritten(item.getDescription())
				|| item.getThemes().stream().anyMatch(t -> Checklist.isWritten(t.getName()));
		return (said || !item.getItems().isEmpty() ? 0 : 1)
				+ item.getItems().stream().mapToLong(UndertakingChecks::undescribed).sum();
	}

	private ChapterState management() {
		return list(Chapter.MANAGEMENT)
				.need(Checklist.hasSection(undertaking, "management") || Checklist.hasSection(undertaking, "structure"), "text")
				.found(project && Checklist.hasSection(undertaking, "plan")).state();
	}

	private ChapterState money() {
		Checklist money = list(Chapter.MONEY)
				.need(undertaking.getBudget() != null && !undertaking.getBudget().getEntries().isEmpty(), "budget")
				.none(yearsWithoutBudget(), "budgetYears");
		if (project) {
			money.need(undertaking.getAllocations().stream()
					.anyMatch(t -> t.getAllocations().stream().anyMatch(a -> a.getAmount() != null)), "allocations");
		}
		return money.state();
	}

	/**
	 * Years of the period, from the first that the budget has, of which it says nothing though it could by the day of the evaluation:
	 * forms print the last years of a long program only, and what was executed is known when the year is over.
	 */
	private long yearsWithoutBudget() {
		Optional<Span> period = Span.of(undertaking.getPeriod());
		if (undertaking.getBudget() == null || period.isEmpty() || asOf.isEmpty()) {
			return 0;
		}
		List<BudgetEntry> dated = undertaking.getBudget().getEntries().stream().filter(e -> e.getYear() != null).toList();
		Set<FiscalYear> entered = dated.stream().map(BudgetEntry::getYear).collect(Collectors.toCollection(TreeSet::new));
		if (entered.isEmpty()) {
			return 0;
		}
		boolean afterwards = dated.stream().allMatch(e -> e.getKind() == MoneyKind.EXECUTED);
		int last = FiscalYear.of(asOf.get()).year() - (afterwards ? 1 : 0);
		return IntStream.rangeClosed(Collections.min(entered).year(), last).mapToObj(FiscalYear::of)
				.filter(period.get()::contains).filter(y -> !entered.contains(y)).count();
	}

	/** What is tracked here rests on an agreement; where nothing is tracked, a text tells how rights are handled. */
	private ChapterState ip() {
		IpManagement ip = undertaking.getIp();
		boolean tracked = ip != null && !ip.eContents().isEmpty();
		return tracked ? list(Chapter.IP).found(true).need(ip.getAgreements(), "agreement").state()
				: list(Chapter.IP).need(Checklist.hasSection(undertaking, "ip"), "text").state();
	}

	private ChapterState indicators(Chapter chapter, IndicatorKind kind) {
		List<Indicator> own = undertaking.getIndicators().stream().filter(i -> i.getKind() == kind).toList();
		boolean fromProjects = undertaking instanceof Program program && program.getProjects().stream()
				.anyMatch(p -> p.isEvaluated() && p.getIndicators().stream().anyMatch(i -> i.getKind() == kind));
		boolean ofNoKind = undertaking.getIndicators().stream().anyMatch(i -> i.getKind() == IndicatorKind.UNSPECIFIED);
		Checklist list = list(chapter).found(Checklist.hasSection(undertaking, chapter.key()) || ofNoKind)
				.need(!own.isEmpty() || fromProjects, "indicators")
				.none(own.stream().filter(i -> i.getTargets().isEmpty()).count(), "targets");
		asOf.ifPresent(day -> list.none(own.stream().flatMap(i -> Achievements.of(i, day).stream())
				.filter(a -> a.status() == Achievement.Status.NOT_REPORTED).count(), "actuals"));
		if (project && kind == IndicatorKind.OUTPUT) {
			list.need(undertaking.getOutputCounts().stream().anyMatch(c -> !c.getCounts().isEmpty()), "outputCounts");
		}
		return list.state();
	}

	private ChapterState roadmap() {
		boolean drawn = undertaking.getRoadmaps().stream().anyMatch(r -> !r.getLanes().isEmpty());
		return list(Chapter.ROADMAP).found(Checklist.hasSection(undertaking, "roadmap")).need(drawn, "roadmap").state();
	}

	private ChapterState cost() {
		return list(Chapter.COST_EFFECTIVENESS).need(!undertaking.getDerivations().isEmpty()
				|| Checklist.hasSection(undertaking, Chapter.COST_EFFECTIVENESS.key()), "text").state();
	}

	/** Nothing is due where there was no evaluation before. */
	private ChapterState priorFindings() {
		boolean before = undertaking.getEvaluations().stream().anyMatch(e -> e.getState() == EvaluationState.DONE);
		Checklist list = list(Chapter.PRIOR_FINDINGS);
		if (before) {
			list.need(undertaking.getPriorFindings(), "priorFindings");
		} else {
			list.notDue().found(!undertaking.getPriorFindings().isEmpty());
		}
		return list.none(undertaking.getPriorFindings().stream().filter(PriorFindings::isOpen).count(), "reports")
				.state();
	}
}
