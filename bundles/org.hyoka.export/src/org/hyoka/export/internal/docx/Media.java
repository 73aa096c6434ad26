// SPDX-License-Identifier: EPL-2.0
package org.hyoka.export.internal.docx;

import java.util.concurrent.Callable;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Supplier;

/** A picture in the package, which is made when it is asked for, or beside the writing of the text once it is begun. */
final class Media {
	private final String name;
	private final Supplier<byte[]> bytes;
	private ForkJoinTask<byte[]> made;

	/**
	 * A picture.
	 *
	 * @param name  below {@code word/}
	 * @param bytes makes it, in any thread
	 */
	Media(String name, Supplier<byte[]> bytes) {
		this.name = name;
		this.bytes = bytes;
	}

	/** Its name below {@code word/}. */
	String name() {
		return name;
	}

	/** Lets it be made by whoever has time. */
	void begin() {
		if (made == null) {
			made = ForkJoinPool.commonPool().submit((Callable<byte[]>) bytes::get);
		}
	}

	/**
	 * Its bytes, which are not kept; made by the caller if nobody else has begun.
	 *
	 * @throws java.io.UncheckedIOException if it cannot be read
	 */
	byte[] take() {
		begin();
		byte[] result = made.join();
		made = null;
		return result;
	}
}
