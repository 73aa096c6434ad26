// SPDX-License-Identifier: EPL-2.0
package org.hyoka.exchange.tables;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.Enumerator;
import org.hyoka.core.naming.Naming;
import org.hyoka.core.text.Numbers;
import org.hyoka.core.text.Years;
import org.hyoka.model.hyoka.Actual;
import org.hyoka.model.hyoka.Alias;
import org.hyoka.model.hyoka.Allocation;
import org.hyoka.model.hyoka.AllocationTable;
import org.hyoka.model.hyoka.Budget;
import org.hyoka.model.hyoka.BudgetEntry;
import org.hyoka.model.hyoka.Indicator;
import org.hyoka.model.hyoka.Organization;
import org.hyoka.model.hyoka.ResearchItem;
import org.hyoka.model.hyoka.Target;
import org.hyoka.model.hyoka.Unit;
import org.hyoka.model.time.FiscalYear;

/**
 * The tables of a dossier with the headings that {@link Mapping#guess} knows: what a spreadsheet gets, and gives back.
 *
 * @since 0.1
 */
public final class TableExport {
	private static final String DASH = "－";
	private final Locale locale;

	/** @param locale the language of headings and words */
	public TableExport(Locale locale) {
		this.locale = locale;
	}

	/** Headings of a table of that kind, without any row: a form to fill in. */
	public Cells form(TableContent content) {
		return switch (content) {
		case TableKind kind -> list(kind, List.of());
		case ObjectContent rows -> new Cells(List.of(rows.first().stream().map(f -> Naming.label(f, locale)).toList()));
		};
	}

	/** Every amount of a table in a row of its own. */
	public Cells list(AllocationTable table) {
		return list(TableKind.ALLOCATIONS, table.getAllocations().stream().map(this::row).toList());
	}

	private List<String> row(Allocation a) {
		return List.of(text(a.getItem() == null ? null : a.getItem().getCode()), text(a.getItem() == null ? null : a.getItem().getName()),
				year(a.getYear()), amount(a.getAmount()), word(a.getForm()), word(a.getState()));
	}

	/** Every amount of a budget in a row of its own. */
	public Cells list(Budget budget) {
		return list(TableKind.BUDGET, budget.getEntries().stream().map(this::row).toList());
	}

	private List<String> row(BudgetEntry e) {
		return List.of(word(e.getKind()), word(e.getAccount()), year(e.getYear()), amount(e.getAmount()), word(e.getState()),
				text(e.getExplanation()));
	}

	/** Research items by fiscal years, with the unit above: as reports print it. Several amounts in a cell don't fit. */
	public Optional<Cells> grid(AllocationTable table) {
		List<ResearchItem> items = table.getAllocations().stream().map(Allocation::getItem).distinct().toList();
		List<FiscalYear> years = years(table.getAllocations().stream().map(Allocation::getYear).toList());
		List<List<String>> rows = new ArrayList<>(heads(table.getUnit(), Field.ITEM, years));
		for (ResearchItem item : items) {
			List<String> row = new ArrayList<>(List.of(text(item.getName())));
			for (FiscalYear year : years) {
				List<Allocation> here = table.getAllocations().stream().filter(a -> a.getItem() == item && year.equals(a.getYear()))
						.toList();
				if (here.size() > 1) {
					return Optional.empty();
				}
				row.add(here.isEmpty() ? "" : amount(here.getFirst().getAmount()));
			}
			rows.add(row);
		}
		return Optional.of(new Cells(rows));
	}

	/** Kinds of money by fiscal years, with the unit above. */
	public Cells grid(Budget budget) {
		record Line(org.hyoka.model.hyoka.MoneyKind kind, org.hyoka.model.hyoka.Account account) {
		}
		List<FiscalYear> years = years(budget.getEntries().stream().map(BudgetEntry::getYear).toList());
		List<List<String>> rows = new ArrayList<>(heads(budget.getUnit(), Field.MONEY_KIND, years));
		for (Line line : budget.getEntries().stream().map(e -> new Line(e.getKind(), e.getAccount())).distinct().toList()) {
			String account = line.account() == org.hyoka.model.hyoka.Account.UNSPECIFIED ? "" : "（" + word(line.account()) + "）";
			List<String> row = new ArrayList<>(List.of(word(line.kind()) + account));
			for (FiscalYear year : years) {
				row.add(budget.getEntries().stream().filter(e -> e.getKind() == line.kind() && e.getAccount() == line.account()
						&& year.equals(e.getYear())).findFirst().map(e -> amount(e.getAmount())).orElse(""));
			}
			rows.add(row);
		}
		return new Cells(rows);
	}

	private List<List<String>> heads(Unit unit, Field first, List<FiscalYear> years) {
		List<String> heads = new ArrayList<>(List.of(first.label().in(locale)));
		years.forEach(y -> heads.add(year(y)));
		return unit == null ? List.of(heads) : List.of(List.of(ImportText.BOOK.phrase("unit", unit.getSymbol()).in(locale)), heads);
	}

	private static List<FiscalYear> years(List<FiscalYear> all) {
		return List.copyOf(new TreeSet<>(all));
	}

	/** Indicators: a row for each target and actual, the first of each side by side. */
	public Cells indicators(List<Indicator> indicators) {
		List<List<String>> rows = new ArrayList<>();
		for (Indicator indicator : indicators) {
			for (int n = 0; n < Math.max(1, Math.max(indicator.getTargets().size(), indicator.getActuals().size())); n++) {
				rows.add(row(indicator, n));
			}
		}
		return list(TableKind.INDICATORS, rows);
	}

	private List<String> row(Indicator i, int n) {
		Optional<Target> target = i.getTargets().stream().skip(n).findFirst();
		Optional<Actual> actual = i.getActuals().stream().skip(n).findFirst();
		boolean first = n == 0;
		return List.of(text(i.getName()), text(i.getCode()), word(i.getKind()), word(i.getTerm()),
				first && i.getUnit() != null ? text(i.getUnit().getSymbol()) : "", first ? word(i.getAccumulation()) : "",
				first ? text(i.getGoal()) : "", first ? text(i.getDefinition()) : "",
				target.map(t -> number(t.getValue())).orElse(""),
				target.map(t -> t.getDue() == null ? "" : Years.format(t.getDue(), locale)).orElse(""),
				target.map(t -> word(t.getKind())).orElse(""), actual.map(a -> number(a.getValue())).orElse(""),
				actual.map(a -> a.getAsOf() == null ? "" : Years.format(a.getAsOf(), locale)).orElse(""));
	}

	/** Organizations. */
	public Cells organizations(List<Organization> organizations) {
		return list(TableKind.ORGANIZATIONS, organizations.stream().map(o -> List.of(text(o.getName()), word(o.getKind()),
				text(o.getCorporateNumber()), text(o.getRor()), text(o.getCountry()),
				o.getParent() == null ? "" : text(o.getParent().getName()),
				o.getAliases().stream().map(Alias::getName).collect(Collectors.joining("; ")))).toList());
	}

	private Cells list(TableKind kind, List<List<String>> rows) {
		List<List<String>> all = new ArrayList<>();
		all.add(kind.fields().stream().map(f -> f.label().in(locale)).toList());
		all.addAll(rows);
		return new Cells(all);
	}

	private String year(FiscalYear year) {
		return year == null ? "" : Years.format(year, locale);
	}

	/** A literal in words; nothing for one that nobody stated. */
	private String word(Enumerator literal) {
		return literal == null || literal.getName().equals("UNSPECIFIED") ? "" : Naming.label(literal, locale);
	}

	private static String amount(BigDecimal amount) {
		return amount == null ? DASH : Numbers.format(amount);
	}

	private static String number(BigDecimal number) {
		return number == null ? "" : Numbers.format(number);
	}

	private static String text(String text) {
		return text == null ? "" : text;
	}
}
