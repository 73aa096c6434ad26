// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.figures.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;

import org.hyoka.core.figures.Excuse;
import org.hyoka.core.figures.Verdict;
import org.hyoka.model.hyoka.Dimension;
import org.hyoka.model.hyoka.HyokaFactory;
import org.hyoka.model.hyoka.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A remark explains at most what it says. */
class ExcuseTest {
	private static Unit million() {
		Unit unit = HyokaFactory.eINSTANCE.createUnit();
		unit.setSymbol("百万円");
		unit.setDimension(Dimension.MONEY);
		unit.setFactor(new BigDecimal("1000000"));
		return unit;
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			※調整費を除く                       | 1269 | 4860 | DIFFERENT
			※調整費を除く                       | 1372 | 1450 | EXPLAINED
			予備費を含む                         | 1450 | 1372 | EXPLAINED
			調整費0.8億円を除く                  | 1372 | 1450 | EXPLAINED
			調整費0.3億円は別の表にある           | 1372 | 1450 | DIFFERENT
			四捨五入の関係で一致しない場合がある   | 1001 | 1000 | EXPLAINED
			四捨五入の関係で一致しない場合がある   | 1010 | 1000 | DIFFERENT
			「約」と印字                         | 5000 | 4100 | EXPLAINED
			「約」と印字                         | 5000 |  618 | DIFFERENT
			平成25年度からの累計                  | 44856 | 17446 | REASONED
			資金配分の表は1,372百万円である        | 1372 | 9999 | REASONED
			""")
	void itReachesAsFarAsItsWords(String words, BigDecimal printed, BigDecimal kept, Verdict verdict) {
		assertThat(new Excuse(words).verdict(printed, kept, new BigDecimal("1"), million())).isEqualTo(verdict);
	}

	@Test
	void whereNothingIsSaidADifferenceIsOne() {
		assertThat(new Excuse(null).verdict(BigDecimal.ONE, BigDecimal.TEN, BigDecimal.ZERO, null)).isEqualTo(Verdict.DIFFERENT);
		assertThat(new Excuse(" ").verdict()).isEqualTo(Verdict.DIFFERENT);
	}
}
