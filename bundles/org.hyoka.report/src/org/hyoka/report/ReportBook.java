// SPDX-License-Identifier: EPL-2.0
package org.hyoka.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.hyoka.model.hyoka.Criterion;
import org.hyoka.model.hyoka.ReportOutline;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.report.blocks.Block;
import org.hyoka.report.blocks.Caption;
import org.hyoka.report.blocks.ContentsEntry;
import org.hyoka.report.blocks.Heading;
import org.hyoka.report.blocks.InlineText;
import org.hyoka.report.blocks.ItemList;
import org.hyoka.report.blocks.PanelBox;
import org.hyoka.report.blocks.ReportFigure;
import org.hyoka.report.blocks.ReportTable;

/**
 * A report that has been numbered. It knows its contents list and all captions. The chapters of a book of usual size are
 * written once and kept; those of a very large one are written each time anew while one iterates, and only the current one
 * is in memory.
 *
 * @since 0.1
 */
public final class ReportBook implements Iterable<ReportChapter> {
	/**
	 * What a section writes about one subject, for a document that has headings of its own.
	 *
	 * @param section   the section's key
	 * @param argument  what it is told; empty for nothing
	 * @param subject   the undertaking it is about; null for the whole dossier
	 * @param criterion the criterion it is about; null for all
	 * @param head      a line above it; empty for none
	 */
	public record Part(String section, String argument, Undertaking subject, Criterion criterion, String head) {
		/** One without a line above it. */
		public static Part of(String section, String argument, Undertaking subject, Criterion criterion) {
			return new Part(section, argument, subject, criterion, "");
		}

		/** The same with a line above it. */
		public Part headed(String newHead) {
			return new Part(section, argument, subject, criterion, newHead);
		}
	}

	private final ReportRequest request;
	private final BookPlan plan;
	private final BookWriter writer;
	private final String proseLanguage;
	private final Map<String, String> labels = new HashMap<>();
	private final List<ContentsEntry> contents = new ArrayList<>();
	private final List<Caption> captions = new ArrayList<>();
	/** The chapters it holds; null for all. */
	private final List<Integer> only;
	private KeptChapters kept = KeptChapters.none();

	private ReportBook(ReportRequest request, BookPlan plan, BookWriter writer, List<Integer> only) {
		this.request = request;
		this.only = only;
		this.plan = plan;
		this.writer = writer;
		String language = request.dossier().getLanguage();
		proseLanguage = language != null && language.matches("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*") ? language : "ja";
	}

	static ReportBook number(ReportRequest request, BookPlan plan, BookWriter writer, IProgressMonitor monitor) {
		ReportBook book = new ReportBook(request, plan, writer, null);
		SubMonitor progress = SubMonitor.convert(monitor, plan.nodes().size());
		Numbering numbering = new Numbering(request.options().language(), request.options().ownCaptions());
		Numberer numberer = Numberer.first(numbering, book.labels);
		KeptChapters.Keeper keeper = new KeptChapters.Keeper();
		for (int i = 0; i < plan.nodes().size(); i++) {
			if (progress.isCanceled()) {
				throw new OperationCanceledException();
			}
			ReportChapter chapter = writer.write(i, numbering, numberer, book.labels);
			chapter.blocks().forEach(book::note);
			keeper.add(chapter, numberer);
			progress.worked(1);
		}
		book.kept = keeper.keep(book.labels);
		return book;
	}

	private void note(Block block) {
		switch (block) {
		case Heading heading -> {
			if (heading.listed()) {
				contents.add(new ContentsEntry(heading.level(), heading.number(), InlineText.plain(heading.title()),
						heading.text(), heading.id()));
			}
		}
		case ReportTable table -> {
			table.caption().filter(Caption::numbered).ifPresent(captions::add);
			table.body().forEach(row -> row.cells().forEach(cell -> cell.content().forEach(this::note)));
		}
		case ReportFigure figure -> {
			if (figure.caption().numbered()) {
				captions.add(figure.caption());
			}
		}
		case PanelBox box -> box.content().forEach(this::note);
		case ItemList list -> list.items().forEach(item -> item.forEach(this::note));
		default -> {
			// neither heading nor caption
		}
		}
	}

	/** What was asked for. */
	public ReportRequest request() {
		return request;
	}

	/** The report's options. */
	public ReportOptions options() {
		return request.options();
	}

	/** What every page says of the report; nothing for one that is finished and for everybody. */
	public PageMarks marks() {
		return PageMarks.of(request);
	}

	/** The report's title, plain; never null. */
	public String title() {
		return request.dossier().getTitle() == null ? "" : request.dossier().getTitle();
	}

	/** The second line of its title. */
	public Optional<String> subtitle() {
		return Optional.ofNullable(request.dossier().getSubtitle()).filter(s -> !s.isBlank());
	}

	/** Language of the dossier's prose as a BCP 47 tag; headings and labels are in that of the options. */
	public String proseLanguage() {
		return proseLanguage;
	}

	/** All headings in order. */
	public List<ContentsEntry> contents() {
		return List.copyOf(contents);
	}

	/** All numbered captions of figures and tables in order. */
	public List<Caption> captions() {
		return List.copyOf(captions);
	}

	/** How many chapters there are. */
	public int size() {
		return only == null ? plan.nodes().size() : only.size();
	}

	/** What each chapter of the whole book is about, in order; without their content. */
	public List<ChapterSubject> subjects() {
		List<ChapterSubject> subjects = new ArrayList<>();
		for (BookPlan.Node node : plan.nodes()) {
			subjects.add(ChapterSubject.of(subjects.size(), node));
		}
		return subjects;
	}

	/**
	 * The same report told in another outline, by the same sections: for a form that has an outline of its own.
	 *
	 * @throws ReportException if a section fails
	 */
	public ReportBook inOutline(ReportOutline outline) {
		ReportRequest other = request.withOutline(outline);
		BookPlan otherPlan = BookPlan.of(other);
		return number(other, otherPlan, writer.of(other, otherPlan), null);
	}

	/**
	 * A book of parts without their headings, for a document that has its own: a chapter for each part, in their order; figures and tables
	 * are numbered through all of them. One that has nothing to say is without blocks.
	 *
	 * @throws ReportException if a section fails
	 */
	public ReportBook inParts(List<Part> parts) {
		BookPlan partPlan = BookPlan.of(parts);
		return number(request, partPlan, writer.of(request, partPlan), null);
	}

	/** The sections it knows, by key. */
	public Map<String, ReportSection> sections() {
		return writer.sections();
	}

	/**
	 * A book of some of the chapters, numbered as in the whole and without a list of contents: for a preview.
	 *
	 * @param chapters places in the whole book, from 0, ascending
	 * @throws IndexOutOfBoundsException if there is no such chapter
	 */
	public ReportBook excerpt(List<Integer> chapters) {
		chapters.forEach(i -> Objects.checkIndex(i, plan.nodes().size()));
		ReportBook excerpt = new ReportBook(request, plan, writer, List.copyOf(chapters));
		excerpt.labels.putAll(labels);
		excerpt.kept = kept;
		return excerpt;
	}

	/** The chapters from front to back. */
	@Override
	public Iterator<ReportChapter> iterator() {
		return only == null ? all() : excerpted();
	}

	/** The numbers of a chapter depend on all before it, so those are written too and thrown away. */
	private Iterator<ReportChapter> excerpted() {
		Iterator<ReportChapter> all = all();
		return new Iterator<>() {
			private int next;
			private int at;

			@Override
			public boolean hasNext() {
				return next < only.size();
			}

			@Override
			public ReportChapter next() {
				if (!hasNext()) {
					throw new NoSuchElementException();
				}
				ReportChapter chapter = all.next();
				while (at++ < only.get(next)) {
					chapter = all.next();
				}
				next++;
				return chapter;
			}
		};
	}

	private Iterator<ReportChapter> all() {
		if (kept.all().isPresent()) {
			return kept.all().get().iterator();
		}
		Numbering numbering = new Numbering(request.options().language(), request.options().ownCaptions());
		Numberer numberer = Numberer.again(numbering, labels);
		return new Iterator<>() {
			private int next;

			@Override
			public boolean hasNext() {
				return next < plan.nodes().size();
			}

			@Override
			public ReportChapter next() {
				if (!hasNext()) {
					throw new NoSuchElementException();
				}
				return writer.write(next++, numbering, numberer, labels);
			}
		};
	}
}
