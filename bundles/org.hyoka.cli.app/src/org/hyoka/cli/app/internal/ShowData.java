// SPDX-License-Identifier: EPL-2.0
package org.hyoka.cli.app.internal;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.hyoka.cli.CliContext;
import org.hyoka.consistency.Problem;
import org.hyoka.core.Dossiers;
import org.hyoka.core.edits.Comments;
import org.hyoka.core.indicators.Achievement;
import org.hyoka.core.indicators.Achievements;
import org.hyoka.core.indicators.EvaluationDay;
import org.hyoka.core.naming.Naming;
import org.hyoka.core.naming.Translations;
import org.hyoka.core.progress.ChapterReviews;
import org.hyoka.core.progress.ChapterReviews.Said;
import org.hyoka.core.scoring.Grades;
import org.hyoka.core.scoring.Interests;
import org.hyoka.core.scoring.PointText;
import org.hyoka.core.scoring.ScoreCell;
import org.hyoka.core.scoring.ScoreRow;
import org.hyoka.core.scoring.ScoreTable;
import org.hyoka.core.scoring.Scoring;
import org.hyoka.core.text.FormulaText;
import org.hyoka.core.text.Numbers;
import org.hyoka.model.hyoka.Actual;
import org.hyoka.model.hyoka.Allocation;
import org.hyoka.model.hyoka.AllocationTable;
import org.hyoka.model.hyoka.BudgetEntry;
import org.hyoka.model.hyoka.Criterion;
import org.hyoka.model.hyoka.CriterionAssessment;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.Indicator;
import org.hyoka.model.hyoka.NamedElement;
import org.hyoka.model.hyoka.Note;
import org.hyoka.model.hyoka.Opinion;
import org.hyoka.model.hyoka.Recusal;
import org.hyoka.model.hyoka.Target;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.model.hyoka.Unit;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;

/** What is shown of dossiers as rows for programs: the same columns for every dossier, and the same names in both languages. */
final class ShowData {
	private static final List<String> SCORES = List.of("file", "undertaking", "criterion", "name", "result", "grade", "consensus", "points", "counts",
			"comment");
	private static final List<String> BUDGET = List.of("file", "undertaking", "table", "item", "kind", "account", "year", "amount", "unit");
	private static final List<String> INDICATORS = List.of("file", "undertaking", "code", "indicator", "kind", "due", "target", "actual", "asOf",
			"unit", "status", "percent");
	private static final List<String> FINDINGS = List.of("file", "severity", "rule", "sentence");
	private static final List<String> INTERESTS = List.of("file", "undertaking", "member", "organization", "tie", "recusal");
	private static final List<String> COMMENTS = List.of("file", "state", "chapter", "place", "field", "quoted", "author", "at", "text", "answers",
			"resolvedBy", "resolvedAt");
	private static final List<String> REVIEWS = List.of("file", "undertaking", "chapter", "state", "changed", "by", "at", "next");
	private final CliContext context;
	private final List<List<Object>> rows = new ArrayList<>();
	private final int years;
	private String file;

	/**
	 * A remark on a criterion.
	 *
	 * @param criterion on what
	 * @param text      what is said; nobody's name
	 */
	record Comment(Criterion criterion, String text) {
	}

	/** @param years before the evaluation of which an affiliation of a member counts */
	ShowData(CliContext context, int years) {
		this.context = context;
		this.years = years;
	}

	/** Adds the rows of a dossier. */
	void add(ShowCommand.What what, Path from, Dossier dossier) {
		file = from.toString();
		switch (what) {
		case scores -> Scoring.tables(dossier).forEach(this::scores);
		case budget -> Dossiers.undertakings(dossier).forEach(this::money);
		case indicators -> {
			LocalDate day = EvaluationDay.of(dossier).orElse(LocalDate.MAX);
			Dossiers.undertakings(dossier).forEach(u -> u.getIndicators().forEach(i -> indicator(u, i, day)));
		}
		case findings -> findings(dossier);
		case interests -> ties(dossier, years).forEach(tie -> row(name(tie.undertaking()), Naming.name(tie.member(), context.locale()),
				tie.organization().map(o -> Naming.name(o, context.locale())).orElse(null), place(tie, context.locale()),
				tie.recusal().map(Recusal::getKind).orElse(null)));
		case comments -> Comments.of(dossier).forEach(this::comment);
		case reviews -> ChapterReviews.of(dossier).forEach(this::review);
		}
	}

	/** Ties of members, where affiliations of so many years before the evaluation count. */
	static List<Interests.Tie> ties(Dossier dossier, int years) {
		return Interests.of(dossier, EvaluationDay.of(dossier).orElseGet(LocalDate::now).minusYears(years));
	}

	/** Where a member is named, and as what. */
	static String place(Interests.Tie tie, Locale locale) {
		return Naming.where(tie.at(), locale) + " – " + Naming.label(tie.as(), locale);
	}

	private void row(Object... values) {
		rows.add(Stream.concat(Stream.of(file), Arrays.stream(values)).map(v -> v == null ? "" : v).toList());
	}

	private String name(NamedElement element) {
		return element == null ? "" : Translations.of(element, context.locale());
	}

	private String name(Undertaking undertaking) {
		String code = undertaking.getCode() == null ? "" : undertaking.getCode() + " ";
		return code + Translations.of(undertaking, context.locale());
	}

	private void scores(ScoreTable table) {
		if (table.assessment().getUndertaking() == null) {
			return;
		}
		String of = name(table.assessment().getUndertaking());
		for (ScoreRow row : table.rows()) {
			if (row.isKnown()) {
				row(of, row.criterion().getCode(), name(row.criterion()), row.mean().orElse(null), row.grade().map(Grades::mark).orElse(""),
						row.consensus().map(ShowData::agreed).orElse(""),
						row.cells().stream().map(ScoreCell::text).collect(Collectors.joining(" ")), counts(row), "");
			}
		}
		comments(table).forEach(c -> row(of, c.criterion().getCode(), name(c.criterion()), null, "", "", "", "", c.text()));
		table.shownTotal().ifPresent(total -> row(of, "", "total", total.printed(), total.grade().map(Grades::mark).orElse(""), "", "", "",
				total.without().isEmpty() ? "" : "incomplete"));
		if (table.assessment().getDecision() != null) {
			row(of, "", "decision", null, "", "", "", "", table.assessment().getDecision());
		}
	}

	/** What the panel agreed upon, in a word. */
	static String agreed(PointText.Given given) {
		return given.value().map(Numbers::format).or(() -> given.point().map(PointText::mark)).orElse("");
	}

	/** A: 3, B: 2; steps that nobody gave are left out. */
	static String counts(ScoreRow row) {
		return row.distribution().stream().filter(step -> step.count() > 0)
				.map(step -> step.point().map(PointText::mark).filter(m -> !m.isEmpty()).or(() -> step.value().map(Numbers::format)).orElse("") + ": "
						+ step.count())
				.collect(Collectors.joining(", "));
	}

	/** Where there are no points, what is said on each criterion: by the panel, by members in no order that gives them away, in opinions. */
	static List<Comment> comments(ScoreTable table) {
		if (table.rows().stream().anyMatch(ScoreRow::isKnown)) {
			return List.of();
		}
		List<Comment> comments = new ArrayList<>();
		for (ScoreRow row : table.rows()) {
			List<String> texts = new ArrayList<>();
			for (CriterionAssessment box : table.assessment().getCriterionAssessments()) {
				if (box.getCriterion() == row.criterion() && box.getText() != null) {
					texts.add(box.getText());
				}
			}
			row.cells().stream().flatMap(c -> c.comment().stream()).sorted().forEach(texts::add);
			for (Opinion opinion : table.assessment().getOpinions()) {
				if (opinion.getCriterion() == row.criterion() && opinion.getText() != null) {
					texts.add(opinion.getText());
				}
			}
			texts.stream().map(String::strip).filter(t -> !t.isEmpty()).distinct().forEach(t -> comments.add(new Comment(row.criterion(), t)));
		}
		return comments;
	}

	private void comment(Note comment) {
		Comments.About about = Comments.about(comment);
		row(comment.getState(), Comments.chapter(about.object(), context.locale()), Naming.where(about.object(), context.locale()),
				about.field().map(f -> Naming.label(f, context.locale())).orElse(""), about.quoted(), comment.getAuthor(), comment.getWrittenAt(),
				comment.getText(), answers(comment), comment.getResolvedBy(), comment.getResolvedAt());
	}

	/** Of every chapter, also of those that are drafts since nobody said otherwise. */
	private void review(ChapterReviews.Standing one) {
		row(one.undertaking().map(this::name).orElse(""), one.chapter().key(), one.state(), one.changed(),
				one.said().map(Said::by).orElse(""), one.said().map(Said::at).map(Object.class::cast).orElse(""), one.next());
	}

	/** The answers to a comment, a line each, with who gave them. */
	static String answers(Note comment) {
		return comment.getNotes().stream().map(a -> (a.getAuthor() == null ? "" : a.getAuthor() + ": ") + Objects.requireNonNullElse(a.getText(), ""))
				.collect(Collectors.joining("\n"));
	}

	private void money(Undertaking undertaking) {
		if (undertaking.getBudget() != null) {
			for (BudgetEntry entry : undertaking.getBudget().getEntries()) {
				row(name(undertaking), "budget", "", entry.getKind(), entry.getAccount(), entry.getYear(), entry.getAmount(),
						unit(undertaking.getBudget().getUnit()));
			}
		}
		for (AllocationTable table : undertaking.getAllocations()) {
			for (Allocation allocation : table.getAllocations()) {
				String item = allocation.getItem() == null ? ""
						: (allocation.getItem().getCode() == null ? "" : allocation.getItem().getCode() + " ") + name(allocation.getItem());
				row(name(undertaking), name(table).isEmpty() ? "allocations" : name(table), item, table.getKind(), "", allocation.getYear(),
						allocation.getAmount(), unit(table.getUnit()));
			}
		}
	}

	private static String unit(Unit unit) {
		return unit == null || unit.getSymbol() == null ? "" : unit.getSymbol();
	}

	private void indicator(Undertaking undertaking, Indicator indicator, LocalDate day) {
		if (indicator.getTargets().isEmpty() && indicator.getActuals().isEmpty()) {
			row(name(undertaking), indicator.getCode(), name(indicator), indicator.getKind(), null, null, null, null, unit(indicator.getUnit()), null,
					null);
		} else if (indicator.getTargets().isEmpty()) {
			indicator.getActuals().forEach(actual -> row(name(undertaking), indicator.getCode(), name(indicator), indicator.getKind(), null, null,
					said(actual), actual.getAsOf(), unit(indicator.getUnit()), null, null));
		}
		for (Target target : indicator.getTargets()) {
			Achievement judged = Achievements.canBeJudged(target) ? Achievements.of(target, day) : null;
			Actual actual = beside(target, Optional.ofNullable(judged)).orElse(null);
			row(name(undertaking), indicator.getCode(), name(indicator), indicator.getKind(), target.getDue(),
					target.getValue() == null ? name(target) : target.getValue(), actual == null ? null : said(actual),
					actual == null ? null : actual.getAsOf(), unit(indicator.getUnit()), judged == null ? null : judged.status(),
					judged == null ? null : judged.percent().orElse(null));
		}
	}

	/** What stands beside a target: the actual it is judged by, else the last that says something by its date, in words or in numbers. */
	static Optional<Actual> beside(Target target, Optional<Achievement> judged) {
		return judged.flatMap(Achievement::actual).or(() -> ((Indicator) target.eContainer()).getActuals().stream()
				.filter(actual -> actual.getValue() != null || actual.getText() != null && !actual.getText().isBlank())
				.filter(actual -> target.getDue() == null || actual.getAsOf() == null
						|| !actual.getAsOf().lastDay().isAfter(target.getDue().lastDay()))
				.reduce((last, next) -> isLater(last, next) ? last : next));
	}

	private static boolean isLater(Actual one, Actual other) {
		return one.getAsOf() != null && (other.getAsOf() == null || one.getAsOf().lastDay().isAfter(other.getAsOf().lastDay()));
	}

	private static Object said(Actual actual) {
		return actual.getValue() == null ? actual.getText() : actual.getValue();
	}

	private void findings(Dossier dossier) {
		for (Problem finding : context.validator().validateAll(dossier, context.progress())) {
			row(finding.severity().name().toLowerCase(Locale.ROOT), finding.ruleId(), finding.sentence().in(context.locale()));
		}
	}

	private static List<String> heads(ShowCommand.What what) {
		return switch (what) {
		case scores -> SCORES;
		case budget -> BUDGET;
		case indicators -> INDICATORS;
		case findings -> FINDINGS;
		case interests -> INTERESTS;
		case comments -> COMMENTS;
		case reviews -> REVIEWS;
		};
	}

	/** Prints all rows as CSV; text that a spreadsheet would take for a formula is marked. */
	void csv(ShowCommand.What what) throws IOException {
		try (CSVPrinter printer = new CSVPrinter(new Unclosed(context.out()), CSVFormat.RFC4180)) {
			printer.printRecord(heads(what));
			for (List<Object> row : rows) {
				printer.printRecord(
						row.stream().map(v -> v instanceof BigDecimal number ? number.toPlainString() : FormulaText.marked(v.toString())));
			}
		}
	}

	/** Prints all rows as a JSON array of objects; what is not known is left out. */
	void json(ShowCommand.What what) throws IOException {
		try (JsonGenerator json = new JsonFactory().createGenerator(new Unclosed(context.out()))) {
			json.useDefaultPrettyPrinter();
			json.writeStartArray();
			for (List<Object> row : rows) {
				json.writeStartObject();
				for (int i = 0; i < row.size(); i++) {
					if (row.get(i) instanceof BigDecimal number) {
						json.writeNumberField(heads(what).get(i), number);
					} else if (row.get(i) instanceof Boolean yes) {
						json.writeBooleanField(heads(what).get(i), yes);
					} else if (!row.get(i).toString().isEmpty()) {
						json.writeStringField(heads(what).get(i), row.get(i).toString());
					}
				}
				json.writeEndObject();
			}
			json.writeEndArray();
		}
		context.out().println();
	}

	/** A writer that stays open when what writes to it is closed. */
	private static final class Unclosed extends FilterWriter {
		Unclosed(PrintWriter out) {
			super(out);
		}

		@Override
		public void close() throws IOException {
			flush();
		}
	}
}
