// SPDX-License-Identifier: EPL-2.0
package org.hyoka.export.internal.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.hyoka.drawing.Scene;
import org.hyoka.export.internal.html.PaperChapters;
import org.hyoka.export.internal.paper.LyingPages;
import org.hyoka.report.ReportBook;
import org.hyoka.report.ReportChapter;
import org.hyoka.report.blocks.Block;
import org.hyoka.report.blocks.ContentsPage;
import org.hyoka.report.blocks.Heading;
import org.hyoka.report.blocks.PageLayout;
import org.hyoka.report.blocks.TitlePage;
import org.w3c.dom.Document;

/**
 * Sets a book part by part, so that only one is in memory. A part begins where a page begins anyway, so pages are those of
 * a book that is set as one. A list of contents is laid out in its turn, which says how many pages it takes, and painted
 * when the pages are known that it names.
 */
final class BookParts {
	/** Characters of HTML in a part: some fifteen pages. Longer parts take more memory, shorter ones more time. */
	private static final int ROOM = 100_000;
	/** Entries of a list of contents that are laid out at once. */
	private static final int ENTRIES = 800;
	private final ReportBook book;
	private final SubMonitor progress;
	private final StringBuilder html = new StringBuilder();
	private Map<String, Scene> scenes = new HashMap<>();
	private boolean contents;
	private boolean begun;
	private boolean headed;
	private int raised;
	private int pages;
	private final List<Waiting> waiting = new ArrayList<>();

	/** A list of contents, or a piece of one, that is still to be painted; too long ones are laid out once more for it. */
	private record Waiting(String html, Optional<PdfPart> part, int place, int firstPage, int pages, boolean first) {
	}

	/**
	 * @param progress as many steps as there are chapters
	 */
	BookParts(ReportBook book, SubMonitor progress) {
		this.book = book;
		this.progress = progress;
	}

	void write(OutputStream out) throws IOException {
		ObjectFile file = new ObjectFile(out);
		try (SharedFonts fonts = new SharedFonts(file, PdfFonts.of(book.options().language()))) {
			PdfBook pdf = new PdfBook(file, fonts, book.contents(),
					book.marks().draft().map(text -> new DraftMark(text, fonts.faces().gothic(true))));
			chapters(pdf, fonts);
			PageNumbers numbers = new PageNumbers(pdf::page);
			for (Waiting list : waiting) {
				cancel();
				paint(list, pdf, fonts, numbers);
			}
			pdf.finish();
		} finally {
			for (Waiting list : waiting) {
				if (list.part.isPresent()) {
					list.part.get().close();
				}
			}
		}
	}

	private void chapters(PdfBook pdf, SharedFonts fonts) throws IOException {
		PaperChapters paper = new PaperChapters(book);
		ReportChapter last = null;
		for (ReportChapter chapter : new LyingPages(book)) {
			cancel();
			String next = paper.next(chapter);
			boolean lists = chapter.blocks().stream().anyMatch(ContentsPage.class::isInstance);
			if (last != null && beginsPage(last, chapter) && (html.length() + next.length() > ROOM || lists || contents)) {
				part(pdf, fonts);
			}
			html.append(next);
			Scenes.add(chapter, book, scenes);
			contents |= lists;
			last = chapter;
			progress.worked(1);
		}
		part(pdf, fonts);
	}

	/** Sets what has been gathered. */
	private void part(PdfBook pdf, SharedFonts fonts) throws IOException {
		String chapters = html.toString();
		html.setLength(0);
		raise(chapters);
		Map<String, Scene> drawings = scenes;
		scenes = new HashMap<>();
		if (contents) {
			contents = false;
			contents(chapters, drawings, pdf, fonts);
			return;
		}
		int place = pdf.place();
		try (PdfPart part = sparing(chapters, drawings, fonts)) {
			begun = true;
			int firstPage = pages + 1;
			pages += part.pages();
			pdf.add(part.paint(), place, firstPage);
		}
	}

	/** The next part: chapters that would have a few lines on their last page are set a little closer, twice if need be, if that saves a page. */
	private PdfPart sparing(String chapters, Map<String, Scene> drawings, SharedFonts fonts) throws IOException {
		Document page = PrintPage.of(chapters, book, drawings, !begun, raised);
		PdfPart usual = tightened(page, drawings, fonts);
		if (!usual.markSparing(page, 0)) {
			return usual;
		}
		int before = usual.pages();
		usual.close();
		PdfPart closer = tightened(page, drawings, fonts);
		int once = closer.pages();
		if (closer.markSparing(page, 1)) {
			closer.close();
			closer = tightened(page, drawings, fonts);
			if (closer.pages() >= once) {
				closer.close();
				SparePages.unmark(page, 1);
				closer = tightened(page, drawings, fonts);
			}
		}
		if (closer.pages() < before) {
			return closer;
		}
		closer.close();
		SparePages.unmark(page, 1);
		SparePages.unmark(page, 0);
		return tightened(page, drawings, fonts);
	}

	/** The chapters of a page, with tables a little lower whose source would stand alone. */
	private PdfPart tightened(Document page, Map<String, Scene> drawings, SharedFonts fonts) throws IOException {
		PdfPart part = new PdfPart(page, drawings, fonts, pages + 1);
		if (!part.tighten(page)) {
			return part;
		}
		part.close();
		return new PdfPart(page, drawings, fonts, pages + 1);
	}

	private PdfPart layOut(String chapters, Map<String, Scene> drawings, SharedFonts fonts, int firstPage, boolean first) {
		return new PdfPart(PrintPage.of(chapters, book, drawings, first, raised), drawings, fonts, firstPage);
	}

	/** Lays a list of contents out, a long one piece by piece: a piece ends where its last but one page ends. */
	private void contents(String chapters, Map<String, Scene> drawings, PdfBook pdf, SharedFonts fonts) throws IOException {
		LongContents list = new LongContents(chapters);
		if (list.size() <= ENTRIES) {
			PdfPart part = layOut(chapters, drawings, fonts, pages + 1, !begun);
			wait(chapters, Optional.of(part), part.pages(), pdf);
			return;
		}
		int from = 0;
		while (from < list.size()) {
			cancel();
			int to = Math.min(from + ENTRIES, list.size());
			try (PdfPart part = layOut(list.piece(from, to), drawings, fonts, pages + 1, !begun)) {
				int count = part.pages();
				if (to < list.size()) {
					List<Integer> at = part.pagesOfEntries();
					int cut = at.size() - 1;
					while (cut > 0 && (at.get(cut).equals(at.get(cut - 1)) || list.headed(from + cut))) {
						cut--;
					}
					if (cut > 0) {
						to = from + cut;
						count = at.get(cut);
					}
				}
				wait(list.piece(from, to), Optional.empty(), count, pdf);
			}
			from = to;
		}
	}

	private void wait(String chapters, Optional<PdfPart> part, int count, PdfBook pdf) {
		waiting.add(new Waiting(chapters, part, pdf.place(), pages + 1, count, !begun));
		pages += count;
		begun = true;
	}

	private void paint(Waiting list, PdfBook pdf, SharedFonts fonts, PageNumbers numbers) throws IOException {
		try (PdfPart part = list.part.isPresent() ? list.part.get() : layOut(list.html, Map.of(), fonts, list.firstPage, list.first)) {
			if (part.pages() != list.pages) {
				throw new IllegalStateException("A list of contents took " + list.pages + " pages, and now " + part.pages() + ".");
			}
			part.number(numbers);
			pdf.add(part.paint(), list.place, list.firstPage);
		}
	}

	/** The first heading of the book says where levels begin: on a title page, or with a chapter, one below. */
	private void raise(String chapters) {
		int first = chapters.indexOf("<h1");
		int second = chapters.indexOf("<h2");
		if (!headed && (first >= 0 || second >= 0)) {
			headed = true;
			raised = first < 0 ? 1 : 0;
		}
	}

	private static boolean beginsPage(ReportChapter last, ReportChapter next) {
		if (!last.blocks().isEmpty() && (last.blocks().getLast() instanceof TitlePage || last.blocks().getLast() instanceof ContentsPage)) {
			return true;
		}
		for (Block block : next.blocks()) {
			if (!(block instanceof PageLayout)) {
				return block instanceof ContentsPage || block instanceof Heading heading && heading.newPage();
			}
		}
		return false;
	}

	private void cancel() {
		if (progress.isCanceled()) {
			throw new OperationCanceledException();
		}
	}
}
