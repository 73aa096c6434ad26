// SPDX-License-Identifier: EPL-2.0
package org.hyoka.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.Comparator;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import com.sun.management.GarbageCollectorMXBean;

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

	/** A work looks at so many of its moments. */
	private static final int LOOKS = 60;
	private static final Set<String> HEAP = ManagementFactory.getMemoryPoolMXBeans().stream().filter(p -> p.getType() == MemoryType.HEAP)
			.map(MemoryPoolMXBean::getName).collect(Collectors.toSet());
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

	/** Work that tells of its moments, the same ones each time it runs. */
	interface Watched {
		/** Does it; {@code moment} is called in its own thread. */
		void run(Runnable moment) throws Exception;
	}

	/**
	 * The most that work holds on to at its moments, in bytes beside what was in use before. It stands still meanwhile, and
	 * what is left is told by the collection itself: that is the same each time. To look at the heap from beside, now and then,
	 * counts what has been thrown away since the collection, and meets the worst moment or does not.
	 */
	static long live(Watched work) throws Exception {
		HOLD[0] = null;
		int[] moments = new int[1];
		work.run(() -> moments[0]++);
		int apart = Math.max(1, moments[0] / LOOKS);
		long before = settle();
		long[] most = { before };
		int[] next = new int[1];
		work.run(() -> {
			if (next[0]++ % apart == 0) {
				most[0] = Math.max(most[0], collected());
			}
		});
		return most[0] - before;
	}

	private static long settle() {
		collected();
		collected();
		return collected();
	}

	/** What a collection of the whole heap leaves, as it was when that ended; what only waits to be finalized has gone. */
	private static long collected() {
		System.gc();
		try {
			while (ManagementFactory.getMemoryMXBean().getObjectPendingFinalizationCount() > 0) {
				Thread.sleep(1);
			}
		} catch (InterruptedException e) {
			throw new IllegalStateException(e);
		}
		System.gc();
		return ManagementFactory.getPlatformMXBeans(GarbageCollectorMXBean.class).stream()
				.max(Comparator.comparingInt(c -> c.getMemoryPoolNames().length)).orElseThrow().getLastGcInfo().getMemoryUsageAfterGc()
				.entrySet().stream().filter(pool -> HEAP.contains(pool.getKey())).mapToLong(pool -> pool.getValue().getUsed()).sum();
	}
}
