// SPDX-License-Identifier: EPL-2.0
package org.hyoka.export.internal.docx;

import java.util.List;

import org.hyoka.export.ExportMessages;
import org.hyoka.export.internal.TitleLines;
import org.hyoka.report.ReportBook;
import org.hyoka.report.blocks.Caption;
import org.hyoka.report.blocks.ContentsEntry;
import org.hyoka.report.blocks.ContentsPage;
import org.hyoka.report.blocks.Inline;
import org.hyoka.report.blocks.TitlePage;

/**
 * Writes the cover and the lists of contents, figures and tables: fields of the kind that word processors make, with their lines
 * filled in. On which pages they are is for the word processor to say, which knows its fonts: Word asks when the document is
 * opened, others update the list when they are told to.
 */
final class FrontPages {
	private static final int CONTENTS_STYLES = 5;
	/** Characters of 20 points in a line, and of 16. */
	private static final double ROOM = 22;
	private static final double SUBTITLE_ROOM = 28;
	private final WordXml xml;
	private final PackageParts parts;
	private final ReportBook book;
	private final RunWriter runs;
	private final DocumentWriter blocks;

	FrontPages(WordXml xml, PackageParts parts, ReportBook book, RunWriter runs, DocumentWriter blocks) {
		this.xml = xml;
		this.parts = parts;
		this.book = book;
		this.runs = runs;
		this.blocks = blocks;
	}

	/** The cover. */
	void title(TitlePage title) {
		title.mark().ifPresent(m -> line("HyokaTitleLine", List.of(new Inline.Strong(Inline.text(m)))));
		line("Title", Inline.text(TitleLines.broken(title.title(), ROOM)));
		title.subtitle().ifPresent(s -> line("Subtitle", Inline.text(TitleLines.broken(s, SUBTITLE_ROOM))));
		title.date().ifPresent(d -> line("HyokaTitleLine", Inline.text(d)));
		title.issuers().forEach(i -> line("HyokaTitleLine", Inline.text(i)));
		blocks.breakPage();
	}

	private void line(String style, List<Inline> content) {
		blocks.paragraph(style, () -> runs.write(content));
	}

	/** The list of contents, and behind it those of captions that it asks for; how high its lines are. */
	int contents(ContentsPage contents) {
		blocks.breakPage();
		List<ContentsEntry> entries = book.contents().stream().filter(e -> e.level() <= contents.depth()).toList();
		xml.open("sdt").open("sdtPr").open("docPartObj").val("docPartGallery", "Table of Contents").empty("docPartUnique").close().close();
		xml.open("sdtContent");
		line("HyokaContentsTitle", Inline.text(contents.title()));
		String field = "TOC \\o \"1-" + Math.min(contents.depth(), HeadingLists.STYLED) + "\" \\h \\z \\u";
		for (int i = 0; i < entries.size(); i++) {
			ContentsEntry entry = entries.get(i);
			entry("TOC" + Math.min(entry.level(), CONTENTS_STYLES), entry.text(), entry.id(), i == 0 ? field : null, i == entries.size() - 1);
		}
		xml.close().close();
		for (Caption.Kind kind : Caption.Kind.values()) {
			if (contents.lists().contains(kind)) {
				captions(kind);
			}
		}
		blocks.breakPage();
		return ContentsLines.of(contents, entries);
	}

	/** The list of figures or of tables: those with a number, which Word finds by the name of their sequence. */
	private void captions(Caption.Kind kind) {
		List<Caption> ours = book.captions().stream().filter(caption -> caption.kind() == kind && CaptionLabel.of(caption.label()).isPresent())
				.toList();
		if (ours.isEmpty()) {
			return;
		}
		line("HyokaContentsTitle", Inline.text(ExportMessages.text(book.options().language(), kind == Caption.Kind.FIGURE ? "figures" : "tables")));
		String field = "TOC \\h \\z \\c \"" + CaptionLabel.of(ours.getFirst().label()).get().sequence() + '"';
		for (int i = 0; i < ours.size(); i++) {
			entry("TableofFigures", ours.get(i).plain(), ours.get(i).id(), i == 0 ? field : null, i == ours.size() - 1);
		}
	}

	/** A line of a list: the first begins its field, the last ends it. */
	private void entry(String style, String text, String id, String field, boolean last) {
		blocks.paragraph(style, () -> {
			if (field != null) {
				runs.fieldBegin(field);
			}
			String target = parts.bookmarkName(id);
			xml.open("hyperlink", "anchor", target, "history", "1");
			runs.text(text);
			xml.open("r").empty("tab").close();
			runs.field("PAGEREF " + target + " \\h", "");
			xml.close();
			if (last) {
				runs.fieldEnd();
			}
		});
	}
}
