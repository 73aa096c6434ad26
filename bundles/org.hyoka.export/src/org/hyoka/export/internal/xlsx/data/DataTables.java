// SPDX-License-Identifier: EPL-2.0
package org.hyoka.export.internal.xlsx.data;

import java.util.List;
import java.util.stream.Stream;

import org.hyoka.report.DossierExtract;
import org.hyoka.report.ReportBook;

/**
 * What a dossier knows as tables of data. They are taken from what may leave the office ({@link DossierExtract}): without
 * members, and without confidential parts unless they were asked for. Points are counted, never attributed, in named reports
 * too.
 */
public final class DataTables {
	private DataTables() {
	}

	/** The tables that have rows; none for an excerpt without chapters. */
	public static List<DataTable> of(ReportBook book) {
		if (book.size() == 0) {
			return List.of();
		}
		Facts facts = new Facts(DossierExtract.of(book.request().dossier(), book.options().withNames(false)), book.options().language());
		return Stream.of(IndicatorData.of(facts), IndicatorData.links(facts), MoneyData.of(facts), ReviewData.payments(facts),
				ReviewData.reviews(facts), PointData.points(facts), PointData.means(facts), PointData.totals(facts), OutputData.of(facts),
				IpData.of(facts), ProblemData.of(facts)).filter(table -> !table.rows().isEmpty()).toList();
	}
}
