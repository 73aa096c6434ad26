// SPDX-License-Identifier: EPL-2.0
package org.hyoka.export.internal.template;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IProgressMonitor;
import org.hyoka.export.ExportMessages;
import org.hyoka.export.TemplateCheck;
import org.hyoka.export.TemplateFault;
import org.hyoka.report.ReportBook;
import org.hyoka.report.ReportExporter;

/** Writes a report by filling an office's own Word file. */
public final class FilledExporter implements ReportExporter {
	private final ReportExporter word;
	private final Path file;
	private final Locale locale;

	private FilledExporter(ReportExporter word, Path file, Locale locale) {
		this.word = word;
		this.file = file;
		this.locale = locale;
	}

	/**
	 * Who fills a file.
	 *
	 * @return empty if it has no fields
	 * @throws IOException with a sentence, if it is no Word file
	 */
	public static Optional<ReportExporter> of(ReportExporter word, Path file, Locale locale) throws IOException {
		return WordPackage.isOne(file) && TemplateReader.hasFields(file, locale) ? Optional.of(new FilledExporter(word, file, locale))
				: Optional.empty();
	}

	@Override
	public String id() {
		return word.id();
	}

	@Override
	public String label(Locale language) {
		return word.label(language);
	}

	@Override
	public String fileExtension() {
		return word.fileExtension();
	}

	@Override
	public String mediaType() {
		return word.mediaType();
	}

	@Override
	public List<String> remarks(ReportBook book, Locale language) throws IOException {
		return TemplateReader.check(file, book.sections(), book.options(), book.request(), language).stream()
				.sorted(Comparator.comparing(TemplateFault::kind)).map(fault -> TemplateCheck.line(fault, language)).toList();
	}

	/** Nothing is written where a field is wrong, or would print what is not to leave the office: all are named at once. */
	@Override
	public void export(ReportBook book, OutputStream out, IProgressMonitor monitor) throws IOException {
		List<TemplateFault> wrong = TemplateReader.check(file, book.sections(), book.options(), book.request(), locale).stream()
				.filter(fault -> fault.kind() == TemplateFault.Kind.WRONG).toList();
		if (!wrong.isEmpty()) {
			throw new IOException(ExportMessages.text(locale, "fill.wrong", file.getFileName()) + wrong.stream()
					.map(fault -> System.lineSeparator() + "  " + TemplateCheck.line(fault, locale)).collect(Collectors.joining()));
		}
		Filler.fill(file, book, out, locale, monitor);
	}
}
