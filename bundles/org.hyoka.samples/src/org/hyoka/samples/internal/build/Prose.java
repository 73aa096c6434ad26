// SPDX-License-Identifier: EPL-2.0
package org.hyoka.samples.internal.build;

import java.util.ArrayList;
import java.util.List;

/**
 * Prose written in text blocks. Lines are joined to paragraphs (without a space between Japanese characters), so that
 * the source may be broken anywhere; lists, tables, headings and quotes of Markdown keep their lines.
 */
public final class Prose {
	private Prose() {
	}

	/** The text as Markdown, paragraphs parted by an empty line. */
	public static String of(String block) {
		StringBuilder out = new StringBuilder();
		boolean empty = true;
		for (String raw : block.strip().split("\n", -1)) {
			String line = raw.strip();
			if (line.isEmpty()) {
				if (!empty) {
					out.append("\n\n");
				}
				empty = true;
			} else if (empty) {
				out.append(line);
				empty = false;
			} else if (startsBlock(line)) {
				out.append('\n').append(line);
			} else {
				append(out, line);
			}
		}
		return out.toString().strip();
	}

	private static boolean startsBlock(String line) {
		return line.matches("(?:[-*+>] |\\||#{1,6} |\\d+[.)] ).*");
	}

	private static void append(StringBuilder out, String line) {
		if (!joins(out.charAt(out.length() - 1)) && !joins(line.charAt(0))) {
			out.append(' ');
		}
		out.append(line);
	}

	private static boolean joins(char c) {
		return c >= 0x2e80 || c >= 0x2000 && c < 0x2070 || c >= 0x2460 && c < 0x2500;
	}

	/**
	 * The remarks of a list: each starts with {@code ・} at a line's beginning and may go on over lines and paragraphs.
	 *
	 * @throws SampleDataException if text stands before the first {@code ・}
	 */
	public static List<String> bullets(String block) {
		List<String> result = new ArrayList<>();
		for (String part : block.strip().split("(?m)^\\s*・", -1)) {
			if (!part.isBlank()) {
				result.add(of(part));
			}
		}
		if (!block.strip().startsWith("・")) {
			throw new SampleDataException("A list of remarks starts with “・”, not with “" + head(block) + "”.");
		}
		return result;
	}

	/** A text and what answers it; {@code answer} is empty where nothing is printed beside it. */
	public record Pair(String text, String answer) {
	}

	/**
	 * Texts beside answers: each text starts with {@code 言：}, its answer with {@code 応：}, both at a line's beginning.
	 *
	 * @throws SampleDataException if an answer has no text
	 */
	public static List<Pair> pairs(String block) {
		List<Pair> result = new ArrayList<>();
		for (String part : block.strip().split("(?m)^\\s*言：", -1)) {
			if (part.isBlank()) {
				continue;
			}
			String[] halves = part.split("(?m)^\\s*応：", -1);
			if (halves.length > 2) {
				throw new SampleDataException("“" + head(part) + "” has two answers.");
			}
			result.add(new Pair(of(halves[0]), halves.length == 2 ? of(halves[1]) : ""));
		}
		if (!block.strip().startsWith("言：")) {
			throw new SampleDataException("Texts beside answers start with “言：”, not with “" + head(block) + "”.");
		}
		return result;
	}

	private static String head(String text) {
		String s = text.strip();
		return s.substring(0, Math.min(20, s.length()));
	}
}
