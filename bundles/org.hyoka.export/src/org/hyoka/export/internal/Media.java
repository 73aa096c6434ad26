// SPDX-License-Identifier: EPL-2.0
package org.hyoka.export.internal;

import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/**
 * The bytes of a picture, which are made when they are asked for, or beside the writing of the text once they are begun. They
 * are made once, by whoever comes first.
 */
public final class Media {
	private FutureTask<byte[]> made;
	private boolean begun;

	/**
	 * A picture.
	 *
	 * @param bytes makes it, in any thread
	 */
	public Media(Supplier<byte[]> bytes) {
		made = new FutureTask<>(bytes::get);
	}

	/** Lets it be made by whoever has time. */
	public void begin() {
		if (!begun) {
			begun = true;
			ForkJoinPool.commonPool().execute(made);
		}
	}

	/** Makes it now, unless somebody has begun; whether it is made. */
	public boolean make() {
		made.run();
		return made.isDone();
	}

	/** Nobody will want it: it is not made, unless somebody is at it already. */
	public void cancel() {
		if (made != null) {
			made.cancel(false);
		}
	}

	/**
	 * Its bytes, which are not kept; may be called once.
	 *
	 * @throws java.io.UncheckedIOException if it cannot be read
	 */
	public byte[] take() {
		make();
		try {
			return made.get();
		} catch (ExecutionException e) {
			if (e.getCause() instanceof RuntimeException failed) {
				throw failed;
			}
			throw new IllegalStateException(e.getCause());
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw (CancellationException) new CancellationException().initCause(e);
		} finally {
			made = null;
		}
	}
}
