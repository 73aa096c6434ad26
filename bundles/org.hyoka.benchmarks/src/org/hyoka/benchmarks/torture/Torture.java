// SPDX-License-Identifier: EPL-2.0
package org.hyoka.benchmarks.torture;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Started by {@code releng/torture}: {@code mutations|limits|kills|calls|window FOLDER SEED COUNT MINUTES [PRODUCT]}. Ends with 1 where
 * something was wrong.
 */
public final class Torture {
	private Torture() {
	}

	/** @param arguments as above */
	public static void main(String[] arguments) throws Exception {
		List<String> words = List.of(arguments);
		long seed = Long.parseLong(words.get(2));
		// Several may run at once, with seeds of their own.
		Path folder = Files.createDirectories(Path.of(words.get(1)).resolve(words.get(0) + '-' + seed));
		int count = Integer.parseInt(words.get(3));
		long end = System.currentTimeMillis() + Long.parseLong(words.get(4)) * 60_000;
		boolean well = switch (words.get(0)) {
		case "mutations" -> new Mutations(folder, Path.of(words.get(1)).resolve("kept"), Path.of(words.get(5))).run(seed, count, end);
		case "limits" -> new Limits(folder).run();
		case "kills" -> Kills.ofWriters(folder).run(seed, count, end);
		case "window" -> Kills.ofWindows(folder, Path.of(words.get(5))).run(seed, count, end);
		case "calls" -> new SystemCalls(folder).run(end);
		default -> throw new IllegalArgumentException(words.get(0));
		};
		System.exit(well ? 0 : 1);
	}
}
