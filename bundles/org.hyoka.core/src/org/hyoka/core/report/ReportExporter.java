// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

import org.eclipse.core.runtime.IProgressMonitor;

/** Writes a report in one form: an OSGi service, so that other bundles add forms. It keeps no state between exports. */
public interface ReportExporter {
	/** Short name used on the command line, such as {@code html}; lower case letters and digits. */
	String id();

	/** Name for people, such as Word文書（DOCX）. */
	String label(Locale locale);

	/** Extension of its files, without a dot. */
	String fileExtension();

	/** Media type of its files. */
	String mediaType();

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
