// SPDX-License-Identifier: EPL-2.0
package org.hyoka.portfolio.internal.index;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.function.ToLongFunction;

import org.eclipse.core.runtime.IProgressMonitor;

/** Reads files on several threads and hands them to one in their order; only a few wait at a time, so that memory does not grow. */
final class ParallelReading {
	private static final int MOST = 8;
	/** Files that may wait whatever their size, for each thread. */
	private static final int AHEAD = 2;
	/** Bytes of the files that may wait beyond these, and how many: so that reading goes on while a batch of rows is written. */
	private static final long BYTES_AHEAD = 4 << 20;
	private static final int MOST_AHEAD = 1024;
	/** Within this time of a wish to stop, milliseconds, nobody waits any longer for a file that does not come. */
	private static final int PATIENCE = 200;

	/** Takes what was read. */
	interface Taker<T> {
		void take(T read) throws SQLException;
	}

	/** A file that is being read, or was. */
	private record Waiting<T>(Future<T> read, long bytes) {
	}

	private ParallelReading() {
	}

	/**
	 * Reads all files; takes and begins no more when the monitor says so.
	 *
	 * @param size of a file, in bytes
	 */
	static <T> void of(List<Path> files, ToLongFunction<Path> size, Function<Path, T> reader, IProgressMonitor monitor, Taker<T> taker)
			throws SQLException, IOException {
		int threads = Math.min(MOST, Math.min(files.size(), Runtime.getRuntime().availableProcessors()));
		ExecutorService pool = Executors.newFixedThreadPool(threads, task -> {
			Thread thread = new Thread(task, "portfolio");
			thread.setDaemon(true);
			return thread;
		});
		try {
			Deque<Waiting<T>> waiting = new ArrayDeque<>();
			long bytes = 0;
			for (Path file : files) {
				if (monitor.isCanceled()) {
					break;
				}
				Waiting<T> one = new Waiting<>(pool.submit(() -> reader.apply(file)), size.applyAsLong(file));
				waiting.add(one);
				bytes += one.bytes();
				while (waiting.size() > threads * AHEAD && (bytes > BYTES_AHEAD || waiting.size() > MOST_AHEAD)) {
					bytes -= waiting.element().bytes();
					if (!take(waiting.remove().read(), monitor, taker)) {
						return;
					}
				}
			}
			while (!waiting.isEmpty() && !monitor.isCanceled() && take(waiting.remove().read(), monitor, taker)) {
				// the next; whoever stops does not wait for what was begun ahead
			}
		} finally {
			pool.shutdownNow();
		}
	}

	/** Whether it came before somebody wanted to stop. */
	private static <T> boolean take(Future<T> future, IProgressMonitor monitor, Taker<T> taker) throws SQLException, IOException {
		try {
			while (!future.isDone() && !came(future)) {
				if (monitor.isCanceled()) {
					return false;
				}
			}
			taker.take(future.get());
			monitor.worked(1);
			return true;
		} catch (ExecutionException e) {
			if (e.getCause() instanceof Error error) {
				throw error;
			}
			throw new IllegalStateException(e.getCause());
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new InterruptedIOException();
		}
	}

	private static boolean came(Future<?> future) throws ExecutionException, InterruptedException {
		try {
			future.get(PATIENCE, TimeUnit.MILLISECONDS);
			return true;
		} catch (TimeoutException e) {
			return false;
		}
	}
}
