// SPDX-License-Identifier: EPL-2.0
package org.hyoka.benchmarks.torture;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A {@link Writer} as a process of its own. */
final class Child {
	private final Process process;
	private final BufferedReader out;
	private int begun;
	private int done;
	private Optional<String> refused = Optional.empty();

	/** Starts one. */
	Child(ProcessBuilder how) throws IOException {
		process = how.start();
		out = process.inputReader();
	}

	/** The words that start a {@link Writer} as a Java of its own. */
	static List<String> writer(Writer.How how, Path file, Path recovery, int count) {
		return List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx300m", "-XX:TieredStopAtLevel=1",
				"-XX:+UseSerialGC", "-XX:-UsePerfData", "-Dstdout.encoding=UTF-8", "-Dhyoka.state=" + recovery.getParent(), "-cp",
				System.getProperty("java.class.path"), Writer.class.getName(), how.name(), file.toString(), recovery.toString(),
				String.valueOf(count));
	}

	/** Takes in what it says until it begins to write, or ends. */
	void awaitBeginning() throws IOException {
		for (String line = out.readLine(); line != null; line = out.readLine()) {
			note(line);
			if (begun > 0) {
				return;
			}
		}
	}

	private void note(String line) {
		if (line.startsWith("begins ")) {
			begun = Integer.parseInt(line.substring(7));
		} else if (line.startsWith("done ")) {
			done = Integer.parseInt(line.substring(5));
		} else if (line.startsWith("refused ")) {
			refused = Optional.of(line);
		}
	}

	/** As kill -9 does. */
	void kill() throws IOException, InterruptedException {
		List<ProcessHandle> others = process.descendants().toList(); // a script waits for its Java
		others.forEach(ProcessHandle::destroyForcibly);
		process.toHandle().destroyForcibly(); // the process itself would close what it had said
		end();
		others.forEach(other -> other.onExit().join()); // what it had open goes a little before the process
	}

	/** Waits for its end; answers its exit code. */
	int end() throws IOException, InterruptedException {
		List<String> lines = new ArrayList<>();
		try {
			for (String line = out.readLine(); line != null; line = out.readLine()) {
				lines.add(line);
			}
		} catch (IOException e) {
			// The stream goes with the process that was killed; what it had said before is here.
		}
		if (!lines.isEmpty() && lines.getLast().matches("(begins|done) ")) {
			lines.removeLast();
		}
		lines.forEach(this::note);
		return process.waitFor();
	}

	/** Number of the writing that began last; 0 for none. */
	int begun() {
		return begun;
	}

	/** Number of the last one that was said to be done; 0 for none. */
	int done() {
		return done;
	}

	/** What the refusal said; empty where nothing was refused. */
	Optional<String> refused() {
		return refused;
	}
}
