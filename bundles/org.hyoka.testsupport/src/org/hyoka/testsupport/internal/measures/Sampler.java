// SPDX-License-Identifier: EPL-2.0
package org.hyoka.testsupport.internal.measures;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;

import org.hyoka.testsupport.Ui;

/** Looks every few milliseconds at what the thread of the user interface does: where the time of a page goes. */
final class Sampler extends Thread {
	private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(2);
	private static final int LINES = 30;
	private static final int DEEP = 7;
	private final Thread watched = Ui.get(Thread::currentThread);
	private final Map<String, Integer> inside = new HashMap<>();
	private final Map<String, Integer> at = new HashMap<>();
	private final Map<String, Integer> all = new HashMap<>();
	private int samples;

	Sampler() {
		super("sampler");
		setDaemon(true);
	}

	@Override
	public void run() {
		while (true) {
			StackTraceElement[] stack = watched.getStackTrace();
			if (stack.length > 0 && !isIdle(stack)) {
				note(stack);
			}
			LockSupport.parkNanos(PAUSE);
		}
	}

	private static boolean isIdle(StackTraceElement[] stack) {
		return Arrays.stream(stack).limit(4).anyMatch(f -> f.getMethodName().equals("sleep") || f.getMethodName().startsWith("park"));
	}

	private synchronized void note(StackTraceElement[] stack) {
		samples++;
		List<String> ours = Arrays.stream(stack).filter(Sampler::isOurs).map(Sampler::name).toList();
		ours.stream().distinct().forEach(name -> inside.merge(name, 1, Integer::sum));
		at.merge(Arrays.stream(stack).takeWhile(frame -> !isOurs(frame)).filter(frame -> !frame.getClassName().startsWith("java."))
				.limit(DEEP).map(Sampler::name).collect(Collectors.joining(" < ")) + " | "
				+ ours.stream().limit(2).collect(Collectors.joining(" < ")), 1, Integer::sum);
		Arrays.stream(stack).map(Sampler::name).distinct().forEach(name -> all.merge(name, 1, Integer::sum));
	}

	private static boolean isOurs(StackTraceElement frame) {
		return frame.getClassName().startsWith("org.hyoka.") && !frame.getClassName().contains("testsupport");
	}

	private static String name(StackTraceElement frame) {
		return frame.getClassName().replaceFirst(".*\\.", "") + "." + frame.getMethodName() + ":" + frame.getLineNumber();
	}

	/** Says where the time went since this was last asked: inside which of our methods, and at what it was. */
	synchronized void say() {
		say("inside", inside);
		say("at", at);
		say("all", all);
		samples = 0;
	}

	private void say(String how, Map<String, Integer> counts) {
		counts.entrySet().stream().sorted(Map.Entry.<String, Integer>comparingByValue().reversed()).limit(LINES).forEach(
				e -> System.out.printf(Locale.ROOT, "      %4d of %d %s %s%n", e.getValue(), samples, how, e.getKey()));
		counts.clear();
	}
}
