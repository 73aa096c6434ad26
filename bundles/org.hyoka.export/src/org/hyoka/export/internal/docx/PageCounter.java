// SPDX-License-Identifier: EPL-2.0
package org.hyoka.export.internal.docx;

import java.util.List;
import java.util.Map;

import org.hyoka.export.internal.docx.PageFlow.Piece;
import org.hyoka.export.internal.docx.StyleSheet.Look;
import org.hyoka.report.ReportBook;
import org.hyoka.report.blocks.Block;
import org.hyoka.report.blocks.Caption;
import org.hyoka.report.blocks.ContentsEntry;
import org.hyoka.report.blocks.ContentsPage;
import org.hyoka.report.blocks.Heading;
import org.hyoka.report.blocks.Inline;
import org.hyoka.report.blocks.ItemList;
import org.hyoka.report.blocks.NoteLines;
import org.hyoka.report.blocks.PageBreak;
import org.hyoka.report.blocks.PageLayout;
import org.hyoka.report.blocks.PanelBox;
import org.hyoka.report.blocks.Paragraph;
import org.hyoka.report.blocks.ReportFigure;
import org.hyoka.report.blocks.ReportTable;
import org.hyoka.report.blocks.TitlePage;

/**
 * Works out on which page each heading will be, so that the list of contents is filled in before any word processor has
 * seen the file. The styles give nearly all lines an exact height and Japanese characters have one width, so that there is
 * little to guess; a word processor with other fonts may still break a page elsewhere, and puts its own numbers in when a
 * person has the list updated.
 */
final class PageCounter {
	private static final int ROW_LINE = CellRoom.LINE;
	private static final int BOX_PADDING = 240;
	private static final int EMU_PER_TWENTIETH = 635;

	private final StyleSheet styles;
	private final ReportBook book;
	private final FigureWriter figures;
	private final CellRoom room;
	private PaperSheet sheet = PaperSheet.of(PageLayout.USUAL);
	private PaperSheet wanted = sheet;
	private final PageFlow flow = new PageFlow(sheet.textHeight());
	private boolean written;
	private boolean afterTable;

	PageCounter(StyleSheet styles, ReportBook book, FigureWriter figures) {
		this.styles = styles;
		this.book = book;
		this.figures = figures;
		this.room = new CellRoom(styles);
	}

	/** Goes on with the next blocks of the book. */
	void count(List<Block> blocks) {
		for (Block block : blocks) {
			if (block instanceof PageLayout layout) {
				wanted = PaperSheet.of(layout);
			} else {
				turn();
				add(block, sheet.textWidth());
				written = true;
			}
		}
	}

	/** The pages of the headings by their ids. */
	Map<String, Integer> pages() {
		return flow.pages();
	}

	private void add(Block block, int width) {
		switch (block) {
		case Heading heading -> {
			if (heading.newPage()) {
				flow.newPage();
			}
			Look look = styles.look(DocumentWriter.headingStyle(heading.level(), sheet));
			paragraph(heading.id(), look, heading.text(), width, look.first());
		}
		case Paragraph paragraph -> paragraph(DocumentWriter.style(paragraph, "HyokaBody"), paragraph.content(), width);
		case ItemList list -> list(list, width, 0);
		case PanelBox box -> box(box, width);
		case ReportTable table -> table(table, width);
		case ReportFigure figure -> figure(figure, width);
		case NoteLines notes -> notes.lines().forEach(line -> paragraph("HyokaNote", line, width));
		case PageBreak pageBreak -> flow.newPage();
		case PageLayout layout -> {
			// only between the blocks of a chapter
		}
		case TitlePage title -> title(title, width);
		case ContentsPage contents -> contents(contents, width);
		}
	}

	private void title(TitlePage title, int width) {
		title.mark().ifPresent(m -> paragraph("HyokaTitleLine", Inline.text(m), width));
		paragraph("Title", Inline.text(title.title()), width);
		title.subtitle().ifPresent(s -> paragraph("Subtitle", Inline.text(s), width));
		title.date().ifPresent(d -> paragraph("HyokaTitleLine", Inline.text(d), width));
		title.issuers().forEach(i -> paragraph("HyokaTitleLine", Inline.text(i), width));
		flow.newPage();
	}

	private void contents(ContentsPage contents, int width) {
		flow.newPage();
		paragraph("HyokaContentsTitle", Inline.text(contents.title()), width);
		for (ContentsEntry entry : book.contents()) {
			if (entry.level() <= contents.depth()) {
				Look look = styles.look(DocumentWriter.contentsStyle(entry.level()));
				paragraph(null, look, entry.text(), width - 600, look.first());
			}
		}
		flow.newPage();
	}

	private void turn() {
		if (!wanted.equals(sheet)) {
			sheet = wanted;
			flow.resize(sheet.textHeight(), written);
			afterTable = false;
		}
	}

	private void paragraph(String style, List<Inline> content, int width) {
		Look look = styles.look(style);
		paragraph(null, look, TextMeasure.plain(content), width, look.first());
	}

	private void paragraph(String id, Look look, String text, int width, int first) {
		afterTable = false;
		int lines = TextMeasure.lines(text, look.size(), look.sans(), (double) width - look.left() - look.right(), first);
		flow.add(new Piece(id, look.before(), look.after(), lines, look.lineHeight(), look.keepNext(), look.whole()));
	}

	private void list(ItemList list, int width, int depth) {
		Look look = styles.look("HyokaItem");
		for (List<Block> item : list.items()) {
			for (Block block : item) {
				if (block instanceof Paragraph paragraph) {
					paragraph(null, look, TextMeasure.plain(paragraph.content()), width - DocumentWriter.LIST_INDENT * (depth + 1), 0);
				} else if (block instanceof ItemList inner) {
					list(inner, width, depth + 1);
				} else {
					add(block, width);
				}
			}
		}
	}

	private void separate() {
		if (afterTable) {
			paragraph("HyokaGap", List.of(), 1000);
		}
	}

	private void box(PanelBox box, int width) {
		separate();
		int height = room.height(box.content(), "HyokaBody", width - 400, DocumentWriter.LIST_INDENT) + BOX_PADDING;
		rows(height, false, false);
		afterTable = true;
	}

	/** A row, whose lines may part. */
	private void rows(int height, boolean whole, boolean keepNext) {
		if (whole) {
			flow.add(new Piece(null, 0, 0, 1, height, keepNext, true));
		} else {
			int lines = Math.max(1, Math.round((float) height / ROW_LINE));
			flow.add(new Piece(null, 0, 0, lines, (height + lines - 1) / lines, keepNext, false));
		}
	}

	private void table(ReportTable table, int width) {
		table.caption().ifPresent(c -> paragraph(sheet.tableCaption(), captionText(c), width));
		separate();
		int[] widths = TableWriter.widths(table, width);
		int[] head = room.heights(table.head(), widths, sheet.tables());
		int all = 0;
		for (int height : head) {
			all += height;
			rows(height, true, true);
		}
		int[] body = room.heights(table.body(), widths, sheet.tables());
		boolean[] kept = CellRoom.kept(table, head, body);
		boolean goesOn = false;
		for (int i = 0; i < body.length; i++) {
			rows(body[i], !table.breakable() || body[i] <= CellRoom.SHORT, kept[i]);
			if (!goesOn && !kept[i]) {
				flow.head(all);
				goesOn = true;
			}
		}
		boolean tail = body.length > 0 && kept[body.length - 1];
		if (!tail) {
			flow.head(0);
		}
		afterTable = true;
		below(table.notes(), table.source(), width);
		if (tail && goesOn) {
			flow.head(0);
		}
	}

	/** Notes stay with the source below them. */
	private void below(List<List<Inline>> notes, List<Inline> source, int width) {
		Look look = styles.look("HyokaNote");
		for (int i = 0; i < notes.size(); i++) {
			int lines = TextMeasure.lines(TextMeasure.plain(notes.get(i)), look.size(), look.sans(), (double) width - look.left() - look.right(), look.first());
			flow.add(new Piece(null, look.before(), look.after(), lines, look.lineHeight(), i < notes.size() - 1 || !source.isEmpty(), look.whole()));
			afterTable = false;
		}
		if (!source.isEmpty()) {
			paragraph("HyokaSource", source, width - 500);
		}
	}

	private static List<Inline> captionText(Caption caption) {
		return Inline.text(caption.plain());
	}

	private void figure(ReportFigure figure, int width) {
		Look look = styles.look("HyokaFigure");
		int height = (int) (figures.height(figure, width) / EMU_PER_TWENTIETH) + 60;
		afterTable = false;
		flow.add(new Piece(null, look.before(), look.after(), 1, height, true, true));
		if (!figure.caption().plain().isEmpty()) {
			Look caption = styles.look("HyokaFigureCaption");
			int lines = TextMeasure.lines(figure.caption().plain(), caption.size(), caption.sans(), (double) width - caption.left() - caption.right(), caption.first());
			boolean followed = !figure.notes().isEmpty() || !figure.source().isEmpty();
			flow.add(new Piece(null, caption.before(), caption.after(), lines, caption.lineHeight(), followed, caption.whole()));
		}
		below(figure.notes(), figure.source(), width);
		figure.data().ifPresent(data -> table(data, width));
	}
}
