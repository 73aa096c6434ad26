// SPDX-License-Identifier: EPL-2.0
package org.hyoka.exchange.tables;

import static org.hyoka.model.hyoka.HyokaPackage.Literals.*;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.hyoka.core.naming.Naming;
import org.hyoka.core.text.Phrase;
import org.hyoka.core.text.YearStyle;
import org.hyoka.core.text.Years;
import org.hyoka.exchange.entry.ListWords;
import org.hyoka.model.hyoka.Account;
import org.hyoka.model.hyoka.Budget;
import org.hyoka.model.hyoka.BudgetEntry;
import org.hyoka.model.hyoka.HyokaFactory;
import org.hyoka.model.hyoka.MoneyKind;
import org.hyoka.model.hyoka.MoneyState;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.model.time.FiscalYear;

/** Rows of kinds of money with amounts. */
final class BudgetRows {
	/** 執行額（エネルギー対策特別会計）: kind and account in one cell. */
	private static final Pattern OF_ACCOUNT = Pattern.compile("(.+?)\\s*[（(](.+)[）)]");

	private record Line(MoneyKind kind, Account account, Optional<MoneyState> state, Optional<String> explanation) {
	}

	private final RowReader rows;
	private final Undertaking undertaking;
	private final TableImport.Scale scale;
	private final boolean isNew;
	private final Budget budget;
	private final List<BudgetEntry> made = new ArrayList<>();

	BudgetRows(RowReader rows, Undertaking undertaking, TableImport.Scale scale) {
		this.rows = rows;
		this.undertaking = undertaking;
		this.scale = scale;
		isNew = undertaking.getBudget() == null;
		budget = isNew ? HyokaFactory.eINSTANCE.createBudget() : undertaking.getBudget();
	}

	ImportPlan plan() {
		if (isNew) {
			budget.setUnit(scale.unit());
			rows.set(undertaking, UNDERTAKING__BUDGET, budget);
		}
		return rows.run(this::take);
	}

	private void take() {
		Optional<Line> line = line();
		if (line.isEmpty()) {
			return;
		}
		if (rows.column(Field.AMOUNT) >= 0 && rows.text(Field.AMOUNT).isPresent()) {
			Optional<FiscalYear> year = rows.fiscalYear(Field.YEAR);
			if (year.isEmpty() && rows.text(Field.YEAR).isEmpty()) {
				rows.problem(rows.column(Field.YEAR), ImportText.BOOK.phrase("year.missing"));
			}
			if (year.isEmpty()) {
				rows.amount(rows.column(Field.AMOUNT), scale.factor()); // what is wrong with it is said at once
			}
			year.ifPresent(y -> put(line.get(), y, rows.column(Field.AMOUNT)));
		}
		rows.years((year, column) -> put(line.get(), year, column));
	}

	private Optional<Line> line() {
		Account account = rows.literal(Field.ACCOUNT, ACCOUNT).map(Account.class::cast).orElse(Account.UNSPECIFIED);
		MoneyKind kind = MoneyKind.UNSPECIFIED;
		Optional<String> text = rows.text(Field.MONEY_KIND);
		if (text.isPresent()) {
			Matcher m = OF_ACCOUNT.matcher(text.get());
			if (m.matches() && ListWords.literal(ACCOUNT, m.group(2)).isRead()) {
				account = (Account) ListWords.literal(ACCOUNT, m.group(2)).orElseThrow();
				var read = ListWords.literal(MONEY_KIND, m.group(1));
				if (!read.isRead()) {
					rows.problem(rows.column(Field.MONEY_KIND), read.problem().orElseThrow());
					return Optional.empty();
				}
				kind = (MoneyKind) read.orElseThrow();
			} else {
				Optional<MoneyKind> read = rows.literal(Field.MONEY_KIND, MONEY_KIND).map(MoneyKind.class::cast);
				if (read.isEmpty()) {
					return Optional.empty();
				}
				kind = read.get();
			}
		}
		return Optional.of(new Line(kind, account, rows.literal(Field.STATE, MONEY_STATE).map(MoneyState.class::cast),
				rows.text(Field.EXPLANATION)));
	}

	private void put(Line line, FiscalYear year, int column) {
		rows.amount(column, scale.factor()).ifPresent(amount -> {
			List<BudgetEntry> there = isNew ? List.of() : budget.getEntries().stream().filter(e -> is(e, line, year)).toList();
			Phrase label = ImportText.BOOK.phrase("cell.of-year", Naming.label(line.kind()), Years.phrase(year, YearStyle.NENDO));
			if (there.size() > 1) {
				rows.problem(column, ImportText.BOOK.phrase("cell.several", label));
			} else if (made.stream().anyMatch(e -> is(e, line, year))) {
				rows.problem(column, ImportText.BOOK.phrase("cell.twice", label));
			} else if (there.size() == 1) {
				change(there.getFirst(), amount, line, label);
			} else {
				add(line, year, amount, label);
			}
		});
	}

	private static boolean is(BudgetEntry entry, Line line, FiscalYear year) {
		return year.equals(entry.getYear()) && entry.getKind() == line.kind() && entry.getAccount() == line.account();
	}

	private void change(BudgetEntry entry, Optional<BigDecimal> amount, Line line, Phrase label) {
		boolean changed = rows.set(entry, BUDGET_ENTRY__AMOUNT, amount.orElse(null));
		if (line.state().isPresent()) {
			changed |= rows.set(entry, BUDGET_ENTRY__STATE, line.state().get());
		}
		if (line.explanation().isPresent()) {
			changed |= rows.set(entry, BUDGET_ENTRY__EXPLANATION, line.explanation().get());
		}
		if (changed) {
			rows.changed("amount.changed", label);
		}
	}

	private void add(Line line, FiscalYear year, Optional<BigDecimal> amount, Phrase label) {
		BudgetEntry entry = HyokaFactory.eINSTANCE.createBudgetEntry();
		entry.setYear(year);
		entry.setKind(line.kind());
		entry.setAccount(line.account());
		entry.setAmount(amount.orElse(null));
		entry.setState(line.state().orElse(MoneyState.UNSPECIFIED));
		line.explanation().ifPresent(entry::setExplanation);
		made.add(entry);
		rows.changed("amount.new", label);
		if (isNew) {
			budget.getEntries().add(entry);
		} else {
			rows.add(budget, BUDGET__ENTRIES, entry);
		}
	}
}
