// SPDX-License-Identifier: EPL-2.0
package org.hyoka.export.internal.template;

import java.util.ArrayList;
import java.util.List;

import org.hyoka.template.FieldFrame;

/** Fills the fields of a paragraph: values, and what is repeated or left out within its line. */
final class Lines {
	/** What a paragraph is known by that has lost a field which printed nothing. */
	static final Object EMPTIED = new Object();
	private static final List<String> SEEN = List.of("t", "drawing", "pict", "object", "tab", "sym", "fldChar", "footnoteReference",
			"endnoteReference",
			"noBreakHyphen", "ptab", "pgNum");
	private final Reading reading;
	private final Copies copies;
	private final Boxes boxes;

	/** Fills what stands in text boxes. */
	@FunctionalInterface
	interface Boxes {
		/** Fills the paragraphs and tables in a box. */
		void fill(Markup box, FieldFrame frame);
	}

	Lines(Reading reading, Copies copies, Boxes boxes) {
		this.reading = reading;
		this.copies = copies;
		this.boxes = boxes;
	}

	/** The runs with fields of a paragraph, without those in its text boxes. */
	static List<Markup> fields(Markup paragraph) {
		List<Markup> found = new ArrayList<>();
		gather(paragraph, found);
		return found;
	}

	private static void gather(Markup node, List<Markup> found) {
		for (Markup child : node.children()) {
			if (child.mark() instanceof TagRun) {
				found.add(child);
			} else if (child.isElement() && !child.is("p") && !child.is("tbl")) {
				gather(child, found);
			}
		}
	}

	static TagRun field(Markup run) {
		return (TagRun) run.mark();
	}

	/** Takes a field out of its paragraph, which goes with it if nothing else stands in it. */
	static void strip(Markup run) {
		for (Markup up = run; up != null; up = up.parent()) {
			if (up.is("p") && up.mark() == null) {
				up.mark(EMPTIED);
			}
			if (up.is("p")) {
				break;
			}
		}
		if (run.parent() != null) {
			run.remove();
		}
	}

	/** Whether a reader sees anything in a paragraph. */
	static boolean isSeen(Markup paragraph) {
		return !paragraph.all(n -> SEEN.contains(n.local()) && n.is(n.local()) && (!n.is("t") || !n.content().isBlank())).isEmpty()
				|| !paragraph.all(n -> n.is("br") && n.attribute("type").filter("page"::equals).isPresent()).isEmpty();
	}

	/** Whether a paragraph holds nothing but one value. */
	static boolean isAlone(Markup paragraph, List<Markup> fields) {
		return fields.size() == 1 && field(fields.getFirst()).isValue()
				&& FieldFinder.text(paragraph).strip().equals(field(fields.getFirst()).source())
				&& paragraph.all(n -> n.is("drawing") || n.is("pict") || n.is("object")).isEmpty();
	}

	/** Fills the fields in a paragraph or in what stands in its line. */
	void fill(Markup parent, FieldFrame frame) {
		List<Markup> out = new ArrayList<>();
		fill(List.copyOf(parent.children()), frame, out);
		if (!out.equals(parent.children())) {
			parent.set(out);
		}
	}

	private void fill(List<Markup> nodes, FieldFrame frame, List<Markup> out) {
		for (int i = 0; i < nodes.size(); i++) {
			Markup node = nodes.get(i);
			if (node.mark() instanceof TagRun field) {
				if (field.begins()) {
					int end = end(nodes, i);
					if (end < 0) {
						reading.fault(field, "fill.unclosed", field.source(), "{{/…}}");
						continue;
					}
					repeat(field, nodes.subList(i + 1, end), frame, out);
					i = end;
				} else if (field.ends()) {
					reading.fault(field, "fill.unopened", field.source());
				} else if (field.isValue()) {
					write(node, reading.text(field, frame));
					out.add(node);
				} else {
					reading.fault(field, "fill.unreadable", field.source(), "{{…}}");
				}
			} else {
				if (node.isElement() && !node.is("pPr")) {
					inside(node, frame);
				}
				out.add(node);
			}
		}
	}

	private void inside(Markup node, FieldFrame frame) {
		if (node.is("txbxContent")) {
			boxes.fill(node, frame);
		} else if (!node.children().isEmpty()) {
			fill(node, frame);
		}
	}

	private void repeat(TagRun field, List<Markup> body, FieldFrame frame, List<Markup> out) {
		List<FieldFrame> frames = frames(reading, field, frame);
		for (int k = 0; k < frames.size(); k++) {
			fill(copies.of(body, k), frames.get(k), out);
		}
	}

	/** For what a field's content stands: once for each of a list, or once or never for a condition. */
	static List<FieldFrame> frames(Reading reading, TagRun field, FieldFrame frame) {
		return field.tag().get().kind() == org.hyoka.template.FieldTag.Kind.REPEAT ? reading.repeat(field, frame)
				: reading.holds(field, frame) ? List.of(frame) : List.of();
	}

	private int end(List<Markup> nodes, int from) {
		int open = 0;
		for (int i = from; i < nodes.size(); i++) {
			if (nodes.get(i).mark() instanceof TagRun field) {
				open += field.begins() ? 1 : field.ends() ? -1 : 0;
				if (open == 0) {
					fits(reading, (TagRun) nodes.get(from).mark(), field);
					return i;
				}
			}
		}
		return -1;
	}

	/** Says it where the end is that of another. */
	static void fits(Reading reading, TagRun begin, TagRun end) {
		if (!begin.tag().get().endsWith(end.tag().get())) {
			reading.fault(begin, "fill.unclosed", begin.source(), "{{/…}}");
			reading.fault(end, "fill.crossed", end.source(), begin.source());
		}
	}

	/** Writes a value into the run of its field. */
	private static void write(Markup run, String value) {
		List<Markup> content = new ArrayList<>(run.children().stream().filter(c -> c.is("rPr")).toList());
		String[] lines = value.split("\r?\n", -1);
		for (int i = 0; i < lines.length; i++) {
			if (i > 0) {
				content.add(run.make("br"));
			}
			if (!lines[i].isEmpty()) {
				Markup text = run.make("t", "xml:space", "preserve");
				content.add(text.add(text.characters(lines[i].replace('\t', ' '))));
			}
		}
		run.set(content);
		run.mark(null);
	}
}
