// SPDX-License-Identifier: EPL-2.0
package org.hyoka.report.internal.judgement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.hyoka.core.scoring.Grades;
import org.hyoka.core.scoring.PointText;
import org.hyoka.core.scoring.ScoreCell;
import org.hyoka.core.scoring.ScoreRow;
import org.hyoka.core.scoring.ScoreTable;
import org.hyoka.core.scoring.StatedMean;
import org.hyoka.core.scoring.Step;
import org.hyoka.core.scoring.Total;
import org.hyoka.core.text.Numbers;
import org.hyoka.model.hyoka.Assessment;
import org.hyoka.model.hyoka.Criterion;
import org.hyoka.model.hyoka.GradeBand;
import org.hyoka.model.hyoka.Member;
import org.hyoka.model.hyoka.Scale;
import org.hyoka.model.hyoka.TotalKind;
import org.hyoka.report.SectionContext;
import org.hyoka.report.blocks.Caption;
import org.hyoka.report.blocks.ReportTable;
import org.hyoka.report.blocks.ReportTable.Cell;
import org.hyoka.report.blocks.ReportTable.Column;
import org.hyoka.report.blocks.ReportTable.Role;
import org.hyoka.report.internal.wording.StatedNotes;
import org.hyoka.report.internal.wording.Wording;

/**
 * The table of points: criteria with means, grades and what the panel agreed upon, members in columns without names; where no sheets are at
 * hand, how many members gave each point.
 */
final class PointsTable {
	private final ScoreTable scores;
	private final Wording words;
	private final boolean grades;
	private final boolean agreed;
	private final boolean counts;

	private PointsTable(ScoreTable scores, Wording words) {
		this.scores = scores;
		this.words = words;
		this.grades = scores.rows().stream().anyMatch(row -> row.grade().isPresent())
				|| scores.total().flatMap(Total::grade).isPresent();
		this.agreed = scores.rows().stream().anyMatch(row -> row.consensus().isPresent());
		this.counts = scores.rows().stream().anyMatch(ScoreRow::isCounted);
	}

	static ReportTable of(SectionContext context, Assessment assessment, ScoreTable scores, Wording words) {
		return new PointsTable(scores, words).table(context, assessment);
	}

	private ReportTable table(SectionContext context, Assessment assessment) {
		ReportTable.Builder table = head(context);
		String caption = words.say("points.caption", words.about(assessment.getUndertaking()));
		table.caption(Caption.table(SectionContext.anchor(assessment, "points"), caption))
				.source(words.inline(PointsSection.source(scores, words)));
		for (ScoreRow row : scores.rows()) {
			List<Cell> cells = new ArrayList<>();
			cells.add(Cell.label((row.criterion().getPartOf() == null ? "" : words.say("points.part")) + name(row.criterion())));
			cells.add(Cell.of(row.mean().map(words::number).orElse("-")).as(Role.TOTAL));
			if (grades) {
				cells.add(Cell.of(row.grade().map(Grades::mark).orElse("-")));
			}
			if (agreed) {
				cells.add(Cell.of(row.consensus().map(this::agreed).orElse("-")));
			}
			points(context, row, cells);
			if (counts) {
				cells.add(Cell.of(row.isCounted() ? counts(row) : "-"));
			}
			table.row(cells);
		}
		total(table);
		notes(table);
		PointsSection.reasons(scores, words).forEach(table::note);
		words.notes(assessment).forEach(table::note);
		new StatedNotes(words).lines(scores.stated().stream().map(StatedMean::comparison).toList()).forEach(table::note);
		return table.build();
	}

	private ReportTable.Builder head(SectionContext context) {
		int members = scores.columns().size();
		List<Column> columns = new ArrayList<>(List.of(Column.text(agreed ? 47 : 52), Column.number(12)));
		List<Cell> head = new ArrayList<>(
				List.of(Cell.head(words.say("points.criterion")), Cell.head(words.say(PointsSection.meanKey(scores)))));
		if (grades) {
			columns.add(Column.centered(10));
			head.add(Cell.head(words.say("points.grade")));
		}
		if (agreed) {
			columns.add(Column.centered(17)); // as wide as its head
			head.add(Cell.head(words.say("points.consensus")));
		}
		for (int i = 0; i < members; i++) {
			columns.add(Column.centered(Math.max(anyNotApplicable() ? 9 : 5, 36.0 / members)));
		}
		if (context.options().named()) {
			for (Member member : scores.columns()) {
				head.add(Cell.head(AnonymousOrder.memberName(member, words)));
			}
		} else if (members > 0) {
			head.add(Cell.head(words.say("points.members")).span(members, 1));
		}
		if (counts) {
			columns.add(Column.text(36));
			head.add(Cell.head(words.say("points.counts")));
		}
		return ReportTable.columns(columns).head(head);
	}

	private String name(Criterion criterion) {
		return words.coded(PointsSection.fullWidth(criterion.getCode(), words), words.name(criterion));
	}

	/** A member's point; one that is not on the scale, and does not count, in brackets. */
	private String point(ScoreCell cell) {
		return cell.text().isEmpty() ? "-" : cell.state() == ScoreCell.State.INVALID ? words.say("points.invalid", cell.text()) : cell.text();
	}

	/** A point for each member; of several answers, how many gave each, since a narrow cell does not hold them. */
	private void points(SectionContext context, ScoreRow row, List<Cell> cells) {
		if (row.criterion().isSeveralAnswers() && !context.options().named() && !row.cells().isEmpty()) {
			cells.add(Cell.of(counts(row)).span(row.cells().size(), 1));
		} else {
			row.cells().forEach(cell -> cells.add(Cell.of(point(cell))));
		}
	}

	private boolean anyNotApplicable() {
		return scores.rows().stream().flatMap(row -> row.cells().stream()).anyMatch(c -> c.state() == ScoreCell.State.NOT_APPLICABLE);
	}

	private String agreed(PointText.Given given) {
		return given.value().map(words::number).or(() -> given.point().map(PointText::mark)).orElse("-");
	}

	/** A：3名、B：2名; steps that nobody gave are left out. */
	private String counts(ScoreRow row) {
		List<String> parts = row.distribution().stream().filter(step -> step.count() > 0)
				.map(step -> words.labelled(mark(step), words.say("points.count", step.count()))).toList();
		return parts.isEmpty() ? "-" : words.join(parts);
	}

	private static String mark(Step step) {
		return step.point().map(PointText::mark).filter(mark -> !mark.isEmpty())
				.orElseGet(() -> step.value().map(Numbers::format).orElse(""));
	}

	/** The total that the criteria say, or a mean where they have weights. */
	private void total(ReportTable.Builder table) {
		Total total = scores.shownTotal().orElse(null);
		if (total == null) {
			return;
		}
		boolean sum = total.kind() == TotalKind.SUM;
		String most = total.most().filter(m -> sum).map(m -> words.say("points.sum.of", words.number(m))).orElse("");
		List<Cell> cells = new ArrayList<>(List.of(Cell.label(words.say(sum ? "points.sum" : "points.total") + most),
				Cell.of(words.number(total.printed())).as(Role.TOTAL)));
		if (grades) {
			cells.add(Cell.of(total.grade().map(Grades::mark).orElse("-")));
		}
		int rest = scores.columns().size() + (agreed ? 1 : 0) + (counts ? 1 : 0);
		if (rest > 0) {
			cells.add(Cell.empty().span(rest, 1));
		}
		table.row(cells);
		if (!total.complete()) {
			table.note(words.say("points.without", words.join(total.without().stream().map(this::name).toList())));
		}
		BigDecimal threshold = scores.assessment().getCriterionSet().getThreshold();
		if (threshold != null && total.complete() && total.kind() != TotalKind.UNSPECIFIED) {
			table.note(words.say((total.failed() ? "points.threshold.failed" : "points.threshold") + (total.lessIsBetter() ? ".above" : ""),
					words.number(total.apart(threshold)), words.number(threshold)));
		}
	}

	private void notes(ReportTable.Builder table) {
		if (!scores.excluded().isEmpty()) {
			table.note(words.say("points.excluded", scores.excluded().size()));
		}
		if (scores.rows().stream().anyMatch(row -> row.invalid() > 0)) {
			table.note(words.say("points.invalid.note"));
		}
		if (anyNotApplicable()) {
			table.note(words.say("points.notApplicable", ScoreCell.NOT_APPLICABLE));
		}
		if (scores.rows().stream().anyMatch(row -> row.criterion().isSeveralAnswers())) {
			table.note(words.say("points.several"));
		}
		if (agreed) {
			table.note(words.say("points.consensus.note"));
		}
		factors(table);
		directions(table);
		thresholds(table);
		grades(table);
		if (!scores.awaited().isEmpty() && !(counts && scores.columns().isEmpty())) {
			table.note(words.say("points.awaited", scores.awaited().size()));
		}
	}

	/** From where on which grade holds, and where that is not so of all, of which. */
	private void grades(ReportTable.Builder table) {
		Map<String, List<String>> byLimits = new LinkedHashMap<>();
		scores.rows().stream().filter(row -> row.grade().isPresent()).forEach(row -> byLimits
				.computeIfAbsent(limits(row.scale().orElseThrow().getBands(), row.lessIsBetter()), x -> new ArrayList<>())
				.add(name(row.criterion())));
		scores.shownTotal().filter(total -> total.grade().isPresent()).ifPresent(total -> byLimits
				.computeIfAbsent(limits(scores.assessment().getCriterionSet().getBands(), total.lessIsBetter()), x -> new ArrayList<>())
				.add(words.say(total.kind() == TotalKind.SUM ? "points.sum" : "points.total")));
		byLimits.forEach(
				(limits, of) -> table.note(words.say("points.grade.note", limits, byLimits.size() == 1 ? "" : words.bracket(words.join(of)))));
	}

	private String limits(List<GradeBand> bands, boolean lessIsBetter) {
		return words.join(bands.stream().filter(band -> band.getFrom() != null).map(band -> {
			String mark = Grades.mark(band);
			String name = words.name(band);
			return words.say(lessIsBetter ? "points.grade.upTo" : "points.grade.from", mark.equals(name) ? mark : mark + words.bracket(name),
					words.number(band.getFrom()));
		}).toList());
	}

	/** Where less is better, and where that is not so of all, of which. */
	private void directions(ReportTable.Builder table) {
		List<ScoreRow> results = results();
		List<ScoreRow> less = results.stream().filter(ScoreRow::lessIsBetter).toList();
		if (!less.isEmpty()) {
			table.note(less.size() == results.size() ? words.say("points.less") : words.say("points.less.of", names(less)));
		}
	}

	/** Which threshold criteria have to reach, and which do not. */
	private void thresholds(ReportTable.Builder table) {
		List<ScoreRow> results = results();
		Map<BigDecimal, List<ScoreRow>> byThreshold = new LinkedHashMap<>();
		results.stream().filter(row -> row.criterion().getThreshold() != null).forEach(
				row -> byThreshold.computeIfAbsent(row.criterion().getThreshold().stripTrailingZeros(), x -> new ArrayList<>()).add(row));
		byThreshold.forEach((threshold, rows) -> table.note(words.say("points.limit", words.number(threshold),
				rows.size() == results.size() ? "" : words.bracket(names(rows)))));
		results.stream().filter(ScoreRow::belowThreshold).forEach(row -> {
			BigDecimal threshold = row.criterion().getThreshold();
			table.note(words.say(row.lessIsBetter() ? "points.limit.failed.above" : "points.limit.failed", name(row.criterion()),
					words.number(row.aggregate().orElseThrow().apart(threshold)), words.number(threshold)));
		});
	}

	private List<ScoreRow> results() {
		return scores.rows().stream().filter(row -> row.aggregate().isPresent()).toList();
	}

	private String names(List<ScoreRow> rows) {
		return words.join(rows.stream().map(row -> name(row.criterion())).toList());
	}

	/** By what means are multiplied, and where that is not so of all, which. */
	private void factors(ReportTable.Builder table) {
		List<ScoreRow> results = results();
		Map<BigDecimal, List<ScoreRow>> byFactor = new LinkedHashMap<>();
		results.forEach(row -> row.scale().map(Scale::getFactor).ifPresent(f -> byFactor.computeIfAbsent(f, x -> new ArrayList<>()).add(row)));
		byFactor.forEach((factor, rows) -> table.note(rows.size() == results.size() ? words.say("points.factor", words.number(factor))
				: words.say("points.factor.of", words.number(factor), names(rows))));
	}
}
