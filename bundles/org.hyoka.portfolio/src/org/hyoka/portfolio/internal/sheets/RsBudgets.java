// SPDX-License-Identifier: EPL-2.0
package org.hyoka.portfolio.internal.sheets;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

import org.hyoka.model.hyoka.MoneyKind;
import org.hyoka.model.time.FiscalYear;
import org.hyoka.office.sheets.RsTable;
import org.hyoka.office.sheets.SheetKeys;
import org.hyoka.portfolio.internal.dossier.Facts;
import org.hyoka.questions.RowPlace;
import org.hyoka.questions.Rows;

/**
 * Budgets (予算・執行_サマリ), in yen. A sheet of a year (事業年度) has rows of several budget years (予算年度): only those before it are
 * over, so that the 0 that later ones print as executed is none that anybody stated. What a row says is requested is for the year
 * after. Rows of single accounts repeat parts of the totals and are passed over.
 */
final class RsBudgets extends RsSheets {
	static final String FAMILY = "2-1";
	private static final String YEAR = "予算年度";
	private static final String INITIAL = "当初予算（合計）";
	private static final String AVAILABLE = "計（歳出予算現額合計）";
	private static final String EXECUTED = "執行額（合計）";
	private static final String REQUESTED = "翌年度要求額（合計）";

	/** A program's budget of a year. */
	private static final class Year {
		private final FiscalYear published;
		private final RowPlace place;
		private BigDecimal[] amounts = new BigDecimal[6];
		private BigDecimal requested;

		private Year(FiscalYear published, RowPlace place) {
			this.published = published;
			this.place = place;
		}
	}

	private final Map<String, Map<FiscalYear, Year>> budgets = new LinkedHashMap<>();

	RsBudgets(RsTable table, Rows rows) {
		super(table, rows, FAMILY, true);
	}

	@Override
	void row(FiscalYear published) throws IOException {
		super.row(published);
		FiscalYear year = table.year(YEAR);
		boolean totals = Stream.of(INITIAL, AVAILABLE, EXECUTED, REQUESTED).anyMatch(column -> table.text(column) != null);
		if (year == null) {
			throw RsTable.failed("rs.row", table.line());
		}
		if (!totals) {
			return;
		}
		boolean over = year.year() < published.year();
		BigDecimal carriedOut = over ? table.number("翌年度への繰越し(合計）") : null;
		at(published, year).amounts = new BigDecimal[] { table.number(AVAILABLE), table.number(INITIAL), table.number("補正予算（合計）"),
				table.number("前年度からの繰越し（合計）"), carriedOut == null ? null : carriedOut.abs(), over ? table.number(EXECUTED) : null };
		BigDecimal requested = table.number(REQUESTED);
		if (requested != null && year.year() < FiscalYear.MAX) {
			at(published, FiscalYear.of(year.year() + 1)).requested = requested;
		}
	}

	private Year at(FiscalYear published, FiscalYear year) {
		return budgets.computeIfAbsent(code, c -> new HashMap<>()).computeIfAbsent(year, y -> new Year(published,
				place(code + "/" + y.year(), SheetKeys.BUDGET + " " + y.year() + SheetKeys.YEAR)));
	}

	@Override
	void end() {
		budgets.forEach((sheet, years) -> years.entrySet().stream().sorted(Map.Entry.comparingByKey(java.util.Comparator.comparing(FiscalYear::year)))
				.forEach(entry -> add(sheet, entry.getKey(), entry.getValue())));
	}

	private void add(String sheet, FiscalYear year, Year budget) {
		BigDecimal[] amounts = budget.amounts;
		rows.add(Facts.BUDGET_YEAR, budget.place, sheet, year, "JPY", year.year() == budget.published.year() - 1, amounts[0], amounts[1], amounts[2],
				amounts[3], amounts[4], amounts[5], budget.requested, MoneyKind.EXECUTED);
	}
}
