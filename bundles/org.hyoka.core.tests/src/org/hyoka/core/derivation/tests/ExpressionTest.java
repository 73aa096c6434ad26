// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.derivation.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

import org.hyoka.core.derivation.Expression;
import org.hyoka.core.figures.Fraction;
import org.hyoka.core.text.Parsed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExpressionTest {
	private static final Map<String, Fraction> VALUES = Map.of("a", Fraction.of(6, 1), "b", Fraction.of(4, 1), "市場", Fraction.of(10, 1),
			"シェア_2040", Fraction.of(1, 2), "zero", Fraction.ZERO);

	private static Parsed<Fraction> value(String formula) {
		return Expression.parse(formula).flatMap(e -> e.evaluate(VALUES));
	}

	@ParameterizedTest
	@CsvSource({ "1+2*3,7", "(1+2)*3,9", "10-4-3,3", "24/4/3,2", "-a+b,-2", "--a,6", "+a,6", "a*-b,-24", "市場 * シェア_2040,5", "市場×シェア_2040÷５,1",
			"（１＋２）＊３,9", "a/b,3/2", "1/3+1/3+1/3,1", "0.1+0.2,3/10", "'1,000*2',2000", "9%*a,27/50", "９％,9/100", "((((a)))),6",
			"2*(a-(b-1)),6", "a−b,2" })
	void arithmeticIsExact(String formula, String result) {
		assertThat(value(formula).orElseThrow()).hasToString(result);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "1+|途中で終わって", "(1+2|1文字目の括弧が閉じて", "1)|2文字目の括弧に対応", "a b|3文字目の「b」", "1e5|2文字目の「e」", "2**3|3文字目の「*」",
			"a;b|2文字目の「;」", "sin(a)|4文字目の「(」", "''|計算式がありません", "a/zero|割る数 zero が 0", "1/(a-6)|割る数 (a - 6) が 0", "x*y*a|値を与える前提がありません：x, y",
			"1.|「.」", "1,00|「,」", "a=b|「=」", "#{a}|「#」", "()|「)」" })
	void whatIsWrongIsSaidWithItsPlace(String formula, String words) {
		assertThat(value(formula).problem().orElseThrow().in(Locale.JAPANESE)).contains(words);
		assertThat(value(formula).problem().orElseThrow().in(Locale.ENGLISH)).endsWith(".");
	}

	@Test
	void symbolsAreFoundWhateverTheirWidth() {
		assertThat(Expression.parse("ｍａｒｋｅｔ * 市場 / market").orElseThrow().symbols()).containsExactly("market", "市場");
	}

	@Test
	void hostileFormulasAreRefusedQuickly() {
		assertThat(value("(".repeat(100) + "1" + ")".repeat(100)).problem().orElseThrow().in(Locale.JAPANESE)).contains("64重");
		assertThat(value("-".repeat(100) + "1").problem()).isPresent();
		assertThat(value("1+".repeat(5000) + "1").problem().orElseThrow().in(Locale.JAPANESE)).contains("2000文字");
		assertThat(value("9".repeat(50)).problem().orElseThrow().in(Locale.JAPANESE)).contains("40桁");
		assertThat(value("1" + "+1".repeat(999)).orElseThrow()).isEqualTo(Fraction.of(1000, 1));
		String big = "9".repeat(40);
		assertThat(value(big + ("*" + big).repeat(47)).isRead()).isTrue();
		StringBuilder sum = new StringBuilder("0");
		Map<String, Fraction> values = new HashMap<>();
		for (int i = 0; i < 300; i++) {
			sum.append("+1/p").append(i);
			values.put("p" + i, new Fraction(java.math.BigInteger.TWO.pow(200).add(java.math.BigInteger.valueOf(2 * i + 1)),
					java.math.BigInteger.ONE));
		}
		assertThat(Expression.parse(sum.toString()).flatMap(e -> e.evaluate(values)).problem().orElseThrow().in(Locale.JAPANESE))
				.contains("大きくなりすぎました");
		assertThat(Expression.parse(null).problem()).isPresent();
		assertThat(Expression.parse("ﷺ".repeat(1900)).problem()).as("one character that becomes eighteen").isPresent();
	}

	@Test
	void randomFormulasGiveWhatTheirPartsGive() {
		Random random = new Random(13);
		for (int i = 0; i < 3000; i++) {
			Made made = make(random, 5);
			Parsed<Fraction> value = value(made.text());
			if (made.value() == null) {
				assertThat(value.problem().orElseThrow().in(Locale.ENGLISH)).as(made.text()).contains("is 0");
			} else {
				assertThat(value.orElseThrow()).as(made.text()).isEqualTo(made.value());
			}
		}
	}

	private record Made(String text, Fraction value) {
	}

	private static Made make(Random random, int depth) {
		if (depth == 0 || random.nextInt(4) == 0) {
			int n = random.nextInt(6);
			return random.nextBoolean() ? new Made(Integer.toString(n), Fraction.of(n, 1)) : new Made("a", VALUES.get("a"));
		}
		Made left = make(random, depth - 1);
		Made right = make(random, depth - 1);
		char sign = "+-*/".charAt(random.nextInt(4));
		String text = "(" + left.text() + " " + sign + right.text() + ")";
		if (left.value() == null || right.value() == null || sign == '/' && right.value().signum() == 0) {
			return new Made(text, null);
		}
		return new Made(text, switch (sign) {
		case '+' -> left.value().plus(right.value());
		case '-' -> left.value().minus(right.value());
		case '*' -> left.value().times(right.value());
		default -> left.value().dividedBy(right.value());
		});
	}

	@Test
	void noTextHoweverOddBreaksTheParser() {
		Random random = new Random(99);
		String letters = "ab市場0123456789.+-*/()%,_ 　（）×÷\uD83D\uDE00\uD800";
		for (int i = 0; i < 30_000; i++) {
			StringBuilder text = new StringBuilder();
			for (int n = random.nextInt(20); n >= 0; n--) {
				text.append(letters.charAt(random.nextInt(letters.length())));
			}
			assertThat(value(text.toString())).isNotNull();
		}
	}
}
