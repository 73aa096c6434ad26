// SPDX-License-Identifier: EPL-2.0
package org.hyoka.export.internal.xlsx.data;

import static org.hyoka.export.internal.xlsx.data.DataTable.number;
import static org.hyoka.export.internal.xlsx.data.DataTable.text;
import static org.hyoka.export.internal.xlsx.data.DataTable.year;

import java.math.BigDecimal;

import org.hyoka.model.hyoka.OutputCount;
import org.hyoka.model.hyoka.OutputCounts;
import org.hyoka.model.hyoka.Undertaking;

/** Each count of papers, filings and the like a row, with the period it is of. */
final class OutputData {
	private OutputData() {
	}

	static DataTable of(Facts facts) {
		DataTable table = new DataTable("Outputs", text("undertaking_code"), text("undertaking"), year("from_fiscal_year"), year("to_fiscal_year"),
				text("output_kind"), text("label"), number("count"), text("remark"));
		for (Undertaking undertaking : facts.undertakings()) {
			for (OutputCounts counts : undertaking.getOutputCounts()) {
				for (OutputCount count : counts.getCounts()) {
					table.row(undertaking.getCode(), facts.name(undertaking),
							counts.getPeriod() == null ? null : Facts.year(counts.getPeriod().getStart()),
							counts.getPeriod() == null ? null : Facts.year(counts.getPeriod().getEnd()), Facts.literal(count.getKind()),
							Facts.filled(count.getLabel()), count.getValue() == null ? null : BigDecimal.valueOf(count.getValue()),
							facts.prose(count.getText()));
				}
			}
		}
		return table;
	}
}
