// SPDX-License-Identifier: EPL-2.0
package org.hyoka.export.internal.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.hyoka.template.FieldFrame;
import org.hyoka.template.FieldTag;

/** Fills tables: repeats rows between two fields in cells of theirs, and columns that a field in one of their cells asks for. */
final class Tables {
	private final Reading reading;
	private final Copies copies;
	private final Blocks blocks;

	Tables(Reading reading, Copies copies, Blocks blocks) {
		this.reading = reading;
		this.copies = copies;
		this.blocks = blocks;
	}

	/** Fills a table; one without rows left is left out. */
	void fill(Markup table, FieldFrame frame, List<Markup> out) {
		columns(table, frame);
		List<Markup> rows = new ArrayList<>();
		rows(List.copyOf(table.children()), frame, rows);
		if (!rows.equals(table.children())) {
			table.set(rows);
		}
		if (!table.all(n -> n.is("tr")).isEmpty()) {
			out.add(table);
		}
	}

	private void rows(List<Markup> nodes, FieldFrame frame, List<Markup> out) {
		for (int i = 0; i < nodes.size(); i++) {
			Markup node = nodes.get(i);
			if (!node.is("tr")) {
				Optional<Markup> content = node.is("sdt") ? node.child("sdtContent") : Optional.empty();
				content.ifPresent(c -> {
					List<Markup> inner = new ArrayList<>();
					rows(List.copyOf(c.children()), frame, inner);
					c.set(inner);
				});
				if (content.isEmpty() || !node.all(n -> n.is("tr")).isEmpty() || node.all(n -> n.is("tc")).isEmpty()) {
					out.add(node);
				}
				continue;
			}
			Optional<Markup> begin = open(node).stream().filter(run -> Lines.field(run).begins()).findFirst();
			if (begin.isEmpty()) {
				cells(node, frame);
				out.add(node);
				continue;
			}
			Optional<Markup> end = end(begin.get(), nodes.subList(i, nodes.size()));
			if (end.isEmpty()) {
				reading.fault(Lines.field(begin.get()), "fill.unclosed", Lines.field(begin.get()).source(), "{{/…}}");
				Lines.strip(begin.get());
				i--;
				continue;
			}
			int last = i;
			while (open(nodes.get(last)).stream().noneMatch(run -> run == end.get())) {
				last++;
			}
			TagRun field = Lines.field(begin.get());
			Lines.fits(reading, field, Lines.field(end.get()));
			Lines.strip(begin.get());
			Lines.strip(end.get());
			List<FieldFrame> frames = Lines.frames(reading, field, frame);
			for (int k = 0; k < frames.size(); k++) {
				rows(copies.of(nodes.subList(i, last + 1), k), frames.get(k), out);
			}
			i = last;
		}
	}

	private void cells(Markup row, FieldFrame frame) {
		for (Markup cell : directCells(row)) {
			FieldFrame own = cell.column() == null ? frame : frame.inside(cell.column());
			blocks.fillCell(cell, own);
		}
	}

	/** The cells of a row, also those in content controls. */
	static List<Markup> directCells(Markup row) {
		List<Markup> cells = new ArrayList<>();
		for (Markup child : row.children()) {
			if (child.is("tc")) {
				cells.add(child);
			} else if (child.is("sdt") || child.is("customXml")) {
				Markup content = child.child("sdtContent").orElse(child);
				cells.addAll(directCells(content));
			}
		}
		return cells;
	}

	/** The fields of a row that no field in the same cell ends, and those that ask for the row. */
	private static List<Markup> open(Markup row) {
		return row.is("tr") ? directCells(row).stream().flatMap(cell -> Blocks.open(cell.children(), false).stream()).toList() : List.of();
	}

	private static Optional<Markup> end(Markup begin, List<Markup> rows) {
		int open = 0;
		boolean begun = false;
		for (Markup row : rows) {
			for (Markup run : open(row)) {
				begun |= run == begin;
				if (begun) {
					open += Lines.field(run).begins() ? 1 : -1;
					if (open == 0) {
						return Optional.of(run);
					}
				}
			}
		}
		return Optional.empty();
	}

	/** Repeats or leaves out the columns that fields in the cells ask for. */
	private void columns(Markup table, FieldFrame frame) {
		Optional<Markup> begin = column(table);
		while (begin.isPresent()) {
			TagRun field = Lines.field(begin.get());
			Markup cell = begin.get();
			while (!cell.is("tc")) {
				cell = cell.parent();
			}
			List<Markup> runs = cell.children().stream().filter(c -> c.is("p")).flatMap(p -> Lines.fields(p).stream()).toList();
			Optional<Markup> end = runs.stream().filter(run -> Lines.field(run).ends() && field.tag().get().endsWith(Lines.field(run).tag().get()))
					.reduce((a, b) -> b);
			Lines.strip(begin.get());
			if (end.isEmpty()) {
				reading.fault(field, "fill.unclosed", field.source(), "{{/…}}");
			} else {
				Lines.strip(end.get());
				repeat(table, cell, Lines.frames(reading, field, frame));
			}
			begin = column(table);
		}
	}

	private static Optional<Markup> column(Markup table) {
		return table.children().stream().filter(row -> row.is("tr")).flatMap(row -> directCells(row).stream())
				.flatMap(cell -> cell.children().stream().filter(c -> c.is("p")).flatMap(p -> Lines.fields(p).stream()))
				.filter(run -> Lines.field(run).repeats(FieldTag.Unit.COLUMN)).findFirst();
	}

	private void repeat(Markup table, Markup sample, List<FieldFrame> frames) {
		int[] at = span(sample);
		for (Markup row : table.children().stream().filter(r -> r.is("tr")).toList()) {
			for (Markup cell : directCells(row)) {
				int[] own = span(cell);
				if (own[0] == at[0] && own[1] == at[1]) {
					replicate(cell, frames);
				} else if (own[0] <= at[0] && own[0] + own[1] >= at[0] + at[1]) {
					widen(cell, own[1] + (frames.size() - 1) * at[1]);
				}
			}
		}
		grid(table, at, frames.size());
	}

	/** The first grid column of a cell, and how many it covers. */
	private static int[] span(Markup cell) {
		Markup row = cell;
		while (!row.is("tr")) {
			row = row.parent();
		}
		int column = row.child("trPr").flatMap(p -> p.child("gridBefore")).map(g -> g.number("val", 0)).orElse(0);
		for (Markup other : directCells(row)) {
			if (other == cell) {
				break;
			}
			column += covers(other);
		}
		return new int[] { column, covers(cell) };
	}

	private static int covers(Markup cell) {
		return cell.child("tcPr").flatMap(p -> p.child("gridSpan")).map(g -> g.number("val", 1)).orElse(1);
	}

	private void replicate(Markup cell, List<FieldFrame> frames) {
		Markup row = cell.parent();
		int place = row.index(cell);
		List<Markup> made = new ArrayList<>();
		for (int k = 0; k < frames.size(); k++) {
			Markup copy = copies.of(List.of(cell), k).getFirst();
			copy.column(frames.get(k));
			made.add(copy);
		}
		made.stream().skip(1).forEach(copy -> Blocks.open(copy.children(), false).forEach(Lines::strip));
		if (made.isEmpty()) {
			hand(cell, row, place);
		}
		cell.remove();
		for (int k = 0; k < made.size(); k++) {
			row.add(place + k, made.get(k));
		}
	}

	/** Where no column is left, what begins and ends rows in it goes to the cell beside it. */
	private static void hand(Markup cell, Markup row, int place) {
		List<Markup> before = row.children().subList(0, place).stream().filter(c -> c.is("tc")).toList();
		List<Markup> behind = row.children().subList(place + 1, row.children().size()).stream().filter(c -> c.is("tc")).toList();
		List<Markup> open = Blocks.open(cell.children(), false);
		if (!before.isEmpty()) {
			before.getLast().child("p").ifPresent(p -> open.forEach(run -> p.add(run.copy())));
		} else if (!behind.isEmpty()) {
			behind.getFirst().child("p").ifPresent(p -> open.reversed().forEach(run -> p.add(p.child("pPr").isPresent() ? 1 : 0, run.copy())));
		}
	}

	private static void widen(Markup cell, int columns) {
		if (columns < 1) {
			cell.remove();
			return;
		}
		cell.child("tcPr").flatMap(p -> p.child("gridSpan")).ifPresent(g -> g.attribute("val", String.valueOf(columns)));
	}

	/** The table stays as wide as it was: all columns become a little narrower. */
	private static void grid(Markup table, int[] at, int times) {
		Optional<Markup> grid = table.child("tblGrid");
		if (grid.isEmpty()) {
			return;
		}
		List<Markup> columns = grid.get().children().stream().filter(c -> c.is("gridCol")).toList();
		if (columns.size() < at[0] + at[1]) {
			return;
		}
		int before = columns.stream().mapToInt(c -> c.number("w", 0)).sum();
		List<Markup> wide = new ArrayList<>(columns.subList(0, at[0]));
		for (int k = 0; k < times; k++) {
			columns.subList(at[0], at[0] + at[1]).forEach(c -> wide.add(c.copy()));
		}
		wide.addAll(columns.subList(at[0] + at[1], columns.size()));
		int after = wide.stream().mapToInt(c -> c.number("w", 0)).sum();
		if (after > 0) {
			wide.forEach(c -> c.attribute("w", String.valueOf(Math.round((double) c.number("w", 0) * before / after))));
		}
		grid.get().set(wide);
		for (Markup row : table.children().stream().filter(r -> r.is("tr")).toList()) {
			for (Markup cell : directCells(row)) {
				int[] span = span(cell);
				int width = wide.subList(Math.min(span[0], wide.size()), Math.min(span[0] + span[1], wide.size())).stream()
						.mapToInt(c -> c.number("w", 0))
						.sum();
				cell.child("tcPr").flatMap(p -> p.child("tcW")).ifPresent(w -> {
					if (width > 0) {
						w.attribute("w", String.valueOf(width));
						w.attribute("type", "dxa");
					}
				});
			}
		}
	}
}
