// SPDX-License-Identifier: EPL-2.0
package org.hyoka.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/** Heap that a piece of work takes. Meaningful with the serial collector and a fixed heap, as the script starts it. */
final class Heap {
	/**
	 * What was measured.
	 *
	 * @param kept bytes that the result holds on to
	 * @param peak bytes in use at the worst moment, garbage included
	 */
	record Use(long kept, long peak) {
	}

	private static final int LOOKS = 8;
	private static final Object[] HOLD = new Object[1];

	private Heap() {
	}

	/** Measures work; it runs once before, so that what is only freed late by others does not count. */
	static Use of(Callable<?> work) throws Exception {
		work.call();
		return again(work);
	}

	/** Measures work that has run before. */
	static Use again(Callable<?> work) throws Exception {
		HOLD[0] = null;
		long before = settle();
		ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
		HOLD[0] = work.call();
		long peak = ManagementFactory.getMemoryPoolMXBeans().stream().filter(p -> p.getType() == MemoryType.HEAP)
				.mapToLong(p -> p.getPeakUsage().getUsed()).sum();
		long after = settle();
		HOLD[0] = null;
		return new Use(after - before, peak - before);
	}

	/**
	 * The most that work holds on to at any moment, in bytes beside what was in use before: everything else is collected again
	 * and again meanwhile. Work that is done soon is repeated until there was time to look at it.
	 */
	static long live(Callable<?> work) throws Exception {
		HOLD[0] = null;
		long before = settle();
		AtomicLong most = new AtomicLong();
		AtomicInteger looks = new AtomicInteger();
		AtomicBoolean done = new AtomicBoolean();
		Runtime runtime = Runtime.getRuntime();
		Thread looking = Thread.ofPlatform().start(() -> {
			while (!done.get()) {
				long start = System.nanoTime();
				System.gc();
				most.accumulateAndGet(runtime.totalMemory() - runtime.freeMemory(), Math::max);
				looks.incrementAndGet();
				// The work stands still meanwhile; it gets most of the time.
				LockSupport.parkNanos(4 * (System.nanoTime() - start));
			}
		});
		try {
			do {
				work.call();
			} while (looks.get() < LOOKS);
		} finally {
			done.set(true);
			looking.join();
		}
		return most.get() - before;
	}

	private static long settle() {
		for (int i = 0; i < 3; i++) {
			System.gc();
		}
		Runtime runtime = Runtime.getRuntime();
		return runtime.totalMemory() - runtime.freeMemory();
	}
}
