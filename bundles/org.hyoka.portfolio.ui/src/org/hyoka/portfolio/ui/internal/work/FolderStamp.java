// SPDX-License-Identifier: EPL-2.0
package org.hyoka.portfolio.ui.internal.work;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumSet;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/** A number that changes when a file below some folders comes, goes or is written. What cannot be looked at counts as it is. */
final class FolderStamp extends SimpleFileVisitor<Path> {
	private final IProgressMonitor monitor;
	private long stamp;

	private FolderStamp(IProgressMonitor monitor) {
		this.monitor = monitor;
	}

	/** @throws OperationCanceledException if the monitor says so */
	static long of(List<Path> folders, IProgressMonitor monitor) throws IOException {
		FolderStamp visitor = new FolderStamp(monitor);
		for (Path folder : folders) {
			if (Files.exists(folder)) {
				Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, visitor);
			}
		}
		return visitor.stamp;
	}

	@Override
	public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
		if (monitor.isCanceled()) {
			throw new OperationCanceledException();
		}
		stamp += 31 * (31 * (31L * file.hashCode() + attributes.size()) + attributes.lastModifiedTime().toMillis()) + 1;
		return FileVisitResult.CONTINUE;
	}

	@Override
	public FileVisitResult visitFileFailed(Path file, IOException failure) {
		return FileVisitResult.CONTINUE;
	}

	@Override
	public FileVisitResult postVisitDirectory(Path folder, IOException failure) {
		return FileVisitResult.CONTINUE;
	}
}
