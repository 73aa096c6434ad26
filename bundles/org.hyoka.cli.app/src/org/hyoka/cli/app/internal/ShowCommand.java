// SPDX-License-Identifier: EPL-2.0
package org.hyoka.cli.app.internal;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.hyoka.cli.CliContext;
import org.hyoka.cli.TextGrid;
import org.hyoka.consistency.Problem;
import org.hyoka.core.Dossiers;
import org.hyoka.core.indicators.Achievement;
import org.hyoka.core.indicators.Achievements;
import org.hyoka.core.indicators.EvaluationDay;
import org.hyoka.core.money.AllocationSums;
import org.hyoka.core.money.BudgetSummary;
import org.hyoka.core.naming.Naming;
import org.hyoka.core.naming.Translations;
import org.hyoka.core.scoring.ScoreCell;
import org.hyoka.core.scoring.ScoreTable;
import org.hyoka.core.scoring.Scoring;
import org.hyoka.core.text.Amounts;
import org.hyoka.core.text.Numbers;
import org.hyoka.core.text.YearStyle;
import org.hyoka.core.text.Years;
import org.hyoka.dossier.OpenDossier;
import org.hyoka.model.hyoka.AllocationTable;
import org.hyoka.model.hyoka.Averaging;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.Indicator;
import org.hyoka.model.hyoka.MoneyKind;
import org.hyoka.model.hyoka.NamedElement;
import org.hyoka.model.hyoka.ResearchItem;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.model.hyoka.Unit;
import org.hyoka.model.time.FiscalYear;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Prints tables of what is in a dossier and what follows from it. */
@Command(name = "show")
final class ShowCommand implements Callable<Integer> {
	/** Columns that a sentence may take before it is broken. */
	private static final int SENTENCE = 100;

	/** What can be shown. */
	enum What {
		scores, budget, indicators, findings
	}

	private final CliContext context;
	private final CliText text;
	@Parameters(index = "0", paramLabel = "scores|budget|indicators|findings")
	private What what;
	@Parameters(index = "1", arity = "1..*", paramLabel = "FILE")
	private List<Path> files;

	ShowCommand(CliContext context) {
		this.context = context;
		this.text = CliText.of(context.locale());
	}

	@Override
	public Integer call() throws Exception {
		ManyFiles many = new ManyFiles(context, files);
		int code = many.run((file, words) -> {
			if (many.areSeveral()) {
				words.out().println(file);
			}
			ShowCommand one = new ShowCommand(words);
			one.what = what;
			return one.show(file);
		});
		if (many.areSeveral()) {
			context.err().println(text.get("show.sumFiles", files.size(), many.ended(CommandLineRun.DONE), many.ended(CommandLineRun.UNREADABLE)));
		}
		return code;
	}

	private int show(Path file) throws IOException {
		try (OpenDossier open = context.open(file)) {
			switch (what) {
			case scores -> scores(open.dossier());
			case budget -> Dossiers.undertakings(open.dossier()).forEach(this::money);
			case indicators -> indicators(open.dossier());
			case findings -> findings(open.dossier());
			}
		}
		return CommandLineRun.DONE;
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

	/** Points in columns without names (rule 7). */
	private void scores(Dossier dossier) {
		for (ScoreTable table : Scoring.tables(dossier)) {
			if (table.commentsOnly() || table.assessment().getUndertaking() == null) {
				continue;
			}
			head(title(table.assessment().getUndertaking()));
			boolean low = table.rows().stream().anyMatch(r -> r.low());
			String room = low ? "  " : ""; // for the mark of a low mean, so that figures stay below each other
			List<String> heads = new ArrayList<>(List.of("", text.get("show.criterion"), text.get(meanKey(table)) + room + ">"));
			for (int i = 1; i <= table.columns().size(); i++) {
				heads.add(i + ">");
			}
			TextGrid grid = new TextGrid(heads);
			table.rows().forEach(row -> {
				List<String> cells = new ArrayList<>();
				cells.add(Objects.requireNonNullElse(row.criterion().getCode(), ""));
				cells.add(name(row.criterion()));
				cells.add(row.mean().map(BigDecimal::toPlainString).orElse("") + (row.low() ? " *" : room));
				row.cells().forEach(cell -> cells.add(cell.state() == ScoreCell.State.INVALID ? "(" + cell.text() + ")" : cell.text()));
				grid.row(cells);
			});
			grid.print(context.out());
			if (low) {
				context.out().println(text.get("show.low"));
			}
			if (table.rows().stream().anyMatch(r -> r.invalid() > 0)) {
				context.out().println(text.get("show.invalid"));
			}
			if (!table.awaited().isEmpty()) {
				context.out().println(text.get("show.awaited", table.awaited().size()));
			}
		}
	}

	private static String meanKey(ScoreTable table) {
		boolean several = table.averaging().isEmpty() && table.rows().stream().anyMatch(r -> r.aggregate().isPresent());
		return several ? "show.aggregates" : table.averaging().filter(Averaging.MEDIAN::equals).isPresent() ? "show.median" : "show.mean";
	}

	private void money(Undertaking undertaking) {
		boolean any = undertaking.getBudget() != null && !undertaking.getBudget().getEntries().isEmpty();
		if (!any && undertaking.getAllocations().isEmpty()) {
			return;
		}
		head(title(undertaking));
		if (any) {
			budget(BudgetSummary.of(undertaking.getBudget()), undertaking.getBudget().getUnit());
		}
		undertaking.getAllocations().forEach(this::allocations);
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
					text.get("show.target") + ">", text.get("show.actual") + ">", text.get("show.achievement")));
			u.getIndicators().forEach(i -> rows(grid, i, day.orElse(LocalDate.MAX)));
			grid.print(context.out());
		});
	}

	private void rows(TextGrid grid, Indicator indicator, LocalDate day) {
		for (Achievement a : Achievements.of(indicator, day)) {
			grid.row(List.of(name(indicator),
					Years.format(a.target().getDue(), YearStyle.inSentence(locale()), locale()),
					Amounts.format(a.target().getValue(), indicator.getUnit(), locale()),
					a.actual().map(x -> Amounts.format(x.getValue(), indicator.getUnit(), locale())).orElse(""),
					a.label(locale())));
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
