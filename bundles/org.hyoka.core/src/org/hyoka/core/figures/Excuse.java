// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.figures;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.hyoka.core.text.Amounts;
import org.hyoka.core.text.Numbers;
import org.hyoka.model.hyoka.Dimension;
import org.hyoka.model.hyoka.Unit;

/**
 * A remark that says why two numbers differ. It explains at most what it says (rules 2, 12): rounding a little more than rounding can come
 * to, about so much one unit of the last digit other than 0, what is left out or included less than what is left, and an amount that it
 * names that amount. What says something else gives a reason, but nobody can tell how far it reaches.
 *
 * @param text the remark; null or blank where there is none
 * @since 0.1
 */
public record Excuse(String text) {
	private static final Pattern ROUNDING = Pattern.compile("四捨五入|端数|切り?捨て|切り?上げ|丸め|round|truncat", Pattern.CASE_INSENSITIVE);
	private static final Pattern ABOUT = Pattern.compile("約|およそ|おおよそ|概ね|概数|概算|程度|前後|approx|about|circa", Pattern.CASE_INSENSITIVE);
	private static final Pattern PART = Pattern.compile("除[くいき]|除外|含[まみむめ]|exclud|without|includ", Pattern.CASE_INSENSITIVE);
	private static final Pattern CALENDAR = Pattern.compile("暦年|calendar", Pattern.CASE_INSENSITIVE);
	private static final Pattern YEN = Pattern.compile("(\\d{1,15}(?:,\\d{3}){0,6}(?:\\.\\d{1,6})?) ?(兆円|億円|千万円|百万円|万円|千円|円)");
	private static final Map<String, Integer> POWERS = Map.of("兆円", 12, "億円", 8, "千万円", 7, "百万円", 6, "万円", 4, "千円", 3, "円", 0);
	private static final BigDecimal TWO = BigDecimal.valueOf(2);

	/** Whether there is a remark. */
	public boolean isGiven() {
		return text != null && !text.isBlank();
	}

	/** Whether it says that something is left out or included. */
	public boolean isOfPart() {
		return isGiven() && PART.matcher(text).find();
	}

	/** Whether it says that a calendar year is meant. */
	public boolean isOfCalendar() {
		return isGiven() && CALENDAR.matcher(text).find();
	}

	/**
	 * What a difference is worth that is more than rounding explains.
	 *
	 * @param printed one number, in {@code unit}
	 * @param kept    the other one, in {@code unit}
	 * @param bound   up to which difference rounding explains it, in {@code unit}
	 * @param unit    the unit of all three, or null
	 * @return {@link Verdict#DIFFERENT} if there is no remark, or if they differ by more than it can explain
	 */
	public Verdict verdict(BigDecimal printed, BigDecimal kept, BigDecimal bound, Unit unit) {
		if (!isGiven()) {
			return Verdict.DIFFERENT;
		}
		if (!Numbers.isReasonable(printed) || !Numbers.isReasonable(kept)) {
			return Verdict.REASONED;
		}
		BigDecimal gap = printed.subtract(kept).abs();
		List<Boolean> reaches = new ArrayList<>();
		reach(ROUNDING, bound.multiply(TWO), gap, reaches);
		reach(ABOUT, digit(printed), gap, reaches);
		if (isOfPart()) {
			reaches.add(gap.compareTo(printed.abs().min(kept.abs())) < 0);
		}
		named(printed, kept, bound, unit).ifPresent(reaches::add);
		return reaches.isEmpty() ? Verdict.REASONED : reaches.contains(true) ? Verdict.EXPLAINED : Verdict.DIFFERENT;
	}

	/** What a difference is worth that cannot be measured, such as that of words. */
	public Verdict verdict() {
		return isGiven() ? Verdict.REASONED : Verdict.DIFFERENT;
	}

	private void reach(Pattern words, BigDecimal most, BigDecimal gap, List<Boolean> reaches) {
		if (words.matcher(text).find()) {
			reaches.add(gap.compareTo(most) <= 0);
		}
	}

	/** Whether amounts that it names say how much it is; empty if it names none, or only one of the two that differ. */
	private Optional<Boolean> named(BigDecimal printed, BigDecimal kept, BigDecimal bound, Unit unit) {
		if (unit == null || unit.getDimension() != Dimension.MONEY) {
			return Optional.empty();
		}
		BigDecimal gap = Amounts.toBase(printed.subtract(kept).abs(), unit);
		BigDecimal room = Amounts.toBase(bound, unit);
		Optional<Boolean> reaches = Optional.empty();
		Matcher amounts = YEN.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC));
		while (amounts.find()) {
			BigDecimal number = new BigDecimal(amounts.group(1).replace(",", ""));
			BigDecimal yen = number.scaleByPowerOfTen(POWERS.get(amounts.group(2)));
			BigDecimal digit = BigDecimal.ONE.scaleByPowerOfTen(POWERS.get(amounts.group(2)) - number.scale()).add(room);
			if (yen.subtract(gap).abs().compareTo(digit) <= 0) {
				return Optional.of(true);
			}
			boolean side = yen.subtract(Amounts.toBase(printed.abs(), unit)).abs().compareTo(digit) <= 0
					|| yen.subtract(Amounts.toBase(kept.abs(), unit)).abs().compareTo(digit) <= 0;
			reaches = side ? reaches : Optional.of(false);
		}
		return reaches;
	}

	/** One unit of the last digit other than 0: 1,000 for 5,000. */
	private static BigDecimal digit(BigDecimal number) {
		return number.signum() == 0 ? BigDecimal.ZERO : BigDecimal.ONE.scaleByPowerOfTen(-number.stripTrailingZeros().scale());
	}
}
