// SPDX-License-Identifier: EPL-2.0
package org.hyoka.report.internal.sections;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.hyoka.core.indicators.EvaluationDay;
import org.hyoka.core.indicators.IndicatorFigures;
import org.hyoka.core.indicators.ProgramIndicators;
import org.hyoka.core.indicators.ProgramIndicators.Line;
import org.hyoka.model.hyoka.Actual;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.Indicator;
import org.hyoka.model.hyoka.IndicatorKind;
import org.hyoka.model.hyoka.Program;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.report.BlockSink;
import org.hyoka.report.ReportSection;
import org.hyoka.report.SectionContext;
import org.hyoka.report.blocks.Block;
import org.hyoka.report.blocks.Caption;
import org.hyoka.report.blocks.Inline;
import org.hyoka.report.blocks.NoteLines;
import org.hyoka.report.blocks.Paragraph;
import org.hyoka.report.blocks.ReportTable;
import org.hyoka.report.blocks.ReportTable.Cell;
import org.hyoka.report.blocks.ReportTable.Column;
import org.hyoka.report.internal.wording.StatedNotes;
import org.hyoka.report.internal.wording.Wording;

/**
 * Indicators with targets, actuals and achievement (rule 4). A program's table is a view of its projects' indicators
 * (rule 3). Revised targets print their old values (rule 11). With the argument {@code chart} achievement bars follow, as
 * they do for a program without an argument; {@code table} leaves them out, {@code brief} definitions and reasons too.
 */
public abstract class IndicatorsSection implements ReportSection {
	private static final Map<IndicatorKind, String> WORDS = Map.of(IndicatorKind.ACTIVITY, "activity", IndicatorKind.OUTPUT, "output",
			IndicatorKind.OUTCOME, "outcome", IndicatorKind.UNSPECIFIED, "other");
	private final List<IndicatorKind> kinds;

	/** @param kinds of which indicators it has tables, one for each */
	IndicatorsSection(IndicatorKind... kinds) {
		this.kinds = List.of(kinds);
	}

	@Override
	public void write(SectionContext context, BlockSink sink) {
		if (context.subject().isEmpty()) {
			return;
		}
		Undertaking subject = context.subject().get();
		Wording words = new Wording(context);
		LocalDate asOf = day(context.dossier(), subject);
		boolean program = subject instanceof Program;
		for (IndicatorKind kind : kinds) {
			List<Line> lines = program ? ProgramIndicators.of((Program) subject, kind, asOf) : ProgramIndicators.of(subject, kind, asOf);
			if (!lines.isEmpty()) {
				boolean ofProjects = lines.stream().anyMatch(line -> line.undertaking() != subject);
				sink.add(table(subject, kind, lines, ofProjects, asOf, words));
				if (!ofProjects && !context.argument().equals("brief")) {
					details(lines, words, sink);
				}
				boolean chart = program ? context.argument().isEmpty() || context.argument().equals("chart") : context.argument().equals("chart");
				if (chart) {
					AchievementCharts.figure(subject, kind, lines, words).ifPresent(sink::add);
				}
			}
		}
	}

	/** By what the table of a kind is referred to. */
	static String anchor(IndicatorKind kind) {
		return kind == IndicatorKind.OUTPUT ? "outputs" : kind == IndicatorKind.OUTCOME ? "outcomes" : "indicators-" + WORDS.get(kind);
	}

	/** The day as of which is judged; without any in the dossier, that of the last actual. */
	public static LocalDate day(Dossier dossier, Undertaking subject) {
		return EvaluationDay.of(dossier).orElseGet(() -> subject.getIndicators().stream().flatMap(i -> i.getActuals().stream())
				.map(Actual::getAsOf).filter(Objects::nonNull).map(p -> p.lastDay()).max(LocalDate::compareTo).orElse(LocalDate.EPOCH));
	}

	private static ReportTable table(Undertaking subject, IndicatorKind kind, List<Line> lines, boolean program, LocalDate asOf, Wording words) {
		boolean output = kind != IndicatorKind.OUTCOME;
		String word = WORDS.get(kind);
		List<Column> columns = new ArrayList<>();
		List<Cell> head = new ArrayList<>();
		boolean remarks = !program || !output;
		if (program) {
			columns.add(Column.text(15));
			head.add(Cell.head(words.say("indicators.project")));
		}
		columns.add(Column.text(remarks ? program ? 19 : 18 : 30));
		head.add(Cell.head(words.say("indicators." + word)));
		columns.add(Column.text(remarks ? program ? 19 : 21 : 21));
		head.add(Cell.head(words.say("indicators.target")));
		columns.add(Column.text(remarks ? program ? 17 : 20 : 18));
		head.add(Cell.head(words.say("indicators.actual")));
		columns.add(Column.centered(program ? 12 : 14));
		head.add(Cell.head(words.say("indicators.status")));
		if (remarks) {
			columns.add(Column.text(program ? 28 : 29));
			head.add(Cell.head(words.say(output ? "indicators.remark" : "indicators.outlook")));
		}
		String caption = words.say("indicators." + word + "Caption", words.about(subject));
		ReportTable.Builder table = ReportTable.columns(columns).breakable().head(head)
				.caption(Caption.table(SectionContext.anchor(subject, anchor(kind)), caption))
				.source(words.inline(words.say("source.achievement")));
		IndicatorRows rows = new IndicatorRows(words, program, remarks);
		for (Line line : lines) {
			rows.add(line, table);
			words.notes(line.indicator()).forEach(table::note);
			line.indicator().getTargets().forEach(target -> words.notes(target).forEach(table::note));
			IndicatorRows.revisions(line, words).forEach(table::note);
			IndicatorRows.sources(line.indicator(), words).forEach(table::note);
			if (!program || line.undertaking() == subject) {
				new StatedNotes(words).lines(IndicatorFigures.stated(line.indicator(), asOf)).forEach(table::note);
			}
		}
		return table.build();
	}

	private static void details(List<Line> lines, Wording words, BlockSink sink) {
		for (Line line : lines) {
			Indicator indicator = line.indicator();
			String of = lines.size() > 1 ? words.bracket(words.name(indicator)) : "";
			headed(words.say("indicators.goal") + of, words.prose(indicator, "goal"), sink);
			headed(words.say("indicators.definition") + of, words.prose(indicator, "definition"), sink);
			headed(words.say("indicators.rationale") + of, words.prose(indicator, "rationale"), sink);
			headed(words.say("indicators.cause") + of, words.prose(indicator, "causeAnalysis"), sink);
			indicator.getActuals().forEach(actual -> CountedItems.table(indicator, actual, words).ifPresent(sink::add));
			List<List<Inline>> forecasts = IndicatorRows.projections(indicator, words);
			if (!forecasts.isEmpty()) {
				sink.add(new NoteLines(forecasts));
			}
		}
	}

	private static void headed(String label, List<Block> prose, BlockSink sink) {
		if (!prose.isEmpty()) {
			sink.add(Paragraph.lead(label));
			sink.addAll(prose);
		}
	}
}
