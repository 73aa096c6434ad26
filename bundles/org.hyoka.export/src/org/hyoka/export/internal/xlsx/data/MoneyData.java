// SPDX-License-Identifier: EPL-2.0
package org.hyoka.export.internal.xlsx.data;

import static org.hyoka.export.internal.xlsx.data.DataTable.number;
import static org.hyoka.export.internal.xlsx.data.DataTable.text;
import static org.hyoka.export.internal.xlsx.data.DataTable.year;

import org.hyoka.model.hyoka.Allocation;
import org.hyoka.model.hyoka.AllocationTable;
import org.hyoka.model.hyoka.BudgetEntry;
import org.hyoka.model.hyoka.Undertaking;

/** Each amount of a budget and of an allocation a row; an amount that is not stated is an empty cell. No totals. */
final class MoneyData {
	private MoneyData() {
	}

	static DataTable of(Facts facts) {
		DataTable table = new DataTable("Money", text("undertaking_code"), text("undertaking"), text("record"), text("research_item"),
				year("fiscal_year"), text("money_kind"), text("account"), text("contract_form"), text("state"), number("amount"), text("unit"));
		for (Undertaking undertaking : facts.undertakings()) {
			if (undertaking.getBudget() != null) {
				for (BudgetEntry entry : undertaking.getBudget().getEntries()) {
					table.row(undertaking.getCode(), facts.name(undertaking), "BUDGET", null, Facts.year(entry.getYear()),
							Facts.literal(entry.getKind()),
							Facts.literal(entry.getAccount()), null, Facts.literal(entry.getState()), entry.getAmount(),
							facts.symbol(undertaking.getBudget().getUnit()));
				}
			}
			for (AllocationTable allocations : undertaking.getAllocations()) {
				for (Allocation one : allocations.getAllocations()) {
					table.row(undertaking.getCode(), facts.name(undertaking), "ALLOCATION", facts.name(one.getItem()), Facts.year(one.getYear()),
							Facts.literal(allocations.getKind()), null, Facts.literal(one.getForm()), Facts.literal(one.getState()), one.getAmount(),
							facts.symbol(allocations.getUnit()));
				}
			}
		}
		return table;
	}
}
