// SPDX-License-Identifier: EPL-2.0
package org.hyoka.export.internal.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Locale;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.hyoka.drawing.Scene.Ink;
import org.hyoka.drawing.paint.Palette;
import org.hyoka.drawing.paint.SvgPainter;
import org.hyoka.export.ExportMessages;
import org.hyoka.report.ReportBook;
import org.hyoka.report.ReportChapter;
import org.hyoka.report.ReportExporter;

/**
 * One self-contained HTML file: nothing is loaded, all text of the dossier is escaped, a content security policy forbids
 * the rest. It reads on screens light and dark, wide and narrow, with and without script, and prints as A4.
 */
public final class HtmlExporter implements ReportExporter {
	private static final String CSS = resource("report.css");
	private static final String SCRIPT = resource("report.js");

	@Override
	public String id() {
		return "html";
	}

	@Override
	public String label(Locale locale) {
		return ExportMessages.text(locale, "format.html");
	}

	@Override
	public String fileExtension() {
		return "html";
	}

	@Override
	public String mediaType() {
		return "text/html";
	}

	@Override
	public void export(ReportBook book, OutputStream stream, IProgressMonitor monitor) throws IOException {
		try {
			HtmlOutput out = new HtmlOutput(stream);
			head(book, out);
			out.raw("<title>").text(book.title().replace('\n', ' ')).raw("</title>\n<style>\n:root{").raw(inks(Palette.LIGHT))
					.raw("}\n@media screen and (prefers-color-scheme:dark){:root{").raw(inks(Palette.DARK)).raw("}}\n").raw(CSS)
					.raw(PageMarkWriter.css(book.marks(), "font-weight:bold;")).raw("</style>\n</head>\n<body>\n<a class=\"skip\" href=\"#main\">")
					.text(ExportMessages.text(book.options().language(), "skip")).raw("</a>\n");
			PageMarkWriter.write(book.marks(), out);
			if (!book.contents().isEmpty()) {
				ContentsList.sidebar(book, out);
			}
			out.raw("<main id=\"main\">\n");
			chapters(book, out, monitor);
			out.raw("</main>\n<script>").raw(SCRIPT).raw("</script>\n</body>\n</html>\n");
			out.flush();
		} catch (UncheckedIOException e) {
			throw e.getCause();
		}
	}

	private static void chapters(ReportBook book, HtmlOutput out, IProgressMonitor monitor) throws IOException {
		SubMonitor progress = SubMonitor.convert(monitor, book.size());
		progress.subTask(ExportMessages.text(book.options().language(), "progress"));
		BlockWriter writer = new BlockWriter(book, out, false);
		for (ReportChapter chapter : book) {
			if (progress.isCanceled()) {
				throw new OperationCanceledException();
			}
			writer.chapter(chapter);
			progress.worked(1);
		}
	}

	private static void head(ReportBook book, HtmlOutput out) {
		Locale locale = book.options().language();
		out.raw("<!DOCTYPE html>\n<html").attribute("lang", locale.toLanguageTag()).raw(">\n<head>\n<meta charset=\"utf-8\">\n");
		out.raw("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; img-src data:; ")
				.raw("style-src 'unsafe-inline'; script-src 'sha256-").raw(sha256(SCRIPT))
				.raw("'; base-uri 'none'; form-action 'none'\">\n");
		out.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
				.raw("<meta name=\"color-scheme\" content=\"light dark\">\n")
				.raw("<meta name=\"generator\" content=\"Hyoka Workbench\">\n");
	}

	private static String inks(Palette palette) {
		StringBuilder css = new StringBuilder();
		for (Ink ink : Ink.values()) {
			css.append(SvgPainter.variable(ink)).append(':').append(palette.colour(ink)).append(';');
		}
		return css.toString();
	}

	private static String sha256(String text) {
		try {
			return Base64.getEncoder()
					.encodeToString(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("Every Java has SHA-256.", e);
		}
	}

	/** A file beside this class; its first line is the licence and is left out. */
	private static String resource(String name) {
		try (InputStream in = HtmlExporter.class.getResourceAsStream(name)) {
			if (in == null) {
				throw new IllegalStateException("There is no " + name + " beside " + HtmlExporter.class.getName() + ".");
			}
			String text = new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
			return text.substring(text.indexOf('\n') + 1);
		} catch (IOException e) {
			throw new UncheckedIOException(name + " cannot be read.", e);
		}
	}
}
