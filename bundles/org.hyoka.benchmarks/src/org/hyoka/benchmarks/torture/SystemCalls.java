// SPDX-License-Identifier: EPL-2.0
package org.hyoka.benchmarks.torture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lets each system call of a writing fail once, by strace: the former file or the new one is there, nothing is said to be done
 * that is not, and nothing is left.
 */
final class SystemCalls {
	private static final int TRIES = 3;
	/** What each says when it fails; the last is what disks and shares say most often. */
	private static final Map<String, String> ERRORS = new TreeMap<>(Map.ofEntries(Map.entry("openat", "EACCES"), Map.entry("write", "ENOSPC"),
			Map.entry("pwrite64", "ENOSPC"), Map.entry("fsync", "EIO"), Map.entry("fdatasync", "EIO"), Map.entry("rename", "EIO"),
			Map.entry("link", "EPERM"),
			Map.entry("unlink", "EBUSY"), Map.entry("chmod", "EPERM"), Map.entry("fchmod", "EPERM"), Map.entry("chown", "EPERM"),
			Map.entry("lchown", "EPERM"),
			Map.entry("fchown", "EPERM"), Map.entry("ftruncate", "EIO"), Map.entry("mkdir", "EACCES"), Map.entry("fcntl", "ENOLCK"),
			Map.entry("close", "EIO"),
			Map.entry("lseek", "EIO")));
	private static final Pattern LINE = Pattern.compile("(\\d+) +(\\w+)\\((.*)");
	private final Path folder;
	private final Path log;

	/** The so-manieth call of that name in its thread. */
	private record Call(String name, int number, String text) {
	}

	SystemCalls(Path folder) {
		this.folder = folder;
		this.log = folder.resolve("strace.log");
	}

	/** @return whether nothing was wrong */
	boolean run(long end) throws IOException, InterruptedException {
		System.out.println("system calls of | failed once | not reached | wrong");
		boolean well = true;
		for (Writer.How how : Writer.How.values()) {
			Place place = new Place(folder, how);
			long left = end - System.currentTimeMillis();
			long until = end - left * (Writer.How.values().length - how.ordinal() - 1) / (Writer.How.values().length - how.ordinal());
			List<Call> calls = calls(place);
			int failed = 0;
			int missed = 0;
			int wrong = 0;
			for (Call call : calls) {
				if (System.currentTimeMillis() > until) {
					System.out.println("  " + how + ": the time is over before all of " + calls.size());
					break;
				}
				String problem = null;
				for (int i = 0; i < TRIES && problem == null; i++) {
					problem = fail(place, call);
				}
				failed += problem == null ? 0 : 1;
				missed += problem == null ? 1 : 0;
				if (problem != null && !problem.isEmpty()) {
					wrong++;
					System.out.println("  " + how + ", " + call.name() + " " + ERRORS.get(call.name()) + ": " + problem + "\n    " + call.text());
				}
			}
			well &= wrong == 0;
			System.out.println(String.join(" | ", how.name().toLowerCase(Locale.ROOT), String.valueOf(failed), String.valueOf(missed),
					String.valueOf(wrong)));
		}
		return well;
	}

	private List<String> strace(String... options) {
		List<String> words = new ArrayList<>(List.of("strace", "-f", "-y", "-qq", "-s", "200", "-o", log.toString(), "-e",
				"trace=" + String.join(",", ERRORS.keySet()), "-e", "signal=none"));
		words.addAll(List.of(options));
		return words;
	}

	/** The calls that have to do with the folders of a place, in a writing that does well. */
	private List<Call> calls(Place place) throws IOException, InterruptedException {
		Child child = place.child(strace(), 1);
		int code = child.end();
		if (code != 0 || child.done() == 0) {
			throw new IOException("strace cannot run the writing: exit " + code);
		}
		place.ended(child);
		Map<String, Integer> numbers = new HashMap<>();
		List<Call> calls = new ArrayList<>();
		for (String line : Files.readAllLines(log)) {
			Matcher m = LINE.matcher(line);
			if (m.matches()) {
				int number = numbers.merge(m.group(1) + m.group(2), 1, Integer::sum);
				if (place.folders().stream().anyMatch(f -> line.contains(escaped(f)))) {
					calls.add(new Call(m.group(2), number, line));
				}
			}
		}
		return calls;
	}

	/** strace writes what is not ASCII as octal numbers; the folders are, up to there. */
	private static String escaped(Path folder) {
		return folder.toString();
	}

	/** What is wrong when a call fails; null if another one was hit. */
	private String fail(Place place, Call call) throws IOException, InterruptedException {
		Child child = place.child(strace("-e", "inject=" + call.name() + ":error=" + ERRORS.get(call.name()) + ":when=" + call.number()), 1);
		int code = child.end();
		boolean hit = Files.readAllLines(log).stream()
				.anyMatch(line -> line.contains("(INJECTED)") && place.folders().stream().anyMatch(f -> line.contains(escaped(f))));
		String problem = place.ended(child);
		if (!hit) {
			return problem.isEmpty() ? null : problem;
		}
		if (code != 0) {
			return "exit " + code + ": " + Files.readString(place.log()).lines().findFirst().orElse("");
		}
		return problem;
	}
}
