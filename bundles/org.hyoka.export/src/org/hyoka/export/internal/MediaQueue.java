// SPDX-License-Identifier: EPL-2.0
package org.hyoka.export.internal;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Pictures on their way into a file, in their order whoever makes them first: some are made beside the writing of the text
 * that they stand in, no more than memory has room for.
 */
public final class MediaQueue implements AutoCloseable {
	/** Takes the pictures. */
	@FunctionalInterface
	public interface Target {
		/** Takes the next. */
		void write(String name, byte[] bytes) throws IOException;
	}

	/** A picture that waits; {@code drawn} ones may be made ahead, of others one at a time is read. */
	private record Waiting(String name, Media bytes, boolean drawn) {
	}

	/** How many wait: drawings, some megabytes at most. */
	private static final int MOST = 32;
	private final Deque<Waiting> waiting = new ArrayDeque<>();
	private final Target target;

	/** A queue that leads there. */
	public MediaQueue(Target target) {
		this.target = target;
	}

	/** Adds a picture that is made when its turn has come. */
	public void add(String name, Media bytes) {
		waiting.add(new Waiting(name, bytes, false));
	}

	/** Adds a drawing, and lets it be painted by whoever has time. */
	public void ahead(String name, Media bytes) {
		bytes.begin();
		waiting.add(new Waiting(name, bytes, true));
	}

	/** Writes the first, where more wait than there is room for. */
	public void write() throws IOException {
		write(MOST);
	}

	/** Writes all. */
	public void writeAll() throws IOException {
		write(0);
	}

	private void write(int left) throws IOException {
		while (waiting.size() > left) {
			Waiting first = waiting.peek();
			if (first.drawn && !first.bytes.make()) {
				help(first.bytes);
			}
			byte[] bytes = first.bytes.take();
			waiting.remove();
			target.write(first.name, bytes);
		}
	}

	/** While another thread still makes that one, the others are made here, the last first: it comes to those last. */
	private void help(Media wanted) {
		List<Waiting> all = new ArrayList<>(waiting);
		for (Waiting other : all.reversed()) {
			if (wanted.make()) {
				return;
			}
			if (other.drawn) {
				other.bytes.make();
			}
		}
	}

	/** Forgets those that still wait; they are not made any more. */
	@Override
	public void close() {
		waiting.forEach(w -> w.bytes.cancel());
		waiting.clear();
	}
}
