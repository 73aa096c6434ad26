// SPDX-License-Identifier: EPL-2.0
package org.hyoka.export.internal.pptx;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.hyoka.export.ExportMessages;
import org.hyoka.office.OfficeFile;
import org.hyoka.report.ReportBook;
import org.hyoka.report.ReportChapter;
import org.hyoka.report.ReportExporter;

/**
 * Writes a report as slides, the explanation material for a panel's meeting: one topic a slide, what does not fit goes on on
 * the next one under the same title. Text, tables and figures are the report's, so it is as anonymous as the report is (rule
 * 7); tables stay tables, and a person can go on editing. Each slide is written as it is made, so that memory grows with the
 * largest chapter and not with the book.
 */
public final class PptxExporter implements ReportExporter {
	@Override
	public String id() {
		return "pptx";
	}

	@Override
	public String label(Locale locale) {
		return ExportMessages.text(locale, "format.pptx");
	}

	/** That of a ministry's explanation material: program, projects, assessment, without the long texts. */
	@Override
	public Optional<String> outline() {
		return Optional.of("slides");
	}

	@Override
	public String fileExtension() {
		return "pptx";
	}

	@Override
	public String mediaType() {
		return "application/vnd.openxmlformats-officedocument.presentationml.presentation";
	}

	@Override
	public void export(ReportBook book, OutputStream out, IProgressMonitor monitor) throws IOException {
		SubMonitor progress = SubMonitor.convert(monitor, book.size() + 1);
		progress.subTask(ExportMessages.text(book.options().language(), "progress"));
		OfficeFile file = new OfficeFile(out, book.title(), book.proseLanguage());
		try (GrowingShow show = new GrowingShow(file, Slide.WIDTH, Slide.HEIGHT)) {
			SlidePlan plan = new SlidePlan(book, new SlidePainter(show, book)::paint);
			for (ReportChapter chapter : book) {
				if (progress.isCanceled()) {
					throw new OperationCanceledException();
				}
				plan.add(chapter.blocks());
				progress.worked(1);
			}
			plan.finish();
			show.finish();
		} catch (UncheckedIOException e) {
			throw e.getCause();
		}
		progress.worked(1);
	}
}
