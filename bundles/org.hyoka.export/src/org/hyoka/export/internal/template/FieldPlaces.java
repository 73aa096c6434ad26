// SPDX-License-Identifier: EPL-2.0
package org.hyoka.export.internal.template;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.hyoka.core.text.Excerpt;

/** Marks the fields of a part with their places. */
final class FieldPlaces {
	private static final int WIDTH = 8500;
	private static final int PADDING = 216;
	private static final int HEADING = 40;
	private final String part;
	private final Map<String, Integer> levels;
	private final Set<String> contents;
	private final Map<Markup, Integer> widths = new IdentityHashMap<>();
	private String heading = "";
	private int level;
	private int page;
	private int tables;

	/** Where one is in tables. */
	private record Cell(int table, int row, int cell, int width, boolean box) {
		static final Cell NONE = new Cell(0, 0, 0, 0, false);
	}

	private FieldPlaces(String part, Map<String, Integer> levels, Set<String> contents) {
		this.part = part;
		this.levels = levels;
		this.contents = contents;
	}

	/**
	 * Marks all fields of a part. Those in a list of contents are copies of those in headings: they go, until the list is brought up to date.
	 *
	 * @param levels   levels of headings by the ids of paragraph styles
	 * @param contents the ids of the styles of lists of contents
	 */
	static void mark(Markup tree, String part, Map<String, Integer> levels, Set<String> contents) {
		FieldPlaces places = new FieldPlaces(part, levels, contents);
		Markup root = tree.root();
		boolean paged = !root.all(n -> n.is("lastRenderedPageBreak")).isEmpty();
		places.page = paged ? 1 : 0;
		Markup body = root.child("body").orElse(root);
		places.sections(body);
		places.walk(body, Cell.NONE, WIDTH);
	}

	/** The levels of headings by the ids of paragraph styles. */
	static Map<String, Integer> levels(Markup styles) {
		Map<String, Markup> byId = new HashMap<>();
		styles.root().children().stream().filter(s -> s.is("style")).forEach(s -> byId.put(s.attribute("styleId").orElse(""), s));
		Map<String, Integer> levels = new HashMap<>();
		byId.forEach((id, style) -> level(style, byId, 0).ifPresent(l -> levels.put(id, l)));
		return levels;
	}

	/** The styles of lists of contents, by their ids. */
	static Set<String> contents(Markup styles) {
		return styles.root().children().stream().filter(s -> s.is("style"))
				.filter(s -> s.child("name").flatMap(n -> n.attribute("val"))
						.filter(n -> n.toLowerCase(Locale.ROOT).matches("toc [1-9]|table of figures"))
						.isPresent())
				.map(s -> s.attribute("styleId").orElse("")).collect(Collectors.toSet());
	}

	private static Optional<Integer> level(Markup style, Map<String, Markup> byId, int depth) {
		String name = style.child("name").flatMap(n -> n.attribute("val")).orElse("").toLowerCase(Locale.ROOT);
		if (name.matches("heading [1-9]")) {
			return Optional.of(name.charAt(8) - '0');
		}
		Optional<Integer> own = style.child("pPr").flatMap(p -> p.child("outlineLvl")).map(o -> o.number("val", 9) + 1);
		Optional<Markup> base = style.child("basedOn").flatMap(b -> b.attribute("val")).map(byId::get);
		return own.isPresent() || base.isEmpty() || depth > 20 ? own.filter(l -> l < 10) : level(base.get(), byId, depth + 1);
	}

	/** How wide the text is on the pages of each block. */
	private void sections(Markup body) {
		int width = body.child("sectPr").map(FieldPlaces::width).orElse(WIDTH);
		for (Markup block : body.children().reversed()) {
			Optional<Markup> ends = block.is("p") ? block.child("pPr").flatMap(p -> p.child("sectPr")) : Optional.empty();
			width = ends.map(FieldPlaces::width).orElse(width);
			widths.put(block, width);
		}
	}

	private static int width(Markup section) {
		int paper = section.child("pgSz").map(s -> s.number("w", 11906)).orElse(11906);
		int margins = section.child("pgMar").map(m -> m.number("left", m.number("start", 1701)) + m.number("right", m.number("end", 1701)))
				.orElse(3402);
		int columns = section.child("cols").map(c -> Math.max(1, c.number("num", 1))).orElse(1);
		int gap = section.child("cols").map(c -> c.number("space", 425)).orElse(0);
		return Math.max(1000, (paper - margins - (columns - 1) * gap) / columns);
	}

	private void walk(Markup node, Cell cell, int width) {
		int row = 0;
		for (Markup child : List.copyOf(node.children())) {
			int own = widths.getOrDefault(child, width);
			if (child.is("sdt")) {
				FieldFinder.control(child);
			}
			if (child.is("p")) {
				paragraph(child, cell, own);
			} else if (child.is("tbl")) {
				tables++;
				table(child, new Cell(tables, 0, 0, own, cell.box));
			} else if (child.is("tr")) {
				row++;
				row(child, new Cell(cell.table, row, 0, cell.width, cell.box));
			} else if (child.isElement() && !child.children().isEmpty()) {
				walk(child, cell, own);
			}
		}
	}

	private void table(Markup table, Cell place) {
		walk(table, place, place.width);
	}

	private void row(Markup row, Cell place) {
		row.all(n -> n.is("sdt") && n.parent() == row).forEach(FieldFinder::control);
		int at = 0;
		List<Markup> cells = Tables.directCells(row);
		for (Markup cell : cells) {
			at++;
			int width = cell.child("tcPr").flatMap(p -> p.child("tcW")).filter(w -> w.attribute("type").orElse("dxa").equals("dxa"))
					.map(w -> w.number("w", 0)).filter(w -> w > 0).orElse(place.width / Math.max(1, cells.size()));
			walk(cell, new Cell(place.table, place.row, at, width, place.box), Math.max(400, width - PADDING));
		}
	}

	private void paragraph(Markup paragraph, Cell cell, int width) {
		if (paragraph.child("pPr").flatMap(p -> p.child("pStyle")).flatMap(s -> s.attribute("val")).filter(contents::contains).isPresent()) {
			FieldFinder.clear(paragraph);
			return;
		}
		paragraph.all(n -> n.is("sdt")).forEach(FieldFinder::control);
		String text = FieldFinder.text(paragraph);
		if (page > 0) {
			page += paragraph.all(n -> n.is("lastRenderedPageBreak")).size();
		}
		FieldFinder.mark(paragraph, new Place(part, cell.box, page, heading, level, cell.table, cell.row, cell.cell, width, text.strip()));
		Optional<Integer> own = paragraph.child("pPr").flatMap(p -> p.child("outlineLvl").map(o -> o.number("val", 9) + 1).filter(l -> l < 10)
				.or(() -> p.child("pStyle").flatMap(s -> s.attribute("val")).map(levels::get)));
		if (own.isPresent() && cell.table == 0 && !text.isBlank()) {
			heading = Excerpt.of(text.strip(), HEADING);
			level = own.get();
		}
		for (Markup box : boxes(paragraph)) {
			walk(box, new Cell(cell.table, cell.row, cell.cell, cell.width, true), width);
		}
	}

	private static List<Markup> boxes(Markup node) {
		List<Markup> boxes = new ArrayList<>();
		for (Markup child : node.children()) {
			if (child.is("txbxContent")) {
				boxes.add(child);
			} else if (!child.children().isEmpty()) {
				boxes.addAll(boxes(child));
			}
		}
		return boxes;
	}
}
