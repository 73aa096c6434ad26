// SPDX-License-Identifier: EPL-2.0
package org.hyoka.export.internal.pdf;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

import org.apache.pdfbox.filter.Filter;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.hyoka.export.ExportMessages;
import org.hyoka.report.ReportBook;
import org.hyoka.report.ReportExporter;

import com.openhtmltopdf.util.XRLog;

/**
 * Writes a report as PDF/A-2u, tagged, with bookmarks, links and page numbers in its list of contents. It is the same
 * page as the HTML form, with rules of its own for paper; charts stay drawings. Japanese text is set in a font that is
 * embedded as far as it is used, so it can be searched and copied. Memory grows with the longest stretch of chapters that
 * share pages, not with the book.
 */
public final class PdfExporter implements ReportExporter {
	private static final int PACKING = 2;

	@Override
	public String id() {
		return "pdf";
	}

	@Override
	public String label(Locale locale) {
		return ExportMessages.text(locale, "format.pdf");
	}

	@Override
	public String fileExtension() {
		return "pdf";
	}

	@Override
	public String mediaType() {
		return "application/pdf";
	}

	@Override
	public void export(ReportBook book, OutputStream out, IProgressMonitor monitor) throws IOException {
		SubMonitor progress = SubMonitor.convert(monitor, book.size());
		progress.subTask(ExportMessages.text(book.options().language(), "progress"));
		PdfFonts.check(book.options().language());
		XRLog.setLoggingEnabled(false);
		quick();
		try {
			new BookParts(book, progress).write(new Watched(out, progress));
		} catch (OperationCanceledException e) {
			throw e;
		} catch (RuntimeException e) {
			throw new IOException(e.getMessage(), e);
		}
	}

	/** PDFBox packs as small as it can, which takes a quarter of the time for a tenth of the size; unless told otherwise. */
	private static void quick() {
		if (System.getProperty(Filter.SYSPROP_DEFLATELEVEL) == null) {
			System.setProperty(Filter.SYSPROP_DEFLATELEVEL, String.valueOf(PACKING));
		}
	}

	private static void cancel(SubMonitor progress) {
		if (progress.isCanceled()) {
			throw new OperationCanceledException();
		}
	}

	/** Stops writing when the person cancels; the caller's stream is left open. */
	private static final class Watched extends FilterOutputStream {
		private final SubMonitor progress;

		Watched(OutputStream out, SubMonitor progress) {
			super(out);
			this.progress = progress;
		}

		@Override
		public void write(byte[] bytes, int offset, int length) throws IOException {
			cancel(progress);
			out.write(bytes, offset, length);
		}

		@Override
		public void close() throws IOException {
			flush();
		}
	}
}
