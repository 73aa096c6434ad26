// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ip.internal.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.hyoka.ip.agreements.Coverage;
import org.hyoka.report.SectionContext;
import org.hyoka.report.blocks.Caption;
import org.hyoka.report.blocks.Inline;
import org.hyoka.report.blocks.ReportTable;
import org.hyoka.report.blocks.ReportTable.Cell;
import org.hyoka.report.blocks.ReportTable.Column;

/** The matrix of institutions and agreements; left out where one complete agreement says it all. */
final class CoverageTable {
	private static final int MOST_COLUMNS = 12;
	private static final int NAME_WIDTH = 4;
	private final IpWords words;

	CoverageTable(IpWords words) {
		this.words = words;
	}

	Optional<ReportTable> of(Coverage coverage) {
		int columns = coverage.agreements().size();
		boolean plain = columns == 1 && coverage.unsigned().isEmpty() && coverage.unknown().isEmpty() && coverage.absent().isEmpty();
		if (columns == 0 || columns > MOST_COLUMNS || plain || coverage.rows().isEmpty()) {
			return Optional.empty();
		}
		List<Column> widths = new ArrayList<>(List.of(Column.text(NAME_WIDTH)));
		List<Cell> head = new ArrayList<>(List.of(Cell.head(words.say("coverage.organization"))));
		coverage.agreements().forEach(a -> {
			widths.add(Column.centered(2));
			head.add(Cell.head(words.name(a)));
		});
		ReportTable.Builder table = ReportTable.columns(widths).head(head).breakable()
				.caption(Caption.table(SectionContext.anchor(coverage.undertaking().getIp(), "coverage"), words.say("coverage.caption")))
				.source(Inline.text(words.say("source.computed"))).note(words.say("coverage.legend"));
		for (Coverage.Row row : coverage.rows()) {
			List<Cell> cells = new ArrayList<>(List.of(Cell.label(words.name(row.organization()))));
			row.cells().forEach(c -> cells.add(Cell.of(words.say("coverage." + c.state().name()))));
			table.row(cells);
		}
		return Optional.of(table.build());
	}
}
