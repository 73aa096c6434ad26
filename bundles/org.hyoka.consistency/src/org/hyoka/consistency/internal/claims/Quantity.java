// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.internal.claims;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.hyoka.core.text.Numbers;

/**
 * A number with its unit that a text names: 約12.5億円, 13件, 60%以上.
 *
 * @param start where it begins, with the word that loosens it
 * @param end   where it ends
 * @param value the number
 * @param unit  what is counted
 * @param room  how exactly it is meant
 */
record Quantity(int start, int end, BigDecimal value, String unit, Room room) {
	/** How exactly a number is meant. */
	enum Room {
		/** As it is printed. */
		EXACT,
		/** About so much: 約, 程度. */
		ABOUT,
		/** So much or somewhat more: 超, 余り, 以上. */
		ABOVE,
		/** So much or somewhat less: 弱, 以下, 未満. */
		BELOW
	}

	private static final Map<String, Integer> POWERS = Map.of("兆円", 12, "億円", 8, "千万円", 7, "百万円", 6, "万円", 4, "千円", 3, "円", 0);
	private static final Pattern WORD = Pattern
			.compile("(?<loose>約|およそ|おおよそ|概ね|ほぼ)? ?(?<![0-9.,\\-A-Za-z])(?<number>\\d{1,3}(?:,\\d{3}){1,6}+|\\d{1,12}+)"
					+ "(?<fraction>\\.\\d{1,6}+)? ?(?<unit>兆円|億円|千万円|百万円|万円|千円|円|[%％]|[a-zA-Zμ]{1,6}(?![a-zA-Z])|か国|カ国|か所|カ所|箇所|か月|カ月|機関|課題|種類|項目|団体|地点|年間|年度|テーマ|[\\p{IsHan}])"
					+ "(?<after>以上|超|余り|余|強|以下|未満|弱|程度|前後|近く)?");

	/** The quantities of a text in half width, first to last. */
	static List<Quantity> in(String text) {
		List<Quantity> found = new ArrayList<>();
		Matcher matcher = WORD.matcher(text);
		while (matcher.find()) {
			String fraction = matcher.group("fraction") == null ? "" : matcher.group("fraction");
			BigDecimal value = new BigDecimal(matcher.group("number").replace(",", "") + fraction);
			found.add(new Quantity(matcher.start(), matcher.end(), value, matcher.group("unit"),
					room(matcher.group("loose"), matcher.group("after"))));
		}
		return found;
	}

	private static Room room(String before, String after) {
		if (after != null) {
			return switch (after) {
			case "以上", "超", "余り", "余", "強" -> Room.ABOVE;
			case "以下", "未満", "弱" -> Room.BELOW;
			default -> Room.ABOUT;
			};
		}
		return before == null ? Room.EXACT : Room.ABOUT;
	}

	/** Whether it is an amount of yen. */
	boolean isMoney() {
		return POWERS.containsKey(unit);
	}

	/** Whether it counts in a unit; a longer word that begins with the unit's symbol counts, too. */
	boolean isOf(String symbol) {
		return symbol != null && !symbol.isEmpty() && (unit.startsWith(symbol) || symbol.equals("％") && unit.equals("%"));
	}

	/** The amount in yen. */
	BigDecimal yen() {
		return value.scaleByPowerOfTen(POWERS.get(unit));
	}

	/** Whether a kept amount of yen may be what is meant. */
	boolean meansYen(BigDecimal kept) {
		return means(yen(), BigDecimal.ONE.scaleByPowerOfTen(POWERS.get(unit) - value.scale()), kept);
	}

	/** Whether a kept number in the same unit may be what is meant. */
	boolean means(BigDecimal kept) {
		return Numbers.isReasonable(kept) && means(value, BigDecimal.ONE.scaleByPowerOfTen(-value.scale()), kept);
	}

	/**
	 * Whether a number is what is printed: rounded or cut off at the last printed digit; one that is about so much is precise to its last
	 * digit other than 0, one that is more or less than so much may be off by one of those to that side.
	 */
	private boolean means(BigDecimal printed, BigDecimal lastDigit, BigDecimal kept) {
		BigDecimal digit = room == Room.EXACT ? lastDigit
				: lastDigit.max(BigDecimal.ONE.scaleByPowerOfTen(-printed.stripTrailingZeros().scale()));
		BigDecimal over = kept.subtract(printed);
		return switch (room) {
		case EXACT -> rounds(printed, digit, kept, RoundingMode.HALF_UP) || rounds(printed, digit, kept, RoundingMode.DOWN);
		case ABOUT -> over.abs().compareTo(digit) <= 0;
		case ABOVE -> over.signum() >= 0 && over.compareTo(digit) <= 0;
		case BELOW -> over.signum() <= 0 && over.negate().compareTo(digit) <= 0;
		};
	}

	private static boolean rounds(BigDecimal printed, BigDecimal digit, BigDecimal kept, RoundingMode mode) {
		return kept.divide(digit, 0, mode).multiply(digit).compareTo(printed) == 0;
	}
}
