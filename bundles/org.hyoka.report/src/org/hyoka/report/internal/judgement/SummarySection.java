// SPDX-License-Identifier: EPL-2.0
package org.hyoka.report.internal.judgement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.hyoka.core.Dossiers;
import org.hyoka.core.indicators.Achievement;
import org.hyoka.core.indicators.Achievement.Status;
import org.hyoka.core.indicators.EvaluationDay;
import org.hyoka.core.indicators.ProgramIndicators;
import org.hyoka.core.scoring.ScoreRow;
import org.hyoka.core.scoring.ScoreTable;
import org.hyoka.core.scoring.Scoring;
import org.hyoka.model.hyoka.Assessment;
import org.hyoka.model.hyoka.IndicatorKind;
import org.hyoka.model.hyoka.Program;
import org.hyoka.model.hyoka.Recommendation;
import org.hyoka.model.hyoka.RecommendationOrigin;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.report.BlockSink;
import org.hyoka.report.ReportSection;
import org.hyoka.report.SectionContext;
import org.hyoka.report.blocks.Block;
import org.hyoka.report.blocks.Caption;
import org.hyoka.report.blocks.ItemList;
import org.hyoka.report.blocks.Paragraph;
import org.hyoka.report.blocks.ReportTable;
import org.hyoka.report.blocks.ReportTable.Cell;
import org.hyoka.report.blocks.ReportTable.Column;
import org.hyoka.report.internal.wording.Wording;

/**
 * The evaluation on one page: what was evaluated, how far targets that were due are reached, the overall points, the panel's overall
 * assessment of the program (or of what stands alone) and its recommendations. It says nothing that no other chapter says.
 */
public final class SummarySection implements ReportSection {
	@Override
	public String key() {
		return "summary";
	}

	@Override
	public void write(SectionContext context, BlockSink sink) {
		Wording words = new Wording(context);
		Map<Undertaking, Assessment> assessments = Dossiers.assessments(context.dossier());
		List<Undertaking> evaluated = Dossiers.undertakings(context.dossier()).stream()
				.filter(u -> u.isEvaluated() || assessments.containsKey(u)).toList();
		if (evaluated.isEmpty()) {
			return;
		}
		sink.add(table(evaluated, assessments, context, words));
		List<Assessment> whole = assessments.values().stream().filter(a -> a.getUndertaking() instanceof Program || assessments.size() == 1).toList();
		List<Assessment> leading = whole.isEmpty() ? List.copyOf(assessments.values()) : whole;
		leading.forEach(assessment -> judged(assessment, words, sink));
		recommendations(leading, words, sink);
	}

	private static ReportTable table(List<Undertaking> evaluated, Map<Undertaking, Assessment> assessments, SectionContext context, Wording words) {
		ReportTable.Builder table = ReportTable
				.columns(Column.text(28), Column.text(22), Column.centered(17), Column.centered(17), Column.centered(16))
				.caption(Caption.table(SectionContext.anchor(context.dossier(), "summary"), words.say("summary.caption")))
				.head(Cell.head(words.say("summary.subject")), Cell.head(words.say("header.period")), Cell.head(words.say("summary.outputs")),
						Cell.head(words.say("summary.outcomes")), Cell.head(words.say("summary.points")))
				.source(words.inline(words.say("summary.source")));
		for (Undertaking undertaking : evaluated) {
			table.row(Cell.label(words.lettered(undertaking)), Cell.of(words.period(undertaking.getPeriod())),
					Cell.of(reached(undertaking, IndicatorKind.OUTPUT, context, words)),
					Cell.of(reached(undertaking, IndicatorKind.OUTCOME, context, words)),
					Cell.of(points(assessments.get(undertaking), context, words)));
		}
		return table.build();
	}

	/** How many of the targets that can be judged by now are reached. */
	private static String reached(Undertaking undertaking, IndicatorKind kind, SectionContext context, Wording words) {
		LocalDate day = EvaluationDay.of(context.dossier()).orElse(LocalDate.EPOCH);
		List<ProgramIndicators.Line> lines = undertaking instanceof Program program ? ProgramIndicators.of(program, kind, day)
				: ProgramIndicators.of(undertaking, kind, day);
		List<Status> states = lines.stream().flatMap(line -> line.achievements().stream())
				.map(Achievement::status).filter(s -> s == Status.ACHIEVED || s == Status.NOT_ACHIEVED).toList();
		return states.isEmpty() ? "-" : words.say("summary.reached", states.size(), states.stream().filter(s -> s == Status.ACHIEVED).count());
	}

	private static String points(Assessment assessment, SectionContext context, Wording words) {
		if (assessment == null) {
			return "-";
		}
		ScoreTable scores = Scoring.table(context.dossier(), assessment);
		return scores.rows().stream().filter(row -> row.criterion().isOverall()).findFirst().flatMap(ScoreRow::mean).map(words::number).orElse("-");
	}

	private static void judged(Assessment assessment, Wording words, BlockSink sink) {
		assessment.getCriterionAssessments().stream()
				.filter(judged -> judged.getCriterion() != null && judged.getCriterion().isOverall() && !Wording.blank(judged.getText()))
				.forEach(judged -> {
					sink.add(Paragraph.lead(words.say("summary.judged", words.lettered(assessment.getUndertaking()))));
					sink.addAll(words.prose(judged, "text"));
				});
	}

	private static void recommendations(List<Assessment> assessments, Wording words, BlockSink sink) {
		List<List<Block>> items = new ArrayList<>();
		for (Assessment assessment : assessments) {
			for (Recommendation recommendation : assessment.getRecommendations()) {
				if (recommendation.getOrigin() == RecommendationOrigin.PANEL && !Wording.blank(recommendation.getText())) {
					items.add(words.prose(recommendation, "text"));
				}
			}
		}
		if (!items.isEmpty()) {
			sink.add(Paragraph.lead(words.say("summary.recommendations")));
			sink.add(ItemList.of(ItemList.Marker.BULLET, items));
		}
	}
}
