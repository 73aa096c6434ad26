// SPDX-License-Identifier: EPL-2.0
package org.hyoka.export.internal.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.hyoka.template.FieldTag;

/**
 * Finds the fields in a paragraph and gives each a run of its own, in the format of its first character: a word processor parts a field over
 * as many runs as it likes. A content control that is called as a field is one, too.
 */
final class FieldFinder {
	private static final Pattern FIELD = Pattern.compile("[{｛]{2}([^{}｛｝]*)[}｝]{2}");
	private static final Pattern BRACES = Pattern.compile("[{｛]{2}|[}｝]{2}");
	/** What has text of its own that is not the paragraph's, or none that is printed. */
	private static final Set<String> APART = Set.of("p", "txbxContent", "del", "moveFrom", "rPr", "pPr", "sdtPr", "instrText", "delText");

	/** Some characters of a paragraph. */
	private record Piece(Markup text, int from, int to) {
	}

	private FieldFinder() {
	}

	/** The characters of a paragraph. */
	static String text(Markup paragraph) {
		StringBuilder out = new StringBuilder();
		pieces(paragraph).forEach(piece -> out.append(characters(piece.text)));
		return out.toString();
	}

	private static String characters(Markup piece) {
		return piece.is("t") ? piece.content() : piece.is("tab") ? "\t" : "\n";
	}

	private static List<Piece> pieces(Markup paragraph) {
		List<Piece> pieces = new ArrayList<>();
		gather(paragraph, pieces);
		return pieces;
	}

	private static void gather(Markup node, List<Piece> pieces) {
		for (Markup child : node.children()) {
			if (child.is("t") || node.is("r") && (child.is("tab") || child.is("br") || child.is("cr"))) {
				int from = pieces.isEmpty() ? 0 : pieces.getLast().to;
				pieces.add(new Piece(child, from, from + characters(child).length()));
			} else if (child.isElement() && (!APART.contains(child.local()) || !child.is(child.local()))) {
				gather(child, pieces);
			}
		}
	}

	/** Puts the field that a content control is called into it, instead of what stands there. */
	static void control(Markup control) {
		Optional<Markup> properties = control.child("sdtPr");
		Optional<Markup> content = control.child("sdtContent");
		if (properties.isEmpty() || content.isEmpty()) {
			return;
		}
		Optional<String> field = List.of("tag", "alias").stream().flatMap(name -> properties.get().child(name).stream())
				.flatMap(name -> name.attribute("val").stream()).filter(name -> FIELD.matcher(name.strip()).matches()).findFirst();
		if (field.isEmpty() || text(content.get()).contains(field.get())) {
			return;
		}
		List.of("showingPlcHdr", "dataBinding").forEach(name -> properties.get().child(name).ifPresent(Markup::remove));
		properties.get().children().stream().filter(c -> c.local().equals("dataBinding")).toList().forEach(Markup::remove);
		Optional<Markup> first = content.get().all(n -> n.is("r")).stream().findFirst();
		Markup run = content.get().make("r");
		first.flatMap(r -> r.child("rPr")).ifPresent(format -> {
			Markup own = format.copy();
			own.child("rStyle").filter(style -> style.attribute("val").orElse("").startsWith("Placeholder")).ifPresent(Markup::remove);
			run.add(own);
		});
		run.add(run.make("t", "xml:space", "preserve").add(run.characters(field.get().strip())));
		Markup into = content.get();
		for (String inside : List.of("tc", "p")) {
			Optional<Markup> one = into.child(inside);
			if (one.isPresent()) {
				Markup kept = one.get();
				Optional<Markup> format = kept.child(inside.equals("p") ? "pPr" : "tcPr");
				Optional<Markup> paragraph = inside.equals("tc") ? kept.child("p") : Optional.empty();
				kept.set(new ArrayList<>(format.stream().toList()));
				paragraph.ifPresent(kept::add);
				into.set(List.of(kept));
				into = kept;
			}
		}
		if (into.is("p")) {
			into.add(run);
		} else {
			into.set(List.of(run));
		}
	}

	/** Marks the fields of a paragraph. */
	static void mark(Markup paragraph, Place place) {
		String text = text(paragraph);
		if (!BRACES.matcher(text).find()) {
			return;
		}
		Matcher fields = FIELD.matcher(text);
		int last = 0;
		List<int[]> found = new ArrayList<>();
		while (fields.find()) {
			strays(text, last, fields.start(), found);
			found.add(new int[] { fields.start(), fields.end(), 1 });
			last = fields.end();
		}
		strays(text, last, text.length(), found);
		for (int[] field : found) {
			String source = text.substring(field[0], field[1]);
			Optional<FieldTag> tag = field[2] == 1 ? FieldTag.read(source.substring(2, source.length() - 2)) : Optional.empty();
			isolate(paragraph, field[0], field[1]).mark(new TagRun(tag, source, place));
		}
	}

	/** Leaves out the fields of a paragraph. */
	static void clear(Markup paragraph) {
		String text = text(paragraph);
		Matcher fields = FIELD.matcher(text);
		List<int[]> found = new ArrayList<>();
		while (fields.find()) {
			found.add(new int[] { fields.start(), fields.end() });
		}
		found.reversed().forEach(field -> isolate(paragraph, field[0], field[1]).remove());
	}

	/** Braces that belong to no field. */
	private static void strays(String text, int from, int to, List<int[]> found) {
		Matcher braces = BRACES.matcher(text).region(from, to);
		while (braces.find()) {
			found.add(new int[] { braces.start(), braces.end(), 0 });
		}
	}

	/** Gives some characters a run of their own. */
	private static Markup isolate(Markup paragraph, int from, int to) {
		split(paragraph, from);
		split(paragraph, to);
		Markup first = null;
		StringBuilder all = new StringBuilder();
		for (Piece piece : pieces(paragraph)) {
			if (piece.from >= from && piece.to <= to && piece.to > piece.from) {
				all.append(characters(piece.text));
				Markup run = piece.text.parent();
				if (first == null) {
					first = run;
				} else {
					piece.text.remove();
					if (run.children().stream().allMatch(c -> c.is("rPr") || !c.isElement())) {
						run.remove();
					}
				}
			}
		}
		Markup run = first;
		run.child("t").ifPresent(t -> {
			t.set(List.of(t.characters(all.toString())));
			t.attribute("space").ifPresentOrElse(s -> t.attribute("space", "preserve"), () -> t.raw("xml:space=\"preserve\""));
		});
		return run;
	}

	/** Parts the run that a place stands in, so that a run begins there. */
	private static void split(Markup paragraph, int at) {
		for (Piece piece : pieces(paragraph)) {
			if (piece.from <= at && at <= piece.to && piece.text.parent().is("r")) {
				if (at == piece.to && piece.to > piece.from || piece.from == at && isFirst(piece.text)) {
					if (at == piece.to && piece.to > piece.from && !isLast(piece.text)) {
						part(piece.text.parent(), piece.text.parent().index(piece.text) + 1);
					}
					return;
				}
				Markup run = piece.text.parent();
				int place = run.index(piece.text);
				if (at > piece.from) {
					String characters = characters(piece.text);
					Markup before = piece.text.copy();
					before.set(List.of(before.characters(characters.substring(0, at - piece.from))));
					before.attribute("space").ifPresentOrElse(s -> before.attribute("space", "preserve"), () -> before.raw("xml:space=\"preserve\""));
					piece.text.set(List.of(piece.text.characters(characters.substring(at - piece.from))));
					piece.text.attribute("space").ifPresentOrElse(s -> piece.text.attribute("space", "preserve"),
							() -> piece.text.raw("xml:space=\"preserve\""));
					run.add(place, before);
					place++;
				}
				part(run, place);
				return;
			}
		}
	}

	private static boolean isFirst(Markup text) {
		Markup run = text.parent();
		return run.children().subList(0, run.index(text)).stream().allMatch(c -> c.is("rPr") || !c.isElement());
	}

	private static boolean isLast(Markup text) {
		Markup run = text.parent();
		return run.children().subList(run.index(text) + 1, run.children().size()).stream().noneMatch(Markup::isElement);
	}

	/** Moves what stands from a place on into a run of its own behind, with the same format. */
	private static void part(Markup run, int from) {
		Markup second = run.shell();
		run.child("rPr").ifPresent(format -> second.add(format.copy()));
		List<Markup> moved = List.copyOf(run.children().subList(from, run.children().size()));
		moved.forEach(Markup::remove);
		moved.forEach(second::add);
		run.parent().add(run.parent().index(run) + 1, second);
	}
}
