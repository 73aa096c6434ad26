// SPDX-License-Identifier: EPL-2.0
package org.hyoka.portfolio.internal.sheets;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

import org.hyoka.core.text.Names;
import org.hyoka.model.time.FiscalYear;
import org.hyoka.office.sheets.RsTable;
import org.hyoka.portfolio.internal.dossier.Facts;
import org.hyoka.questions.RowPlace;
import org.hyoka.questions.Rows;

/**
 * Payees (支出先_支出情報), in yen: what was paid in the year before that of the sheet. A block has a row of its own, then each payee
 * with its total, then each of the payee's contracts with a part of it; so the amount of a payee is its total, and its contracts say
 * what for.
 */
final class RsPayees extends RsSheets {
	static final String FAMILY = "5-1";
	private static final String PAYEE = "支出先名";
	private static final String TOTAL = "支出先の合計支出額";
	private static final String CONTRACT = "契約概要";

	/** A payee whose contracts are being read. */
	private final class Payee {
		private final String sheet = code;
		private final String block = table.text("支出先ブロック番号");
		private final String name = table.text(PAYEE);
		private final String number = table.text("法人番号");
		private final BigDecimal total = table.number(TOTAL);
		private final RowPlace place = RsPayees.this.place(next(), "支出先 " + (block == null ? "" : block));
		private final Set<String> contracts = new LinkedHashSet<>();

		private String next() {
			return sheet + "/" + places.merge(sheet, 1, Integer::sum);
		}

		private boolean isSame() {
			String other = table.text(PAYEE);
			return code.equals(sheet) && java.util.Objects.equals(block, table.text("支出先ブロック番号")) && (other == null || other.equals(name))
					&& table.text(TOTAL) == null;
		}
	}

	private final Map<String, Integer> places = new HashMap<>();
	private FiscalYear paid;
	private Payee payee;

	RsPayees(RsTable table, Rows rows) {
		super(table, rows, FAMILY, true);
	}

	@Override
	void row(FiscalYear published) throws IOException {
		super.row(published);
		paid = FiscalYear.of(published.year() - 1);
		if (payee == null || !payee.isSame()) {
			end();
			payee = table.text(PAYEE) == null ? null : new Payee();
		}
		if (payee != null && table.text(CONTRACT) != null) {
			payee.contracts.add(table.text(CONTRACT));
		}
	}

	@Override
	void end() {
		if (payee != null) {
			rows.add(Facts.PARTICIPATION, payee.place, payee.sheet, "支出先" + (payee.block == null ? "" : payee.block), payee.name,
					Names.normalise(payee.name), payee.number, null, null, String.join("、", payee.contracts), paid, "JPY", payee.total);
		}
	}
}
