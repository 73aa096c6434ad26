// SPDX-License-Identifier: EPL-2.0
package org.hyoka.portfolio.internal.index;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/** Lets one program index at a time; the others wait. The system gives it up when a program is killed. */
final class WriterLock implements IndexStore.Lock {
	private static final int PAUSE = 100;
	private final FileChannel channel;

	private WriterLock(FileChannel channel) {
		this.channel = channel;
	}

	/**
	 * Waits until nobody else writes the index.
	 *
	 * @throws OperationCanceledException if the monitor says so
	 */
	static WriterLock of(Path index, IProgressMonitor monitor) throws IOException {
		FileChannel channel = FileChannel.open(IndexFiles.lock(index), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
		try {
			while (!taken(channel)) {
				monitor.subTask(Failures.phrase("waiting", index).in(java.util.Locale.getDefault()));
				if (monitor.isCanceled()) {
					throw new OperationCanceledException();
				}
				Thread.sleep(PAUSE);
			}
			return new WriterLock(channel);
		} catch (InterruptedException e) {
			channel.close();
			Thread.currentThread().interrupt();
			throw new InterruptedIOException();
		} catch (IOException | RuntimeException e) {
			channel.close();
			throw e;
		}
	}

	private static boolean taken(FileChannel channel) throws IOException {
		try {
			FileLock lock = channel.tryLock();
			return lock != null;
		} catch (OverlappingFileLockException e) {
			return false; // another thread of this program has it
		}
	}

	@Override
	public void close() throws IOException {
		channel.close();
	}
}
