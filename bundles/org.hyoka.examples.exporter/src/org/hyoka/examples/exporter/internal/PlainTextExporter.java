// SPDX-License-Identifier: EPL-2.0
package org.hyoka.examples.exporter.internal;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.hyoka.report.ReportBook;
import org.hyoka.report.ReportChapter;
import org.hyoka.report.ReportExporter;
import org.hyoka.report.blocks.Block;
import org.osgi.service.component.annotations.Component;

/**
 * The report as plain text in UTF-8: two versions of it can be compared line by line. A component that offers
 * {@link ReportExporter} is all it takes: the wizard and {@code hyoka export --format text} find it.
 */
@Component(service = ReportExporter.class)
public final class PlainTextExporter implements ReportExporter {
	static final String ID = "text";

	@Override
	public String id() {
		return ID;
	}

	@Override
	public String label(Locale locale) {
		return Locale.JAPANESE.getLanguage().equals(locale.getLanguage()) ? "テキスト（TXT）" : "Plain text (TXT)";
	}

	@Override
	public String fileExtension() {
		return "txt";
	}

	@Override
	public String mediaType() {
		return "text/plain";
	}

	@Override
	public void export(ReportBook book, OutputStream out, IProgressMonitor monitor) throws IOException {
		SubMonitor progress = SubMonitor.convert(monitor, book.size());
		Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
		for (String mark : Stream.of(book.marks().handling(), book.marks().draft()).flatMap(Optional::stream).toList()) {
			writer.write(mark + '\n'); // a text has no pages to say it on
		}
		BlockLines lines = new BlockLines(writer);
		for (ReportChapter chapter : book) { // one chapter at a time: memory does not grow with the book
			for (Block block : chapter.blocks()) {
				lines.write(block);
			}
			progress.split(1); // throws when the user cancelled; whoever called leaves no half file
		}
		writer.flush();
	}
}
