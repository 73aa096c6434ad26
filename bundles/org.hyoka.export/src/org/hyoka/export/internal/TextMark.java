// SPDX-License-Identifier: EPL-2.0
package org.hyoka.export.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.hyoka.report.blocks.TextOrigin;

/**
 * The hidden bookmark around a paragraph that says which text of the dossier it prints. A bookmark's name has 40 characters at most, fewer
 * than an id and a feature have, so both are given by a digest: whoever has the dossier knows them again, nobody else learns anything.
 *
 * @param text      20 hexadecimal digits of the text's element, feature and language
 * @param printed   8 hexadecimal digits of what was printed
 * @param paragraph which paragraph of the text, from 0
 */
public record TextMark(String text, String printed, int paragraph) {
	private static final Pattern NAME = Pattern.compile("_ht([0-9a-f]{20})_([0-9a-f]{8})_([0-9a-z]{1,4})(?:_[0-9a-z]{1,3})?");
	private static final int RADIX = 36;

	/** The mark of a paragraph that prints these characters. */
	public static TextMark of(TextOrigin origin, String printed) {
		return new TextMark(text(origin), digest(8, printed), origin.paragraph());
	}

	/** The digits of a text. */
	public static String text(TextOrigin origin) {
		return digest(20, origin.element() + '\n' + origin.feature() + '\n' + origin.language());
	}

	/** Reads a bookmark's name; empty if it is another bookmark. */
	public static Optional<TextMark> read(String name) {
		Matcher matcher = NAME.matcher(name);
		return matcher.matches() ? Optional.of(new TextMark(matcher.group(1), matcher.group(2), Integer.parseInt(matcher.group(3), RADIX)))
				: Optional.empty();
	}

	/**
	 * The bookmark's name.
	 *
	 * @param time how often the paragraph is in the file before this one
	 */
	public String name(int time) {
		return "_ht" + text + '_' + printed + '_' + Integer.toString(paragraph, RADIX) + (time == 0 ? "" : '_' + Integer.toString(time, RADIX));
	}

	/** Text and paragraph, whatever was printed. */
	public String place() {
		return text + '_' + paragraph;
	}

	/** Whether these characters are those that were printed, as {@link #key} compares them. */
	public boolean prints(String characters) {
		return printed.equals(digest(8, characters));
	}

	/**
	 * What two texts are compared by: word processors change blanks, and write the digits of fields that they count themselves, such as
	 * 図１, in another width.
	 */
	public static String key(String text) {
		StringBuilder out = new StringBuilder(text.length());
		text.chars().filter(c -> !Character.isWhitespace(c) && c != '\u3000' && c != '\u00A0')
				.forEach(c -> out.append((char) (c >= '０' && c <= '９' ? c - '０' + '0' : c)));
		return out.toString();
	}

	private static String digest(int digits, String characters) {
		try {
			byte[] all = MessageDigest.getInstance("SHA-256").digest(key(characters).getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(all).substring(0, digits);
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException(e); // every Java has it
		}
	}
}
