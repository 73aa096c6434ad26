// SPDX-License-Identifier: EPL-2.0
package org.hyoka.export.internal.html;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

import org.hyoka.report.ReportBook;
import org.hyoka.report.ReportChapter;
import org.hyoka.report.blocks.Block;
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

/** Writes blocks as HTML. */
final class BlockWriter {
	private final ReportBook book;
	private final HtmlOutput out;
	private final Locale locale;
	private final InlineWriter inlines;
	private final TableWriter tables;
	private final FigureWriter figures;
	private final boolean paper;
	/** Whether the page has its one heading of the first level. */
	private boolean titled;

	/**
	 * @param paper whether it is printed, by a form that paints drawings itself and needs no data behind them
	 */
	BlockWriter(ReportBook book, HtmlOutput out, boolean paper) {
		this.book = book;
		this.out = out;
		this.paper = paper;
		locale = book.options().language();
		inlines = new InlineWriter(out, locale);
		tables = new TableWriter(out, inlines, this, locale);
		figures = new FigureWriter(out, inlines, tables, locale, paper);
	}

	void chapter(ReportChapter chapter) throws IOException {
		boolean opens = !chapter.blocks().isEmpty() && chapter.blocks().stream().allMatch(b -> b instanceof Heading || b instanceof PageLayout);
		// Without a name: a report of a hundred chapters would have as many landmarks, and several of one name.
		out.raw("<section class=\"chapter").raw(opens ? " opening" : "").raw("\">\n");
		if (!paper && !titled && chapter.blocks().stream().noneMatch(TitlePage.class::isInstance)) {
			titled = true;
			out.raw("<h1 class=\"hidden\"").attribute("lang", book.proseLanguage()).raw(">").text(book.title().replace('\n', ' ')).raw("</h1>\n");
		}
		PageLayout now = PageLayout.USUAL;
		for (Block block : chapter.blocks()) {
			if (block instanceof PageLayout layout) {
				turn(now, layout);
				now = layout;
			} else {
				block(block);
			}
		}
		turn(now, PageLayout.USUAL);
		inlines.footnotes();
		out.raw("</section>\n");
	}

	/** Pages of another kind stand in an element of their own. */
	private void turn(PageLayout from, PageLayout to) {
		if (!to.equals(from)) {
			out.raw(from.equals(PageLayout.USUAL) ? "" : "</div>\n");
			out.raw(to.equals(PageLayout.USUAL) ? ""
					: "<div class=\"" + (to.landscape() ? "landscape" : "upright") + " " + to.room().name().toLowerCase(Locale.ROOT) + "\">\n");
		}
	}

	void blocks(List<Block> blocks) throws IOException {
		for (Block block : blocks) {
			block(block);
		}
	}

	private void block(Block block) throws IOException {
		switch (block) {
		case Heading heading -> heading(heading);
		case Paragraph paragraph -> paragraph(paragraph);
		case ItemList list -> list(list);
		case PanelBox box -> {
			out.raw("<div class=\"box\">\n");
			blocks(box.content());
			out.raw("</div>\n");
		}
		case ReportTable table -> tables.table(table);
		case ReportFigure figure -> figures.figure(figure);
		case NoteLines notes -> notes(notes.lines());
		case PageBreak pageBreak -> out.raw("<div class=\"page-break\"></div>\n");
		case PageLayout layout -> {
			// only between the blocks of a chapter
		}
		case SpeakerNotes notes -> {
			// on slides only
		}
		case TitlePage title -> title(title);
		case ContentsPage contents -> ContentsList.page(contents, book, out);
		}
	}

	private void heading(Heading heading) {
		String tag = "h" + Math.min(6, heading.level() + 1);
		out.raw("<" + tag).attribute("id", heading.id()).attribute("class", "l" + Math.min(9, heading.level())
				+ (heading.newPage() ? " new-page" : "") + (heading.number().isEmpty() ? "" : " numbered"));
		language(heading.title());
		out.raw(">");
		if (!heading.number().isEmpty()) {
			out.raw("<span class=\"number\">").text(heading.text().substring(0, heading.text().length() - InlineText.plain(heading.title()).length()))
					.raw("</span>");
		}
		inlines.runs(heading.title());
		out.raw("</" + tag + ">\n");
	}

	private void paragraph(Paragraph paragraph) {
		String tag = paragraph.role() == Paragraph.Role.QUOTE ? "blockquote" : "p";
		out.raw("<" + tag);
		switch (paragraph.role()) {
		case BODY, QUOTE -> {
			// no class
		}
		case LEAD -> out.attribute("class", "lead");
		case REMARK -> out.attribute("class", "remark");
		}
		language(paragraph.content());
		out.raw(">");
		inlines.runs(paragraph.content());
		out.raw("</" + tag + ">\n");
	}

	/** Marks prose that is in the dossier's language where the report's headings are not. */
	void language(List<Inline> runs) {
		String prose = book.proseLanguage();
		if (!prose.startsWith(locale.getLanguage()) && InlineText.plain(runs).chars().anyMatch(c -> c >= 0x3040 && c <= 0x9FFF)) {
			out.attribute("lang", prose);
		}
	}

	private void list(ItemList list) throws IOException {
		out.raw(list.marker().counts() ? "<ol" : "<ul").raw(" class=\"marked\" role=\"list\">\n");
		for (int i = 0; i < list.items().size(); i++) {
			List<Block> item = list.items().get(i);
			out.raw("<li");
			if (item.size() == 1 && item.getFirst() instanceof Paragraph paragraph) {
				language(paragraph.content());
			}
			out.raw("><span class=\"marker " + list.marker().name().toLowerCase(Locale.ROOT) + "\">").text(list.marker(i)).raw("</span><div>");
			content(item);
			out.raw("</div></li>\n");
		}
		out.raw(list.marker().counts() ? "</ol>\n" : "</ul>\n");
	}

	/** Blocks inside a cell or item: a single paragraph needs no tags of its own. */
	void content(List<Block> content) throws IOException {
		if (content.size() == 1 && content.getFirst() instanceof Paragraph paragraph && paragraph.role() == Paragraph.Role.BODY) {
			inlines.runs(paragraph.content());
		} else {
			blocks(content);
		}
	}

	void notes(List<List<Inline>> lines) {
		for (List<Inline> line : lines) {
			out.raw("<p class=\"note\"");
			language(line);
			out.raw(">");
			inlines.runs(line);
			out.raw("</p>\n");
		}
	}

	private void title(TitlePage title) {
		String tag = titled ? "h2" : "h1";
		titled = true;
		out.raw("<header class=\"title-page\">");
		title.mark().ifPresent(mark -> out.raw("<p class=\"mark\">").text(mark).raw("</p>\n"));
		out.raw("<" + tag).attribute("lang", book.proseLanguage()).raw(">");
		inlines.runs(Inline.text(title.title()));
		out.raw("</" + tag + ">\n");
		title.subtitle().ifPresent(subtitle -> {
			out.raw("<p class=\"subtitle\"").attribute("lang", book.proseLanguage()).raw(">");
			inlines.runs(Inline.text(subtitle));
			out.raw("</p>\n");
		});
		title.date().ifPresent(date -> out.raw("<p class=\"date\">").text(date).raw("</p>\n"));
		for (String issuer : title.issuers()) {
			out.raw("<p class=\"issuer\"").attribute("lang", book.proseLanguage()).raw(">").text(issuer).raw("</p>\n");
		}
		out.raw("</header>\n");
	}
}
