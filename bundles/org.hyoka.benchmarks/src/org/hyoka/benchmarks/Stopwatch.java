// SPDX-License-Identifier: EPL-2.0
package org.hyoka.benchmarks;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.Callable;

import com.sun.management.OperatingSystemMXBean;

/** Takes the median of several runs after a warm-up. */
final class Stopwatch {
	/** Nanoseconds of processor time that an average is taken over. */
	private static final long ENOUGH = 2_000_000_000L;

	/**
	 * What a piece of work takes, in milliseconds.
	 *
	 * @param wall the median time on the clock
	 * @param cpu  the mean time of processors, with what the machine does beside it (compiling, collecting); it blurs less than
	 *             the clock where others work too
	 */
	record Time(double wall, double cpu) {
		@Override
		public String toString() {
			return ms(wall) + " | " + ms(cpu);
		}
	}

	private Stopwatch() {
	}

	/** The median time in milliseconds, as {@link #time} takes it. */
	static double median(double seconds, Callable<?> work) throws Exception {
		return time(seconds, work).wall;
	}

	/**
	 * The time of a piece of work. What takes long is run less often: at least three times, for at most about twice
	 * {@code seconds}; and once only if that once takes more than four times as long.
	 */
	static Time time(double seconds, Callable<?> work) throws Exception {
		long budget = (long) (seconds * 1e9);
		long start = System.nanoTime();
		Time once = once(work);
		if (once.wall * 1e6 > 4 * budget) {
			return once;
		}
		while (System.nanoTime() - start < budget / 2) {
			work.call();
		}
		int most = (int) Math.max(3, Math.min(301, budget / Math.max(1, once.wall * 1e6)));
		double[] times = new double[most];
		int n = 0;
		long cpu = cpu();
		while (n < most && (n < 3 || System.nanoTime() - start < budget * 2)) {
			long t = System.nanoTime();
			work.call();
			times[n++] = (System.nanoTime() - t) / 1e6;
		}
		double mean = (cpu() - cpu) / 1e6 / n;
		double[] taken = Arrays.copyOf(times, n);
		Arrays.sort(taken);
		return new Time(taken[n / 2], mean);
	}

	/** The time of one run, cold or warm as it comes. */
	static Time once(Callable<?> work) throws Exception {
		long cpu = cpu();
		long start = System.nanoTime();
		work.call();
		return new Time((System.nanoTime() - start) / 1e6, (cpu() - cpu) / 1e6);
	}

	/** Time of processors that this process has had, in nanoseconds; it counts in steps of some milliseconds. */
	private static long cpu() {
		return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
	}

	/**
	 * The processor time of the whole process in milliseconds that one run takes on the average: work that is spread over
	 * threads costs no less by that, and a machine that does other things beside changes it little. Runs are repeated for two
	 * seconds of processor time, far above the tick of its clock.
	 */
	static double processor(Callable<?> work) throws Exception {
		var system = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
		work.call();
		long start = system.getProcessCpuTime();
		int runs = 0;
		long used = 0;
		while (used < ENOUGH) {
			work.call();
			runs++;
			used = system.getProcessCpuTime() - start;
		}
		return used / 1e6 / runs;
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
