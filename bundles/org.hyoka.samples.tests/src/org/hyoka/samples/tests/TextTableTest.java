// SPDX-License-Identifier: EPL-2.0
package org.hyoka.samples.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;

import org.hyoka.model.time.DatePoint;
import org.hyoka.samples.internal.build.Prose;
import org.hyoka.samples.internal.build.SampleDataException;
import org.hyoka.samples.internal.build.TextTable;
import org.hyoka.samples.internal.build.Values;
import org.junit.jupiter.api.Test;

/** The text form of the samples' data is read strictly. */
class TextTableTest {
	@Test
	void cellsAreFoundByTheirHead() {
		TextTable table = TextTable.parse("配分", """
				項目   | 2017FY   | 合計
				# 注記
				項目１ | 297 委託 | 1,913
				""");
		assertThat(table.columns()).containsExactly("項目", "2017FY", "合計");
		assertThat(table.rows()).hasSize(1);
		assertThat(table.rows().getFirst().cell("2017FY")).isEqualTo("297 委託");
		assertThat(table.rows().getFirst().read("合計", Values::number)).isEqualByComparingTo("1913");
	}

	@Test
	void aRowOfAnotherWidthIsRefusedWithItsLine() {
		assertThatThrownBy(() -> TextTable.parse("配分", "項目 | 金額\n項目１ | 3 | 4\n")).isInstanceOf(SampleDataException.class)
				.hasMessageContaining("配分").hasMessageContaining("line 2").hasMessageContaining("3 cells where 2");
	}

	@Test
	void aCellThatIsNoNumberIsRefusedWithItsPlace() {
		TextTable table = TextTable.parse("配分", "項目 | 金額\n項目１ | 3億\n");
		assertThatThrownBy(() -> table.rows().getFirst().read("金額", Values::number)).isInstanceOf(SampleDataException.class)
				.hasMessageContaining("line 2").hasMessageContaining("“金額”").hasMessageContaining("3億");
	}

	@Test
	void aMissingColumnAndADoubledHeadAreRefused() {
		TextTable table = TextTable.parse("配分", "項目 | 金額\n項目１ | 3\n");
		assertThatThrownBy(() -> table.rows().getFirst().cell("合計")).hasMessageContaining("合計");
		assertThatThrownBy(() -> TextTable.parse("配分", "項目 | 項目\n")).hasMessageContaining("項目");
	}

	@Test
	void pointsInTimeSayWhatTheyAre() {
		assertThat(Values.point("2022年末")).isEqualTo(DatePoint.parse("2022-end"));
		assertThat(Values.point("2022年度末")).isEqualTo(DatePoint.parse("FY2022-end"));
		assertThat(Values.point("2022年12月末")).isEqualTo(DatePoint.parse("2022-12-end"));
		assertThat(Values.point("2022年6月7日")).isEqualTo(DatePoint.parse("2022-06-07"));
		assertThat(Values.point("2022年度第3四半期")).isEqualTo(DatePoint.parse("FY2022-Q3"));
		assertThatThrownBy(() -> Values.point("来年")).isInstanceOf(IllegalArgumentException.class);
	}

	@Test
	void linesOfProseAreJoinedWithoutSpacesBetweenJapaneseCharacters() {
		assertThat(Prose.of("再生\n医療\n\n- 一\n二\n- QbD\nfor cells")).isEqualTo("再生医療\n\n- 一二\n- QbD for cells");
	}

	@Test
	void remarksAndAnswersAreParted() {
		assertThat(Prose.bullets("・一\n二\n\n三\n・四")).isEqualTo(List.of("一二\n\n三", "四"));
		assertThat(Prose.pairs("言：問\n応：答\n言：問２")).containsExactly(new Prose.Pair("問", "答"), new Prose.Pair("問２", ""));
		assertThatThrownBy(() -> Prose.bullets("一")).isInstanceOf(SampleDataException.class);
	}
}
