// SPDX-License-Identifier: EPL-2.0
package org.hyoka.export.internal.paper;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;

import org.hyoka.export.ExportMessages;
import org.hyoka.report.ReportBook;
import org.hyoka.report.ReportChapter;
import org.hyoka.report.blocks.Block;
import org.hyoka.report.blocks.Caption;
import org.hyoka.report.blocks.ContentsPage;
import org.hyoka.report.blocks.Heading;
import org.hyoka.report.blocks.Inline;
import org.hyoka.report.blocks.NoteLines;
import org.hyoka.report.blocks.PageBreak;
import org.hyoka.report.blocks.PageLayout;
import org.hyoka.report.blocks.ReportFigure;
import org.hyoka.report.blocks.ReportTable;
import org.hyoka.report.blocks.TitlePage;

/**
 * The chapters of a report for sheets of paper: what lies stands at the end of what begins with a page of its own, so that
 * no upright page before it is left with a few lines, however a form or the office breaks pages. Where it would have stood, a
 * line says where it is. Of long chapters it is not moved to the end, but before a heading some pages on.
 */
public final class LyingPages implements Iterable<ReportChapter> {
	/** Blocks: some six pages, which is also what is held in memory. */
	private static final int FAR = 60;
	/** Stands for a figure's number in a message. */
	private static final String PLACE = "\u0000";
	private final ReportBook book;

	/** For the chapters of that book. */
	public LyingPages(ReportBook book) {
		this.book = book;
	}

	@Override
	public Iterator<ReportChapter> iterator() {
		return new Order(book.iterator(), book.options().language());
	}

	/** A chapter whose blocks are being put in order. */
	private record Open(ReportChapter chapter, List<Block> blocks) {
	}

	/** Blocks that lie, and where they would have stood: in that chapter, before its block of that index. */
	private record Waiting(List<Block> group, Open home, int place) {
	}

	private static final class Order implements Iterator<ReportChapter> {
		private final Iterator<ReportChapter> chapters;
		private final Locale language;
		/** Chapters that are not handed out yet, since something waits in the first. */
		private final Deque<Open> open = new ArrayDeque<>();
		private final List<Waiting> waiting = new ArrayList<>();
		/** Blocks since the first of them. */
		private int between;

		Order(Iterator<ReportChapter> chapters, Locale language) {
			this.chapters = chapters;
			this.language = language;
		}

		@Override
		public boolean hasNext() {
			return !open.isEmpty() || chapters.hasNext();
		}

		@Override
		public ReportChapter next() {
			while (open.isEmpty() || !waiting.isEmpty() && chapters.hasNext()) {
				if (!chapters.hasNext()) {
					throw new NoSuchElementException();
				}
				Open chapter = new Open(chapters.next(), new ArrayList<>());
				read(chapter);
				open.add(chapter);
			}
			if (!waiting.isEmpty()) {
				place(open.getLast());
			}
			Open first = open.removeFirst();
			return new ReportChapter(first.chapter.index(), first.chapter.level(), first.blocks);
		}

		private void read(Open chapter) {
			List<Block> blocks = chapter.chapter.blocks();
			for (int i = 0; i < blocks.size(); i++) {
				Block block = blocks.get(i);
				if (block instanceof PageLayout layout) {
					int end = end(blocks, i);
					List<Block> group = blocks.subList(i, end);
					if (layout.equals(PageLayout.USUAL)) {
						chapter.blocks.add(layout);
					} else {
						lie(group, chapter);
						i = end - 1;
					}
				} else {
					if (beginsPage(block)) {
						place(open.isEmpty() || !chapter.blocks.isEmpty() ? chapter : open.getLast());
					} else if (between > FAR && block instanceof Heading && !endsWithHeading(chapter)) {
						place(chapter);
					}
					chapter.blocks.add(block);
					between++;
				}
			}
		}

		/** Pages of another kind: they wait if they lie with the room of a book. */
		private void lie(List<Block> group, Open chapter) {
			if (!group.getFirst().equals(new PageLayout(true)) || !group.getLast().equals(PageLayout.USUAL)) {
				place(chapter);
				chapter.blocks.addAll(group);
				return;
			}
			if (waiting.isEmpty()) {
				between = 0;
			}
			waiting.add(new Waiting(group.subList(1, group.size() - 1), chapter, chapter.blocks.size()));
		}

		/** Writes what waits at the end of that chapter, as it is so far. */
		private void place(Open chapter) {
			if (waiting.isEmpty()) {
				return;
			}
			List<Block> lying = new ArrayList<>(List.of(new PageLayout(true)));
			waiting.forEach(w -> lying.addAll(w.group));
			lying.add(PageLayout.USUAL);
			int end = chapter.blocks.size();
			for (Waiting w : waiting.reversed()) {
				if (w.home != chapter || w.place < end) {
					w.home.blocks.addAll(w.place, pointers(w.group));
				}
			}
			chapter.blocks.addAll(lying);
			waiting.clear();
		}

		private List<Block> pointers(List<Block> group) {
			List<List<Inline>> lines = new ArrayList<>();
			for (Block block : group) {
				Optional<Caption> caption = switch (block) {
				case ReportFigure figure -> Optional.of(figure.caption());
				case ReportTable table -> table.caption();
				default -> Optional.empty();
				};
				caption.ifPresent(c -> lines.add(pointer(c)));
			}
			return lines.isEmpty() ? List.of() : List.of(new NoteLines(lines));
		}

		private List<Inline> pointer(Caption caption) {
			String[] around = ExportMessages.text(language, "lyingAfter", PLACE).split(PLACE, 2);
			List<Inline> line = new ArrayList<>(Inline.text(around[0]));
			line.add(new Inline.Reference(caption.id(), caption.label().isEmpty() ? caption.plain() : caption.label()));
			line.addAll(Inline.text(around[1]));
			return line;
		}

		private static int end(List<Block> blocks, int from) {
			for (int i = from + 1; i < blocks.size(); i++) {
				if (blocks.get(i) instanceof PageLayout layout) {
					return layout.equals(PageLayout.USUAL) ? i + 1 : i;
				}
			}
			return blocks.size();
		}

		private static boolean beginsPage(Block block) {
			return block instanceof Heading heading && heading.newPage() || block instanceof PageBreak || block instanceof TitlePage
					|| block instanceof ContentsPage;
		}

		private static boolean endsWithHeading(Open chapter) {
			return !chapter.blocks.isEmpty() && chapter.blocks.getLast() instanceof Heading;
		}
	}
}
