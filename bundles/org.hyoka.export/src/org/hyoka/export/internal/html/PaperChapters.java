// SPDX-License-Identifier: EPL-2.0
package org.hyoka.export.internal.html;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import org.hyoka.report.ReportBook;
import org.hyoka.report.ReportChapter;

/**
 * The chapters of a report as HTML for a form that prints: without what only a screen has, and with empty places for
 * drawings, which that form paints itself. Footnotes are counted through the book, so chapters are written in order.
 */
public final class PaperChapters {
	private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 15);
	private final HtmlOutput out = new HtmlOutput(bytes);
	private final BlockWriter writer;

	/** For the chapters of that book. */
	public PaperChapters(ReportBook book) {
		writer = new BlockWriter(book, out, true);
	}

	/**
	 * Writes the next chapter.
	 *
	 * @return a {@code section} element
	 * @throws IOException if a picture cannot be read, with a sentence that says which
	 */
	public String next(ReportChapter chapter) throws IOException {
		try {
			bytes.reset();
			writer.chapter(chapter);
			out.flush();
			return bytes.toString(StandardCharsets.UTF_8);
		} catch (UncheckedIOException e) {
			throw e.getCause();
		}
	}
}
