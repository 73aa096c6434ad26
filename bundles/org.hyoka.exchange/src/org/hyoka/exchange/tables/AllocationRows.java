// SPDX-License-Identifier: EPL-2.0
package org.hyoka.exchange.tables;

import static org.hyoka.model.hyoka.HyokaPackage.Literals.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import java.util.Locale;
import org.hyoka.core.naming.Naming;
import org.hyoka.core.text.Names;
import org.hyoka.core.text.Phrase;
import org.hyoka.core.text.YearStyle;
import org.hyoka.core.text.Years;
import org.hyoka.model.hyoka.Allocation;
import org.hyoka.model.hyoka.AllocationTable;
import org.hyoka.model.hyoka.ContractForm;
import org.hyoka.model.hyoka.HyokaFactory;
import org.hyoka.model.hyoka.MoneyState;
import org.hyoka.model.hyoka.ResearchItem;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.model.time.FiscalYear;

/** Rows of research items with amounts. */
final class AllocationRows {
	private record Words(Optional<ContractForm> form, Optional<MoneyState> state) {
	}

	private final RowReader rows;
	private final Undertaking undertaking;
	private final TableImport.Scale scale;
	private final boolean isNew;
	private final AllocationTable table;
	private final List<ResearchItem> items = new ArrayList<>();
	private final List<Allocation> made = new ArrayList<>();

	AllocationRows(RowReader rows, Undertaking undertaking, AllocationTable table, TableImport.Scale scale) {
		this.rows = rows;
		this.undertaking = undertaking;
		this.scale = scale;
		isNew = table == null;
		this.table = isNew ? HyokaFactory.eINSTANCE.createAllocationTable() : table;
		collect(undertaking.getResearchItems());
	}

	private void collect(List<ResearchItem> from) {
		for (ResearchItem item : from) {
			items.add(item);
			collect(item.getItems());
		}
	}

	ImportPlan plan() {
		if (isNew) {
			table.setName(Naming.label(UNDERTAKING__ALLOCATIONS, Locale.JAPANESE));
			table.setUnit(scale.unit());
			rows.add(undertaking, UNDERTAKING__ALLOCATIONS, table);
		}
		return rows.run(this::take);
	}

	private void take() {
		Optional<String> code = rows.text(Field.ITEM_CODE);
		Optional<String> name = rows.text(Field.ITEM);
		if (code.isEmpty() && name.isEmpty()) {
			rows.problem(-1, ImportText.BOOK.phrase("item.missing"));
			return;
		}
		Words words = new Words(rows.literal(Field.FORM, CONTRACT_FORM).map(ContractForm.class::cast),
				rows.literal(Field.STATE, MONEY_STATE).map(MoneyState.class::cast));
		ResearchItem item = find(code, name).orElseGet(() -> make(code, name));
		if (rows.column(Field.AMOUNT) >= 0 && rows.text(Field.AMOUNT).isPresent()) {
			Optional<FiscalYear> year = rows.fiscalYear(Field.YEAR);
			if (year.isEmpty() && rows.text(Field.YEAR).isEmpty()) {
				rows.problem(rows.column(Field.YEAR), ImportText.BOOK.phrase("year.missing"));
			}
			if (year.isEmpty()) {
				rows.amount(rows.column(Field.AMOUNT), scale.factor()); // what is wrong with it is said at once
			}
			year.ifPresent(y -> put(item, y, rows.column(Field.AMOUNT), words));
		}
		rows.years((year, column) -> put(item, year, column, words));
	}

	private Optional<ResearchItem> find(Optional<String> code, Optional<String> name) {
		List<ResearchItem> named = name.isEmpty() ? List.of() : items.stream().filter(i -> isNamed(i, name.get())).toList();
		if (named.size() == 1 || code.isEmpty()) {
			return named.stream().findFirst();
		}
		return (named.isEmpty() && name.isEmpty() ? items : named).stream()
				.filter(i -> i.getCode() != null && Names.equal(i.getCode(), code.get())).findFirst();
	}

	/** By its name, an alias, or its letter or number and name together, as tables print them. */
	private static boolean isNamed(ResearchItem item, String text) {
		String name = item.getName() == null ? "" : item.getName();
		String code = item.getCode() == null ? "" : item.getCode();
		return !name.isEmpty() && Names.equal(name, text) || !code.isEmpty() && (Names.equal(code + name, text)
				|| Names.equal(code, text))
				|| item.getAliases().stream().anyMatch(a -> a.getName() != null && Names.equal(a.getName(), text));
	}

	private ResearchItem make(Optional<String> code, Optional<String> name) {
		ResearchItem item = HyokaFactory.eINSTANCE.createResearchItem();
		code.ifPresent(item::setCode);
		item.setName(name.orElse(code.orElse(null)));
		items.add(item);
		rows.add(undertaking, UNDERTAKING__RESEARCH_ITEMS, item);
		rows.changed("item.new", item.getName());
		return item;
	}

	private void put(ResearchItem item, FiscalYear year, int column, Words words) {
		rows.amount(column, scale.factor()).ifPresent(amount -> {
			List<Allocation> there = table.getAllocations().stream().filter(a -> a.getItem() == item && year.equals(a.getYear()))
					.filter(a -> words.form().isEmpty() || words.form().get() == a.getForm()).toList();
			boolean twice = made.stream().anyMatch(a -> a.getItem() == item && year.equals(a.getYear())
					&& (words.form().isEmpty() || words.form().get() == a.getForm()));
			Phrase label = ImportText.BOOK.phrase("cell.of-year", item.getName(), Years.phrase(year, YearStyle.NENDO));
			if (there.size() > 1) {
				rows.problem(column, ImportText.BOOK.phrase("cell.several", label));
			} else if (twice) {
				rows.problem(column, ImportText.BOOK.phrase("cell.twice", label));
			} else if (there.size() == 1) {
				change(there.getFirst(), amount, words, label);
			} else {
				Allocation one = HyokaFactory.eINSTANCE.createAllocation();
				one.setItem(item);
				one.setYear(year);
				one.setAmount(amount.orElse(null));
				one.setForm(words.form().orElse(ContractForm.NONE));
				one.setState(words.state().orElse(MoneyState.UNSPECIFIED));
				made.add(one);
				rows.changed("amount.new", label);
				if (isNew) {
					table.getAllocations().add(one);
				} else {
					rows.add(table, ALLOCATION_TABLE__ALLOCATIONS, one);
				}
			}
		});
	}

	private void change(Allocation one, Optional<java.math.BigDecimal> amount, Words words, Phrase label) {
		boolean changed = rows.set(one, ALLOCATION__AMOUNT, amount.orElse(null));
		if (words.state().isPresent()) {
			changed |= rows.set(one, ALLOCATION__STATE, words.state().get());
		}
		if (changed) {
			rows.changed("amount.changed", label);
		}
	}
}
