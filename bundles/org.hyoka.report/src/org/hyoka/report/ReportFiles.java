// SPDX-License-Identifier: EPL-2.0
package org.hyoka.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.runtime.IProgressMonitor;
import org.hyoka.dossier.AtomicFile;

/**
 * Writes reports to files.
 *
 * @since 0.1
 */
public final class ReportFiles {
	private static final String NAMED = "-named";

	private ReportFiles() {
	}

	/**
	 * What a report's file is called; that it names members is seen before somebody opens it or sends it away.
	 *
	 * @param name     without ending
	 * @param named    whether members are named in it
	 * @param exporter the form
	 * @return the name, with {@code -named} where members are, and the form's ending
	 */
	public static String name(String name, boolean named, ReportExporter exporter) {
		return name + (named && !name.endsWith(NAMED) ? NAMED : "") + '.' + exporter.fileExtension();
	}

	/**
	 * Writes a report to a file, whole or not at all: neither an error nor a cancel leaves half a file. Folders on the way
	 * are made.
	 *
	 * @param exporter the form
	 * @param book     the report
	 * @param file     the file; replaced if it exists
	 * @param monitor  progress
	 * @throws IOException if it cannot be written
	 * @throws org.eclipse.core.runtime.OperationCanceledException if the monitor was cancelled
	 */
	public static void write(ReportExporter exporter, ReportBook book, Path file, IProgressMonitor monitor)
			throws IOException {
		Files.createDirectories(file.toAbsolutePath().getParent());
		AtomicFile.write(file, out -> exporter.export(book, out, monitor));
	}
}
