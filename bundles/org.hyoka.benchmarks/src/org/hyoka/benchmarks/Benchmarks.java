// SPDX-License-Identifier: EPL-2.0
package org.hyoka.benchmarks;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Runs benchmarks by name, all of them without one. Figures are medians in milliseconds and, what matters, ratios within
 * the run; other work on the machine blurs them.
 */
public final class Benchmarks {
	/** A benchmark. */
	interface Benchmark {
		/** Runs it for sizes up to that many objects and prints a table. */
		void run(int largest) throws Exception;
	}

	private static final int LARGEST = 100_000;

	private Benchmarks() {
	}

	/** Arguments: names, and {@code --largest N}. */
	public static void main(String[] words) throws Exception {
		Map<String, Benchmark> all = new LinkedHashMap<>();
		all.put("dossier", new DossierFileBenchmark());
		all.put("validation", new ValidationBenchmark());
		all.put("report", new ReportBenchmark());
		all.put("template", new TemplateBenchmark());
		all.put("ip", new IpBenchmark());
		all.put("roadmap", new RoadmapBenchmark());
		all.put("merge", new MergeBenchmark());
		all.put("portfolio", new PortfolioBenchmark());
		Map<String, Benchmark> chosen = new LinkedHashMap<>();
		int largest = LARGEST;
		for (int i = 0; i < words.length; i++) {
			if (words[i].equals("--largest")) {
				largest = Integer.parseInt(words[++i]);
			} else if (all.containsKey(words[i])) {
				chosen.put(words[i], all.get(words[i]));
			} else {
				System.err.println("There is no benchmark " + words[i] + "; there are: " + String.join(", ", all.keySet()) + ".");
				System.exit(2);
			}
		}
		for (var entry : (chosen.isEmpty() ? all : chosen).entrySet()) {
			System.out.println();
			System.out.println("== " + entry.getKey());
			entry.getValue().run(largest);
		}
	}

	/** Sizes from a thousand up, in tens. */
	static int[] sizes(int largest) {
		return java.util.stream.IntStream.iterate(1000, n -> n <= largest, n -> n * 10).toArray();
	}
}
