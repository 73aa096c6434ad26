// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.text.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Random;

import org.hyoka.core.text.Agreement;
import org.hyoka.core.text.Amounts;
import org.hyoka.model.hyoka.Dimension;
import org.hyoka.model.hyoka.HyokaFactory;
import org.hyoka.model.hyoka.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountsTest {
	private final Unit million = money("百万円", "1000000", "JPY");
	private final Unit oku = money("億円", "100000000", "JPY");
	private final Unit dollars = money("百万ドル", "1000000", "USD");
	private final Unit items = unit("件", Dimension.COUNT, null);
	private final Unit persons = unit("人", Dimension.COUNT, null);

	private static Unit unit(String symbol, Dimension dimension, String factor) {
		Unit unit = HyokaFactory.eINSTANCE.createUnit();
		unit.setName(symbol);
		unit.setSymbol(symbol);
		unit.setDimension(dimension);
		unit.setFactor(factor == null ? null : new BigDecimal(factor));
		return unit;
	}

	private static Unit money(String symbol, String factor, String currency) {
		Unit unit = unit(symbol, Dimension.MONEY, factor);
		unit.setCurrency(currency);
		return unit;
	}

	private static BigDecimal n(String number) {
		return new BigDecimal(number);
	}

	@Test
	void oneOfWhatIsCountedIsSingularInEnglish() {
		Unit counted = org.hyoka.dossier.templates.Templates.standard().unitSets().stream()
				.flatMap(set -> set.create().elements().stream()).filter(unit -> "件".equals(unit.getSymbol())).findFirst().orElseThrow();
		assertThat(Amounts.format(n("1"), counted, Locale.ENGLISH)).isEqualTo("1 item");
		assertThat(Amounts.format(n("0"), counted, Locale.ENGLISH)).isEqualTo("0 items");
		assertThat(Amounts.format(n("1.0"), counted, Locale.ENGLISH)).isEqualTo("1.0 items");
		assertThat(Amounts.format(n("13"), counted, Locale.ENGLISH)).isEqualTo("13 items");
		assertThat(Amounts.format(n("1"), counted, Locale.JAPANESE)).isEqualTo("1件");
	}

	@ParameterizedTest
	@CsvSource({ "-", "－", "―", " — " })
	void aDashWhereTheUnitIsPrintedIsNoUnit(String dash) {
		Unit none = unit(dash, Dimension.COUNT, null);
		assertThat(Amounts.format(n("20"), none, Locale.JAPANESE)).isEqualTo("20");
		assertThat(Amounts.format(n("20"), none, Locale.ENGLISH)).isEqualTo("20");
		assertThat(Amounts.symbol(none, Locale.JAPANESE)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "7.5,750,EQUAL", "10.9,1094,ROUNDED", "12.8,1281,ROUNDED", "12.1,1213,ROUNDED", "10.7,1071,ROUNDED", "54.0,5409,TRUNCATED",
			"13.0,1300,EQUAL", "48.6,1269,DIFFERENT", "54.0,5410,DIFFERENT", "54.0,5394,DIFFERENT", "54.0,5395,ROUNDED",
			"248,24762,ROUNDED" })
	void headerAndTableOfDocument002PrintTheSameMoneyTwice(BigDecimal inOku, BigDecimal inMillion, Agreement expected) {
		assertThat(Amounts.compare(inOku, oku, inMillion, million)).isEqualTo(expected);
		assertThat(Amounts.compare(inMillion, million, inOku, oku)).isEqualTo(expected);
		assertThat(Amounts.agree(inOku, oku, inMillion, million)).isEqualTo(expected != Agreement.DIFFERENT);
	}

	@Test
	void theSameUnitAndPrecisionLeavesNoRoom() {
		assertThat(Amounts.agree(n("5409"), million, n("5408"), million)).isFalse();
		assertThat(Amounts.agree(n("54.0"), oku, n("54"), oku)).isTrue();
		assertThat(Amounts.agree(n("54.4"), oku, n("54"), oku)).isTrue();
		assertThat(Amounts.agree(n("-54.4"), oku, n("-54"), oku)).isTrue();
		assertThat(Amounts.agree(n("0.4"), oku, n("-0.4"), oku)).isFalse();
	}

	@Test
	void differentThingsAreNotCompared() {
		assertThat(Amounts.compare(n("1"), million, n("1"), dollars)).isEqualTo(Agreement.NOT_COMPARABLE);
		assertThat(Amounts.compare(n("1"), items, n("1"), persons)).isEqualTo(Agreement.NOT_COMPARABLE);
		assertThat(Amounts.compare(n("1"), items, n("1"), unit("件", Dimension.COUNT, null))).isEqualTo(Agreement.EQUAL);
		assertThat(Amounts.compare(n("1"), null, n("1"), null)).isEqualTo(Agreement.EQUAL);
		assertThat(Amounts.compare(n("1"), million, n("1"), null)).isEqualTo(Agreement.NOT_COMPARABLE);
		assertThat(Amounts.compare(n("1E+999999999"), million, n("1"), oku)).isEqualTo(Agreement.NOT_COMPARABLE);
	}

	@Test
	void conversionIsExact() {
		assertThat(Amounts.convert(n("54.0"), oku, million)).contains(n("5400"));
		assertThat(Amounts.convert(n("5409"), million, oku)).contains(n("54.09"));
		assertThat(Amounts.convert(n("54.0"), oku, oku)).contains(n("54.0"));
		assertThat(Amounts.convert(n("1"), oku, dollars)).isEmpty();
		assertThat(Amounts.convert(n("9"), unit("%", Dimension.RATIO, "0.01"), unit("倍", Dimension.RATIO, "1")))
				.contains(n("0.09"));
	}

	@Test
	void whateverIsRoundedOrCutOffAgreesWithWhatItCameFrom() {
		Random random = new Random(1);
		for (int i = 0; i < 5000; i++) {
			BigDecimal fine = BigDecimal.valueOf(random.nextInt(2_000_000) - 1_000_000);
			BigDecimal exact = Amounts.convert(fine, million, oku).orElseThrow();
			int decimals = random.nextInt(3);
			assertThat(Amounts.agree(exact.setScale(decimals, RoundingMode.HALF_UP), oku, fine, million)).isTrue();
			assertThat(Amounts.agree(exact.setScale(decimals, RoundingMode.DOWN), oku, fine, million)).isTrue();
			BigDecimal off = exact.setScale(decimals, RoundingMode.HALF_UP)
					.add(BigDecimal.ONE.scaleByPowerOfTen(-decimals).multiply(n("2")));
			assertThat(Amounts.agree(off, oku, fine, million)).isFalse();
		}
	}

	@Test
	void amountsArePrintedWithTheirUnit() {
		assertThat(Amounts.format(n("54.0"), oku, Locale.JAPANESE)).isEqualTo("54.0億円");
		assertThat(Amounts.format(n("5409"), million, Locale.JAPANESE)).isEqualTo("5,409百万円");
		assertThat(Amounts.format(n("13"), null, Locale.JAPANESE)).isEqualTo("13");
		org.hyoka.model.hyoka.Translation english = HyokaFactory.eINSTANCE.createTranslation();
		english.setLanguage("en");
		english.setFeature("symbol");
		english.setText("100 million JPY");
		oku.getTranslations().add(english);
		assertThat(Amounts.format(n("5409"), million, Locale.ENGLISH)).isEqualTo("5,409 百万円");
		assertThat(Amounts.format(n("54.0"), oku, Locale.ENGLISH)).isEqualTo("5.40 billion JPY");
	}

	/** Rule 5: the last digit that is printed is worth as much in English as in Japanese. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "77.0|7.70 billion JPY", "2273.8|227.38 billion JPY", "32|3.2 billion JPY", "-14.1|-1.41 billion JPY",
			"0.5|0.05 billion JPY", "28000|2,800.0 billion JPY", "0|0.0 billion JPY", "1.2E+3|120 billion JPY" })
	void hundredsOfMillionsAreSaidInBillionsInEnglish(String amount, String english) {
		org.hyoka.model.hyoka.Translation symbol = HyokaFactory.eINSTANCE.createTranslation();
		symbol.setLanguage("en");
		symbol.setFeature("symbol");
		symbol.setText("100 million JPY");
		oku.getTranslations().add(symbol);
		assertThat(Amounts.format(n(amount), oku, Locale.ENGLISH)).isEqualTo(english);
	}
}
