// SPDX-License-Identifier: EPL-2.0
package org.hyoka.cli.app.internal;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.hyoka.cli.CliContext;
import org.hyoka.dossier.DossierException;

/**
 * Does the same to several files, on all processors, and says what came of it in the order of the files. A file that cannot be read, or at
 * which something fails, is said and stops no other; the largest exit code counts. One file alone is treated as if there were no others.
 */
final class ManyFiles {
	/** So many files for each processor wait for those before them, with all they hold. */
	private static final int AHEAD = 2;

	/** What is done to a file; all that it says goes to the context that it gets. */
	@FunctionalInterface
	interface Work<R> {
		/** Answers what comes of it. */
		R run(Path file, CliContext context) throws Exception;
	}

	/** What is said of a file in its turn, by one thread. */
	@FunctionalInterface
	interface Saying<R> {
		/** Answers an exit code. */
		int say(R result) throws Exception;
	}

	/** @param result empty where the work failed */
	private record Done<R>(Optional<R> result, KeptContext kept) {
	}

	private final CliContext context;
	private final List<Path> files;
	private final int[] codes = new int[CommandLineRun.HELD + 1];

	ManyFiles(CliContext context, List<Path> files) {
		this.context = context;
		this.files = files;
	}

	/** Whether there is more than one file. */
	boolean areSeveral() {
		return files.size() > 1;
	}

	/** How many files ended with a code. */
	int ended(int code) {
		return codes[code];
	}

	/**
	 * Does it to all; the work answers the exit code of its file.
	 *
	 * @return the largest exit code
	 * @throws Exception what the work throws at the only file
	 */
	int run(Work<Integer> work) throws Exception {
		return run(work, code -> code);
	}

	/**
	 * Does it to all, and says what came of it.
	 *
	 * @return the largest exit code
	 * @throws Exception what is thrown at the only file
	 */
	<R> int run(Work<R> work, Saying<R> saying) throws Exception {
		if (!areSeveral()) {
			return saying.say(work.run(files.getFirst(), context));
		}
		SubMonitor progress = SubMonitor.convert(context.progress(), files.size());
		ExecutorService pool = Executors.newFixedThreadPool(Math.min(files.size(), Runtime.getRuntime().availableProcessors()));
		try {
			Deque<Future<Done<R>>> running = new ArrayDeque<>();
			// The first makes what all share.
			say(done(work, files.getFirst()), saying);
			progress.split(1);
			for (Path file : files.subList(1, files.size())) {
				running.add(pool.submit(() -> done(work, file)));
				if (running.size() > AHEAD * Runtime.getRuntime().availableProcessors()) {
					say(result(running.remove()), saying);
					progress.split(1);
				}
			}
			while (!running.isEmpty()) {
				say(result(running.remove()), saying);
				progress.split(1);
			}
		} finally {
			pool.shutdownNow();
		}
		return Arrays.stream(new int[] { CommandLineRun.HELD, CommandLineRun.UNREADABLE, CommandLineRun.FOUND }).filter(code -> codes[code] > 0)
				.findFirst().orElse(CommandLineRun.DONE);
	}

	private static <T> T result(Future<T> running) throws Exception {
		try {
			return running.get();
		} catch (ExecutionException e) {
			throw e.getCause() instanceof Exception cause ? cause : e;
		}
	}

	private <R> Done<R> done(Work<R> work, Path file) {
		KeptContext kept = new KeptContext(context);
		return new Done<>(guarded(() -> work.run(file, kept), kept), kept);
	}

	private <R> void say(Done<R> done, Saying<R> saying) {
		done.kept().say();
		codes[done.result().flatMap(result -> guarded(() -> saying.say(result), context)).orElse(CommandLineRun.UNREADABLE)]++;
	}

	private <T> Optional<T> guarded(Callable<T> work, CliContext words) {
		CliText text = CliText.of(context.locale());
		try {
			return Optional.of(work.call());
		} catch (OperationCanceledException e) {
			throw e;
		} catch (DossierException e) {
			words.err().println("hyoka: " + e.message(context.locale()));
		} catch (Exception e) {
			words.err().println("hyoka: " + CommandLineRun.sentence(e, text));
		} catch (OutOfMemoryError | StackOverflowError e) {
			words.err().println("hyoka: " + CommandLineRun.noRoom(e, text));
		}
		return Optional.empty();
	}
}
