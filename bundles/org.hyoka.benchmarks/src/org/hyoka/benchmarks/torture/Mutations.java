// SPDX-License-Identifier: EPL-2.0
package org.hyoka.benchmarks.torture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

import org.hyoka.benchmarks.torture.CommandLines.Outcome;

/**
 * Files of every kind that the product reads, changed by chance and given to its commands, one after the other: each is read
 * or refused with a sentence and the exit code 0, 1 or 2, within the time and the memory of this process. A file that is
 * treated otherwise is kept.
 */
final class Mutations {
	/** Far above what any of them may take. */
	private static final int SECONDS = 20;
	/** Of so many files one is given to the finished product, too, in a process of its own. */
	private static final int IN_PROCESS = 1000;
	/** With its start, which takes as long as a computer is busy. */
	private static final int PROCESS_SECONDS = 60;
	private final Path folder;
	private final Path kept;
	private final ProductRun product;
	private int processes;
	private ExecutorService worker = Executors.newSingleThreadExecutor(Mutations::thread);

	/** What was seen of one kind of files. */
	private static final class Seen {
		private final Victims.Kind kind;
		private final long[] codes = new long[Verdict.CODES];
		private int wrong;
		private long longest;

		Seen(Victims.Kind kind) {
			this.kind = kind;
		}
	}

	/**
	 * @param kept    where files go that are treated wrongly
	 * @param product the finished product
	 */
	Mutations(Path folder, Path kept, Path product) {
		this.folder = folder;
		this.kept = kept;
		this.product = new ProductRun(product, folder);
	}

	private static Thread thread(Runnable task) {
		Thread thread = new Thread(task, "reader");
		thread.setDaemon(true); // one that hangs does not keep the process
		return thread;
	}

	/**
	 * Goes through so many files, or as many as there is time for.
	 *
	 * @param seed of the first
	 * @param end  by the clock of the system, in milliseconds
	 * @return whether all were treated well
	 */
	boolean run(long seed, int count, long end) throws IOException, InterruptedException {
		List<Seen> seen = new ArrayList<>();
		for (Victims.Kind kind : new Victims(folder).kinds()) {
			seen.add(new Seen(kind));
		}
		Heard.listen();
		int done = 0;
		while (done < count && System.currentTimeMillis() < end) {
			one(seen.get(done % seen.size()), seed + done);
			done++;
			if (done % 5000 == 0) {
				Heard.error().println("    " + done + " files, " + seen.stream().mapToInt(s -> s.wrong).sum() + " treated wrongly");
			}
		}
		System.out.println("changed files | tried | exit 0 | exit 1 | exit 2 | wrong | longest ms");
		for (Seen each : seen) {
			System.out.println(String.join(" | ", each.kind.name(), String.valueOf(Stream.of(each.codes).flatMapToLong(java.util.Arrays::stream).sum()
					+ each.wrong), each.codes[0] + " | " + each.codes[1] + " | " + each.codes[2], String.valueOf(each.wrong),
					String.valueOf(each.longest)));
		}
		System.out.println(done + " files, seeds " + seed + " to " + (seed + done - 1) + ", " + (Runtime.getRuntime().maxMemory() >> 20) + " MB; "
				+ processes + " of them as a process of the product, too");
		return seen.stream().allMatch(s -> s.wrong == 0);
	}

	private void one(Seen seen, long seed) throws IOException, InterruptedException {
		Path file = folder.resolve("changed." + seen.kind.ending());
		Files.write(file, new Mutator(seed).change(seen.kind.original()));
		List<String> words = seen.kind.command(file, seed);
		long started = System.nanoTime();
		String problem = problem(seen, SECONDS, () -> CommandLines.run(words));
		seen.longest = Math.max(seen.longest, (System.nanoTime() - started) / 1_000_000);
		if (problem.isEmpty() && seed % IN_PROCESS == 0 && CommandLines.isOfProduct(words)) {
			processes++;
			problem = problem(new Seen(seen.kind), PROCESS_SECONDS + 5, () -> product.run(words, PROCESS_SECONDS));
		}
		if (!problem.isEmpty()) {
			seen.wrong++;
			Files.createDirectories(kept);
			Files.copy(file, kept.resolve(seed + "-" + file.getFileName()), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
			System.out.println("  seed " + seed + ", " + seen.kind.name() + ": " + problem + "\n    " + String.join(" ", words));
		}
	}

	/** What is wrong with how a file was treated; empty if nothing is. */
	private String problem(Seen seen, int seconds, Callable<Outcome> command) throws InterruptedException {
		Heard.since();
		try {
			Outcome outcome = worker.submit(command).get(seconds, TimeUnit.SECONDS);
			String heard = Heard.since();
			String problem = heard.isEmpty() ? Verdict.of(outcome) : "standard error: " + heard.lines().findFirst().orElse("");
			if (problem.isEmpty()) {
				seen.codes[outcome.code()]++;
			}
			return problem;
		} catch (TimeoutException e) {
			StackTraceElement[] where = Thread.getAllStackTraces().entrySet().stream().filter(t -> t.getKey().getName().equals("reader"))
					.map(java.util.Map.Entry::getValue).findFirst().orElse(new StackTraceElement[0]);
			worker = Executors.newSingleThreadExecutor(Mutations::thread);
			return "hangs" + (where.length == 0 ? "" : " at " + where[0]);
		} catch (ExecutionException e) {
			if (e.getCause() instanceof TimeoutException) {
				return "hangs as a process";
			}
			StackTraceElement[] where = e.getCause().getStackTrace();
			return e.getCause() + (where.length == 0 ? "" : " at " + where[0]);
		}
	}
}
