// SPDX-License-Identifier: EPL-2.0
package org.hyoka.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

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
		return name(name, named, exporter.fileExtension());
	}

	/** The same for what no form of report writes, by the ending of its files without a dot. */
	public static String name(String name, boolean named, String ending) {
		return name + (named && !name.endsWith(NAMED) ? NAMED : "") + '.' + ending;
	}

	/**
	 * The files of the same report in a folder that are of the other kind than what is to be written there: with names beside
	 * those without, or without beside those with. Whoever passes a folder on would pass on both.
	 *
	 * @param folder need not be there
	 * @param name   what files of the report begin with, without ending
	 * @param named  whether what is to be written names members
	 * @param forms  the endings that count, without dots
	 * @return their names, sorted
	 * @throws IOException if the folder cannot be read
	 */
	public static List<String> others(Path folder, String name, boolean named, Collection<String> forms) throws IOException {
		if (!Files.isDirectory(folder)) {
			return List.of();
		}
		String base = name.endsWith(NAMED) ? name.substring(0, name.length() - NAMED.length()) : name;
		try (Stream<Path> files = Files.list(folder)) {
			return files.map(file -> file.getFileName().toString()).filter(file -> file.startsWith(base + '.') || file.startsWith(base + '-'))
					.filter(file -> forms.contains(file.substring(file.lastIndexOf('.') + 1)))
					.filter(file -> file.substring(0, file.lastIndexOf('.')).endsWith(NAMED) != named).sorted().toList();
		}
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
