// SPDX-License-Identifier: EPL-2.0
package org.hyoka.report;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;

import org.eclipse.core.runtime.IProgressMonitor;

/** Writes reports and other exports to files. */
public final class ReportFiles {
	/** What goes into a file. */
	@FunctionalInterface
	public interface Content {
		/** Writes it; the stream is closed by who gave it. */
		void write(OutputStream out) throws IOException;
	}

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
	 * Writes a report to a file: beside it first, then in its place, so that neither an error nor a cancel leaves half a
	 * file. Folders on the way are made.
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
		write(file, out -> exporter.export(book, out, monitor));
	}

	/**
	 * Writes a file as {@link #write(ReportExporter, ReportBook, Path, IProgressMonitor)} does.
	 *
	 * @param file    the file; replaced if it exists
	 * @param content what goes into it
	 * @throws IOException if it cannot be written; the former file is still there
	 */
	public static void write(Path file, Content content) throws IOException {
		Path folder = file.toAbsolutePath().getParent();
		Files.createDirectories(folder);
		Path beside = Files.createFile(folder.resolve(".report-" + UUID.randomUUID() + ".part"));
		try {
			try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(beside), 1 << 16)) {
				content.write(out);
			}
			Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
		} finally {
			Files.deleteIfExists(beside);
		}
	}
}
