// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ip.internal.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.hyoka.ip.agreements.Coverage;
import org.hyoka.ip.agreements.Coverage.State;
import org.hyoka.model.ip.PartyState;
import org.hyoka.report.SectionContext;
import org.hyoka.report.blocks.Caption;
import org.hyoka.report.blocks.Inline;
import org.hyoka.report.blocks.ReportTable;
import org.hyoka.report.blocks.ReportTable.Cell;
import org.hyoka.report.blocks.ReportTable.Column;

/** The matrix of institutions and agreements; left out where one complete agreement says it all, with the columns of which nothing is known. */
final class CoverageTable {
	private static final int MOST_COLUMNS = 12;
	private static final int NAME_WIDTH = 4;
	private final IpWords words;

	CoverageTable(IpWords words) {
		this.words = words;
	}

	Optional<ReportTable> of(Coverage coverage) {
		List<Integer> columns = IntStream.range(0, coverage.agreements().size()).filter(i -> known(coverage, i)).boxed().toList();
		boolean plain = columns.size() == 1 && coverage.unsigned().isEmpty() && coverage.unknown().isEmpty() && coverage.absent().isEmpty();
		if (columns.isEmpty() || columns.size() > MOST_COLUMNS || plain || coverage.rows().isEmpty()) {
			return Optional.empty();
		}
		List<Column> widths = new ArrayList<>(List.of(Column.text(NAME_WIDTH)));
		List<Cell> head = new ArrayList<>(List.of(Cell.head(words.say("coverage.organization"))));
		columns.forEach(i -> {
			widths.add(Column.centered(2));
			head.add(Cell.head(words.name(coverage.agreements().get(i))));
		});
		ReportTable.Builder table = ReportTable.columns(widths).head(head).breakable()
				.caption(Caption.table(SectionContext.anchor(coverage.undertaking().getIp(), "coverage"), words.say("coverage.caption")))
				.source(Inline.text(words.say("source.computed"))).note(words.say("coverage.legend"));
		for (Coverage.Row row : coverage.rows()) {
			List<Cell> cells = new ArrayList<>(List.of(Cell.label(words.name(row.organization()))));
			columns.forEach(i -> cells.add(Cell.of(words.say("coverage." + shown(row.cells().get(i)).name()))));
			table.row(cells);
		}
		return Optional.of(table.build());
	}

	/** What a reader may rely on: an institution that no party stands for, or that was only entered as one, has an empty cell. */
	private static State shown(Coverage.Cell cell) {
		boolean unrecorded = cell.state() == State.MISSING || cell.state() == State.UNKNOWN
				|| cell.state() == State.PENDING && cell.party().filter(p -> p.getState() != PartyState.INVITED).isEmpty();
		return unrecorded ? State.NONE : cell.state();
	}

	/** Whether anything is known of an agreement. */
	private static boolean known(Coverage coverage, int column) {
		return coverage.rows().stream().map(row -> shown(row.cells().get(column))).anyMatch(state -> state != State.NONE && state != State.IDLE);
	}
}
