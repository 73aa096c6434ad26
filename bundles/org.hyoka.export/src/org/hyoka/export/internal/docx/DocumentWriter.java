// SPDX-License-Identifier: EPL-2.0
package org.hyoka.export.internal.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.hyoka.export.ExportMessages;
import org.hyoka.export.internal.TitleLines;
import org.hyoka.report.ReportBook;
import org.hyoka.report.blocks.Block;
import org.hyoka.report.blocks.Caption;
import org.hyoka.report.blocks.ContentsPage;
import org.hyoka.report.blocks.Heading;
import org.hyoka.report.blocks.Inline;
import org.hyoka.report.blocks.InlineText;
import org.hyoka.report.blocks.ItemList;
import org.hyoka.report.blocks.NoteLines;
import org.hyoka.report.blocks.PageBreak;
import org.hyoka.report.blocks.PageLayout;
import org.hyoka.report.blocks.PanelBox;
import org.hyoka.report.blocks.Paragraph;
import org.hyoka.report.blocks.ReportFigure;
import org.hyoka.report.blocks.ReportTable;
import org.hyoka.report.blocks.SpeakerNotes;
import org.hyoka.report.blocks.TitlePage;

/** Writes the blocks of a report as the main document of a Word file, in the order they come. */
final class DocumentWriter {
	static final int LIST_INDENT = 425;
	static final int CELL_INDENT = 230;
	private static final int HEADING_STYLES = 6;

	private final WordXml xml;
	private final PackageParts parts;
	private final ReportBook book;
	private final RunWriter runs;
	private final TableWriter tables;
	private final FigureWriter figures;
	private final FrontPages front;
	private final StyleSheet styles;
	/** Figures on lying pages whose tables are still to be written. */
	private final List<ReportFigure> untold = new ArrayList<>();
	private boolean keep;
	/** Whether the next paragraph is the first of a box. */
	private boolean begins;
	private final SectionWriter pages;
	private boolean written;
	private boolean breakBefore;
	private boolean afterTable;
	private boolean updated;
	private int contentsLine = ContentsLines.usual();

	/**
	 * @param template the office's, whose headers and footers the pages have
	 */
	DocumentWriter(WordXml xml, PackageParts parts, ReportBook book, StyleSheet styles, Optional<OfficeTemplate> template) {
		this.pages = new SectionWriter(xml, book, template);
		this.styles = styles;
		this.xml = xml;
		this.parts = parts;
		this.book = book;
		this.runs = new RunWriter(xml, parts);
		this.tables = new TableWriter(xml, this, new CellRoom(styles));
		this.figures = new FigureWriter(xml, parts, book.options().language());
		this.front = new FrontPages(xml, parts, book, runs, this);
	}

	/** Begins the document. */
	void begin() {
		xml.root("document").open("body");
	}

	/** Ends it. */
	void end() {
		if (!untold.isEmpty()) {
			pages.want(PageLayout.USUAL);
			turn();
		}
		if (afterTable) {
			pages.last();
			xml.close().close();
		}
		pages.end();
		xml.close().close();
		xml.end();
	}

	/** Whether there are fields that only a word processor can fill in. */
	boolean isToBeUpdated() {
		return updated;
	}

	/** How high the lines of the list of contents are, in twentieths of a point. */
	int contentsLine() {
		return contentsLine;
	}

	/** Writes blocks of the page. */
	void write(List<Block> blocks) {
		for (Block block : blocks) {
			if (block instanceof PageLayout layout) {
				pages.want(layout);
			} else {
				turn();
				write(block, new BlockPlace("HyokaBody", null, pages.sheet().textWidth(), false));
				written = true;
			}
		}
	}

	/** Writes blocks that are put into another document, on its pages; a paragraph ends them. */
	void fragment(List<Block> blocks, int width) {
		write(blocks.stream().filter(block -> !(block instanceof PageLayout || block instanceof PageBreak)).toList(),
				new BlockPlace("HyokaBody", null, width, false));
		separate();
	}

	/** Writes the blocks of a cell, which has at least one paragraph. */
	void cell(List<Block> content, BlockPlace place) {
		afterTable = false;
		keep = place.keep();
		write(content, place);
		if (content.isEmpty() || afterTable) {
			paragraph(place.style(), place.justify(), List.of());
		}
		keep = false;
		afterTable = false;
	}

	private void write(List<Block> blocks, BlockPlace place) {
		blocks.forEach(block -> write(block, place));
	}

	private void write(Block block, BlockPlace place) {
		switch (block) {
		case Heading heading -> heading(heading);
		case Paragraph paragraph -> paragraph(place.style(paragraph), place.justify(), CellLines.of(paragraph, place, styles),
				parts.mark(paragraph));
		case ItemList list -> list(list, place, 0);
		case PanelBox box -> box(box, place);
		case ReportTable table -> table(table, place);
		case ReportFigure figure -> figure(figure, place);
		case NoteLines notes -> notes.lines().forEach(line -> paragraph(small("HyokaNote"), null, line));
		case PageBreak pageBreak -> breakBefore = true;
		case PageLayout layout -> {
			// only between the blocks of a chapter
		}
		case SpeakerNotes notes -> {
			// on slides only
		}
		case TitlePage title -> front.title(title);
		case ContentsPage contents -> {
			updated = true;
			contentsLine = front.contents(contents);
		}
		}
	}

	/** The style of a heading of that level. */
	private String headingStyle(int level) {
		return level == 1 && pages.sheet().narrow() ? "HyokaSheetTitle" : "Heading" + Math.min(level, HEADING_STYLES);
	}

	private void heading(Heading heading) {
		String style = headingStyle(heading.level());
		open(style, heading.newPage());
		numbering(heading, style);
		StyleSheet.Look look = styles.look(style);
		double room = (pages.sheet().textWidth() - look.left() - look.right()) / (double) look.size();
		double narrowed = TitleLines.narrowed(heading.text(), room);
		if (narrowed > 0) {
			xml.empty("ind", "right", String.valueOf(Math.round(look.right() + (room - narrowed) * look.size())));
		}
		xml.close();
		String id = String.valueOf(parts.bookmark(heading.id()));
		xml.empty("bookmarkStart", "id", id, "name", parts.bookmarkName(heading.id()));
		runs.text(parts.headings().numbers(heading.id()) ? InlineText.plain(heading.title()).replace('\n', ' ') : heading.text());
		xml.empty("bookmarkEnd", "id", id).close();
	}

	/** The list that numbers a heading, where that is not the one of its style. */
	private void numbering(Heading heading, String style) {
		Optional<HeadingLists.Place> place = parts.headings().place(heading.id());
		if (parts.inOffice()) {
			return;
		}
		if (place.isEmpty()) {
			xml.open("numPr").val("numId", "0").close();
		} else if (!style.equals("Heading" + heading.level()) || !place.get().isOfStyle(heading.level())) {
			xml.open("numPr").val("ilvl", String.valueOf(place.get().level())).val("numId", PackageParts.headingList(place.get())).close();
		}
	}

	private void paragraph(String style, String justify, List<Inline> content) {
		paragraph(style, justify, content, Optional.empty());
	}

	private void paragraph(String style, String justify, List<Inline> content, Optional<String> mark) {
		open(style, false);
		if (styles.look(style).exact() && content.stream().anyMatch(RunWriter::isTall)) {
			xml.empty("spacing", "line", String.valueOf(styles.look(style).lineHeight()), "lineRule", "atLeast");
		}
		if (justify != null) {
			xml.val("jc", justify);
		}
		xml.close();
		runs.write(content, mark);
		xml.close();
	}

	/** Begins a paragraph with its properties; the caller closes it. */
	private void begin(String style, String justify, boolean newPage) {
		open(style, newPage);
		if (justify != null) {
			xml.val("jc", justify);
		}
		xml.close();
	}

	/** Begins a paragraph and its properties; the caller closes both. */
	private void open(String style, boolean newPage) {
		afterTable = false;
		xml.open("p").open("pPr").val("pStyle", style);
		if (keep) {
			xml.empty("keepNext");
		} else if (begins && "HyokaLead".equals(style)) {
			// By its first paragraph word processors tell whether a box stays on the page of what follows it.
			xml.val("keepNext", "0");
		}
		begins = false;
		if (newPage || breakBefore) {
			xml.empty("pageBreakBefore");
			breakBefore = false;
		}
	}

	private void list(ItemList list, BlockPlace place, int depth) {
		int number = parts.list(list);
		int step = place.inCell() ? CELL_INDENT : LIST_INDENT;
		for (List<Block> item : list.items()) {
			boolean first = true;
			for (Block block : item) {
				if (block instanceof Paragraph paragraph) {
					item(paragraph, place, first ? number : 0, Math.min(depth, 8), step);
				} else if (block instanceof ItemList inner) {
					list(inner, place, depth + 1);
				} else {
					write(block, place);
				}
				first = false;
			}
		}
	}

	private void item(Paragraph paragraph, BlockPlace place, int number, int depth, int step) {
		afterTable = false;
		xml.open("p").open("pPr").val("pStyle", "HyokaBody".equals(place.style()) ? "HyokaItem" : place.style());
		if (keep) {
			xml.empty("keepNext");
		}
		String indent = String.valueOf(step * (depth + 1));
		if (number > 0) {
			xml.open("numPr").val("ilvl", String.valueOf(depth)).val("numId", String.valueOf(number)).close();
			xml.empty("ind", "left", indent, "hanging", String.valueOf(step));
		} else {
			xml.empty("ind", "left", indent, "firstLine", "0");
		}
		xml.close();
		runs.write(paragraph.content(), parts.mark(paragraph));
		xml.close();
	}

	private void box(PanelBox box, BlockPlace place) {
		separate();
		int width = place.width();
		xml.open("tbl").open("tblPr").val("tblStyle", "HyokaBox");
		xml.empty("tblW", "w", String.valueOf(width), "type", "dxa").empty("tblLayout", "type", "fixed");
		xml.close().open("tblGrid").empty("gridCol", "w", String.valueOf(width)).close();
		xml.open("tr").open("tc").open("tcPr").empty("tcW", "w", String.valueOf(width), "type", "dxa").close();
		begins = true;
		cell(box.content(), new BlockPlace("HyokaBody", null, width - 400, false));
		begins = false;
		xml.close().close().close();
		afterTable = true;
	}

	private void table(ReportTable table, BlockPlace place) {
		table.caption().ifPresent(c -> caption(c, pages.sheet().tableCaption()));
		separate();
		tables.write(table, place.width(), pages.sheet().tables());
		afterTable = true;
		below(table.source(), table.notes(), null);
	}

	/** Two tables that follow each other would become one. */
	private void separate() {
		if (afterTable) {
			paragraph("HyokaGap", null, List.of());
		}
	}

	private void figure(ReportFigure figure, BlockPlace place) {
		begin("HyokaFigure", null, false);
		figures.write(figure, place.width());
		xml.close();
		if (!figure.caption().plain().isEmpty()) {
			keep = !figure.notes().isEmpty() || !figure.source().isEmpty();
			caption(figure.caption(), "HyokaFigureCaption");
			keep = false;
		}
		below(figure.source(), figure.notes(), "center");
		if (figure.data().isPresent() && pages.sheet().landscape() && !pages.sheet().narrow()) {
			untold.add(figure);
		} else {
			figure.data().ifPresent(data -> table(data, place));
		}
	}

	private void below(List<Inline> source, List<List<Inline>> notes, String justify) {
		for (int i = 0; i < notes.size(); i++) {
			keep = i < notes.size() - 1 || !source.isEmpty();
			paragraph(small("HyokaNote"), justify, notes.get(i));
		}
		keep = false;
		if (!source.isEmpty()) {
			begin(small("HyokaSource"), justify, false);
			Locale language = book.options().language();
			runs.text(ExportMessages.text(language, "source") + (language.getLanguage().equals("ja") ? "" : " "));
			runs.write(source);
			xml.close();
		}
	}

	/** Where much stands on few pages, what stands below a table is as small as the table. */
	private String small(String style) {
		return pages.sheet().tables().equals("HyokaDense") ? "HyokaDenseText" : style;
	}

	/** A caption whose number is a sequence field, so that it follows when a person adds a figure. */
	private void caption(Caption caption, String style) {
		begin(style, null, false);
		String id = String.valueOf(parts.bookmark(caption.id()));
		xml.empty("bookmarkStart", "id", id, "name", parts.bookmarkName(caption.id()));
		CaptionLabel.of(caption.label()).ifPresentOrElse(label -> {
			runs.text(label.word());
			runs.field("SEQ " + label.sequence() + " \\* " + label.format(), label.number());
		}, () -> runs.text(caption.label()));
		xml.empty("bookmarkEnd", "id", id);
		if (!caption.label().isEmpty() && !caption.text().isEmpty()) {
			runs.text("\u3000");
		}
		runs.write(caption.text());
		xml.close();
	}

	/** Begins and ends a paragraph of runs that another writes. */
	void paragraph(String style, Runnable content) {
		begin(style, null, false);
		content.run();
		xml.close();
	}

	/** What comes next stands on a page of its own. */
	void breakPage() {
		breakBefore = true;
	}

	/** Ends the section where what follows stands on other pages. */
	private void turn() {
		if (pages.turn(written)) {
			breakBefore = false;
			afterTable = false;
			if (!pages.sheet().landscape()) {
				tell();
			}
		}
	}

	/** Writes what the figures that lie show as tables: one that fills no lying page would leave it nearly empty. */
	private void tell() {
		for (ReportFigure figure : untold) {
			String label = figure.caption().label().isEmpty() ? figure.caption().plain() : figure.caption().label();
			keep = true;
			paragraph("HyokaNote", null, Inline.text(ExportMessages.text(book.options().language(), "dataOf", label)));
			keep = false;
			table(figure.data().orElseThrow(), new BlockPlace("HyokaBody", null, pages.sheet().textWidth(), false));
			written = true;
		}
		untold.clear();
	}
}
