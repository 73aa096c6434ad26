// SPDX-License-Identifier: EPL-2.0
package org.hyoka.benchmarks;

import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.Callable;

/** Takes the median of several runs after a warm-up. */
final class Stopwatch {
	private Stopwatch() {
	}

	/**
	 * The median time in milliseconds. Work that takes long is run less often: at least three times, for at most about
	 * {@code seconds}; and once only if that once takes more than four times as long.
	 */
	static double median(double seconds, Callable<?> work) throws Exception {
		long budget = (long) (seconds * 1e9);
		long start = System.nanoTime();
		work.call();
		long first = System.nanoTime() - start;
		if (first > 4 * budget) {
			return first / 1e6;
		}
		int runs = (int) Math.max(3, Math.min(31, budget / Math.max(1, first)));
		for (int i = 0; i < runs / 2 && System.nanoTime() - start < budget / 3; i++) {
			work.call();
		}
		double[] times = new double[runs];
		int n = 0;
		while (n < runs && (n < 3 || System.nanoTime() - start < budget * 2)) {
			long t = System.nanoTime();
			work.call();
			times[n++] = (System.nanoTime() - t) / 1e6;
		}
		double[] taken = Arrays.copyOf(times, n);
		Arrays.sort(taken);
		return taken[n / 2];
	}

	/** Milliseconds as text. */
	static String ms(double time) {
		return String.format(Locale.ROOT, time < 10 ? "%.2f" : "%.0f", time);
	}

	/** A ratio as text. */
	static String ratio(double a, double b) {
		return String.format(Locale.ROOT, "%.2f", a / b);
	}
}
