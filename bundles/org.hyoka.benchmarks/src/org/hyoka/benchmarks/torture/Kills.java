// SPDX-License-Identifier: EPL-2.0
package org.hyoka.benchmarks.torture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Kills processes at random moments while they write: none may damage, lose or leave anything. */
final class Kills {
	/** A writing takes some of these; the window does more before and after it. */
	private static final int WRITER_MILLISECONDS = 120;
	private static final int WINDOW_MILLISECONDS = 400;
	private final Path folder;
	private final int milliseconds;
	private final List<Writer.How> ways;
	private final Starting starting;

	/** Starts a process that writes. */
	@FunctionalInterface
	private interface Starting {
		Child start(Place place) throws IOException;
	}

	private Kills(Path folder, List<Writer.How> ways, int milliseconds, Starting starting) {
		this.folder = folder;
		this.milliseconds = milliseconds;
		this.ways = ways;
		this.starting = starting;
	}

	/** Kills processes that write in all ways. */
	static Kills ofWriters(Path folder) {
		return new Kills(folder, List.of(Writer.How.values()), WRITER_MILLISECONDS, place -> place.child(List.of(), 1_000_000));
	}

	/** Kills the workbench of a product, with the bundle org.hyoka.testsupport in it, while it saves and puts aside. */
	static Kills ofWindows(Path folder, Path product) {
		return new Kills(folder, List.of(Writer.How.SAVE, Writer.How.AUTOSAVE), WINDOW_MILLISECONDS, place -> place.window(product));
	}

	/** @return whether nothing was wrong */
	boolean run(long seed, int count, long end) throws IOException, InterruptedException {
		List<Place> places = new ArrayList<>();
		for (Writer.How how : ways) {
			places.add(new Place(folder, how));
		}
		Random random = new Random(seed);
		int[] killed = new int[places.size()];
		int[] inside = new int[places.size()];
		int[] wrong = new int[places.size()];
		int total = 0;
		for (; total < count && System.currentTimeMillis() < end; total++) {
			int at = total % places.size();
			Place place = places.get(at);
			Child child = starting.start(place);
			child.awaitBeginning();
			if (child.begun() == 0) {
				throw new IOException("Nothing is written: " + child.refused().orElse(Files.readString(place.log())));
			}
			Thread.sleep(random.nextInt(milliseconds), random.nextInt(999_999));
			child.kill();
			String problem = place.problem(child.begun(), child.done());
			killed[at]++;
			inside[at] += place.wasInterrupted() ? 1 : 0;
			if (!problem.isEmpty()) {
				wrong[at]++;
				System.out.println("  " + ways.get(at) + ", kill " + total + ": " + problem + child.refused().map(" "::concat).orElse(""));
			}
		}
		System.out.println("killed while writing | processes | within a writing | damaged, lost or left");
		for (int i = 0; i < killed.length; i++) {
			System.out.println(String.join(" | ", ways.get(i).name().toLowerCase(Locale.ROOT), killed[i] + " | " + inside[i] + " | " + wrong[i]));
		}
		System.out.println(total + " kills, seed " + seed);
		return Arrays.stream(wrong).sum() == 0;
	}
}
