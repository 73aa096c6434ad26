// SPDX-License-Identifier: EPL-2.0
package org.hyoka.words.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** Which kanji look alike, as {@code releng/like-letters} has measured: 技 and 枝, 薬 and 楽. */
final class Shapes {
	/** Read when it is first asked. */
	private static final class Holder {
		static final Map<Character, String> ALIKE = read();
	}

	private Shapes() {
	}

	/** Whether two letters look alike. */
	static boolean alike(char one, char other) {
		return Holder.ALIKE.getOrDefault((char) Math.min(one, other), "").indexOf(Math.max(one, other)) > 0;
	}

	private static Map<Character, String> read() {
		Map<Character, String> alike = new HashMap<>();
		try (BufferedReader lines = new BufferedReader(
				new InputStreamReader(Shapes.class.getResourceAsStream("like-letters.txt"), StandardCharsets.UTF_8))) {
			lines.lines().forEach(line -> alike.put(line.charAt(0), line));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return alike;
	}
}
