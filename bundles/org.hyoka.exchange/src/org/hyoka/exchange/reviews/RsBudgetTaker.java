// SPDX-License-Identifier: EPL-2.0
package org.hyoka.exchange.reviews;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.hyoka.core.text.Numbers;
import org.hyoka.exchange.reviews.SheetRows.Row;
import org.hyoka.model.hyoka.Account;
import org.hyoka.model.hyoka.BudgetEntry;
import org.hyoka.model.hyoka.BudgetLine;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.model.hyoka.MoneyKind;
import org.hyoka.model.hyoka.StatedFigure;
import org.hyoka.model.hyoka.StatedMeasure;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.model.time.FiscalYear;

/** Takes 予算・執行 of a sheet in the form of the RS system into an undertaking; its amounts are in yen. */
final class RsBudgetTaker {
	/** What most years have none of. */
	private static final Set<MoneyKind> SOMETIMES = EnumSet.of(MoneyKind.SUPPLEMENTARY, MoneyKind.RESERVE);
	private static final Pattern NUMBER = Pattern.compile("\\d+");
	private final SheetMerge merge;
	private final Undertaking undertaking;
	private final SheetRows sheet;
	private final BudgetMerge budget;

	RsBudgetTaker(SheetMerge merge, Undertaking undertaking, SheetRows sheet) {
		this.merge = merge;
		this.undertaking = undertaking;
		this.sheet = sheet;
		budget = new BudgetMerge(merge, undertaking, merge.money(RsSheetTaker.YEN));
	}

	/**
	 * Rows of single accounts are the amounts, and the totals beside them are held as printed; without such rows the totals are. A sheet
	 * has rows of several budget years: only those before it are over, so that the 0 that later ones print as executed is none.
	 */
	void take() {
		for (Row row : sheet.rows("2-1")) {
			FiscalYear year = row.year("予算年度");
			boolean accounts = sheet.rows("2-1").stream().anyMatch(r -> r.text("会計区分") != null && Objects.equals(year, r.year("予算年度")));
			if (row.text("会計区分") != null) {
				account(row, year);
			}
			totals(row, year, accounts);
			rate(row, year);
			merge.note(budget.budget(), row.text("その他特記事項"));
		}
		sheet.rows("2-1").forEach(this::reason);
		sheet.rows("2-2").forEach(this::line);
	}

	private void totals(Row row, FiscalYear year, boolean accounts) {
		RsColumns.TOTALS.forEach((column, kind) -> {
			FiscalYear of = of(year, kind);
			BigDecimal amount = stated(row, column, year, kind);
			if (amount != null && (!accounts || kind == MoneyKind.CARRIED_OUT)) {
				budget.entry(of, BudgetMerge.Which.of(kind, Account.UNSPECIFIED), amount, null);
			} else if (amount != null && of != null && !(amount.signum() == 0 && SOMETIMES.contains(kind))) {
				total(of, kind, amount);
			}
		});
	}

	/** Why a request rose or fell stands beside the totals; it is that of the first account that requests. */
	private void reason(Row row) {
		FiscalYear year = row.year("予算年度");
		String reason = row.text("主な増減理由");
		if (reason != null && year != null) {
			budget.budget().getEntries().stream().filter(e -> e.getKind() == MoneyKind.REQUESTED && year.plus(1).equals(e.getYear())).findFirst()
					.ifPresentOrElse(e -> explain(e, reason), () -> merge.note(budget.budget(), reason));
		}
	}

	private void explain(BudgetEntry entry, String reason) {
		if (entry.getExplanation() == null) {
			entry.setExplanation(reason);
		} else if (!entry.getExplanation().equals(reason)) {
			merge.note(entry, reason);
		}
	}

	private void rate(Row row, FiscalYear year) {
		BigDecimal rate = row.number("執行率");
		if (rate != null && isOver(year)) {
			StatedFigure stated = merge.state(budget.budget(), StatedMeasure.RATE,
					row.text("執行率").endsWith("%") || rate.compareTo(BigDecimal.TWO) > 0 ? rate : SheetMerge.bare(rate.movePointRight(2)), null);
			stated.setYear(year);
		}
	}

	private boolean isOver(FiscalYear year) {
		return year != null && year.compareTo(sheet.published()) < 0;
	}

	private static FiscalYear of(FiscalYear year, MoneyKind kind) {
		boolean next = kind == MoneyKind.REQUESTED || kind == MoneyKind.ADDITIONAL_REQUEST;
		return year == null || !next ? year : year.plus(1);
	}

	private BigDecimal stated(Row row, String column, FiscalYear year, MoneyKind kind) {
		boolean early = (kind == MoneyKind.EXECUTED || kind == MoneyKind.CARRIED_OUT) && !isOver(year);
		return early ? null : row.number(column);
	}

	private void total(FiscalYear year, MoneyKind kind, BigDecimal amount) {
		boolean held = budget.budget().getStated().stream().anyMatch(s -> s.getMoneyKind() == kind && year.equals(s.getYear())
				&& merge.place().equals(s.getPlace()));
		if (!held) {
			StatedFigure stated = SheetMerge.F.createStatedFigure();
			stated.setMeasure(StatedMeasure.YEAR_TOTAL);
			stated.setYear(year);
			stated.setMoneyKind(kind);
			stated.setValue(budget.inUnit(amount));
			stated.setUnit(budget.budget().getUnit());
			stated.setPlace(merge.place());
			stated.setSource(merge.source(null));
			stated.setPrinted(true);
			stated.setPreliminary(!isOver(year));
			budget.budget().getStated().add(stated);
		}
	}

	/** What a year may have several of is printed as 0 where it has not. */
	private void account(Row row, FiscalYear year) {
		String name = row.text("会計");
		String subaccount = row.text("勘定");
		Account account = SheetMerge.account(row.text("会計区分"), name);
		if (!undertaking.getAccounts().contains(account)) {
			undertaking.getAccounts().add(account);
		}
		for (var column : RsColumns.BY_ACCOUNT.entrySet()) {
			MoneyKind kind = column.getValue();
			BigDecimal amount = stated(row, column.getKey(), year, kind);
			BudgetEntry entry = budget.entry(of(year, kind), new BudgetMerge.Which(kind, null, account, name, subaccount),
					kind == MoneyKind.ADDITIONAL_REQUEST ? SheetMerge.some(amount) : amount, null);
			if (entry != null && kind == MoneyKind.INITIAL) {
				merge.note(entry, row.text("備考"));
			}
		}
		for (int i = 1; i <= RsColumns.SUPPLEMENTARY; i++) {
			budget.entry(year, new BudgetMerge.Which(MoneyKind.SUPPLEMENTARY, i, account, name, subaccount),
					SheetMerge.some(row.number(RsColumns.supplementary(i))), null);
		}
		for (int i = 1; i <= RsColumns.RESERVES; i++) {
			budget.entry(year, new BudgetMerge.Which(MoneyKind.RESERVE, i, account, name, subaccount),
					SheetMerge.some(row.number(RsColumns.reserve(i))), null);
		}
	}

	private void line(Row row) {
		BudgetLine line = SheetMerge.F.createBudgetLine();
		line.setYear(row.year("予算年度"));
		String kind = row.text("予算種別");
		line.setKind(kind == null ? MoneyKind.UNSPECIFIED : RsColumns.LINES.entrySet().stream().filter(e -> kind.contains(e.getKey()))
				.map(java.util.Map.Entry::getValue).findFirst().orElse(MoneyKind.UNSPECIFIED));
		Matcher number = NUMBER.matcher(kind == null ? "" : Numbers.toHalfWidth(kind));
		line.setNumber(number.find() ? Integer.valueOf(number.group()) : null);
		line.setAccount(SheetMerge.account(row.text("会計区分"), row.text("会計")));
		line.setAccountName(row.text("会計"));
		line.setSubaccount(row.text("勘定"));
		line.setJurisdiction(row.text("所管"));
		line.setOrganization(row.text("組織・勘定"));
		line.setItem(row.text("項"));
		line.setSubitem(row.text("目"));
		line.setDetail(row.text("歳出予算項目の補足情報"));
		line.setAmount(budget.inUnit(row.number("予算額（歳出予算項目ごと）")));
		line.setRequested(budget.inUnit(row.number("翌年度要求額（歳出予算項目ごと）")));
		line.setRemark(row.text("備考（歳出予算項目ごと）"));
		SheetMerge.add(budget.budget().getLines(), line, Literals.BUDGET_LINE__YEAR, Literals.BUDGET_LINE__KIND, Literals.BUDGET_LINE__NUMBER,
				Literals.BUDGET_LINE__ITEM, Literals.BUDGET_LINE__SUBITEM, Literals.BUDGET_LINE__DETAIL, Literals.BUDGET_LINE__AMOUNT,
				Literals.BUDGET_LINE__REQUESTED);
	}
}
