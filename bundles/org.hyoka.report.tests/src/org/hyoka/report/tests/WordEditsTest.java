// SPDX-License-Identifier: EPL-2.0
package org.hyoka.report.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;

import org.hyoka.report.prose.ProseParagraphs.Edit;
import org.hyoka.report.prose.WordEdits;
import org.junit.jupiter.api.Test;

/** Changes that two make of one text. */
class WordEditsTest {
	private static Optional<String> both(String base, String ours, String theirs) {
		return WordEdits.onto(base, ours, theirs, Locale.JAPANESE).map(edits -> Edit.apply(ours, edits));
	}

	@Test
	void whatTheyChangedComesToWhatWeChanged() {
		assertEquals(Optional.of("本事業の成績は十分に大きい。"), both("本事業の成果は大きい。", "本事業の成績は大きい。", "本事業の成果は十分に大きい。"));
		assertEquals(Optional.of("one 2 three 4"), both("one two three four", "one 2 three four", "one two three 4"));
		assertEquals(Optional.of("a x b"), both("a b", "a x b", "a b"), "they changed nothing");
		assertEquals(Optional.of("a x b"), both("a b", "a x b", "a x b"), "both did the same");
	}

	@Test
	void theSamePlaceIsAQuestion() {
		assertEquals(Optional.empty(), both("one two three", "one 2 three", "one zwei three"));
		assertEquals(Optional.empty(), both("one two three", "one three", "one zwei three"));
		assertEquals(Optional.empty(), both("one three", "one two three", "one zwei three"));
	}

	/** Words of their own that each puts in or takes out: all of both are there in the end, or it is a question. */
	@Test
	void nothingIsLostOfManyRandomPairs() {
		Random random = new Random(7);
		int answered = 0;
		for (int i = 0; i < 2000; i++) {
			List<String> base = new ArrayList<>();
			for (int k = 0; k < 12; k++) {
				base.add("w" + k);
			}
			List<String> ours = edited(base, "o", random);
			List<String> theirs = edited(base, "t", random);
			Optional<String> made = both(String.join(" ", base), String.join(" ", ours), String.join(" ", theirs));
			if (made.isPresent()) {
				answered++;
				List<String> words = List.of(made.get().split(" +"));
				ours.stream().filter(w -> w.startsWith("o")).forEach(w -> assertTrue(words.contains(w), () -> w + " in " + words));
				theirs.stream().filter(w -> w.startsWith("t")).forEach(w -> assertTrue(words.contains(w), () -> w + " in " + words));
				base.forEach(w -> assertEquals(ours.contains(w) && theirs.contains(w), words.contains(w), () -> w + " in " + words));
			}
		}
		assertTrue(answered > 500, "answered " + answered);
	}

	private static List<String> edited(List<String> base, String own, Random random) {
		List<String> out = new ArrayList<>(base);
		for (int k = 0; k < 2; k++) {
			int at = random.nextInt(out.size());
			switch (random.nextInt(3)) {
			case 0 -> out.add(at, own + k);
			case 1 -> out.remove(at);
			default -> out.set(at, own + k);
			}
		}
		return out;
	}
}
