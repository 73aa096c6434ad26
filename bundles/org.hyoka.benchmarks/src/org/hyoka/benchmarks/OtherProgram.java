// SPDX-License-Identifier: EPL-2.0
package org.hyoka.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs another program and takes its time, that of the processes it starts included. */
final class OtherProgram {
	private static final int MISSING = 127;
	/** A shell tells what a finished process has used; Java only does while it runs. */
	private static final List<String> TIMED = List.of("bash", "-c", "TIMEFORMAT='%U %S'; time \"$@\" >/dev/null 2>&1", "bash");

	private OtherProgram() {
	}

	/**
	 * Runs a program to its end.
	 *
	 * @throws IOException with a sentence if it is not installed, fails or takes more than ten minutes
	 */
	static Stopwatch.Time run(String... command) throws IOException, InterruptedException {
		List<String> words = new ArrayList<>(TIMED);
		words.addAll(List.of(command));
		long start = System.nanoTime();
		Process process = new ProcessBuilder(words).redirectErrorStream(true).start();
		if (!process.waitFor(10, TimeUnit.MINUTES)) {
			process.descendants().forEach(ProcessHandle::destroy);
			process.destroy();
			throw new IOException(command[0] + " was stopped after ten minutes.");
		}
		double wall = (System.nanoTime() - start) / 1e6;
		if (process.exitValue() != 0) {
			throw new IOException(command[0] + (process.exitValue() == MISSING ? " is not installed." : " failed."));
		}
		String[] used = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip().split(" ");
		return new Stopwatch.Time(wall, 1000 * (Double.parseDouble(used[0]) + Double.parseDouble(used[1])));
	}
}
