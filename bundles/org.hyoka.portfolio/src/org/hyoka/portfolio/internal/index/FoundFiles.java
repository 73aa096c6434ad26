// SPDX-License-Identifier: EPL-2.0
package org.hyoka.portfolio.internal.index;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.FileVisitor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

import org.eclipse.core.runtime.IProgressMonitor;

/** The files below a folder that may be documents, and what could not be looked into. */
final class FoundFiles implements FileVisitor<Path> {
	/**
	 * By what a file is taken for unchanged.
	 *
	 * @param size     bytes
	 * @param modified microseconds since 1970
	 */
	record Stamp(long size, long modified) {
		static Stamp of(BasicFileAttributes attributes) {
			long time = attributes.lastModifiedTime().to(TimeUnit.MICROSECONDS);
			return new Stamp(attributes.size(), time);
		}

		static Stamp of(Path file) throws IOException {
			return of(Files.readAttributes(file, BasicFileAttributes.class));
		}
	}

	private final Predicate<Path> wanted;
	private final IProgressMonitor monitor;
	private final Map<Path, Stamp> files = new HashMap<>();
	private final Map<Path, IOException> failures = new TreeMap<>();

	FoundFiles(Predicate<Path> wanted, IProgressMonitor monitor) {
		this.wanted = wanted;
		this.monitor = monitor;
	}

	/** Looks into a folder and all below it, or at a single file. Links are followed, but not round in a circle. */
	void look(Path folder) throws IOException {
		Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, this);
	}

	/** In no order. */
	Map<Path, Stamp> files() {
		return files;
	}

	/** Bytes of a file that was found; 0 for any other. */
	long size(Path file) {
		Stamp stamp = files.get(file);
		return stamp == null ? 0 : stamp.size();
	}

	/** Folders and files that could not be looked at. */
	Map<Path, IOException> failures() {
		return failures;
	}

	@Override
	public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
		return go();
	}

	@Override
	public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
		if (attributes.isRegularFile() && wanted.test(file)) {
			files.put(file, Stamp.of(attributes));
		}
		return go();
	}

	@Override
	public FileVisitResult visitFileFailed(Path file, IOException failure) {
		boolean folder = failure instanceof AccessDeniedException && Files.isDirectory(file);
		if (!(failure instanceof FileSystemLoopException) && (folder || wanted.test(file))) {
			failures.put(file, failure);
		}
		return go();
	}

	@Override
	public FileVisitResult postVisitDirectory(Path folder, IOException failure) {
		if (failure != null) {
			failures.put(folder, failure);
		}
		return go();
	}

	private FileVisitResult go() {
		return monitor.isCanceled() ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
	}
}
