// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.internal.container;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/**
 * Hands bytes on in a thread of its own, so that a large model is made and packed at the same time. The bytes come out in
 * pieces of fixed size, however they were written; what fits in one piece is handed on without a thread.
 */
final class Pipe extends OutputStream {
	private static final int PIECE = 1 << 18;
	private static final int WAITING = 8;
	private static final byte[] END = new byte[0];
	private final OutputStream out;
	private final BlockingQueue<byte[]> pieces = new ArrayBlockingQueue<>(WAITING);
	private byte[] piece = new byte[PIECE];
	private int size;
	private Thread worker;
	private volatile Throwable failure;

	/** Hands on to a stream, which stays open. */
	Pipe(OutputStream out) {
		this.out = out;
	}

	@Override
	public void write(int b) throws IOException {
		write(new byte[] { (byte) b }, 0, 1);
	}

	@Override
	public void write(byte[] bytes, int offset, int length) throws IOException {
		int from = offset;
		int left = length;
		while (left > 0) {
			int count = Math.min(left, PIECE - size);
			System.arraycopy(bytes, from, piece, size, count);
			size += count;
			from += count;
			left -= count;
			if (size == PIECE) {
				put(piece);
				piece = new byte[PIECE];
				size = 0;
			}
		}
	}

	private void put(byte[] full) throws IOException {
		if (worker == null) {
			worker = Thread.ofPlatform().daemon().name("Hyoka dossier packer").start(this::work);
		}
		rethrow();
		try {
			pieces.put(full);
		} catch (InterruptedException e) {
			throw interrupted(e);
		}
	}

	/** After a failure it goes on taking pieces, so that nobody waits for it. */
	private void work() {
		try {
			for (byte[] next = pieces.take(); next != END; next = pieces.take()) {
				if (failure == null) {
					handOn(next);
				}
			}
		} catch (InterruptedException e) {
			failure = e;
		}
	}

	private void handOn(byte[] next) {
		try {
			out.write(next);
		} catch (IOException | RuntimeException | Error e) {
			failure = e;
		}
	}

	private void rethrow() throws IOException {
		switch (failure) {
		case null -> {
			// All went well so far.
		}
		case IOException e -> throw e;
		case RuntimeException e -> throw e;
		case Error e -> throw e;
		default -> throw interrupted(failure);
		}
	}

	private static InterruptedIOException interrupted(Throwable cause) {
		Thread.currentThread().interrupt();
		InterruptedIOException e = new InterruptedIOException("The packing of the model was interrupted.");
		e.initCause(cause);
		return e;
	}

	/** Waits until all is handed on; also when the writer gives up. */
	@Override
	public void close() throws IOException {
		if (worker == null) {
			out.write(piece, 0, size);
			size = 0;
			return;
		}
		try {
			if (size > 0) {
				pieces.put(Arrays.copyOf(piece, size));
				size = 0;
			}
			pieces.put(END);
			worker.join();
			worker = null;
		} catch (InterruptedException e) {
			worker.interrupt();
			throw interrupted(e);
		}
		rethrow();
	}
}
