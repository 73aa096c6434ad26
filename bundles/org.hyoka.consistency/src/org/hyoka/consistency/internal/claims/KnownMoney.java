// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.internal.claims;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.hyoka.consistency.internal.Labels;
import org.hyoka.consistency.internal.Periods;
import org.hyoka.core.money.AllocationSums;
import org.hyoka.core.money.BudgetSummary;
import org.hyoka.core.money.Sum;
import org.hyoka.core.text.Amounts;
import org.hyoka.core.text.Phrase;
import org.hyoka.model.hyoka.Allocation;
import org.hyoka.model.hyoka.AllocationTable;
import org.hyoka.model.hyoka.Budget;
import org.hyoka.model.hyoka.BudgetEntry;
import org.hyoka.model.hyoka.Dimension;
import org.hyoka.model.hyoka.MoneyKind;
import org.hyoka.model.hyoka.StatedFigure;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.model.hyoka.Unit;
import org.hyoka.model.time.FiscalYear;

/** The amounts of yen that a dossier keeps for an undertaking and the program that it belongs to. */
final class KnownMoney {
	/** An amount as it is kept, and in yen. */
	record Amount(BigDecimal yen, Phrase phrase) {
	}

	private final Map<Integer, List<Amount>> years = new TreeMap<>();
	private final List<Amount> totals = new ArrayList<>();
	private final List<BigDecimal> spans = new ArrayList<>();
	private boolean complete;

	private KnownMoney() {
	}

	/** What is known about an undertaking. */
	static KnownMoney of(Undertaking undertaking) {
		KnownMoney known = new KnownMoney();
		known.read(undertaking);
		if (undertaking.eContainer() instanceof Undertaking program) {
			known.read(program);
		}
		undertaking.eContents().stream().filter(Undertaking.class::isInstance).map(Undertaking.class::cast).forEach(known::read);
		return known;
	}

	/** The amounts of a fiscal year. */
	List<Amount> in(int year) {
		return years.getOrDefault(year, List.of());
	}

	/** What all years come to, by each kind; empty if a budget does not reach over all years yet, and nothing is printed. */
	List<Amount> totals() {
		return complete ? List.copyOf(totals) : List.of();
	}

	/** What two years or more that follow each other come to, by each kind; in yen. */
	List<BigDecimal> spans() {
		return List.copyOf(spans);
	}

	private void read(Undertaking undertaking) {
		Budget budget = undertaking.getBudget();
		if (budget != null && isMoney(budget.getUnit())) {
			read(undertaking, budget);
		}
		for (AllocationTable table : undertaking.getAllocations()) {
			if (isMoney(table.getUnit())) {
				read(table);
			}
		}
	}

	private static boolean isMoney(Unit unit) {
		return unit != null && unit.getDimension() == Dimension.MONEY && (unit.getCurrency() == null || unit.getCurrency().equals("JPY"));
	}

	private void read(Undertaking undertaking, Budget budget) {
		BudgetSummary summary = BudgetSummary.of(budget);
		for (BudgetEntry entry : budget.getEntries()) {
			add(entry.getYear(), entry.getAmount(), budget.getUnit());
		}
		for (MoneyKind kind : summary.kinds()) {
			for (FiscalYear year : summary.years()) {
				add(year, summary.amount(year, kind), budget.getUnit());
			}
			spans(summary.years().stream().map(year -> summary.amount(year, kind)).toList(), budget.getUnit());
			add(summary.total(kind), budget.getUnit());
			complete |= Periods.of(undertaking).filter(p -> p.end().isPresent()
					&& summary.years().size() >= p.years().orElse(Integer.MAX_VALUE)).isPresent();
		}
		for (FiscalYear year : summary.years()) {
			summary.available(year).ifPresent(sum -> add(year, sum, budget.getUnit()));
		}
		for (StatedFigure stated : budget.getStated()) {
			if (stated.getValue() != null) {
				Unit unit = stated.getUnit() == null ? budget.getUnit() : stated.getUnit();
				complete = true;
				if (stated.getYear() == null) {
					totals.add(amount(stated.getValue(), unit));
				} else {
					add(stated.getYear(), stated.getValue(), unit);
				}
			}
		}
	}

	private void read(AllocationTable table) {
		AllocationSums sums = AllocationSums.of(table);
		for (Allocation allocation : table.getAllocations()) {
			add(allocation.getYear(), allocation.getAmount(), table.getUnit());
		}
		sums.years().forEach(year -> add(year, sums.yearTotal(year), table.getUnit()));
		spans(sums.years().stream().map(sums::yearTotal).toList(), table.getUnit());
		add(sums.grandTotal(), table.getUnit());
		sums.items().forEach(item -> add(sums.itemTotal(item), table.getUnit()));
	}

	private void spans(List<Sum> sums, Unit unit) {
		for (int first = 0; first < sums.size(); first++) {
			BigDecimal sum = BigDecimal.ZERO;
			for (int last = first; last < sums.size() && !sums.get(last).isEmpty(); last++) {
				sum = sum.add(sums.get(last).value());
				if (last > first) {
					spans.add(Amounts.toBase(sum, unit));
				}
			}
		}
	}

	private void add(FiscalYear year, BigDecimal amount, Unit unit) {
		if (year != null && amount != null) {
			years.computeIfAbsent(year.year(), y -> new ArrayList<>()).add(amount(amount, unit));
		}
	}

	private void add(FiscalYear year, Sum sum, Unit unit) {
		if (!sum.isEmpty()) {
			add(year, sum.value(), unit);
		}
	}

	private void add(Sum sum, Unit unit) {
		if (!sum.isEmpty() && sum.complete()) {
			totals.add(amount(sum.value(), unit));
		}
	}

	private static Amount amount(BigDecimal amount, Unit unit) {
		return new Amount(Amounts.toBase(amount, unit), Labels.number(amount, unit));
	}
}
