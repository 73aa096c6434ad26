// SPDX-License-Identifier: EPL-2.0
package org.hyoka.cli.app.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import org.hyoka.cli.CliContext;
import org.hyoka.cli.TextGrid;
import org.hyoka.consistency.Problem;
import org.hyoka.core.Dossiers;
import org.hyoka.core.edits.Comments;
import org.hyoka.core.indicators.Achievement;
import org.hyoka.core.indicators.Achievements;
import org.hyoka.core.indicators.EvaluationDay;
import org.hyoka.core.indicators.IndicatorUnits;
import org.hyoka.core.money.AllocationSums;
import org.hyoka.core.money.BudgetSummary;
import org.hyoka.core.naming.Naming;
import org.hyoka.core.naming.Translations;
import org.hyoka.core.progress.ChapterReviews;
import org.hyoka.core.progress.ChapterReviews.Standing;
import org.hyoka.core.scoring.Grades;
import org.hyoka.core.scoring.Interests;
import org.hyoka.core.scoring.ScoreCell;
import org.hyoka.core.scoring.ScoreRow;
import org.hyoka.core.scoring.ScoreTable;
import org.hyoka.core.scoring.Scoring;
import org.hyoka.core.scoring.Total;
import org.hyoka.core.text.Amounts;
import org.hyoka.core.text.Numbers;
import org.hyoka.core.text.YearStyle;
import org.hyoka.core.text.Years;
import org.hyoka.model.hyoka.Actual;
import org.hyoka.model.hyoka.AllocationTable;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.model.hyoka.Indicator;
import org.hyoka.model.hyoka.MoneyKind;
import org.hyoka.model.hyoka.NamedElement;
import org.hyoka.model.hyoka.Note;
import org.hyoka.model.hyoka.ResearchItem;
import org.hyoka.model.hyoka.Target;
import org.hyoka.model.hyoka.TotalKind;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.model.hyoka.Unit;
import org.hyoka.model.time.FiscalYear;

/** Tables for a terminal of what is in a dossier and what follows from it. */
final class ShowTables {
	/** Columns that a sentence may take before it is broken. */
	private static final int SENTENCE = 100;

	private final CliContext context;
	private final CliText text;
	private final int years;

	/** @param years before the evaluation of which an affiliation of a member counts */
	ShowTables(CliContext context, int years) {
		this.context = context;
		this.years = years;
		this.text = CliText.of(context.locale());
	}

	/** Prints what is asked for of one dossier. */
	void print(ShowCommand.What what, Dossier dossier) {
		switch (what) {
		case scores -> scores(dossier);
		case budget -> Dossiers.undertakings(dossier).forEach(this::money);
		case indicators -> indicators(dossier);
		case findings -> findings(dossier);
		case interests -> interests(dossier);
		case comments -> remarks(dossier);
		case reviews -> reviews(dossier);
		}
	}

	private Locale locale() {
		return context.locale();
	}

	private void head(String title) {
		context.out().println();
		context.out().println(title);
		context.out().println();
	}

	private String title(Undertaking undertaking) {
		return (undertaking.getCode() == null ? "" : undertaking.getCode() + "  ") + name(undertaking);
	}

	private String name(NamedElement element) {
		return element == null ? "" : Translations.of(element, locale());
	}

	/** Points in columns without names (rule 7), or how many gave each; comments where there are no points. */
	private void scores(Dossier dossier) {
		for (ScoreTable table : Scoring.tables(dossier)) {
			if (table.assessment().getUndertaking() == null) {
				continue;
			}
			head(title(table.assessment().getUndertaking()));
			if (table.rows().stream().anyMatch(ScoreRow::isKnown)) {
				points(table);
			} else {
				comments(table);
			}
			if (table.assessment().getDecision() != null && !table.assessment().getDecision().isBlank()) {
				context.out().println(text.get("show.decision", table.assessment().getDecision()));
			}
		}
	}

	private void points(ScoreTable table) {
		boolean low = table.rows().stream().anyMatch(r -> r.low());
		boolean agreed = table.rows().stream().anyMatch(r -> r.consensus().isPresent());
		boolean grades = table.rows().stream().anyMatch(r -> r.grade().isPresent()) || table.total().flatMap(Total::grade).isPresent();
		boolean counts = table.rows().stream().anyMatch(ScoreRow::isCounted);
		String room = low ? "  " : ""; // for the mark of a low mean, so that figures stay below each other
		List<String> heads = new ArrayList<>(List.of("", text.get("show.criterion"), text.get(meanKey(table)) + room + ">"));
		if (grades) {
			heads.add(text.get("show.grade"));
		}
		if (agreed) {
			heads.add(text.get("show.consensus") + ">");
		}
		for (int i = 1; i <= table.columns().size(); i++) {
			heads.add(i + ">");
		}
		if (counts) {
			heads.add(text.get("show.counts"));
		}
		TextGrid grid = new TextGrid(heads);
		table.rows().forEach(row -> {
			List<String> cells = new ArrayList<>();
			cells.add(Objects.requireNonNullElse(row.criterion().getCode(), ""));
			cells.add((row.criterion().getPartOf() == null ? "" : "  ") + name(row.criterion()));
			cells.add(row.mean().map(BigDecimal::toPlainString).orElse("") + (row.low() ? " *" : room));
			if (grades) {
				cells.add(row.grade().map(Grades::mark).orElse(""));
			}
			if (agreed) {
				cells.add(row.consensus().map(ShowData::agreed).orElse(""));
			}
			row.cells().forEach(cell -> cells.add(cell.state() == ScoreCell.State.INVALID ? "(" + cell.text() + ")" : cell.text()));
			if (counts) {
				cells.add(row.isCounted() ? ShowData.counts(row) : "");
			}
			grid.row(cells);
		});
		table.shownTotal().ifPresent(total -> total(grid, total, grades, room));
		grid.print(context.out());
		notes(table, low);
	}

	private void total(TextGrid grid, Total total, boolean grades, String room) {
		boolean sum = total.kind() == TotalKind.SUM;
		String most = total.most().filter(m -> sum).map(m -> text.get("show.most", Numbers.format(m))).orElse("");
		List<String> cells = new ArrayList<>(List.of("", text.get(sum ? "show.totalSum" : "show.totalMean") + most,
				total.printed().toPlainString() + room));
		if (grades) {
			cells.add(total.grade().map(Grades::mark).orElse(""));
		}
		grid.row(cells);
	}

	private void notes(ScoreTable table, boolean low) {
		if (low) {
			context.out().println(text.get("show.low"));
		}
		if (table.rows().stream().anyMatch(r -> r.invalid() > 0)) {
			context.out().println(text.get("show.invalid"));
		}
		table.rows().stream().filter(ScoreRow::belowThreshold).forEach(row -> {
			BigDecimal threshold = row.criterion().getThreshold();
			context.out().println(text.get(row.lessIsBetter() ? "show.limit.above" : "show.limit", name(row.criterion()),
					Numbers.format(row.aggregate().orElseThrow().apart(threshold)), Numbers.format(threshold)));
		});
		table.total().filter(t -> !t.complete()).ifPresent(t -> context.out().println(text.get("show.without",
				String.join(", ", t.without().stream().map(c -> Objects.requireNonNullElse(c.getCode(), name(c))).toList()))));
		BigDecimal threshold = table.assessment().getCriterionSet().getThreshold();
		table.total().filter(t -> t.complete() && threshold != null && t.kind() != TotalKind.UNSPECIFIED).ifPresent(t -> context.out()
				.println(text.get((t.failed() ? "show.threshold.failed" : "show.threshold") + (t.lessIsBetter() ? ".above" : ""),
						Numbers.format(t.apart(threshold)), Numbers.format(threshold))));
		if (!table.awaited().isEmpty() && !table.columns().isEmpty()) {
			context.out().println(text.get("show.awaited", table.awaited().size()));
		}
	}

	/** What the members and the panel said, criterion by criterion, without names (rule 7). */
	private void comments(ScoreTable table) {
		TextGrid grid = new TextGrid(List.of("", text.get("show.criterion"), text.get("show.comment"))).widest(SENTENCE);
		for (ShowData.Comment comment : ShowData.comments(table)) {
			grid.row(List.of(Objects.requireNonNullElse(comment.criterion().getCode(), ""), name(comment.criterion()), comment.text()));
		}
		if (grid.isEmpty()) {
			context.out().println(text.get("show.noPoints"));
		} else {
			grid.print(context.out());
		}
	}

	private static String meanKey(ScoreTable table) {
		boolean several = table.averaging().isEmpty() && table.rows().stream().anyMatch(r -> r.aggregate().isPresent());
		return several ? "show.aggregates" : table.averaging().map(how -> switch (how) {
		case MEDIAN -> "show.median";
		case TRIMMED_MEAN -> "show.trimmed";
		case MEAN, NONE -> "show.mean";
		}).orElse("show.mean");
	}

	private void money(Undertaking undertaking) {
		boolean any = undertaking.getBudget() != null && !undertaking.getBudget().getEntries().isEmpty();
		List<AllocationTable> tables = undertaking.getAllocations().stream().filter(t -> !t.getAllocations().isEmpty()).toList();
		if (!any && tables.isEmpty()) {
			return;
		}
		head(title(undertaking));
		if (any) {
			budget(BudgetSummary.of(undertaking.getBudget()), undertaking.getBudget().getUnit());
		}
		tables.forEach(this::allocations);
	}

	private static String unit(Unit unit) {
		return unit == null || unit.getSymbol() == null ? "" : "（" + unit.getSymbol() + "）";
	}

	private void budget(BudgetSummary summary, Unit unit) {
		List<String> heads = new ArrayList<>(List.of(text.get("show.money") + unit(unit)));
		summary.years().forEach(y -> heads.add(year(y) + ">"));
		heads.add(text.get("show.sum") + ">");
		TextGrid grid = new TextGrid(heads);
		for (MoneyKind kind : summary.kinds()) {
			List<String> cells = new ArrayList<>(List.of(Naming.label(kind, locale())));
			for (FiscalYear year : summary.years()) {
				cells.add(number(summary.amount(year, kind).isEmpty() ? null : summary.amount(year, kind).value()));
			}
			cells.add(number(summary.total(kind).value()));
			grid.row(cells);
		}
		grid.print(context.out());
		context.out().println();
	}

	private void allocations(AllocationTable table) {
		AllocationSums sums = AllocationSums.of(table);
		List<String> heads = new ArrayList<>(List.of(text.get("show.item") + unit(table.getUnit())));
		sums.years().forEach(y -> heads.add(year(y) + ">"));
		heads.add(text.get("show.sum") + ">");
		TextGrid grid = new TextGrid(heads);
		for (ResearchItem item : sums.items()) {
			List<String> cells = new ArrayList<>(
					List.of((item.getCode() == null ? "" : item.getCode() + " ") + name(item)));
			sums.years().forEach(y -> cells.add(number(sums.cell(item, y).amount().orElse(null))));
			cells.add(number(sums.itemTotal(item).value()));
			grid.row(cells);
		}
		List<String> total = new ArrayList<>(List.of(text.get("show.total")));
		sums.years().forEach(y -> total.add(number(sums.yearTotal(y).value())));
		total.add(number(sums.grandTotal().value()));
		grid.row(total).print(context.out());
		context.out().println();
	}

	private String year(FiscalYear year) {
		return Years.format(year, YearStyle.inSentence(locale()), locale());
	}

	private static String number(BigDecimal value) {
		return value == null ? "-" : Numbers.format(value);
	}

	private void indicators(Dossier dossier) {
		Optional<LocalDate> day = EvaluationDay.of(dossier);
		Dossiers.undertakings(dossier).stream().filter(u -> !u.getIndicators().isEmpty()).forEach(u -> {
			head(title(u));
			TextGrid grid = new TextGrid(List.of(text.get("show.indicator"), text.get("show.due"),
					text.get("show.target") + ">", text.get("show.actual") + ">", text.get("show.achievement"))).widest(SENTENCE);
			u.getIndicators().forEach(i -> rows(grid, i, day.orElse(LocalDate.MAX)));
			grid.print(context.out());
		});
	}

	private void rows(TextGrid grid, Indicator indicator, LocalDate day) {
		for (Target target : indicator.getTargets()) {
			Optional<Achievement> judged = Achievements.canBeJudged(target) ? Optional.of(Achievements.of(target, day)) : Optional.empty();
			grid.row(List.of(name(indicator),
					target.getDue() == null ? "" : Years.format(target.getDue(), YearStyle.inSentence(locale()), locale()),
					target.getValue() == null ? name(target) : Amounts.format(target.getValue(), IndicatorUnits.of(target), locale()),
					ShowData.beside(target, judged).map(actual -> said(actual, target.getDue() == null)).orElse(""),
					judged.map(a -> a.label(locale())).orElse("")));
		}
		if (indicator.getTargets().isEmpty()) {
			List<String> said = indicator.getActuals().stream().map(actual -> said(actual, true)).filter(t -> !t.isEmpty()).toList();
			(said.isEmpty() ? List.of("") : said).forEach(actual -> grid.row(List.of(name(indicator), "", "", actual, "")));
		}
	}

	/** An actual in numbers or words, with its date where no target's date stands beside. */
	private String said(Actual actual, boolean dated) {
		String said = actual.getValue() == null ? Objects.requireNonNullElse(actual.getText(), "").strip()
				: Amounts.format(actual.getValue(), IndicatorUnits.of(actual), locale());
		return !dated || said.isEmpty() || actual.getAsOf() == null ? said
				: text.get("show.dated", said, Years.format(actual.getAsOf(), YearStyle.inSentence(locale()), locale()));
	}

	/** In what members are tied to what they judge, and whether that they do not judge it has been entered (rule 1). */
	private void interests(Dossier dossier) {
		TextGrid grid = new TextGrid(List.of(text.get("show.member"), text.get("show.judged"), text.get("show.tie"), text.get("show.recusal")))
				.widest(SENTENCE);
		for (Interests.Tie tie : ShowData.ties(dossier, years)) {
			grid.row(List.of(Naming.name(tie.member(), locale()), title(tie.undertaking()),
					ShowData.place(tie, locale()) + tie.organization().map(o -> text.get("show.by", Naming.name(o, locale()))).orElse(""),
					tie.recusal().map(r -> Naming.label(r.getKind(), locale())).orElse(text.get("show.undecided"))));
		}
		if (grid.isEmpty()) {
			context.out().println(text.get("show.nothing"));
		} else {
			grid.print(context.out());
		}
	}

	/** How far the review of each chapter is, of which somebody said anything. */
	private void reviews(Dossier dossier) {
		TextGrid grid = new TextGrid(List.of(Naming.label(Literals.CHAPTER_REVIEW__STATE, locale()), text.get("show.place"),
				Naming.label(Literals.CHAPTER_REVIEW__BY, locale()), Naming.label(Literals.CHAPTER_REVIEW__AT, locale()),
				Naming.label(Literals.CHAPTER_REVIEW__NEXT, locale()))).widest(SENTENCE);
		for (Standing one : ChapterReviews.of(dossier)) {
			one.said().ifPresent(said -> grid.row(List.of(
					Naming.label(one.state(), locale()) + (one.changed() ? text.get("show.changedAfter") : ""),
					one.undertaking().map(u -> Naming.shortName(u, locale()) + " – ").orElse("") + one.chapter().label().in(locale()),
					said.by(), said.at() == null ? "" : said.at().toString().replace('T', ' '), one.next())));
		}
		if (grid.isEmpty()) {
			context.out().println(text.get("show.allDrafts"));
		} else {
			grid.print(context.out());
		}
	}

	/** Comments of those who work on the dossier, with their answers. */
	private void remarks(Dossier dossier) {
		TextGrid grid = new TextGrid(List.of(Naming.label(Literals.NOTE__STATE, locale()), text.get("show.place"),
				Naming.label(Literals.NOTE__AUTHOR, locale()), Naming.label(Literals.NOTE__WRITTEN_AT, locale()), text.get("show.comment")))
				.widest(SENTENCE);
		for (Note comment : Comments.of(dossier)) {
			Comments.About about = Comments.about(comment);
			String answers = ShowData.answers(comment).replace("\n", " / ");
			grid.row(List.of(Naming.label(comment.getState(), locale()),
					Naming.where(about.object(), locale()) + about.field().map(f -> " – " + Naming.label(f, locale())).orElse(""),
					Objects.requireNonNullElse(comment.getAuthor(), ""),
					comment.getWrittenAt() == null ? "" : comment.getWrittenAt().toString().replace('T', ' '),
					Objects.requireNonNullElse(comment.getText(), "") + (answers.isEmpty() ? "" : " / " + answers)));
		}
		if (grid.isEmpty()) {
			context.out().println(text.get("show.nothing"));
		} else {
			grid.print(context.out());
		}
	}

	private void findings(Dossier dossier) {
		TextGrid grid = new TextGrid(List.of(text.get("show.severity"), text.get("show.finding"))).widest(SENTENCE);
		for (Problem finding : context.validator().validateAll(dossier, context.progress())) {
			grid.row(List.of(finding.severity().label().in(locale()), finding.sentence().in(locale())));
		}
		if (grid.isEmpty()) {
			context.out().println(text.get("show.nothing"));
		} else {
			grid.print(context.out());
		}
	}
}
