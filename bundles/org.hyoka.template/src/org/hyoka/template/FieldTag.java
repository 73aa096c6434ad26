// SPDX-License-Identifier: EPL-2.0
package org.hyoka.template;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What stands between the double braces of a field: {@code 提言一覧}, {@code 課題A.評点表}, {@code #課題}, {@code /課題}, {@code ?提言},
 * {@code 執行額|億円}. Characters of full width count as those of half width.
 *
 * @param kind   what it does
 * @param path   the words, from the outside in; empty for an end that does not say of what
 * @param format how the value is printed, or what of a table a repetition repeats; empty where nothing says so
 * @param equals the text that a condition compares with
 * @param not    whether a condition asks for the opposite
 * @param source as it was written, without braces
 * @since 0.1
 */
public record FieldTag(Kind kind, List<String> path, String format, Optional<String> equals, boolean not, String source) {
	/** What a field does. */
	public enum Kind {
		/** It is replaced by a value. */
		VALUE,
		/** It begins what is repeated for each of a list. */
		REPEAT,
		/** It begins what stands only if there is something. */
		IF,
		/** It ends what the last open one began. */
		END
	}

	/** What of a table a repetition repeats, where its two ends do not say so. */
	public enum Unit {
		/** What stands between its two ends. */
		CONTENT,
		/** The row of the table. */
		ROW,
		/** The column of the table. */
		COLUMN
	}

	private static final List<String> ROW = List.of("行", "row");
	private static final List<String> COLUMN = List.of("列", "column");

	/** Keeps its own copy. */
	public FieldTag {
		path = List.copyOf(path);
	}

	/**
	 * Reads what stands between braces.
	 *
	 * @return empty if that names nothing
	 */
	public static Optional<FieldTag> read(String source) {
		String text = Normalizer.normalize(source, Normalizer.Form.NFKC).replace('\u00a0', ' ').strip();
		Kind kind = Kind.VALUE;
		boolean not = false;
		if (text.startsWith("#")) {
			kind = Kind.REPEAT;
		} else if (text.startsWith("/")) {
			kind = Kind.END;
		} else if (text.startsWith("?") || text.startsWith("^")) {
			kind = Kind.IF;
			not = text.startsWith("^");
		}
		text = kind == Kind.VALUE ? text : text.substring(1);
		int bar = text.indexOf('|');
		String format = bar < 0 ? "" : text.substring(bar + 1).strip();
		text = bar < 0 ? text : text.substring(0, bar);
		Optional<String> equals = Optional.empty();
		if (kind == Kind.IF) {
			int unequal = Math.max(text.indexOf("!="), text.indexOf('≠'));
			int at = unequal >= 0 ? unequal : text.indexOf('=');
			if (at >= 0) {
				equals = Optional.of(text.substring(at).replaceFirst("^(!=|≠|=)", "").strip());
				not ^= unequal >= 0;
				text = text.substring(0, at);
			}
		}
		List<String> path = text.isBlank() ? List.of() : text.strip().equals(".") ? List.of(".")
				: Arrays.stream(text.split("\\.", -1)).map(String::strip).toList();
		boolean named = !path.isEmpty() && path.stream().noneMatch(String::isEmpty);
		return named || kind == Kind.END && path.isEmpty() ? Optional.of(new FieldTag(kind, path, format, equals, not, source.strip()))
				: Optional.empty();
	}

	/** What of a table it repeats or leaves out. */
	public Unit unit() {
		return ROW.contains(format) ? Unit.ROW : COLUMN.contains(format) ? Unit.COLUMN : Unit.CONTENT;
	}

	/** Whether it begins something that another ends. */
	public boolean begins() {
		return kind == Kind.REPEAT || kind == Kind.IF;
	}

	/** Whether an end is that of this one: it says the same words, or none. */
	public boolean endsWith(FieldTag end) {
		return end.path.isEmpty() || end.path.stream().map(FieldNames::plain).toList().equals(path.stream().map(FieldNames::plain).toList());
	}
}
