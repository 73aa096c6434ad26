// SPDX-License-Identifier: EPL-2.0
package org.hyoka.export.internal.pptx;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import org.hyoka.export.ExportMessages;
import org.hyoka.report.ReportBook;
import org.hyoka.report.blocks.Block;
import org.hyoka.report.blocks.Caption;
import org.hyoka.report.blocks.Heading;
import org.hyoka.report.blocks.Inline;
import org.hyoka.report.blocks.InlineText;
import org.hyoka.report.blocks.ItemList;
import org.hyoka.report.blocks.NoteLines;
import org.hyoka.report.blocks.PageBreak;
import org.hyoka.report.blocks.PanelBox;
import org.hyoka.report.blocks.Paragraph;
import org.hyoka.report.blocks.ReportFigure;
import org.hyoka.report.blocks.ReportTable;
import org.hyoka.report.blocks.TitlePage;

/** Divides a report into slides: each heading with something below it begins one, and what does not fit goes on. */
final class SlidePlan {
	private static final double BODY = 15;
	private static final double SMALL = 10.5;
	private static final double SMALLEST_PICTURE = 190;
	/** How much smaller than as wide as the text a drawing with letters is shown beside other things. */
	private static final double SMALLER = 0.85;
	/** The part of a slide that the first piece of a drawing takes at least. */
	private static final double BEGINNING = 0.45;
	private static final double ROOM = Slide.BOTTOM - Slide.TOP;
	private final Consumer<Slide> out;
	private final Locale locale;
	private final List<String> above = new ArrayList<>();
	private final List<Slide.Item> items = new ArrayList<>();
	/** The slide before of the same topic, until it is clear how much stands on the one after it. */
	private final List<Slide.Item> held = new ArrayList<>();
	private int heldNumber;
	/** A part that begins; it has a slide of its own where headings follow and no text. */
	private String divider = "";
	/** The text that was parted last: its beginning at the foot of a slide, and all of it. */
	private Slide.Line parted;
	private Slide.Line undivided;
	private String title = "";
	private double used;
	private int continued;
	/** Whether nothing but remarks, such as that there is no entry, stands on the slide; it is not given out. */
	private boolean remarkOnly = true;

	SlidePlan(ReportBook book, Consumer<Slide> out) {
		this.out = out;
		this.locale = book.options().language();
	}

	void add(List<Block> blocks) {
		blocks.forEach(block -> add(block, 0, ""));
	}

	/** Gives out what is left. */
	void finish() {
		flush();
		release();
	}

	private void add(Block block, int indent, String marker) {
		switch (block) {
		case TitlePage page -> {
			flush();
			release();
			out.accept(new Slide.Cover(page));
		}
		case Heading heading -> heading(heading);
		case Paragraph paragraph -> paragraph(paragraph, indent, marker);
		case ItemList list -> {
			for (int i = 0; i < list.items().size(); i++) {
				String before = list.marker(i);
				int at = indent;
				for (Block inner : list.items().get(i)) {
					add(inner, at, before);
					at = indent + (list.marker(i).isEmpty() ? 0 : 1);
					before = "";
				}
			}
		}
		case PanelBox box -> box.content().forEach(inner -> add(inner, indent, ""));
		case NoteLines notes -> notes.lines().forEach(line -> text(InlineText.plain(line), indent, "", SMALL, false, true));
		case ReportTable table -> table(table);
		case ReportFigure figure -> figure(figure);
		case PageBreak pageBreak -> flush();
		default -> {
			// lists of contents and turned pages have no place on slides
		}
		}
	}

	private void heading(Heading heading) {
		flush();
		release();
		while (above.size() >= heading.level()) {
			above.removeLast();
		}
		while (above.size() < heading.level() - 1) {
			above.add("");
		}
		above.add(heading.text());
		title = heading.text();
		continued = 0;
		if (!divider.isEmpty()) {
			out.accept(new Slide.Divider(divider));
		}
		divider = heading.level() == 1 && heading.newPage() ? heading.text() : "";
	}

	/** What the topic belongs to: the heads above it, without the part's. */
	private String part() {
		return String.join("　＞　", above.subList(0, Math.max(0, above.size() - 1)).stream().filter(s -> !s.isEmpty()).toList());
	}

	private void paragraph(Paragraph paragraph, int indent, String marker) {
		String text = InlineText.marked(paragraph.content());
		switch (paragraph.role()) {
		case LEAD -> text(text, indent, marker, BODY, true, false);
		case REMARK -> {
			boolean alone = remarkOnly;
			text(text, indent, marker, SMALL, false, true);
			remarkOnly = alone;
		}
		case QUOTE -> text(text, indent + 1, marker, BODY, false, false);
		case BODY -> text(text, indent, marker, BODY, false, false);
		}
		for (Inline run : paragraph.content()) {
			if (run instanceof Inline.Footnote note) {
				text(ExportMessages.text(locale, "pptx.note", InlineText.plain(note.content())), indent, "", SMALL, false, true);
			}
		}
	}

	/** Text that is longer than the room that is left goes on on the next slide, parted after a sentence where possible. */
	private void text(String text, int indent, String marker, double size, boolean strong, boolean muted) {
		String rest = text.strip();
		String before = marker;
		int step = indent;
		while (!rest.isEmpty()) {
			Slide.Line whole = new Slide.Line(rest, step, before, size, strong, muted);
			if (whole.height() <= ROOM - used) {
				put(whole);
				return;
			}
			int fitting = (int) ((ROOM - used - size * 0.45) / (size * Slide.Line.LEADING));
			List<SlideTextMeasure.Line> lines = SlideTextMeasure.lines(rest, size, whole.width());
			if (fitting < 2 && used > 0) {
				turn();
				continue;
			}
			int at = parting(rest, lines, Math.clamp(fitting, 1, lines.size()));
			Slide.Line first = new Slide.Line(rest.substring(0, at).strip(), step, before, size, strong, muted);
			put(first);
			rest = rest.substring(at).strip();
			step += before.isEmpty() ? 0 : 1;
			before = "";
			if (!rest.isEmpty()) {
				parted = first;
				undivided = whole;
				turn();
			}
		}
	}

	private static int parting(String text, List<SlideTextMeasure.Line> lines, int fitting) {
		int at = lines.get(fitting - 1).to();
		int sentence = Math.max(text.lastIndexOf('。', at - 1), text.lastIndexOf('\n', at - 1));
		return sentence > at / 2 ? sentence + 1 : at;
	}

	private void figure(ReportFigure figure) {
		FigurePieces pieces = new FigurePieces(figure, locale);
		List<String> below = below(figure.source(), figure.notes());
		pieces.omitted().ifPresent(below::addFirst);
		String caption = figure.caption().plain();
		double words = lineHeight(caption) + below.stream().mapToDouble(this::lineHeight).sum();
		double room = ROOM - words - lineHeight(caption);
		if (pieces.manySlides(room)) {
			pieces(pieces, caption, room);
		} else {
			double wanted = pieces.shown();
			double least = pieces.hasLetters() ? wanted * SMALLER : Math.min(SMALLEST_PICTURE, wanted);
			if (used > 0 && ROOM - used - words < least) {
				turn();
			}
			put(new Slide.Picture(figure, Math.clamp(ROOM - used - words, Math.min(80, wanted), wanted)));
			caption(caption);
		}
		below.forEach(line -> text(line, 0, "", SMALL, false, true));
	}

	/** A drawing whose letters would be too small to read goes over several slides; it begins below the text that is there. */
	private void pieces(FigurePieces pieces, String caption, double room) {
		if (room - used < ROOM * BEGINNING) {
			turn();
		}
		List<Slide.Picture> all = pieces.pieces(room - used, room);
		for (Slide.Picture piece : all) {
			if (piece != all.getFirst()) {
				flush();
			}
			put(piece);
			caption(caption);
		}
	}

	private double lineHeight(String text) {
		return new Slide.Line(text, 0, "", SMALL, false, true).height();
	}

	/** What stands below a table or figure; the source is first, so that it stays with it where long notes go on on the next slide. */
	private List<String> below(List<Inline> source, List<List<Inline>> notes) {
		List<String> lines = new ArrayList<>(notes.stream().map(InlineText::plain).toList());
		if (!source.isEmpty()) {
			lines.addFirst(ExportMessages.text(locale, "source.of", InlineText.plain(source)));
		}
		return lines;
	}

	private void caption(String caption) {
		if (!caption.isEmpty()) {
			text(caption, 0, "", SMALL, true, false);
		}
	}

	private void table(ReportTable table) {
		if (table.style() == ReportTable.Style.PLAIN && hasFigure(table)) {
			table.body().forEach(row -> row.cells().forEach(cell -> cell.content().forEach(block -> add(block, 0, ""))));
			return;
		}
		SlideTable grid = new SlideTable(table);
		String caption = table.caption().map(Caption::plain).orElse("");
		double above = caption.isEmpty() ? 0 : lineHeight(caption);
		List<String> below = below(table.source(), table.notes());
		double all = below.stream().mapToDouble(this::lineHeight).sum();
		double words = all < ROOM / 3 || below.isEmpty() ? all : lineHeight(below.getFirst());
		// What cannot be parted takes its notes and source with it.
		double least = above + (grid.single() && above + grid.rest() + words <= ROOM ? grid.rest() + words : grid.smallest());
		if (used > 0 && least > ROOM - used) {
			turn();
		}
		caption(caption);
		while (grid.hasMore()) {
			double room = ROOM - used;
			double over = grid.rest() - room;
			if (over > 0 && over < ROOM / 4) {
				room = Math.max(grid.smallest(), room - (ROOM / 4 - over));
			}
			boolean notesAlone = grid.rest() <= room && grid.rest() + words > room;
			put(grid.next(notesAlone ? room - words : room));
			if (grid.hasMore()) {
				flush();
			}
		}
		below.forEach(line -> text(line, 0, "", SMALL, false, true));
	}

	/** A table that only places things beside each other may hold a figure, which a table on a slide cannot. */
	private static boolean hasFigure(ReportTable table) {
		return table.body().stream().flatMap(row -> row.cells().stream()).flatMap(cell -> cell.content().stream())
				.anyMatch(ReportFigure.class::isInstance);
	}

	private void put(Slide.Item item) {
		divider = "";
		remarkOnly = false;
		items.add(item);
		used += item.height();
	}

	/** Goes on on the next slide; a head at the foot of this one goes with what it heads, a caption stays below its figure. */
	private void turn() {
		List<Slide.Item> heads = new ArrayList<>();
		while (items.size() > 1 && items.getLast() instanceof Slide.Line line && line.strong()
				&& (line.size() > SMALL || items.get(items.size() - 2) instanceof Slide.Line)) {
			heads.addFirst(items.removeLast());
		}
		flush();
		heads.forEach(this::put);
	}

	private void flush() {
		if (!items.isEmpty() && !remarkOnly) {
			continued++;
			share();
			release();
			held.addAll(items);
			heldNumber = continued;
		}
		items.clear();
		remarkOnly = true;
		used = 0;
	}

	/** Where a slide would end a topic with a line or two, it takes lines from the one before until both hold about as much. */
	private void share() {
		double here = height(items);
		double before = height(held);
		if (here >= ROOM / 3) {
			return;
		}
		while (held.size() > 1 && held.getLast() instanceof Slide.Line line && !belongsToWhatIsAbove()
				&& (line.strong() || here + line.height() <= before - line.height())) {
			items.addFirst(held.removeLast());
			here += line.height();
			before -= line.height();
			if (line == parted) {
				items.subList(0, 2).clear();
				items.addFirst(undivided);
				here = height(items);
			}
		}
	}

	/** Caption, notes and source right below a figure or table are its own; a head is not. */
	private boolean belongsToWhatIsAbove() {
		int at = held.size() - 1;
		if (held.get(at) instanceof Slide.Line line && line.strong() && line.size() > SMALL) {
			return false;
		}
		while (at > 0 && held.get(at) instanceof Slide.Line line && line.size() == SMALL) {
			at--;
		}
		return !(held.get(at) instanceof Slide.Line) || at == held.size() - 1 && !(held.get(at - 1) instanceof Slide.Line);
	}

	private static double height(List<Slide.Item> items) {
		return items.stream().mapToDouble(Slide.Item::height).sum();
	}

	/** Gives out the slide that was held back. */
	private void release() {
		if (!held.isEmpty()) {
			out.accept(new Slide.Topic(part(), heldNumber == 1 ? title : ExportMessages.text(locale, "pptx.continued", title, heldNumber), held));
			held.clear();
		}
	}
}
