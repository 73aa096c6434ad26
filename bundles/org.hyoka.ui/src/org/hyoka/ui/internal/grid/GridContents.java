// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ui.internal.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.hyoka.core.text.Parsed;
import org.hyoka.exchange.tables.Cells;
import org.hyoka.ui.forms.SectionFold;
import org.hyoka.ui.forms.Texts;
import org.hyoka.ui.internal.grid.GridRange.At;

/**
 * Clears, fills, copies and pastes ranges: each a single step, taken whole or not at all. What is computed is left out.
 */
public final class GridContents {
	private static final int MOST_PROBLEMS = 3;
	private final GridModel model;

	/**
	 * What came of it.
	 *
	 * @param edits    in their order; none where nothing is taken
	 * @param sentence says what was not taken, and why; may be empty
	 */
	public record Outcome(List<CellChange> edits, String sentence) {
	}

	/** @param model whose cells they are */
	public GridContents(GridModel model) {
		this.model = model;
	}

	/** The rows between first and last ones, and the cells with a problem, of what is seen. */
	SectionFold.Tally tally() {
		int rows = (int) IntStream.range(0, model.rows()).filter(r -> model.place(r) == GridModel.Place.SORTED).count();
		int wrong = (int) IntStream.range(0, model.rows())
				.mapToLong(r -> IntStream.range(0, model.columns()).filter(c -> model.cell(r, c).problem().isPresent()).count()).sum();
		return new SectionFold.Tally(rows, wrong, 0);
	}

	/** Empties every cell of a range. */
	Outcome clear(GridRange range) {
		return collect(range.cells(), at -> "");
	}

	/** Repeats the first row of a range downwards; a single row repeats the one above it. */
	Outcome fillDown(GridRange range) {
		int from = range.height() > 1 ? range.top() : range.top() - 1;
		return from < 0 ? new Outcome(List.of(), "")
				: collect(range.cells().stream().filter(at -> at.row() != from).toList(),
						at -> written(from, at.column()));
	}

	/** Repeats the first column of a range to the right; a single column repeats the one before it. */
	Outcome fillRight(GridRange range) {
		int from = range.width() > 1 ? range.left() : range.left() - 1;
		return from < 0 ? new Outcome(List.of(), "")
				: collect(range.cells().stream().filter(at -> at.column() != from).toList(),
						at -> written(at.row(), from));
	}

	private String written(int row, int column) {
		return model.written(row, column);
	}

	/** A range as text, with the heads if wished. */
	String copy(GridRange range, boolean heads) {
		return new Cells(cells(range, heads)).toText('\t');
	}

	/** The cells of a range row by row, with the heads if wished. */
	List<List<String>> cells(GridRange range, boolean heads) {
		List<List<String>> rows = new ArrayList<>();
		if (heads) {
			List<String> head = new ArrayList<>(List.of(model.corner()));
			IntStream.rangeClosed(range.left(), range.right()).forEach(c -> head.add(model.column(c).text()));
			rows.add(head);
		}
		for (int r = range.top(); r <= range.bottom(); r++) {
			List<String> row = new ArrayList<>();
			if (heads) {
				row.add(model.row(r).text());
			}
			for (int c = range.left(); c <= range.right(); c++) {
				row.add(written(r, c));
			}
			rows.add(row);
		}
		return rows;
	}

	/** Puts cells in at the top left of a range; a single cell fills the whole range. */
	public Outcome paste(String text, GridRange range) {
		List<List<String>> rows = Cells.ofText(text, '\t').rows();
		if (rows.isEmpty()) {
			return new Outcome(List.of(), "");
		}
		if (rows.size() == 1 && rows.get(0).size() == 1) {
			return collect(range.cells(), at -> rows.get(0).get(0));
		}
		List<At> cells = new ArrayList<>();
		int beyond = 0;
		for (int r = 0; r < rows.size(); r++) {
			for (int c = 0; c < rows.get(r).size(); c++) {
				At at = new At(range.top() + r, range.left() + c);
				if (at.row() < model.rows() && at.column() < model.columns()) {
					cells.add(at);
				} else if (!rows.get(r).get(c).isBlank()) {
					beyond++;
				}
			}
		}
		Outcome outcome = collect(cells, at -> rows.get(at.row() - range.top()).get(at.column() - range.left()));
		return beyond == 0 || outcome.edits().isEmpty() ? outcome
				: new Outcome(outcome.edits(), join(outcome.sentence(), Messages.bind(Messages.Grid_Beyond, beyond)));
	}

	private static String join(String a, String b) {
		return a.isEmpty() ? b : a + ' ' + b;
	}

	/** What stands in each cell afterwards. */
	private interface Content {
		String of(At at);
	}

	private Outcome collect(List<At> cells, Content content) {
		List<CellChange> edits = new ArrayList<>();
		List<String> problems = new ArrayList<>();
		int computed = 0;
		for (At at : cells) {
			String text = content.of(at);
			if (!model.editable(at.row(), at.column())) {
				computed += text.isBlank() ? 0 : 1;
				continue;
			}
			switch (model.read(at.row(), at.column(), text)) {
			case Parsed.Read<CellChange> read -> edits.add(read.get());
			case Parsed.Unreadable<CellChange> no -> problems.add(Messages.bind(Messages.Grid_Problem,
					new Object[] { model.row(at.row()).text(), model.column(at.column()).text(), Texts.in(no.why()) }));
			}
		}
		if (!problems.isEmpty()) {
			String more = problems.size() <= MOST_PROBLEMS ? ""
					: ' ' + Messages.bind(Messages.Grid_More, problems.size() - MOST_PROBLEMS);
			return new Outcome(List.of(), Messages.Grid_Nothing + ' '
					+ String.join(" ", problems.subList(0, Math.min(MOST_PROBLEMS, problems.size()))) + more);
		}
		return new Outcome(edits, computed == 0 ? "" : Messages.bind(Messages.Grid_Computed, computed));
	}
}
