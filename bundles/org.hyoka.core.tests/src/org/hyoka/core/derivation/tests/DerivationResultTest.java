// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.derivation.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hyoka.core.figures.tests.Document002.n;
import static org.hyoka.core.figures.tests.Document002.stated;

import java.math.BigDecimal;
import java.util.Locale;

import org.hyoka.core.derivation.DerivationResult;
import org.hyoka.core.figures.Fraction;
import org.hyoka.core.figures.StatedComparison.OfNumbers;
import org.hyoka.core.figures.Verdict;
import org.hyoka.core.figures.tests.Document002;
import org.hyoka.model.hyoka.Assumption;
import org.hyoka.model.hyoka.Derivation;
import org.hyoka.model.hyoka.HyokaFactory;
import org.hyoka.model.hyoka.StatedFigure;
import org.hyoka.model.hyoka.StatedMeasure;
import org.hyoka.model.hyoka.Unit;
import org.junit.jupiter.api.Test;

/** 費用対効果 of document 002: 11.6兆円 × 9% = 1.04兆円, 事業額（約248億円）の50倍. */
class DerivationResultTest {
	private final Document002 document = new Document002();

	private Derivation derivation(String expression, Unit unit) {
		Derivation derivation = HyokaFactory.eINSTANCE.createDerivation();
		derivation.setExpression(expression);
		derivation.setUnit(unit);
		assume(derivation, "market", "11.6", document.cho);
		assume(derivation, "share", "9", document.percent);
		assume(derivation, "cost", "24,762", document.million);
		return derivation;
	}

	private static Assumption assume(Derivation derivation, String symbol, String value, Unit unit) {
		Assumption assumption = HyokaFactory.eINSTANCE.createAssumption();
		assumption.setSymbol(symbol);
		assumption.setValue(value == null ? null : n(value));
		assumption.setUnit(unit);
		derivation.getAssumptions().add(assumption);
		return assumption;
	}

	@Test
	void nineInAHundredOfTheMarketIsOnePointZeroFourTrillion() {
		Derivation derivation = derivation("market * share", document.cho);
		stated(derivation, StatedMeasure.DERIVED, "1.04", "第１章８");
		DerivationResult result = DerivationResult.of(derivation);
		assertThat(result.value().orElseThrow()).isEqualTo(Fraction.of(1044, 1000));
		assertThat(result.rounded(2)).contains(new BigDecimal("1.04"));
		assertThat(result.stated().getFirst().verdict()).isEqualTo(Verdict.ROUNDING);
		assertThat(result.unused()).extracting(Assumption::getSymbol).containsExactly("cost");
		assertThat(result.unknown()).isEmpty();
	}

	@Test
	void fiftyTimesIsFortyTwoTimes() {
		Derivation derivation = derivation("market * share / cost", null);
		StatedFigure fifty = stated(derivation, StatedMeasure.DERIVED, "50", "第１章８");
		fifty.setText("50倍");
		DerivationResult result = DerivationResult.of(derivation);
		assertThat(result.rounded(1)).contains(new BigDecimal("42.2"));
		assertThat(result.stated().getFirst()).isInstanceOfSatisfying(OfNumbers.class, c -> {
			assertThat(c.verdict()).isEqualTo(Verdict.DIFFERENT);
			assertThat(c.printed()).isEqualByComparingTo("50");
			assertThat(c.computed()).isEqualByComparingTo("42.16");
		});
		fifty.setValue(n("42"));
		assertThat(DerivationResult.of(derivation).stated().getFirst().verdict()).isEqualTo(Verdict.ROUNDING);
		fifty.setValue(n("40"));
		fifty.setText("約40倍");
		assertThat(DerivationResult.of(derivation).stated().getFirst().verdict()).isEqualTo(Verdict.ROUNDING);
	}

	@Test
	void theResultIsComparedInAnotherUnitToo() {
		Derivation derivation = derivation("market * share", document.cho);
		StatedFigure inOku = stated(derivation, StatedMeasure.VALUE, "10,440", "図");
		inOku.setUnit(document.oku);
		assertThat(DerivationResult.of(derivation).stated().getFirst().verdict()).isEqualTo(Verdict.EQUAL);
		inOku.setUnit(document.items);
		assertThat(DerivationResult.of(derivation).stated().getFirst().verdict()).isEqualTo(Verdict.NOT_COMPARABLE);
	}

	@Test
	void whatIsMissingIsSaid() {
		assertThat(DerivationResult.of(derivation("market * rate", null)).unknown()).containsExactly("rate");
		Derivation empty = derivation("market * share * gap", null);
		assume(empty, "gap", null, null);
		assertThat(DerivationResult.of(empty).value().problem().orElseThrow().in(Locale.JAPANESE)).isEqualTo("前提 gap に値がありません。");
		Derivation twice = derivation("market * share", null);
		assume(twice, "ｓｈａｒｅ", "5", null);
		assertThat(DerivationResult.of(twice).value().problem().orElseThrow().in(Locale.JAPANESE)).contains("share").contains("二つ");
		Derivation hostile = derivation("market * huge", null);
		assume(hostile, "huge", "1", null).setValue(new BigDecimal("1E999999999"));
		assertThat(DerivationResult.of(hostile).value().problem()).isPresent();
		assertThat(DerivationResult.of(HyokaFactory.eINSTANCE.createDerivation()).value().problem()).isPresent();
	}

	@Test
	void japaneseSymbolsServeAsWell() {
		Derivation derivation = HyokaFactory.eINSTANCE.createDerivation();
		derivation.setExpression("市場規模 × シェア ÷ 事業費");
		assume(derivation, "市場規模", "11.6", document.cho);
		assume(derivation, "シェア", "9", document.percent);
		assume(derivation, "事業費", "248", document.oku);
		assertThat(DerivationResult.of(derivation).rounded(1)).contains(new BigDecimal("42.1"));
	}
}
