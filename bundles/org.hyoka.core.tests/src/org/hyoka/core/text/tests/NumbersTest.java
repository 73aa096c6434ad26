// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.text.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Random;

import org.hyoka.core.text.Numbers;
import org.hyoka.core.text.Parsed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {
	@ParameterizedTest
	@CsvSource({ "'１，２３４',1234", "'5,409',5409", "▲12,-12", "△12,-12", "(12),-12", "（１２）,-12", "-12,-12", "−12,-12", "54.0,54.0",
			"０．５,0.5", ".5,0.5", "0,0", "'1,234,567.80',1234567.80", "' 4,373 ',4373", "1415,1415" })
	void numbersAreReadAsPeopleWriteThem(String text, BigDecimal value) {
		assertThat(Numbers.parse(text)).isEqualTo(Parsed.of(value));
	}

	@ParameterizedTest
	@ValueSource(strings = { "12,34", "1,2345", ",123", "1e5", "-", "ー", "十", "12件", "", "--1", "(-1)", "()", "1.2.3", "NaN", "0x10" })
	void whatIsNoNumberIsRefused(String text) {
		assertThat(Numbers.parse(text).problem()).isPresent();
	}

	@ParameterizedTest
	@CsvSource({ "=1200+50,1250", "'= 1,200 + 50 - 30.5',1219.5", "＝１２００＋５０,1250", "=12,12", "=-5+▲3,-8", "=¥100−20,80", "'1,200',1200", "¥5,5" })
	void sumsAreComputedWhereANumberIsTyped(String text, BigDecimal value) {
		assertThat(Numbers.parseEntry(text)).isEqualTo(Parsed.of(value));
	}

	@ParameterizedTest
	@ValueSource(strings = { "=", "=+", "=1200+", "=12,34+1", "=(12)+5", "=2*3", "=A1+2", "1200+50", "" })
	void whatIsNoSumIsRefused(String text) {
		assertThat(Numbers.parseEntry(text).problem()).isPresent();
	}

	@Test
	void wrongGroupingIsNamedAsSuch() {
		assertThat(Numbers.parse("12,34").problem().orElseThrow().in(Locale.ENGLISH)).contains("commas");
		assertThat(Numbers.parse("12,34").problem().orElseThrow().in(Locale.JAPANESE)).contains("桁区切り");
		assertThat(Numbers.parse("9".repeat(42)).problem().orElseThrow().in(Locale.JAPANESE)).contains("40桁");
	}

	@Test
	void decimalsAreKept() {
		assertThat(Numbers.format(new BigDecimal("5409"))).isEqualTo("5,409");
		assertThat(Numbers.format(new BigDecimal("54.0"))).isEqualTo("54.0");
		assertThat(Numbers.format(new BigDecimal("-1234567.890"))).isEqualTo("-1,234,567.890");
		assertThat(Numbers.format(new BigDecimal("999"))).isEqualTo("999");
		assertThat(Numbers.format(new BigDecimal("1E+3"))).isEqualTo("1,000");
		assertThat(Numbers.format(new BigDecimal("2.25"), 1)).isEqualTo("2.3");
		assertThat(Numbers.format(new BigDecimal("-2.25"), 1)).isEqualTo("-2.3");
	}

	@Test
	void hostileExponentsAreNeverWrittenOut() {
		assertThat(Numbers.format(new BigDecimal("1E999999999"))).isEqualTo("1E+999999999");
		assertThat(Numbers.format(new BigDecimal("1E-999999999"), 2)).isEqualTo("1E-999999999");
		assertThat(Numbers.isReasonable(new BigDecimal("1E+61"))).isFalse();
	}

	@Test
	void dashesMeanNotStated() {
		for (String dash : new String[] { "-", "－", "ー", "―", "—", " - ", "--" }) {
			assertThat(Numbers.isDash(dash)).as(dash).isTrue();
		}
		assertThat(Numbers.isDash("0")).isFalse();
		assertThat(Numbers.isDash("-1")).isFalse();
	}

	@Test
	void whatIsPrintedIsReadBack() {
		Random random = new Random(5409);
		for (int i = 0; i < 5000; i++) {
			BigDecimal value = new BigDecimal(new java.math.BigInteger(random.nextInt(90), random), random.nextInt(8));
			value = random.nextBoolean() ? value : value.negate();
			assertThat(Numbers.parse(Numbers.format(value)).orElseThrow()).isEqualTo(value);
		}
	}
}
