// SPDX-License-Identifier: EPL-2.0
package org.hyoka.report.internal.judgement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.hyoka.core.scoring.ScoreRow;
import org.hyoka.core.scoring.ScoreTable;
import org.hyoka.core.scoring.Scoring;
import org.hyoka.model.hyoka.Assessment;
import org.hyoka.model.hyoka.Scale;
import org.hyoka.model.hyoka.ScalePoint;
import org.hyoka.report.BlockSink;
import org.hyoka.report.ReportSection;
import org.hyoka.report.SectionContext;
import org.hyoka.report.blocks.Block;
import org.hyoka.report.blocks.Inline;
import org.hyoka.report.blocks.Paragraph;
import org.hyoka.report.blocks.ReportTable;
import org.hyoka.report.blocks.ReportTable.Cell;
import org.hyoka.report.blocks.ReportTable.Column;
import org.hyoka.report.internal.wording.Wording;

/**
 * 評点法による評点結果: the computed means (rule 1) and every member's points in columns without names (rule 7), the scale in
 * words (rule 6), why a mean is low (rule 15). The argument {@code table} leaves the points profile out; {@code given} writes
 * nothing where there are no points, not even that there are none.
 */
public final class PointsSection implements ReportSection {
	@Override
	public String key() {
		return "points";
	}

	@Override
	public void write(SectionContext context, BlockSink sink) {
		if (context.assessment().isEmpty()) {
			return;
		}
		Assessment assessment = context.assessment().get();
		ScoreTable scores = Scoring.table(context.dossier(), assessment);
		Wording words = new Wording(context);
		boolean any = scores.rows().stream().anyMatch(ScoreRow::isKnown);
		if (context.argument().equals("given") && !any) {
			return;
		}
		if (scores.commentsOnly()) {
			sink.add(Paragraph.of(words.say("points.commentsOnly")));
			decision(assessment, words, sink);
			return;
		}
		if (!any) {
			decision(assessment, words, sink);
			return;
		}
		sink.add(PointsTable.of(context, assessment, scores, words));
		decision(assessment, words, sink);
		scales(scores, words, sink);
		if (!context.argument().equals("table")) {
			PointsCharts.figure(assessment, scores, words).ifPresent(sink::add);
		}
	}

	/** What the panel decided, in words: 評価結果：採択. */
	private static void decision(Assessment assessment, Wording words, BlockSink sink) {
		if (!Wording.blank(assessment.getDecision())) {
			sink.add(Paragraph.of(List.of(Inline.strong(words.labelled(words.say("points.decision"), assessment.getDecision())))));
		}
	}

	/** Key of what the points come to: mean, median, or both. */
	static String meanKey(ScoreTable scores) {
		boolean several = scores.averaging().isEmpty() && scores.rows().stream().anyMatch(row -> row.aggregate().isPresent());
		return several ? "points.aggregates" : scores.averaging().map(how -> switch (how) {
		case MEDIAN -> "points.median";
		case TRIMMED_MEAN -> "points.trimmed";
		case MEAN, NONE -> "points.mean";
		}).orElse("points.mean");
	}

	/** Where the points come from, and how they are rounded. */
	static String source(ScoreTable scores, Wording words) {
		String both = scores.rows().stream().anyMatch(ScoreRow::isCounted) ? "source.points.both" : "source.points";
		String source = scores.columns().isEmpty() ? words.say("source.points.counts") : words.say(both, scores.columns().size());
		if (scores.rows().stream().allMatch(row -> row.aggregate().isEmpty())) {
			return source;
		}
		String what = words.say(meanKey(scores) + ".of");
		return source + scores.decimals().map(decimals -> words.say("source.points.rounded", what, decimals + 1))
				.orElseGet(() -> words.say("source.points.roundedEach", what));
	}

	/** METI prints the code in full width. */
	static String fullWidth(String code, Wording words) {
		return code == null || !words.japanese() ? code : org.hyoka.report.blocks.HeadingNumbers.fullWidth(code);
	}

	/** They belong to the table: also a form that holds nothing but tables says why a mean is low. */
	static List<List<Inline>> reasons(ScoreTable scores, Wording words) {
		List<List<Inline>> lines = new ArrayList<>();
		for (ScoreRow row : scores.rows()) {
			if (row.low() && row.lowReason().isPresent()) {
				String criterion = words.coded(fullWidth(row.criterion().getCode(), words), words.name(row.criterion()));
				List<Inline> line = new ArrayList<>(Inline.text(words.say(row.lessIsBetter() ? "points.low.above" : "points.low", criterion,
						row.mean().map(words::number).orElse(""), row.scale().map(Scale::getReasonBelow).map(words::number).orElse(""))));
				row.lowReason().ifPresent(reason -> line.addAll(words.inline(reason)));
				lines.add(line);
			}
		}
		return lines;
	}

	/** 【評価項目の判定基準】: criteria that share a scale stand together. */
	private static void scales(ScoreTable scores, Wording words, BlockSink sink) {
		Map<Scale, List<ScoreRow>> byScale = new LinkedHashMap<>();
		for (ScoreRow row : scores.rows()) {
			row.scale().filter(scale -> !scale.getPoints().isEmpty())
					.ifPresent(scale -> byScale.computeIfAbsent(scale, s -> new ArrayList<>()).add(row));
		}
		if (byScale.isEmpty()) {
			return;
		}
		List<Cell> cells = new ArrayList<>();
		byScale.forEach((scale, rows) -> {
			List<Block> lines = new ArrayList<>();
			lines.add(Paragraph.of(List.of(Inline.strong(range(rows, words)))));
			for (ScalePoint point : scale.getPoints()) {
				lines.add(Paragraph.of(words.labelled(mark(point, words), words.name(point))));
			}
			cells.add(Cell.of(lines));
		});
		List<Column> columns = cells.stream().map(cell -> Column.text(1)).toList();
		sink.add(Paragraph.lead(words.say("points.scale")));
		sink.add(ReportTable.columns(columns).row(cells).build());
	}

	private static String mark(ScalePoint point, Wording words) {
		return Wording.blank(point.getSymbol())
				? Optional.ofNullable(point.getValue()).map(value -> words.say("points.value", words.number(value))).orElse("")
				: point.getSymbol();
	}

	private static String range(List<ScoreRow> rows, Wording words) {
		String first = fullWidth(rows.getFirst().criterion().getCode(), words);
		if (rows.size() == 1) {
			return words.coded(first, words.name(rows.getFirst().criterion()));
		}
		return words.say("points.range", first, fullWidth(rows.getLast().criterion().getCode(), words));
	}
}
