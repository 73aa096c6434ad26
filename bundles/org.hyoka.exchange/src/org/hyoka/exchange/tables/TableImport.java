// SPDX-License-Identifier: EPL-2.0
package org.hyoka.exchange.tables;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.edit.domain.EditingDomain;
import org.hyoka.core.text.Amounts;
import org.hyoka.core.text.Names;
import org.hyoka.model.hyoka.AllocationTable;
import org.hyoka.model.hyoka.Budget;
import org.hyoka.model.hyoka.Dimension;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.HyokaFactory;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.model.hyoka.Unit;

/**
 * Takes a table into a dossier: what is there already is found again by its name, item, year or number and changed, the rest
 * is added. Sums are left out (rule 2), a dash is not 0, amounts in another unit are converted exactly (rule 5).
 *
 * @param kind    what the table holds
 * @param cells   its cells
 * @param mapping what its columns mean
 * @since 0.1
 */
public record TableImport(TableKind kind, Cells cells, Mapping mapping) {
	private static final Map<String, BigDecimal> YEN = Map.of("円", BigDecimal.ONE, "千円", new BigDecimal("1000"), "万円",
			new BigDecimal("10000"), "百万円", new BigDecimal("1000000"), "億円", new BigDecimal("100000000"));

	/**
	 * What comes of it. The dossier is only read; {@link ImportPlan#step()} changes it.
	 *
	 * @param undertaking whose budget, allocations or indicators; of organizations, the dossier is meant and this may be null
	 * @param table       of allocations; null for a new one
	 * @throws IllegalArgumentException if the undertaking is missing
	 */
	public ImportPlan plan(EditingDomain domain, Dossier dossier, Undertaking undertaking, AllocationTable table) {
		if (undertaking == null && kind != TableKind.ORGANIZATIONS) {
			throw new IllegalArgumentException("The table needs an undertaking.");
		}
		RowReader rows = new RowReader(cells, mapping, domain);
		Optional<ImportPlan> incomplete = incomplete();
		return incomplete.orElseGet(() -> switch (kind) {
		case BUDGET -> unit(dossier, unitOf(undertaking.getBudget())).map(s -> new BudgetRows(rows, undertaking, s).plan())
				.orElseGet(() -> unfit(unitOf(undertaking.getBudget())));
		case ALLOCATIONS -> unit(dossier, unitOf(table)).map(s -> new AllocationRows(rows, undertaking, table, s).plan())
				.orElseGet(() -> unfit(unitOf(table)));
		case INDICATORS -> new IndicatorRows(rows, dossier, undertaking).plan();
		case ORGANIZATIONS -> new OrganizationRows(rows, dossier).plan();
		});
	}

	/** The columns that such a table can't do without. */
	private Optional<ImportPlan> incomplete() {
		boolean years = mapping.columns().stream().anyMatch(ColumnMeaning.OfYear.class::isInstance);
		boolean listed = mapping.has(Field.YEAR) && mapping.has(Field.AMOUNT);
		String missing = switch (kind) {
		case BUDGET -> years || listed ? "" : "missing.years";
		case ALLOCATIONS -> !mapping.has(Field.ITEM) && !mapping.has(Field.ITEM_CODE) ? "missing.item"
				: years || listed ? "" : "missing.years";
		case INDICATORS, ORGANIZATIONS -> mapping.has(Field.NAME) ? "" : "missing.name";
		};
		return missing.isEmpty() ? Optional.empty()
				: Optional.of(new ImportPlan(List.of(new ImportPlan.Problem(-1, -1, ImportText.BOOK.phrase(missing))),
						List.of(), Optional.empty()));
	}

	private static Optional<Unit> unitOf(Budget budget) {
		return Optional.ofNullable(budget).map(Budget::getUnit);
	}

	private static Optional<Unit> unitOf(AllocationTable table) {
		return Optional.ofNullable(table).map(AllocationTable::getUnit);
	}

	/**
	 * How amounts are taken.
	 *
	 * @param unit   the unit of the table in the dossier; null if it has none
	 * @param factor what a printed amount is multiplied by
	 */
	record Scale(Unit unit, BigDecimal factor) {
	}

	/** Where the table prints another unit than the dossier's table has, amounts are converted; units that don't fit are a problem. */
	private Optional<Scale> unit(Dossier dossier, Optional<Unit> own) {
		Optional<Unit> target = own.or(() -> mapping.unit(cells).flatMap(s -> find(dossier, s))).or(() -> find(dossier, "百万円"));
		Optional<String> symbol = mapping.unit(cells);
		if (symbol.isEmpty() || target.isEmpty() || Names.equal(symbol.get(), String.valueOf(target.get().getSymbol()))) {
			return Optional.of(new Scale(target.orElse(null), BigDecimal.ONE));
		}
		Optional<Unit> printed = find(dossier, symbol.get()).or(() -> yen(symbol.get()));
		return printed.filter(p -> Amounts.convertible(p, target.get()))
				.flatMap(p -> Amounts.convert(BigDecimal.ONE, p, target.get())).map(f -> new Scale(target.get(), f));
	}

	private static Optional<Unit> yen(String symbol) {
		return YEN.entrySet().stream().filter(e -> Names.equal(e.getKey(), symbol)).findFirst().map(e -> {
			Unit unit = HyokaFactory.eINSTANCE.createUnit();
			unit.setSymbol(e.getKey());
			unit.setDimension(Dimension.MONEY);
			unit.setCurrency("JPY");
			unit.setFactor(e.getValue());
			return unit;
		});
	}

	private ImportPlan unfit(Optional<Unit> own) {
		return new ImportPlan(List.of(new ImportPlan.Problem(-1, -1, ImportText.BOOK.phrase("unit.other",
				mapping.unit(cells).orElse(""), own.map(Unit::getSymbol).orElse("百万円")))), List.of(), Optional.empty());
	}

	static Optional<Unit> find(Dossier dossier, String symbol) {
		return dossier.getUnits().stream().filter(u -> u.getSymbol() != null && Names.equal(u.getSymbol(), symbol)).findFirst();
	}
}
