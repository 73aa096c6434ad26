// SPDX-License-Identifier: EPL-2.0
package org.hyoka.samples.tests.measure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** What fingers and conversion of kana do to numbers and words. */
final class Slips {
	/** Letters that look alike, by their shape alone. */
	private static final List<String> ALIKE = List.of("カ力", "エ工", "ロ口", "ニ二", "ハ八", "タ夕", "ト卜", "オ才", "へヘ", "ー一");
	/** Letters that stand for each other in kanji names by shape. */
	private static final List<String> KANJI = List.of("構講購", "機械", "究空", "術述", "発登", "製制", "検験険", "総統", "複復腹", "積績", "徴微", "遣遺", "側測則", "低底抵",
			"設説", "造迫", "業葉", "産座", "環還", "研硏", "境鏡", "学字", "株珠", "式武", "所析", "電雷", "会合", "材村", "料科", "物特", "大犬", "国圏", "立位", "石右");

	private Slips() {
	}

	/** A number with one of its digits another, never the last of many; or two neighbours swapped. */
	static BigDecimal digit(BigDecimal value, Random random) {
		StringBuilder digits = new StringBuilder(value.unscaledValue().toString());
		int first = digits.charAt(0) == '-' ? 1 : 0;
		int significant = Math.max(1, Math.min(digits.length() - first - 1, 3));
		int at = first + random.nextInt(significant);
		if (digits.length() - first > 1 && random.nextInt(4) == 0 && at + 1 < digits.length() && digits.charAt(at) != digits.charAt(at + 1)
				&& digits.charAt(at + 1) != '0') {
			char c = digits.charAt(at);
			digits.setCharAt(at, digits.charAt(at + 1));
			digits.setCharAt(at + 1, c);
		} else {
			char old = digits.charAt(at);
			char other;
			do {
				other = (char) ('1' + random.nextInt(9));
			} while (other == old);
			digits.setCharAt(at, other);
		}
		return new BigDecimal(new java.math.BigInteger(digits.toString()), value.scale());
	}

	/** A whole number that is another one, not far from it. */
	static int near(int value, Random random) {
		int other = value + (1 + random.nextInt(3)) * (random.nextBoolean() ? 1 : -1);
		return other <= 0 ? value + 1 : other;
	}

	/** A name with one of its letters another that looks like it, left out, doubled, or swapped with its neighbour; the first stays. */
	static Optional<String> letter(String name, Random random) {
		List<Integer> alike = new ArrayList<>();
		for (int i = 1; i < name.length(); i++) {
			if (other(name.charAt(i), random).isPresent()) {
				alike.add(i);
			}
		}
		if (!alike.isEmpty() && random.nextInt(3) > 0) {
			int at = alike.get(random.nextInt(alike.size()));
			return Optional.of(name.substring(0, at) + other(name.charAt(at), random).orElseThrow() + name.substring(at + 1));
		}
		List<Integer> places = new ArrayList<>();
		for (int i = 1; i + 1 < name.length(); i++) {
			if (Character.isIdeographic(name.charAt(i)) && name.charAt(i) != name.charAt(i - 1) && name.charAt(i) != name.charAt(i + 1)) {
				places.add(i);
			}
		}
		if (places.isEmpty()) {
			return Optional.empty();
		}
		int at = places.get(random.nextInt(places.size()));
		return Optional.of(
				random.nextBoolean() ? name.substring(0, at) + name.substring(at + 1) : name.substring(0, at) + name.charAt(at) + name.substring(at));
	}

	/** A letter that looks like another. */
	static Optional<Character> other(char letter, Random random) {
		for (String group : KANJI) {
			int at = group.indexOf(letter);
			if (at >= 0) {
				return Optional.of(group.charAt((at + 1 + random.nextInt(group.length() - 1)) % group.length()));
			}
		}
		return Optional.empty();
	}

	/** A letter of another script with the same shape. */
	static Optional<Character> shape(char letter) {
		for (String group : ALIKE) {
			int at = group.indexOf(letter);
			if (at == 0) {
				return Optional.of(group.charAt(1));
			}
		}
		return Optional.empty();
	}
}
