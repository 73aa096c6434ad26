// SPDX-License-Identifier: EPL-2.0
package org.hyoka.export.internal.pptx;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.hyoka.dossier.templates.Templates;
import org.hyoka.export.ExportMessages;
import org.hyoka.office.OfficeFile;
import org.hyoka.report.ReportBook;
import org.hyoka.report.ReportChapter;
import org.hyoka.report.ReportExporter;

/**
 * Writes the slides that explain an evaluation to a council: one message each, native tables and charts, notes for who speaks.
 * An outline of slides decides which and in what order; a book in an outline without slides is told in the usual one. What they
 * say is the report's, so it is as anonymous as the report is (rule 7).
 */
public final class PptxExporter implements ReportExporter {
	private static final String OUTLINE = "slides";
	private final Optional<SlideTemplate> template;

	/** Slides in the workbench's own look. */
	public PptxExporter() {
		this(Optional.empty());
	}

	private PptxExporter(Optional<SlideTemplate> template) {
		this.template = template;
	}

	@Override
	public String id() {
		return "pptx";
	}

	@Override
	public String label(Locale locale) {
		return ExportMessages.text(locale, "format.pptx");
	}

	/** At most 25 slides in the order in which a council hears them. */
	@Override
	public Optional<String> outline() {
		return Optional.of(OUTLINE);
	}

	@Override
	public String fileExtension() {
		return "pptx";
	}

	@Override
	public String mediaType() {
		return "application/vnd.openxmlformats-officedocument.presentationml.presentation";
	}

	/** On the master of an office's presentation; the slides in it are left out. */
	@Override
	public Optional<ReportExporter> styledBy(Path office, Locale locale) throws IOException {
		return SlideTemplate.isOne(office) ? Optional.of(new PptxExporter(Optional.of(SlideTemplate.read(office, locale)))) : Optional.empty();
	}

	@Override
	public void export(ReportBook book, OutputStream out, IProgressMonitor monitor) throws IOException {
		SubMonitor progress = SubMonitor.convert(monitor, book.size() + 2);
		progress.subTask(ExportMessages.text(book.options().language(), "progress"));
		List<List<DeckReader.Slide>> chapters = chapters(book, progress);
		SlideMaster master = template.isPresent() ? SlideMaster.of(template.get().open()) : SlideMaster.own();
		try (var show = master.show()) {
			SlidePainter painter = new SlidePainter(master, book);
			for (DeckReader.Slide slide : new SlideLimit(book.options().language()).keep(chapters, master.room())) {
				checkCanceled(progress);
				painter.paint(slide);
			}
			progress.worked(1);
			new OfficeFile(out, book.title(), book.proseLanguage()).end(show);
		} catch (UncheckedIOException e) {
			throw e.getCause();
		}
		progress.worked(1);
	}

	private static List<List<DeckReader.Slide>> chapters(ReportBook book, SubMonitor progress) {
		List<List<DeckReader.Slide>> chapters = read(book, progress);
		if (book.size() == 0 || chapters.stream().flatMap(List::stream).anyMatch(DeckReader.Slide.Message.class::isInstance)) {
			return chapters;
		}
		ReportBook usual = book.inOutline(Templates.standard().outline(OUTLINE).orElseThrow().create().element());
		return read(usual, SubMonitor.convert(null, usual.size()));
	}

	private static List<List<DeckReader.Slide>> read(ReportBook book, SubMonitor progress) {
		List<List<DeckReader.Slide>> chapters = new ArrayList<>();
		DeckReader reader = new DeckReader();
		for (ReportChapter chapter : book) {
			checkCanceled(progress);
			chapters.add(reader.read(chapter.blocks()));
			progress.worked(1);
		}
		return chapters;
	}

	private static void checkCanceled(SubMonitor progress) {
		if (progress.isCanceled()) {
			throw new OperationCanceledException();
		}
	}
}
