// SPDX-License-Identifier: EPL-2.0
package org.hyoka.export.internal.template;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

import org.hyoka.template.FieldFrame;
import org.hyoka.template.FieldTag;

/** Fills paragraphs and tables in their order, and repeats those that stand between two fields. */
final class Blocks {
	private final Reading reading;
	private final Copies copies;
	private final Lines lines;
	private final Tables tables;

	Blocks(Reading reading, Copies copies) {
		this.reading = reading;
		this.copies = copies;
		this.lines = new Lines(reading, copies, this::fillCell);
		this.tables = new Tables(reading, copies, this);
	}

	/** Fills what holds paragraphs and tables: a part, a cell, a text box. */
	void fill(Markup holder, FieldFrame frame) {
		List<Markup> out = new ArrayList<>();
		fill(List.copyOf(holder.children()), frame, out);
		if (!out.equals(holder.children())) {
			holder.set(out);
		}
	}

	/** Fills a cell or a text box, which has at least one paragraph and ends with one. */
	void fillCell(Markup cell, FieldFrame frame) {
		Optional<Markup> format = cell.child("p").flatMap(p -> p.child("pPr"));
		fill(cell, frame);
		List<Markup> blocks = cell.children().stream().filter(c -> c.is("p") || c.is("tbl") || c.is("sdt")).toList();
		if (blocks.isEmpty() || blocks.getLast().is("tbl")) {
			Markup paragraph = cell.make("p");
			format.ifPresent(f -> paragraph.add(f.copy()));
			cell.add(paragraph);
		}
	}

	private void fill(List<Markup> nodes, FieldFrame frame, List<Markup> out) {
		for (int i = 0; i < nodes.size(); i++) {
			Markup node = nodes.get(i);
			if (node.is("p")) {
				List<Markup> open = open(List.of(node), true);
				Optional<Markup> begin = open.stream().filter(run -> Lines.field(run).begins()).findFirst();
				if (begin.isPresent()) {
					Optional<Markup> end = end(begin.get(), nodes.subList(i, nodes.size()));
					if (end.isPresent()) {
						int last = last(end.get(), nodes, i);
						repeat(begin.get(), end.get(), nodes.subList(i, last + 1), frame, out);
						i = last;
						continue;
					}
					reading.fault(Lines.field(begin.get()), "fill.unclosed", Lines.field(begin.get()).source(), "{{/…}}");
					Lines.strip(begin.get());
					i--;
					continue;
				}
				paragraph(node, frame, out);
			} else if (node.is("tbl")) {
				List<Markup> table = new ArrayList<>();
				tables.fill(node, frame, table);
				boolean apart = i == 0 || !nodes.get(i - 1).is("tbl");
				if (!table.isEmpty() && apart && !out.isEmpty() && out.getLast().is("tbl")) {
					out.add(node.make("p")); // two tables without anything between would become one
				}
				out.addAll(table);
			} else {
				if (node.isElement()) {
					holder(node, frame);
				}
				out.add(node);
			}
		}
	}

	/** Content controls and alternatives hold blocks, too. */
	private void holder(Markup node, FieldFrame frame) {
		if (node.is("sdt") || node.is("customXml") || node.local().equals("AlternateContent") || node.is("ins")) {
			node.children().stream().filter(Markup::isElement).toList().forEach(c -> {
				if (c.is("sdtContent") || !c.is("sdtPr")) {
					fillCell(c, frame, c.is("sdtContent"));
				}
			});
		}
	}

	private void fillCell(Markup holder, FieldFrame frame, boolean paragraphNeeded) {
		if (paragraphNeeded) {
			fillCell(holder, frame);
		} else {
			fill(holder, frame);
		}
	}

	private void repeat(Markup begin, Markup end, List<Markup> body, FieldFrame frame, List<Markup> out) {
		TagRun field = Lines.field(begin);
		Lines.fits(reading, field, Lines.field(end));
		Lines.strip(begin);
		Lines.strip(end);
		List<FieldFrame> frames = Lines.frames(reading, field, frame);
		for (int k = 0; k < frames.size(); k++) {
			fill(copies.of(body, k), frames.get(k), out);
		}
		if (frames.isEmpty()) {
			// A section that ends here still ends.
			body.stream().filter(Blocks::endsSection).forEach(p -> {
				Markup kept = p.shell();
				kept.add(p.child("pPr").orElseThrow().copy());
				out.add(kept);
			});
		}
	}

	private static boolean endsSection(Markup paragraph) {
		return paragraph.is("p") && paragraph.child("pPr").flatMap(p -> p.child("sectPr")).isPresent();
	}

	private void paragraph(Markup paragraph, FieldFrame frame, List<Markup> out) {
		List<Markup> fields = Lines.fields(paragraph);
		if (!fields.isEmpty() && Lines.isAlone(paragraph, fields)) {
			Optional<List<Markup>> blocks = reading.blocks(Lines.field(fields.getFirst()), frame, paragraph);
			if (blocks.isPresent()) {
				out.addAll(blocks.get());
				if (endsSection(paragraph)) {
					paragraph.children().stream().filter(c -> !c.is("pPr")).toList().forEach(Markup::remove);
					out.add(paragraph);
				}
				return;
			}
		}
		boolean structural = paragraph.mark() == Lines.EMPTIED
				|| !fields.isEmpty() && fields.stream().noneMatch(run -> Lines.field(run).isValue() && !within(run, fields));
		lines.fill(paragraph, frame);
		if (!structural || Lines.isSeen(paragraph) || endsSection(paragraph)) {
			out.add(paragraph);
		}
	}

	/** Whether a value stands between two fields of its own line, so that it may be left out with its paragraph. */
	private static boolean within(Markup run, List<Markup> fields) {
		int open = 0;
		for (Markup field : fields) {
			if (field == run) {
				return open > 0;
			}
			open += Lines.field(field).begins() ? 1 : Lines.field(field).ends() ? -1 : 0;
		}
		return false;
	}

	/** Of all fields in some blocks those that have no other end here; repetitions of rows count only where they are asked for. */
	static List<Markup> open(List<Markup> blocks, boolean rows) {
		Deque<Markup> begun = new ArrayDeque<>();
		List<Markup> open = new ArrayList<>();
		for (Markup block : blocks) {
			for (Markup run : runs(block)) {
				TagRun field = Lines.field(run);
				if (field.begins()) {
					begun.push(run);
				} else if (field.ends()) {
					if (begun.isEmpty()) {
						open.add(run);
					} else {
						Markup begin = begun.pop();
						if (!rows && Lines.field(begin).repeats(FieldTag.Unit.ROW)) {
							open.add(begin);
							open.add(run);
						}
					}
				}
			}
		}
		begun.descendingIterator().forEachRemaining(open::add);
		return open;
	}

	/** The fields of a block of which another block may hold the end: not those in tables and boxes. */
	private static List<Markup> runs(Markup block) {
		return block.is("p") ? Lines.fields(block) : List.of();
	}

	/** The end of what a field begins, in its own paragraph or a later one. */
	private static Optional<Markup> end(Markup begin, List<Markup> blocks) {
		int open = 0;
		boolean begun = false;
		for (Markup block : blocks) {
			for (Markup run : runs(block)) {
				begun |= run == begin;
				if (begun) {
					open += Lines.field(run).begins() ? 1 : Lines.field(run).ends() ? -1 : 0;
					if (open == 0 && run != begin) {
						return Optional.of(run);
					}
				}
			}
		}
		return Optional.empty();
	}

	private static int last(Markup end, List<Markup> nodes, int from) {
		for (int i = from; i < nodes.size(); i++) {
			if (runs(nodes.get(i)).stream().anyMatch(run -> run == end)) {
				return i;
			}
		}
		throw new IllegalArgumentException();
	}
}
