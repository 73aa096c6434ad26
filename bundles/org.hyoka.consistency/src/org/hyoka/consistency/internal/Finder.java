// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.internal;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds in texts what a pattern finds, in the same order, but asks it only where a letter stands that a match can begin with: few texts have
 * a place for a pattern, and a pattern that looks at each letter takes ten times as long as a look at the letter.
 */
public final class Finder {
	private final Pattern pattern;
	private final Letters first;
	private final Letters second;

	private Finder(Pattern pattern, Letters first, Letters second) {
		this.pattern = pattern;
		this.first = first;
		this.second = second;
	}

	/**
	 * A finder.
	 *
	 * @param pattern matches at least one letter
	 * @param first   every letter that a match can begin with
	 */
	public static Finder of(String pattern, String first) {
		return new Finder(Pattern.compile(pattern), new Letters(first), null);
	}

	/**
	 * A finder of what has at least two letters.
	 *
	 * @param second every letter that can be the second of a match
	 */
	public static Finder of(String pattern, String first, String second) {
		return new Finder(Pattern.compile(pattern), new Letters(first), new Letters(second));
	}

	/** The letters of a range, both ends included. */
	public static String range(char from, char to) {
		StringBuilder letters = new StringBuilder(to - from + 1);
		for (int c = from; c <= to; c++) {
			letters.append((char) c);
		}
		return letters.toString();
	}

	/** What is looked for. */
	public Pattern pattern() {
		return pattern;
	}

	/** Whether a text holds a match. */
	public boolean isIn(String text) {
		return in(text).find();
	}

	/** Looks through a text from its beginning. */
	public Search in(String text) {
		return new Search(text);
	}

	/** Letters, each a bit. */
	private static final class Letters {
		private final long[] bits = new long[Character.MAX_VALUE + 1 >> 6];

		Letters(String letters) {
			letters.chars().forEach(c -> bits[c >> 6] |= 1L << c);
		}

		boolean has(char c) {
			return (bits[c >> 6] & 1L << c) != 0;
		}
	}

	/** A way through one text. */
	public final class Search {
		private final String text;
		private Matcher matcher;
		private int next;

		private Search(String text) {
			this.text = text;
		}

		/** Goes to the next match; false when there is none. */
		public boolean find() {
			int length = text.length();
			for (int at = next; at < length; at++) {
				if (first.has(text.charAt(at)) && (second == null || at + 1 < length && second.has(text.charAt(at + 1))) && begins(at)) {
					next = matcher.end();
					return true;
				}
			}
			next = length;
			return false;
		}

		private boolean begins(int at) {
			if (matcher == null) {
				matcher = pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
			}
			return matcher.region(at, text.length()).lookingAt();
		}

		/** The match that was found last. */
		public MatchResult match() {
			return matcher;
		}

		/** Where it begins. */
		public int start() {
			return matcher.start();
		}

		/** Where it ends. */
		public int end() {
			return matcher.end();
		}

		/** Its words. */
		public String group() {
			return matcher.group();
		}

		/** The words of a group, or null. */
		public String group(String name) {
			return matcher.group(name);
		}
	}
}
