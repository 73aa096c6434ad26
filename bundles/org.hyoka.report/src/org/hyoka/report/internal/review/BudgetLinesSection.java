// SPDX-License-Identifier: EPL-2.0
package org.hyoka.report.internal.review;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.hyoka.core.money.BudgetSummary;
import org.hyoka.core.naming.Naming;
import org.hyoka.model.hyoka.Account;
import org.hyoka.model.hyoka.Budget;
import org.hyoka.model.hyoka.BudgetEntry;
import org.hyoka.model.hyoka.BudgetLine;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.model.hyoka.MoneyKind;
import org.hyoka.model.time.FiscalYear;
import org.hyoka.report.BlockSink;
import org.hyoka.report.ReportSection;
import org.hyoka.report.SectionContext;
import org.hyoka.report.blocks.Caption;
import org.hyoka.report.blocks.Paragraph;
import org.hyoka.report.blocks.ReportTable;
import org.hyoka.report.blocks.ReportTable.Cell;
import org.hyoka.report.blocks.ReportTable.Column;
import org.hyoka.report.internal.wording.Wording;

/** 執行率・歳出予算項目: what share of each year's budget was executed, entries by account and number, and the items of the state's budget. */
public final class BudgetLinesSection implements ReportSection {
	@Override
	public String key() {
		return "budget-lines";
	}

	@Override
	public boolean optional() {
		return true;
	}

	@Override
	public void write(SectionContext context, BlockSink sink) {
		Wording words = new Wording(context);
		Budget budget = context.subject().map(subject -> subject.getBudget()).orElse(null);
		if (budget == null) {
			return;
		}
		rates(budget, words, sink);
		entries(budget, words, sink);
		if (!budget.getLines().isEmpty()) {
			sink.add(lines(budget, words));
		}
	}

	private static void rates(Budget budget, Wording words, BlockSink sink) {
		BudgetSummary summary = BudgetSummary.of(budget);
		List<FiscalYear> years = summary.years().stream().filter(year -> summary.executionRate(year).isPresent()).toList();
		if (!years.isEmpty()) {
			List<Column> columns = new ArrayList<>(List.of(Column.text(24)));
			List<Cell> head = new ArrayList<>(List.of(Cell.head("")));
			List<Cell> row = new ArrayList<>(List.of(Cell.label(ReviewPhrases.say(words, "rate"))));
			for (FiscalYear year : years) {
				columns.add(Column.number(12));
				head.add(Cell.head(words.year(year)));
				row.add(Cell.of(words.number(summary.executionRate(year).orElseThrow()) + "%"));
			}
			sink.add(ReportTable.columns(columns).caption(Caption.table(SectionContext.anchor(budget, "rate"), ReviewPhrases.say(words, "rate")))
					.head(head).row(row).source(words.inline(words.say("source.dossier"))).build());
		}
	}

	/** What a sum over a kind does not show: the accounts, which of several, what is preliminary, why. */
	private static void entries(Budget budget, Wording words, BlockSink sink) {
		List<BudgetEntry> special = budget.getEntries().stream().filter(e -> e.getNumber() != null || e.getAccountName() != null
				|| e.getSubaccount() != null || e.isPreliminary() || !Wording.blank(e.getExplanation())
				|| e.getKind() == MoneyKind.ADDITIONAL_REQUEST)
				.toList();
		if (!special.isEmpty()) {
			ReportTable.Builder table = new Columns<BudgetEntry>()
					.text(label(Literals.BUDGET_ENTRY__YEAR, words), Column.text(12), e -> words.year(e.getYear()))
					.text(label(Literals.BUDGET_ENTRY__KIND, words), Column.text(16), e -> kind(e.getKind(), e.getNumber(), words))
					.text(label(Literals.BUDGET_ENTRY__ACCOUNT, words), Column.text(24),
							e -> account(e.getAccount(), e.getAccountName(), e.getSubaccount(), words))
					.text(label(Literals.BUDGET_ENTRY__AMOUNT, words) + words.bracket(words.symbol(budget.getUnit())), Column.number(14),
							e -> e.getAmount() == null ? "-"
									: words.number(e.getAmount()) + (e.isPreliminary() ? words.bracket(ReviewPhrases.say(words, "preliminary")) : ""))
					.text(label(Literals.BUDGET_ENTRY__EXPLANATION, words), Column.text(34), BudgetEntry::getExplanation).table(special);
			special.forEach(entry -> words.notes(entry).forEach(table::note));
			sink.add(table.caption(Caption.table(SectionContext.anchor(budget, "entries"), ReviewPhrases.say(words, "entries"))).build());
		}
	}

	private static ReportTable lines(Budget budget, Wording words) {
		String unit = words.bracket(words.symbol(budget.getUnit()));
		return new Columns<BudgetLine>().text(label(Literals.BUDGET_LINE__YEAR, words), Column.text(10), l -> words.year(l.getYear()))
				.text(label(Literals.BUDGET_LINE__KIND, words), Column.text(12), l -> kind(l.getKind(), l.getNumber(), words))
				.text(label(Literals.BUDGET_LINE__ACCOUNT, words), Column.text(14),
						l -> account(l.getAccount(), l.getAccountName(), l.getSubaccount(), words))
				.text(label(Literals.BUDGET_LINE__JURISDICTION, words), Column.text(12), BudgetLine::getJurisdiction)
				.text(label(Literals.BUDGET_LINE__ORGANIZATION, words), Column.text(12), BudgetLine::getOrganization)
				.text(label(Literals.BUDGET_LINE__ITEM, words), Column.text(18), BudgetLine::getItem)
				.text(label(Literals.BUDGET_LINE__SUBITEM, words), Column.text(18), BudgetLine::getSubitem)
				.text(label(Literals.BUDGET_LINE__DETAIL, words), Column.text(14), BudgetLine::getDetail)
				.text(label(Literals.BUDGET_LINE__AMOUNT, words) + unit, Column.number(11), l -> words.number(l.getAmount()))
				.text(label(Literals.BUDGET_LINE__REQUESTED, words) + unit, Column.number(11), l -> words.number(l.getRequested()))
				.blocks(label(Literals.BUDGET_LINE__REMARK, words), Column.text(14),
						l -> Wording.blank(l.getRemark()) ? List.of() : List.of(Paragraph.of(l.getRemark())))
				.table(List.copyOf(budget.getLines()))
				.caption(Caption.table(SectionContext.anchor(budget, "lines"), Naming.label(Literals.BUDGET__LINES, words.locale())))
				.source(words.inline(words.say("source.dossier"))).build();
	}

	private static String kind(MoneyKind kind, Integer number, Wording words) {
		return number == null ? words.label(kind) : ReviewPhrases.say(words, "numbered", words.label(kind), number);
	}

	private static String account(Account account, String name, String subaccount, Wording words) {
		String kind = account == Account.UNSPECIFIED || account == Account.OTHER && name != null ? "" : words.label(account);
		return String.join(" ", Stream.of(kind, name, subaccount).filter(text -> !Wording.blank(text)).toList());
	}

	private static String label(org.eclipse.emf.ecore.EStructuralFeature feature, Wording words) {
		return Naming.label(feature, words.locale());
	}
}
