// SPDX-License-Identifier: EPL-2.0
package org.hyoka.report.internal.sections;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.hyoka.core.indicators.Achievement;
import org.hyoka.core.indicators.IndicatorUnits;
import org.hyoka.core.indicators.ProgramIndicators.Line;
import org.hyoka.model.hyoka.Actual;
import org.hyoka.model.hyoka.Indicator;
import org.hyoka.model.hyoka.OutcomeTerm;
import org.hyoka.model.hyoka.Program;
import org.hyoka.model.hyoka.Projection;
import org.hyoka.model.hyoka.Target;
import org.hyoka.model.hyoka.TargetRevision;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.report.blocks.Block;
import org.hyoka.report.blocks.Inline;
import org.hyoka.report.blocks.Paragraph;
import org.hyoka.report.blocks.ReportTable;
import org.hyoka.report.blocks.ReportTable.Cell;
import org.hyoka.report.internal.wording.Wording;

/** Rows of a table of indicators: one per target, the indicator's cell over all of its own. */
final class IndicatorRows {
	private final Wording words;
	private final boolean program;
	private final boolean remarks;
	private Undertaking last;

	IndicatorRows(Wording words, boolean program, boolean remarks) {
		this.words = words;
		this.program = program;
		this.remarks = remarks;
	}

	void add(Line line, ReportTable.Builder table) {
		Indicator indicator = line.indicator();
		Map<Target, Achievement> judged = line.achievements().stream().collect(Collectors.toMap(Achievement::target, a -> a, (a, b) -> a));
		List<Target> targets = indicator.getTargets();
		Map<Target, List<Actual>> said = said(indicator, judged);
		Set<Actual> used = said.values().stream().flatMap(List::stream).collect(Collectors.toSet());
		List<Actual> others = indicator.getActuals().stream().filter(a -> !used.contains(a) && isSaid(a)).toList();
		boolean extra = !others.isEmpty() && (!program || targets.isEmpty() || line.undertaking() instanceof Program);
		int rows = Math.max(1, targets.size() + (extra ? 1 : 0));
		boolean whole = targets.stream().allMatch(target -> Wording.blank(target.getOutlook())) && !Wording.blank(indicator.getOutlook());
		for (int i = 0; i < rows; i++) {
			List<Cell> cells = new ArrayList<>();
			if (i == 0) {
				first(line, rows, cells);
			}
			if (i < targets.size()) {
				Target target = targets.get(i);
				List<Actual> reached = said.get(target);
				cells.add(Cell.of(target(target)));
				cells.add(reached.isEmpty() ? Cell.of("-") : Cell.of(actuals(reached)));
				cells.add(Cell.of(judged.containsKey(target) ? status(judged.get(target)) : "-"));
				remark(target, reached, indicator, i, rows, whole, cells);
			} else {
				cells.add(Cell.of("-"));
				cells.add(Cell.of(actuals(others)));
				cells.add(Cell.of("-"));
				if (remarks && !(whole && i > 0)) {
					cells.add(Cell.of(i == 0 && whole ? words.prose(indicator, "outlook") : notes(others)));
				}
			}
			table.row(cells);
		}
	}

	private static boolean isSaid(Actual actual) {
		return actual.getValue() != null || !Wording.blank(actual.getText());
	}

	/** What is printed beside each target: what it is judged by, else what words or values say of the same year. */
	private static Map<Target, List<Actual>> said(Indicator indicator, Map<Target, Achievement> judged) {
		Map<Target, List<Actual>> said = new HashMap<>();
		for (Target target : indicator.getTargets()) {
			List<Actual> reached = judged.containsKey(target) ? judged.get(target).actual().stream().toList() : List.of();
			said.put(target, !reached.isEmpty() || target.getDue() == null ? reached
					: indicator.getActuals().stream().filter(a -> isSaid(a) && a.getAsOf() != null
							&& a.getAsOf().fiscalYear().equals(target.getDue().fiscalYear()) && (a.getValue() == null || !judged.containsKey(target)))
							.toList());
		}
		return said;
	}

	private List<Block> actuals(List<Actual> actuals) {
		List<Block> out = new ArrayList<>();
		for (Actual actual : actuals) {
			String when = words.bracket(words.point(actual.getAsOf()));
			if (actual.getValue() != null) {
				out.add(Paragraph.of(words.amount(actual.getValue(), IndicatorUnits.of(actual)) + when));
			}
			if (!Wording.blank(actual.getText())) {
				out.addAll(words.prose(actual, "text", actual.getValue() == null ? when : ""));
			}
		}
		return out;
	}

	private void first(Line line, int rows, List<Cell> cells) {
		if (program) {
			cells.add(Cell.label(project(line.undertaking())).span(1, rows));
			last = line.undertaking();
		}
		Indicator indicator = line.indicator();
		String term = indicator.getTerm() == OutcomeTerm.UNSPECIFIED ? "" : words.bracket(words.label(indicator.getTerm()));
		cells.add(Cell.of(words.coded(indicator.getCode(), words.name(indicator)) + term).span(1, rows));
	}

	/** A project's name at its first indicator, its letter at the others: also a row that is sorted or stands on the next page says whose it is. */
	private String project(Undertaking undertaking) {
		return undertaking != last || Wording.blank(undertaking.getCode()) ? words.lettered(undertaking) : undertaking.getCode();
	}

	private void remark(Target target, List<Actual> reached, Indicator indicator, int row, int rows, boolean whole, List<Cell> cells) {
		if (!remarks || whole && row > 0) {
			return;
		}
		List<Block> content = new ArrayList<>();
		if (whole) {
			content.addAll(words.prose(indicator, "outlook"));
		}
		content.addAll(words.prose(target, "outlook"));
		if (!program) {
			content.addAll(notes(reached));
			List<Block> cause = words.prose(target, "causeAnalysis");
			if (!cause.isEmpty()) {
				content.add(Paragraph.lead(words.say("indicators.cause")));
				content.addAll(cause);
			}
		}
		cells.add(Cell.of(content).span(1, whole ? rows : 1));
	}

	private List<Block> notes(List<Actual> actuals) {
		List<Block> out = new ArrayList<>();
		for (Actual actual : actuals) {
			out.addAll(words.prose(actual, "note"));
			out.addAll(CountedItems.inCell(actual, words));
		}
		return out;
	}

	/** 中間目標（2019年度） and 5 件 → 9 件: the old values stay readable. */
	private List<Block> target(Target target) {
		String due = chain(target.getRevisions().stream().filter(r -> r.getOldDue() != null).map(r -> words.point(r.getOldDue())),
				words.point(target.getDue()));
		String value = chain(
				target.getRevisions().stream().filter(r -> r.getOldValue() != null)
						.map(r -> words.amount(r.getOldValue(), IndicatorUnits.of(target))),
				words.amount(target.getValue(), IndicatorUnits.of(target)))
				+ (Wording.blank(target.getQualifier()) ? "" : target.getQualifier());
		List<Block> out = new ArrayList<>();
		out.add(Paragraph.of(words.label(target.getKind()) + words.bracket(due)));
		if (!words.name(target).isEmpty() && !Wording.isLabel(target.getKind(), words.name(target))) {
			out.add(Paragraph.of(words.name(target)));
		}
		if (!value.isEmpty()) {
			out.add(Paragraph.of(List.of(Inline.strong(value))));
		} else if (words.name(target).isEmpty()) {
			out.add(Paragraph.of(words.say("indicators.noTarget")));
		}
		return out;
	}

	private static String chain(Stream<String> old, String current) {
		return String.join(" → ", Stream.concat(old, Stream.of(current).filter(text -> !text.isEmpty())).toList());
	}

	private String status(Achievement achievement) {
		String label = achievement.label(words.locale());
		return achievement.reachedLater().map(later -> label + "\n" + words.say("indicators.later", words.point(later.getAsOf()))).orElse(label);
	}

	/** Where targets and actuals come from, each source once. */
	static List<List<Inline>> sources(Indicator indicator, Wording words) {
		List<String> names = Stream
				.concat(indicator.getTargets().stream().map(Target::getSource), indicator.getActuals().stream().map(Actual::getSource))
				.filter(Objects::nonNull).map(words::name).filter(name -> !name.isEmpty()).distinct().toList();
		return names.isEmpty() ? List.of() : List.of(Inline.text(words.say("indicators.sources", words.name(indicator), words.join(names))));
	}

	/** Date, reason and who approved each change of a target (rule 11). */
	static List<List<Inline>> revisions(Line line, Wording words) {
		List<List<Inline>> out = new ArrayList<>();
		for (Target target : line.indicator().getTargets()) {
			for (TargetRevision revision : target.getRevisions()) {
				List<String> facts = new ArrayList<>();
				facts.add(words.point(revision.getRevisedOn()));
				facts.add(Wording.blank(revision.getApprovedBy()) ? "" : words.say("revision.approved", revision.getApprovedBy()));
				facts.add(Wording.blank(revision.getOldName()) ? "" : words.say("revision.oldName", revision.getOldName()));
				List<Inline> text = new ArrayList<>(
						Inline.text(words.say("revision", words.label(target.getKind()) + words.bracket(words.point(target.getDue())))
								+ words.bracket(words.join(facts))));
				if (!Wording.blank(revision.getReason())) {
					text.add(new Inline.Text(words.japanese() ? "：" : ": "));
					text.addAll(words.inline(revision.getReason()));
				}
				out.add(words.marked(text));
			}
		}
		return out;
	}

	/** Forecasts, said to be such (rule 11). */
	static List<List<Inline>> projections(Indicator indicator, Wording words) {
		List<List<Inline>> out = new ArrayList<>();
		for (Projection projection : indicator.getProjections()) {
			String value = words.amount(projection.getValue(), indicator.getUnit());
			String rate = projection.getRatePerYear() == null ? ""
					: words.say("projection.rate", words.amount(projection.getRatePerYear(), indicator.getUnit()));
			List<Inline> text = new ArrayList<>(
					Inline.text(words.say("projection", words.join(List.of(words.point(projection.getAt()), value, rate)))));
			if (!Wording.blank(projection.getBasis())) {
				text.add(new Inline.Text(words.japanese() ? "：" : ": "));
				text.addAll(words.inline(projection.getBasis()));
			}
			out.add(words.marked(text));
		}
		return out;
	}
}
