// SPDX-License-Identifier: EPL-2.0
package org.hyoka.report.internal.council;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.hyoka.core.Dossiers;
import org.hyoka.core.indicators.IndicatorUnits;
import org.hyoka.core.money.BudgetSummary;
import org.hyoka.model.hyoka.BudgetEntry;
import org.hyoka.model.hyoka.FundingFlow;
import org.hyoka.model.hyoka.Indicator;
import org.hyoka.model.hyoka.IndicatorKind;
import org.hyoka.model.hyoka.MoneyKind;
import org.hyoka.model.hyoka.Program;
import org.hyoka.model.hyoka.ProgramNode;
import org.hyoka.model.hyoka.ProgramSheet;
import org.hyoka.model.hyoka.ProgramSheetLine;
import org.hyoka.model.hyoka.Project;
import org.hyoka.model.hyoka.ResearchItem;
import org.hyoka.model.hyoka.Target;
import org.hyoka.model.hyoka.TargetKind;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.model.time.FiscalYear;
import org.hyoka.report.blocks.Block;
import org.hyoka.report.blocks.Inline;
import org.hyoka.report.blocks.ItemList;
import org.hyoka.report.blocks.Paragraph;
import org.hyoka.report.blocks.ReportTable;
import org.hyoka.report.blocks.ReportTable.Cell;
import org.hyoka.report.blocks.ReportTable.Column;
import org.hyoka.report.internal.sections.Flow;
import org.hyoka.report.internal.wording.MoneyTotals;
import org.hyoka.report.internal.wording.Wording;

/**
 * What the first page of a program sheet says: kept in the dossier as a sheet, or drawn from the undertaking itself.
 *
 * @param element what it is made from
 * @param title   name of the program, with what the sheet is for
 * @param program what it is about, if the dossier says
 * @param facts   money, period, department: the strip below the title
 * @param purpose why
 * @param content what is done
 * @param goals   what is reached, and when
 * @param flow    how the money goes; null if it is not stated
 * @param notes   printed below
 */
record SheetFacts(EObject element, String title, Optional<ProgramNode> program, List<Fact> facts, List<Block> purpose, List<Block> content,
		List<Block> goals, FundingFlow flow, List<List<Inline>> notes) {
	/**
	 * One of the strip.
	 *
	 * @param label what it is
	 * @param value as printed
	 * @param main  whether it is what the sheet is looked at for
	 */
	record Fact(String label, String value, boolean main) {
	}

	static SheetFacts of(ProgramSheet sheet, Wording words) {
		ProgramNode program = sheet.getProgram();
		List<Fact> facts = new ArrayList<>();
		fact(facts, words.say("sheet.year"), words.year(sheet.getYear()), false);
		fact(facts, words.say("sheet.requested"), words.amount(sheet.getRequested(), sheet.getUnit()), true);
		if (sheet.getRequested() != null) {
			fact(facts, words.say("sheet.lastBudget"),
					sheet.getLastBudget() == null ? begins(sheet) ? words.say("sheet.new") : ""
							: words.amount(sheet.getLastBudget(), sheet.getUnit()),
					false);
		}
		if (sheet.getRequested() != null && sheet.getLastBudget() != null) {
			fact(facts, words.say("sheet.change"), change(sheet.getRequested().subtract(sheet.getLastBudget()), sheet, words), false);
		}
		for (BudgetEntry entry : sheet.getSupplementary()) {
			String kind = Wording.blank(entry.getExplanation()) ? words.year(entry.getYear()) + " " + words.label(entry.getKind())
					: entry.getExplanation();
			fact(facts, kind, words.amount(entry.getAmount(), sheet.getUnit()), true);
		}
		fact(facts, words.say("header.period"), program == null ? "" : words.period(program.getPeriod()), false);
		fact(facts, words.say("header.department"), sheet.getDepartment(), false);
		List<Block> content = new ArrayList<>(words.prose(sheet, "content"));
		if (!sheet.getBudgetLines().isEmpty()) {
			content.add(lines(sheet, words));
		}
		String name = words.name(sheet).isEmpty() ? words.name(program) : words.name(sheet);
		return new SheetFacts(sheet, name, Optional.ofNullable(program), facts, words.prose(sheet, "purpose"),
				content,
				words.prose(sheet, "goals"), sheet.getFundingFlow(), words.notes(sheet));
	}

	/** A program is new in the year in which it begins; of another one the last budget is not known. */
	private static boolean begins(ProgramSheet sheet) {
		return sheet.getYear() != null && sheet.getProgram() != null && sheet.getProgram().getPeriod() != null
				&& sheet.getYear().equals(sheet.getProgram().getPeriod().getStart());
	}

	/** The sum is computed, and its sign is printed. */
	private static String change(BigDecimal change, ProgramSheet sheet, Wording words) {
		return (change.signum() > 0 ? "+" : "") + words.amount(change, sheet.getUnit());
	}

	private static ReportTable lines(ProgramSheet sheet, Wording words) {
		boolean money = sheet.getBudgetLines().stream().anyMatch(line -> line.getRequested() != null);
		List<Column> columns = new ArrayList<>(List.of(Column.text(34), Column.text(money ? 46 : 66)));
		if (money) {
			columns.add(Column.number(20));
		}
		ReportTable.Builder table = ReportTable.columns(columns);
		for (ProgramSheetLine line : sheet.getBudgetLines()) {
			List<Block> text = new ArrayList<>(words.prose(line, "content"));
			if (line.getPeriod() != null) {
				text.add(Paragraph
						.of(List.of(new Inline.Small(Inline.text(words.labelled(words.say("header.period"), words.period(line.getPeriod())))))));
			}
			List<Cell> row = new ArrayList<>(List.of(Cell.label(words.name(line)), Cell.of(text)));
			if (money) {
				String last = line.getLastBudget() == null ? "" : words.bracket(words.amount(line.getLastBudget(), sheet.getUnit()));
				row.add(Cell.of(words.amount(line.getRequested(), sheet.getUnit()) + last));
			}
			table.row(row);
		}
		return table.build();
	}

	/** Of an undertaking for which no sheet is kept. */
	static SheetFacts of(Undertaking undertaking, Wording words) {
		List<Fact> facts = new ArrayList<>();
		fact(facts, words.say("header.period"), words.period(undertaking.getPeriod()), false);
		if (undertaking.getBudget() != null) {
			money(BudgetSummary.of(undertaking.getBudget()), words, facts);
		}
		fact(facts, words.say("header.department"), undertaking.getDepartment(), false);
		return new SheetFacts(undertaking, words.name(undertaking), Optional.of(undertaking), facts,
				words.prose(undertaking, "purpose"), parts(undertaking, words), goals(undertaking, words),
				undertaking.getFundingFlow(), words.notes(undertaking));
	}

	/** The newest year's amounts, then the totals. */
	private static void money(BudgetSummary summary, Wording words, List<Fact> facts) {
		var unit = summary.budget().getUnit();
		MoneyTotals totals = new MoneyTotals(summary, words);
		if (!summary.years().isEmpty()) {
			FiscalYear newest = summary.years().getLast();
			for (MoneyKind kind : summary.kinds()) {
				var sum = summary.amount(newest, kind);
				fact(facts, words.year(newest) + " " + words.label(kind), sum.isEmpty() ? "" : words.amount(sum.value(), unit), true);
			}
			summary.spentKind().ifPresent(kind -> total(facts, words.say("header.total", words.label(kind)), totals.of(kind, true), words));
		}
		total(facts, words.say("header.totalBudget"), totals.budget(true), words);
	}

	private static List<Block> parts(Undertaking undertaking, Wording words) {
		ReportTable.Builder table = ReportTable.columns(Column.text(42), Column.text(58));
		if (undertaking instanceof Program program) {
			for (Project project : program.getProjects()) {
				table.row(Cell.label(words.lettered(project)),
						Cell.of(words.join(List.of(words.period(project.getPeriod()), Flow.text(project.getFundingFlow(), words)))));
			}
		}
		for (ResearchItem item : undertaking.getResearchItems()) {
			List<String> implementers = new ArrayList<>();
			item.eAllContents().forEachRemaining(each -> {
				if (each instanceof org.hyoka.model.hyoka.Theme theme) {
					implementers.add(Wording.blank(theme.getLabel()) ? words.names(theme.getImplementers()) : theme.getLabel());
				}
			});
			table.row(Cell.label(words.coded(item.getCode(), words.name(item))), Cell.of(words.join(implementers.stream().distinct().toList())));
		}
		return table.isEmpty() ? List.of() : List.of(table.build());
	}

	/** The final targets of the outcomes with their years; those of a program's projects too. */
	private static List<Block> goals(Undertaking undertaking, Wording words) {
		List<List<Block>> items = new ArrayList<>();
		List<Undertaking> all = Dossiers.withProjects(undertaking).stream().filter(u -> u == undertaking || u.isEvaluated()).toList();
		for (Undertaking each : all) {
			for (Indicator indicator : each.getIndicators()) {
				List<String> targets = indicator.getTargets().stream().filter(t -> t.getKind() == TargetKind.FINAL)
						.map(t -> target(t, indicator, words)).toList();
				if (indicator.getKind() == IndicatorKind.OUTCOME && !targets.isEmpty()) {
					String of = each == undertaking || Wording.blank(each.getCode()) ? "" : words.bracket(each.getCode());
					items.add(List.of(Paragraph.of(words.labelled(words.name(indicator) + of, words.join(targets)))));
				}
			}
		}
		return items.isEmpty() ? List.of() : List.of(ItemList.of(ItemList.Marker.DOT, items));
	}

	private static String target(Target target, Indicator indicator, Wording words) {
		String value = words.amount(target.getValue(), IndicatorUnits.of(target))
				+ (Wording.blank(target.getQualifier()) ? "" : target.getQualifier());
		return (value.isEmpty() ? words.name(target) : value) + words.bracket(words.point(target.getDue()));
	}

	private static void total(List<Fact> facts, String label, MoneyTotals.Total total, Wording words) {
		fact(facts, label, total.main().equals("-") ? "" : total.line(words), false);
	}

	private static void fact(List<Fact> facts, String label, String value, boolean main) {
		if (!Wording.blank(value)) {
			facts.add(new Fact(label, value, main));
		}
	}
}
