// SPDX-License-Identifier: EPL-2.0
package org.hyoka.export.internal.review;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.hyoka.export.internal.TextMark;
import org.hyoka.export.internal.template.Markup;
import org.hyoka.export.internal.template.WordPackage;

/**
 * A Word file that came back: its paragraphs in order, with tracked changes (ECMA-376 part 1, 17.13.5), comments (17.13.4) and the
 * bookmarks that say which text of the dossier stands where (17.13.6).
 */
final class ReviewedFile {
	private static final String CORE = "docProps/core.xml";
	private final List<ReviewedText> texts = new ArrayList<>();
	private final Map<String, ReviewedText> open = new LinkedHashMap<>();
	private final Map<String, StringBuilder> quotes = new HashMap<>();
	private final Map<String, Markup> comments = new HashMap<>();
	private final List<Markup> waiting = new ArrayList<>();
	private String author = "";
	private String date = "";
	private String language = "";
	private String heading = "";
	private boolean edge;
	private ReviewedText current;
	private ReviewedText carried;

	private ReviewedFile() {
	}

	/**
	 * Reads a file.
	 *
	 * @throws IOException with a sentence, if it is no Word file
	 */
	static ReviewedFile read(Path file, Locale locale) throws IOException {
		ReviewedFile read = new ReviewedFile();
		try (WordPackage word = WordPackage.open(file, locale)) {
			if (word.has(CORE)) {
				Markup core = word.xml(CORE).root();
				read.author = text(core, "lastModifiedBy");
				read.date = date(text(core, "modified"));
				read.language = text(core, "language");
			}
			Optional<String> said = word.related("comments");
			if (said.isPresent()) {
				word.xml(said.get()).all(n -> n.is("comment")).forEach(c -> c.attribute("id").ifPresent(id -> read.comments.put(id, c)));
			}
			read.walk(word.xml(word.main()).root(), null, null);
			for (Map.Entry<String, String> part : word.texts().entrySet()) {
				read.part(part.getValue().endsWith("er"));
				read.walk(word.xml(part.getKey()).root(), null, null);
			}
		}
		return read;
	}

	/** A date as files have it; empty for one that no calendar has, as some programs write where they know none. */
	private static String date(String written) {
		return written.matches("[1-9]\\d{3}-\\d\\d-\\d\\d.*") ? written : "";
	}

	private static String text(Markup core, String name) {
		return core.children().stream().filter(c -> c.local().equals(name)).map(Markup::content).findFirst().orElse("");
	}

	/** The paragraphs that have something in them. */
	List<ReviewedText> texts() {
		return texts.stream().filter(t -> !t.isEmpty()).toList();
	}

	/** Who saved it last; empty for unknown. */
	String author() {
		return author;
	}

	/** When it was last saved, as the file says; empty for unknown. */
	String date() {
		return date;
	}

	/** Tag of the language that the file says it is in; empty for unknown. */
	String language() {
		return language;
	}

	/**
	 * Begins another part.
	 *
	 * @param ofPage whether it is a header or footer, in which the word processor counts pages
	 */
	private void part(boolean ofPage) {
		edge = ofPage;
		open.clear();
		waiting.clear();
		carried = null;
		current = null;
		heading = "";
	}

	/**
	 * Goes through what stands inside an element.
	 *
	 * @param came the change that put it in; null for none
	 * @param went the change that took it out; null for none
	 */
	private void walk(Markup parent, Markup came, Markup went) {
		for (Markup node : parent.children()) {
			if (!node.isElement()) {
				continue;
			}
			switch (node.is(node.local()) || node.local().equals("Fallback") ? node.local() : "") {
			case "p" -> inside(node);
			case "ins", "moveTo" -> walk(node, node, went);
			case "del", "moveFrom" -> walk(node, came, node);
			case "bookmarkStart" -> bookmark(node);
			case "bookmarkEnd" -> node.attribute("id").ifPresent(open::remove);
			case "commentRangeStart" -> node.attribute("id").ifPresent(id -> quotes.put(id, new StringBuilder()));
			case "commentReference" -> comment(node);
			case "t", "delText" -> add(node.content(), came, went);
			case "tab" -> add("\t", came, went);
			case "br", "cr" -> add(node.attribute("type").isPresent() ? "" : "\n", came, went);
			case "noBreakHyphen" -> add("-", came, went);
			case "Fallback", "pPr", "rPr", "sectPr", "tblPr", "trPr", "tcPr", "instrText", "delInstrText" -> {
				// says the same again, or nothing that is read
			}
			default -> walk(node, came, went);
			}
		}
	}

	/** A paragraph; one in a text box stands inside another. */
	private void inside(Markup node) {
		ReviewedText outer = current;
		ReviewedText left = carried;
		if (outer != null) {
			carried = null;
		}
		paragraph(node);
		if (outer != null) {
			carried = left;
		}
		current = outer;
	}

	private void paragraph(Markup node) {
		Optional<Markup> properties = node.child("pPr");
		String style = properties.flatMap(p -> p.child("pStyle")).flatMap(s -> s.attribute("val")).orElse("");
		Optional<Markup> end = properties.flatMap(p -> p.child("rPr"));
		Optional<Markup> came = end.flatMap(r -> r.child("ins").or(() -> r.child("moveTo")));
		Optional<Markup> went = end.flatMap(r -> r.child("del").or(() -> r.child("moveFrom")));
		if (carried != null) {
			current = carried;
		} else if (!open.isEmpty()) {
			current = List.copyOf(open.values()).getLast();
		} else {
			current = begin(style, node.parent());
		}
		waiting.forEach(this::bookmark);
		waiting.clear();
		walk(node, null, null);
		came.ifPresent(this::tracked);
		went.ifPresent(this::tracked);
		current.end(came.isPresent(), went.isPresent());
		if (style.startsWith("Heading") || style.equals("HyokaSheetTitle")) {
			heading = String.join(" ", current.after());
		}
		boolean joins = went.isPresent() && !current.after().isEmpty();
		if (joins) {
			current.join();
		}
		carried = came.isPresent() || joins ? current : null;
	}

	private ReviewedText begin(String style, Markup place) {
		ReviewedText text = new ReviewedText(heading, edge || style.startsWith("TOC") || style.contains("Contents"), place);
		texts.add(text);
		return text;
	}

	private void bookmark(Markup node) {
		Optional<TextMark> mark = node.attribute("name").flatMap(TextMark::read);
		if (mark.isEmpty()) {
			return;
		}
		if (current == null) {
			waiting.add(node);
			return;
		}
		if (current.mark().isPresent() && !current.mark().equals(mark)) {
			current = begin("", node.parent());
		}
		current.mark(mark.get());
		node.attribute("id").ifPresent(id -> open.put(id, current));
	}

	private void add(String characters, Markup came, Markup went) {
		if (current == null || characters.isEmpty()) {
			return;
		}
		current.add(characters, came != null, went != null);
		if (came != null) {
			tracked(came);
		}
		if (went != null) {
			tracked(went);
		} else {
			quotes.values().forEach(quote -> quote.append(characters));
		}
	}

	private void tracked(Markup change) {
		current.changed(change.attribute("author").orElse(""), date(change.attribute("date").orElse("")));
	}

	private void comment(Markup reference) {
		String id = reference.attribute("id").orElse("");
		Markup comment = comments.remove(id);
		StringBuilder quoted = quotes.remove(id);
		if (comment != null && current != null) {
			List<String> lines = comment.all(n -> n.is("p")).stream().map(Markup::content).toList();
			current.comment(new ReviewComment(comment.attribute("author").orElse(""), date(comment.attribute("date").orElse("")),
					quoted == null ? "" : quoted.toString().strip(), String.join("\n", lines).strip()));
		}
	}
}
