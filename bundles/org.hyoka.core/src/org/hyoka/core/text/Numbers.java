// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.hyoka.core.internal.text.Messages;

/**
 * Writes and reads plain numbers.
 *
 * @since 0.1
 */
public final class Numbers {
	/** Most digits of a number that is read. */
	public static final int MAX_DIGITS = 40;
	private static final int REASONABLE = 60;
	private static final int LONGEST_TEXT = 200;
	private static final int QUOTED = 60;
	private static final Pattern NUMBER = Pattern
			.compile("(?<minus>[-▲△−‐–]?)(?<int>\\d{1,3}(?:,\\d{3})+|\\d+|(?=\\.\\d))(?<frac>\\.\\d+)?");
	private static final Pattern COMMAS = Pattern.compile("[-▲△−‐–]?[\\d,]+(?:\\.\\d+)?");
	private static final Pattern YEN = Pattern.compile("^([-－▲△−(（]?)[¥￥\\\\][\\s\\p{Z}]*(?=[-－▲△−]?[\\d０-９.(（])");
	private static final Pattern NEXT_PART = Pattern.compile("(?<=[\\d.])(?=[-+−])");
	private static final Pattern DASH = Pattern.compile("[-‐‑‒–—―−ーｰ－─]{1,3}");

	private Numbers() {
	}

	/**
	 * A number with its thousands grouped and all its decimals: 1,234.50. Hostile ones, such as 1E999999999, are written
	 * with an exponent.
	 */
	public static String format(BigDecimal value) {
		if (!isReasonable(value)) {
			return value.toString();
		}
		String plain = value.abs().toPlainString();
		int point = plain.indexOf('.');
		StringBuilder text = new StringBuilder(plain);
		for (int i = (point < 0 ? plain.length() : point) - 3; i > 0; i -= 3) {
			text.insert(i, ',');
		}
		return value.signum() < 0 ? text.insert(0, '-').toString() : text.toString();
	}

	/** A number rounded half up to so many decimals, with its thousands grouped: 2.25 with 1 is 2.3. */
	public static String format(BigDecimal value, int decimals) {
		return format(isReasonable(value) ? value.setScale(decimals, RoundingMode.HALF_UP) : value);
	}

	/** Whether a number is of a size that arithmetic and printing can deal with: not beyond 60 digits before or after the point. */
	public static boolean isReasonable(BigDecimal value) {
		return value.precision() <= REASONABLE && Math.abs((long) value.scale()) <= REASONABLE;
	}

	/**
	 * Reads a number as people write it: full or half width, grouped or not, minus as -, ▲, △ or brackets (会計 style). The
	 * decimals that are written are kept.
	 */
	public static Parsed<BigDecimal> parse(String text) {
		if (text == null || text.isBlank()) {
			return Parsed.failed(Messages.TEXT.phrase("unreadable.empty"));
		}
		if (text.length() > LONGEST_TEXT) {
			return Parsed.failed(Messages.TEXT.phrase("unreadable.long"));
		}
		String s = toHalfWidth(text).replaceAll("[\\s\\p{Z}]", "");
		boolean bracketed = s.length() > 2 && s.startsWith("(") && s.endsWith(")");
		Matcher m = NUMBER.matcher(bracketed ? s.substring(1, s.length() - 1) : s);
		if (!m.matches() || bracketed && !m.group("minus").isEmpty()) {
			return Parsed.failed(Messages.TEXT.phrase(
					COMMAS.matcher(s).matches() ? "unreadable.grouping" : "unreadable.number", quote(text)));
		}
		String digits = m.group("int").replace(",", "") + (m.group("frac") == null ? "" : m.group("frac"));
		if (digits.length() > MAX_DIGITS + 1) {
			return Parsed.failed(Messages.TEXT.phrase("unreadable.digits", quote(text), MAX_DIGITS));
		}
		BigDecimal value = new BigDecimal(digits);
		return Parsed.of(bracketed || !m.group("minus").isEmpty() ? value.negate() : value);
	}

	/** Reads an amount as spreadsheets show it: as {@link #parse}, and with a yen sign before it, as in △¥1,415. */
	public static Parsed<BigDecimal> parseAmount(String text) {
		return parse(text == null ? null : YEN.matcher(text.strip()).replaceFirst("$1"));
	}

	/**
	 * Reads what is typed for a number: an amount as {@link #parseAmount}, or after an equals sign a sum of such amounts as in
	 * spreadsheets: =1,200+50-30. It has as many decimals as its most exact part. Brackets are refused in a sum, where they
	 * could be a minus or a group.
	 */
	public static Parsed<BigDecimal> parseEntry(String text) {
		String entry = text == null || text.length() > LONGEST_TEXT ? "" : toHalfWidth(text).replaceAll("[\\s\\p{Z}]", "");
		if (!entry.startsWith("=")) {
			return parseAmount(text);
		}
		BigDecimal sum = BigDecimal.ZERO;
		for (String part : NEXT_PART.split(entry.substring(1))) {
			Parsed<BigDecimal> amount = part.indexOf('(') < 0 ? parseAmount(part.startsWith("+") ? part.substring(1) : part)
					: Parsed.failed(Messages.TEXT.phrase("unreadable.number", quote(part)));
			if (!amount.isRead()) {
				return amount;
			}
			sum = sum.add(amount.value().orElseThrow());
		}
		return Parsed.of(sum);
	}

	private static String quote(String text) {
		return text.length() > QUOTED ? text.substring(0, QUOTED) + "…" : text.strip();
	}

	/** Whether a table's cell holds a dash, which means that no number is stated (and that is not 0). */
	public static boolean isDash(String cell) {
		return DASH.matcher(cell.strip()).matches();
	}

	/** A text with full-width letters, digits and signs in half width (NFKC). */
	public static String toHalfWidth(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFKC);
	}
}
