// SPDX-License-Identifier: EPL-2.0
package org.hyoka.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;

/**
 * Writes a report in one form: an OSGi service, so that other bundles add forms, many as an {@link ExporterSet}. It keeps no
 * state between exports.
 *
 * @since 0.1
 */
public interface ReportExporter {
	/** Short name used on the command line, such as {@code html}; lower case letters, digits, hyphens. */
	String id();

	/** Name for people, such as Word文書（DOCX）. */
	String label(Locale locale);

	/** Extension of its files, without a dot. */
	String fileExtension();

	/** Media type of its files. */
	String mediaType();

	/**
	 * Key of the outline in which this form is read best, where nobody chose one; empty for the dossier's. Slides for a meeting
	 * say less than a report does, and in another order.
	 */
	default Optional<String> outline() {
		return Optional.empty();
	}

	/**
	 * The same form in an office's own style.
	 *
	 * @param template the office's template; for Word a document whose styles, theme, headers and footers are taken,
	 *                 for slides a presentation whose master and layouts are
	 * @param locale   language of what is said when it is wrong
	 * @return who writes so; empty if the form knows no templates, or none of the kind that the file's ending names
	 * @throws IOException with a sentence that names file, part and line, if the template is wrong
	 */
	default Optional<ReportExporter> styledBy(Path template, Locale locale) throws IOException {
		return Optional.empty();
	}

	/**
	 * What an office's template says that cannot be filled, or that nobody has entered, with its place: a line each, what is wrong first.
	 * Nothing is written while something is wrong.
	 *
	 * @param book   what is to be written
	 * @param locale language of the lines
	 * @throws IOException with a sentence, if the template cannot be read
	 */
	default List<String> remarks(ReportBook book, Locale locale) throws IOException {
		return List.of();
	}

	/**
	 * Writes the book.
	 *
	 * @param book    what to write; its chapters are taken one by one
	 * @param out     takes the bytes; it is flushed and left open
	 * @param monitor told of every chapter, asked whether to stop
	 * @throws IOException if the stream refuses or a picture cannot be read
	 * @throws org.eclipse.core.runtime.OperationCanceledException if the monitor was cancelled
	 * @throws ReportException if the report cannot be made
	 */
	void export(ReportBook book, OutputStream out, IProgressMonitor monitor) throws IOException;
}
