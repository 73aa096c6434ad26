// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.text;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

import org.hyoka.model.hyoka.Dimension;
import org.hyoka.model.hyoka.Translation;
import org.hyoka.model.hyoka.Unit;

/**
 * Amounts with their units (rule 5: they keep their unit and their precision; 54.0億円 and 5,409 百万円 are one fact).
 *
 * @since 0.1
 */
public final class Amounts {
	private static final MathContext PRECISION = new MathContext(60);
	private static final BigDecimal TWO = BigDecimal.valueOf(2);
	/** How the English of 億 begins; no English report counts in these. */
	private static final String HUNDRED_MILLION = "100 million ";

	private static final Pattern DASH = Pattern.compile("\\s*[-‐–—―－ー─]+\\s*");

	private Amounts() {
	}

	/**
	 * An amount with its unit, in the decimals it has: 54.0億円, 5,409百万円, 13件; in English with the unit's English
	 * translation, where it has one. A translation that counts in hundreds of millions is said in billions, with the same
	 * last digit: 54.0億円 is 5.40 billion JPY. One of what is counted goes by the unit's English name, if it has one, as the
	 * symbol is the plural: 1 item, 13 items. A symbol that is a dash, as forms print where there is no unit, is none: 20.
	 *
	 * @param unit the unit, or null for a number alone
	 */
	public static String format(BigDecimal amount, Unit unit, Locale locale) {
		String number = Numbers.format(amount);
		if (unit == null) {
			return number;
		}
		boolean japanese = Language.isJapanese(locale);
		String symbol = japanese ? own(unit) : symbol(amount, unit, locale);
		if (symbol.isEmpty()) {
			return number;
		}
		if (japanese || symbol.equals("%") || symbol.equals("％")) {
			return number + symbol;
		}
		if (symbol.startsWith(HUNDRED_MILLION) && Numbers.isReasonable(amount)) {
			return Numbers.format(amount.movePointLeft(1)) + " billion " + symbol.substring(HUNDRED_MILLION.length());
		}
		return number + (Character.isDigit(symbol.charAt(0)) ? " × " : " ") + symbol;
	}

	private static String symbol(BigDecimal amount, Unit unit, Locale locale) {
		if (unit.getDimension() == Dimension.COUNT && BigDecimal.ONE.equals(amount)) {
			Optional<String> one = translated(unit, "name", locale);
			if (one.isPresent()) {
				return one.get();
			}
		}
		return symbol(unit, locale);
	}

	private static Optional<String> translated(Unit unit, String feature, Locale locale) {
		return unit.getTranslations().stream()
				.filter(t -> locale.getLanguage().equals(t.getLanguage()) && feature.equals(t.getFeature()) && t.getText() != null)
				.map(Translation::getText).findFirst();
	}

	/** The unit's symbol in a language: its translation (of the symbol, else of the name), else the symbol itself. */
	public static String symbol(Unit unit, Locale locale) {
		if (!Language.isJapanese(locale)) {
			Optional<String> text = translated(unit, "symbol", locale).or(() -> translated(unit, "name", locale));
			if (text.isPresent()) {
				return text.get();
			}
		}
		return own(unit);
	}

	private static String own(Unit unit) {
		return unit.getSymbol() == null || DASH.matcher(unit.getSymbol()).matches() ? "" : unit.getSymbol();
	}

	/**
	 * Whether amounts in these units can be compared: the same unit, or units with factors of the same dimension (money:
	 * of the same currency). Counts of different things, such as 件 and 人, cannot. No unit goes with no unit only.
	 */
	public static boolean convertible(Unit one, Unit other) {
		if (one == other) {
			return true;
		}
		if (one == null || other == null || one.getDimension() != other.getDimension()) {
			return false;
		}
		if (one.getSymbol() != null && one.getSymbol().equals(other.getSymbol())
				&& Objects.equals(one.getCurrency(), other.getCurrency()) && factor(one).compareTo(factor(other)) == 0) {
			return true;
		}
		boolean byFactor = one.getDimension() == Dimension.MONEY || one.getDimension() == Dimension.RATIO
				|| one.getDimension() == Dimension.DURATION;
		return byFactor && hasFactor(one) && hasFactor(other) && Objects.equals(one.getCurrency(), other.getCurrency());
	}

	private static boolean hasFactor(Unit unit) {
		return unit.getFactor() != null && unit.getFactor().signum() > 0 && Numbers.isReasonable(unit.getFactor());
	}

	/** How many base units one unit is; 1 where there is no unit or it has no usable factor. */
	public static BigDecimal factor(Unit unit) {
		return unit != null && hasFactor(unit) ? unit.getFactor() : BigDecimal.ONE;
	}

	/** The amount in base units (yen for 百万円), exactly. */
	public static BigDecimal toBase(BigDecimal amount, Unit unit) {
		return amount.multiply(factor(unit));
	}

	/**
	 * The amount in another unit, exactly where it has an end, else to 60 digits. The result's decimals do not say how
	 * precise the printed amount was.
	 *
	 * @return empty if the units do not convert or the amount is beyond reason
	 */
	public static Optional<BigDecimal> convert(BigDecimal amount, Unit from, Unit to) {
		if (!convertible(from, to) || !Numbers.isReasonable(amount)) {
			return Optional.empty();
		}
		if (from == to || factor(from).compareTo(factor(to)) == 0) {
			return Optional.of(amount);
		}
		BigDecimal value = toBase(amount, from).divide(factor(to), PRECISION).stripTrailingZeros();
		return Optional.of(value.scale() < 0 ? value.setScale(0) : value);
	}

	/** One unit of the last printed digit, in base units: 0.1億円 for 54.0億円, that is 10,000,000 yen. */
	public static BigDecimal lastDigit(BigDecimal amount, Unit unit) {
		return BigDecimal.ONE.scaleByPowerOfTen(-amount.scale()).multiply(factor(unit));
	}

	/** How two printed amounts stand to each other; the coarser one's last digit gives the room for rounding. */
	public static Agreement compare(BigDecimal a, Unit unitA, BigDecimal b, Unit unitB) {
		if (!convertible(unitA, unitB) || !Numbers.isReasonable(a) || !Numbers.isReasonable(b)) {
			return Agreement.NOT_COMPARABLE;
		}
		BigDecimal lastA = lastDigit(a, unitA);
		BigDecimal lastB = lastDigit(b, unitB);
		boolean coarseA = lastA.compareTo(lastB) >= 0;
		BigDecimal coarse = toBase(coarseA ? a : b, coarseA ? unitA : unitB);
		BigDecimal fine = toBase(coarseA ? b : a, coarseA ? unitB : unitA);
		BigDecimal last = coarseA ? lastA : lastB;
		BigDecimal difference = fine.subtract(coarse);
		if (difference.signum() == 0) {
			return Agreement.EQUAL;
		}
		if (difference.abs().multiply(TWO).compareTo(last) <= 0) {
			return Agreement.ROUNDED;
		}
		boolean cutOff = difference.abs().compareTo(last) < 0 && fine.signum() == difference.signum();
		return cutOff ? Agreement.TRUNCATED : Agreement.DIFFERENT;
	}

	/** Whether two printed amounts may be the same fact: equal, rounded or cut off at the coarser one's last digit. */
	public static boolean agree(BigDecimal a, Unit unitA, BigDecimal b, Unit unitB) {
		return compare(a, unitA, b, unitB).agrees();
	}
}
