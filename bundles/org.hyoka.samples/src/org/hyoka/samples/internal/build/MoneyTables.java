// SPDX-License-Identifier: EPL-2.0
package org.hyoka.samples.internal.build;

import java.util.ArrayList;
import java.util.List;

import org.hyoka.model.hyoka.Account;
import org.hyoka.model.hyoka.Allocation;
import org.hyoka.model.hyoka.AllocationTable;
import org.hyoka.model.hyoka.Budget;
import org.hyoka.model.hyoka.BudgetEntry;
import org.hyoka.model.hyoka.HyokaFactory;
import org.hyoka.model.hyoka.MoneyState;
import org.hyoka.model.hyoka.ResearchItem;
import org.hyoka.model.hyoka.StatedMeasure;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.model.time.FiscalYear;

/** Allocations and budgets out of text tables; printed totals become stated figures (rule 2). */
public final class MoneyTables {
	private static final HyokaFactory F = HyokaFactory.eINSTANCE;
	private static final String TOTAL = "合計";

	private MoneyTables() {
	}

	/**
	 * Adds an allocation table. First column: code of a research item of the undertaking, or 合計. Then one column per
	 * year ({@code 2017FY}, or {@code 2022FY（予定）} for a year whose amounts have that state), and 合計 last, if there is
	 * one. A cell is an amount, optionally with contract form and state ({@code 297 委託}, {@code 1415 委託 予定}); a dash is
	 * an allocation without amount; an empty cell is none at all. Totals become stated figures.
	 *
	 * @param place where the table is printed
	 * @param state of amounts whose cell and year say nothing else
	 * @throws SampleDataException with line and cell
	 */
	public static AllocationTable allocations(Registry registry, Undertaking owner, String name, String unit,
			MoneyState state, String place, String block) {
		AllocationTable table = F.createAllocationTable();
		table.setName(name);
		table.setUnit(registry.unit(unit));
		owner.getAllocations().add(table);
		TextTable text = TextTable.parse(owner.getName() + " " + name, block);
		String first = text.columns().getFirst();
		for (TextTable.Row row : text.rows()) {
			ResearchItem item = row.cell(first).equals(TOTAL) ? null : row.read(first, code -> item(owner, code));
			for (String column : text.columns().subList(1, text.columns().size())) {
				if (!row.cell(column).isEmpty()) {
					readCell(table, row, column, item, state, place);
				}
			}
		}
		return table;
	}

	private static void readCell(AllocationTable table, TextTable.Row row, String column, ResearchItem item,
			MoneyState state, String place) {
		String head = column.replaceFirst("[（(].*$", "");
		boolean total = head.equals(TOTAL);
		FiscalYear year = total ? null : Values.year(head);
		if (item != null && !total) {
			Allocation a = row.read(column, cell -> cell(cell, column, state));
			a.setItem(item);
			a.setYear(year);
			table.getAllocations().add(a);
			return;
		}
		StatedMeasure measure = item != null ? StatedMeasure.ITEM_TOTAL
				: total ? StatedMeasure.GRAND_TOTAL : StatedMeasure.YEAR_TOTAL;
		String number = row.read(column, s -> s.split(" ")[0]);
		if (Values.isDash(number)) {
			return;
		}
		Stated stated = Stated.number(measure, number).label(TOTAL).at(place);
		if (item != null) {
			stated.about(item);
		}
		if (year != null) {
			stated.year(year.toString());
		}
		stated.on(table);
	}

	private static Allocation cell(String cell, String column, MoneyState state) {
		Allocation a = F.createAllocation();
		String[] words = cell.split(" ");
		Values.amount(words[0]).ifPresent(a::setAmount);
		a.setState(column.contains("予定") ? MoneyState.PLANNED : state);
		if (a.getAmount() == null) {
			a.setState(MoneyState.UNSPECIFIED);
		}
		for (int i = 1; i < words.length; i++) {
			if (Values.isForm(words[i])) {
				a.setForm(Values.form(words[i]));
			} else {
				a.setState(Values.state(words[i]));
			}
		}
		return a;
	}

	/** The research item (or sub-item) of that code. */
	public static ResearchItem item(Undertaking owner, String code) {
		List<ResearchItem> found = new ArrayList<>();
		collect(owner.getResearchItems(), code, found);
		if (found.size() != 1) {
			throw new SampleDataException("“" + owner.getName() + "” has " + found.size() + " research items “" + code + "”.");
		}
		return found.getFirst();
	}

	private static void collect(List<ResearchItem> items, String code, List<ResearchItem> found) {
		for (ResearchItem item : items) {
			if (code.equals(item.getCode()) || item.getCode() == null && code.equals(item.getName())) {
				found.add(item);
			}
			collect(item.getItems(), code, found);
		}
	}

	/**
	 * Sets the budget.
	 *
	 * @param block columns 年度, 種別 (see {@link Values#moneyKind}), 金額, optional 会計 (一般会計, エネルギー対策特別会計), 状態, 説明
	 */
	public static Budget budget(Registry registry, Undertaking owner, String name, String unit, String block) {
		Budget budget = F.createBudget();
		budget.setName(name);
		budget.setUnit(registry.unit(unit));
		owner.setBudget(budget);
		for (TextTable.Row row : TextTable.parse(owner.getName() + " " + name, block).rows()) {
			BudgetEntry entry = F.createBudgetEntry();
			entry.setYear(row.read("年度", Values::year));
			entry.setKind(row.read("種別", Values::moneyKind));
			row.read("金額", Values::amount).ifPresent(entry::setAmount);
			row.readOptional("会計", MoneyTables::account).ifPresent(entry::setAccount);
			row.readOptional("状態", Values::state).ifPresent(entry::setState);
			row.optional("説明").ifPresent(entry::setExplanation);
			budget.getEntries().add(entry);
		}
		return budget;
	}

	/** 一般会計, エネルギー対策特別会計 (or エネルギー対策会計). */
	public static Account account(String text) {
		return switch (text) {
		case "一般会計" -> Account.GENERAL;
		case "エネルギー対策特別会計", "エネルギー対策会計" -> Account.ENERGY_SPECIAL;
		default -> throw new SampleDataException("“" + text + "” is no account.");
		};
	}
}
