// SPDX-License-Identifier: EPL-2.0
package org.hyoka.benchmarks.torture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.hyoka.benchmarks.torture.CommandLines.Outcome;

/** A command of the finished product as a process of its own, with 512 MB. */
final class ProductRun {
	private final Path product;
	private final Path folder;

	/**
	 * @param product its folder
	 * @param folder  for its settings
	 */
	ProductRun(Path product, Path folder) {
		this.product = product;
		this.folder = folder;
	}

	/**
	 * Runs it.
	 *
	 * @param words   of the command
	 * @param seconds that it may take; it is killed then
	 * @throws TimeoutException if it takes longer
	 */
	Outcome run(List<String> words, int seconds) throws IOException, InterruptedException, TimeoutException {
		List<String> line = new ArrayList<>(List.of(product.resolve("hyoka").toString()));
		line.addAll(words);
		Path said = folder.resolve("product.log");
		ProcessBuilder how = new ProcessBuilder(line).redirectErrorStream(true).redirectOutput(said.toFile());
		how.environment().put("HYOKA_DATA", folder.resolve("data").toString());
		how.environment().put("HYOKA_JAVA_OPTS", "-Xmx512m -Dhyoka.state=" + folder.resolve("data/state"));
		Process process = how.start();
		if (!process.waitFor(seconds, TimeUnit.SECONDS)) {
			process.descendants().forEach(ProcessHandle::destroyForcibly);
			process.destroyForcibly().waitFor();
			throw new TimeoutException();
		}
		return new Outcome(process.exitValue(), Files.readString(said));
	}
}
