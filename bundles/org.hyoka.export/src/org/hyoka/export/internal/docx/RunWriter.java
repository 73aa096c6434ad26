// SPDX-License-Identifier: EPL-2.0
package org.hyoka.export.internal.docx;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.hyoka.export.ExportMessages;
import org.hyoka.report.blocks.Inline;

/** Writes runs of text. */
final class RunWriter {
	/** What a run can look like besides its style. */
	private enum Trait {
		BOLD, EMPHASIS, FRAMED, SMALL, CODE, INSERTED, DELETED
	}

	/** How a run looks, gathered on the way down. */
	private record Look(Set<Trait> traits, String style) {
		static final Look PLAIN = new Look(Set.of(), null);

		Look with(Trait... more) {
			Set<Trait> all = EnumSet.noneOf(Trait.class);
			all.addAll(traits);
			all.addAll(List.of(more));
			return new Look(all, style);
		}

		boolean is(Trait trait) {
			return traits.contains(trait);
		}
	}

	private final WordXml xml;
	private final PackageParts parts;

	RunWriter(WordXml xml, PackageParts parts) {
		this.xml = xml;
		this.parts = parts;
	}

	/** Writes runs inside a bookmark. */
	void write(List<Inline> content, Optional<String> bookmark) {
		Optional<String> id = bookmark.map(name -> String.valueOf(parts.bookmark(name)));
		id.ifPresent(number -> xml.empty("bookmarkStart", "id", number, "name", bookmark.get()));
		write(content);
		id.ifPresent(number -> xml.empty("bookmarkEnd", "id", number));
	}

	/** Writes runs as they are. */
	void write(List<Inline> runs) {
		runs.forEach(run -> write(run, Look.PLAIN));
	}

	/** One run of plain text. */
	void text(String text) {
		run(text, Look.PLAIN);
	}

	private void write(Inline run, Look look) {
		switch (run) {
		case Inline.Text text -> run(text.text(), look);
		case Inline.Strong strong -> all(strong.content(), look.with(Trait.BOLD));
		case Inline.Emphasis emphasis -> all(emphasis.content(), look.with(Trait.EMPHASIS));
		case Inline.Chosen chosen -> all(chosen.content(), look.with(Trait.BOLD, Trait.FRAMED));
		case Inline.Small small -> all(small.content(), look.with(Trait.SMALL));
		case Inline.Inserted inserted -> all(inserted.content(), look.with(Trait.INSERTED));
		case Inline.Deleted deleted -> all(deleted.content(), look.with(Trait.DELETED));
		case Inline.Code code -> run(code.text(), look.with(Trait.CODE));
		case Inline.LineBreak lineBreak -> xml.open("r").empty("br").close();
		case Inline.Link link -> {
			xml.open("hyperlink", "r:id", parts.link(link.url()), "history", "1");
			all(link.content(), new Look(look.traits, "Hyperlink"));
			xml.close();
		}
		case Inline.Reference reference when parts.inOffice() -> run(reference.text(), look);
		case Inline.Footnote footnote when parts.inOffice() -> {
			// The office's notes are its own; ours stands where it belongs.
			run(ExportMessages.text(parts.language(), "note.begin"), look.with(Trait.SMALL));
			all(footnote.content(), look.with(Trait.SMALL));
			run(ExportMessages.text(parts.language(), "note.end"), look.with(Trait.SMALL));
		}
		case Inline.Reference reference -> field(
				"REF " + parts.bookmarkName(reference.target()) + (parts.headings().numbers(reference.target()) ? " \\n" : "") + " \\h",
				reference.text());
		case Inline.Footnote footnote -> {
			xml.open("r").open("rPr").val("rStyle", "FootnoteReference").close();
			xml.empty("footnoteReference", "id", String.valueOf(parts.footnote(footnote.content()) + 1)).close();
		}
		}
	}

	private void all(List<Inline> runs, Look look) {
		runs.forEach(run -> write(run, look));
	}

	private void run(String text, Look look) {
		if (text.isEmpty()) {
			return;
		}
		xml.open("r");
		boolean passage = parts.passages().isPresent() && text.chars().anyMatch(RunWriter::japanese);
		if (passage || !look.equals(Look.PLAIN)) {
			properties(look, passage);
		}
		xml.open("t", "xml:space", "preserve").characters(text).close().close();
	}

	/** Kana and Chinese characters. */
	private static boolean japanese(int c) {
		return c >= 0x3040 && c <= 0x9FFF;
	}

	private void properties(Look look, boolean passage) {
		xml.open("rPr");
		if (look.style != null) {
			xml.val("rStyle", look.style);
		}
		if (look.is(Trait.CODE)) {
			xml.empty("rFonts", "ascii", "Courier New", "hAnsi", "Courier New", "eastAsia", "MS Gothic");
		}
		if (look.is(Trait.BOLD)) {
			xml.empty("b");
		}
		if (look.is(Trait.DELETED)) {
			xml.empty("strike");
		}
		if (look.is(Trait.SMALL)) {
			xml.val("sz", "18");
		}
		if (look.is(Trait.INSERTED)) {
			xml.val("u", "double");
		}
		if (look.is(Trait.FRAMED)) {
			xml.empty("bdr", "val", "single", "sz", "6", "space", "0", "color", "auto");
		}
		if (look.is(Trait.EMPHASIS)) {
			xml.val("em", "dot");
		}
		if (passage) {
			xml.empty("lang", "val", parts.passages().get(), "eastAsia", parts.passages().get());
		}
		xml.close();
	}

	/** A field with the result it shows until it is updated. */
	void field(String instruction, String result) {
		fieldBegin(instruction);
		run(result, Look.PLAIN);
		fieldEnd();
	}

	/** Begins a field; its result follows. */
	void fieldBegin(String instruction) {
		mark("begin");
		xml.open("r").open("instrText", "xml:space", "preserve").characters(' ' + instruction + ' ').close().close();
		mark("separate");
	}

	/** Ends the innermost field. */
	void fieldEnd() {
		mark("end");
	}

	/** Begin, separator or end of a field. */
	private void mark(String type) {
		xml.open("r").empty("fldChar", "fldCharType", type).close();
	}

	/** Whether a run reaches out of a line of fixed height: marks of emphasis, numbers of notes. */
	static boolean isTall(Inline run) {
		return run instanceof Inline.Emphasis || run instanceof Inline.Footnote
				|| run instanceof Inline.Strong strong && strong.content().stream().anyMatch(RunWriter::isTall);
	}
}
