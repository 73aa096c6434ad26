// SPDX-License-Identifier: EPL-2.0
package org.hyoka.drawing.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;

import org.hyoka.drawing.TextWidth;
import org.junit.jupiter.api.Test;

class TextWidthTest {
	@Test
	void japaneseCharactersTakeTwoColumns() {
		assertThat(TextWidth.of("評点")).isEqualTo(4);
		assertThat(TextWidth.of("2018年度")).isEqualTo(8);
		assertThat(TextWidth.of("ｱｲｳ")).isEqualTo(3);
		assertThat(TextWidth.of("Ａ（高橋）")).isEqualTo(10);
		assertThat(TextWidth.of("か\u3099")).isEqualTo(2);
		assertThat(TextWidth.of("𠮷野家")).isEqualTo(6);
		assertThat(TextWidth.of("")).isZero();
		assertThat(TextWidth.of("abc")).isEqualTo(3);
		assertThat(TextWidth.of("①○")).isEqualTo(2);
	}

	@Test
	void columnsLineUp() {
		assertThat(TextWidth.padRight("項目", 6)).isEqualTo("項目  ");
		assertThat(TextWidth.padLeft("1,913", 7)).isEqualTo("  1,913");
		assertThat(TextWidth.padRight("研究開発", 4)).isEqualTo("研究開発");
		assertThat(TextWidth.padRight("研究開発", 3)).isEqualTo("研究開発");
	}

	@Test
	void aLongTextIsCutAtAWholeCharacter() {
		assertThat(TextWidth.truncate("研究開発項目", 12)).isEqualTo("研究開発項目");
		assertThat(TextWidth.truncate("研究開発項目", 11)).isEqualTo("研究開発項…");
		assertThat(TextWidth.truncate("研究開発項目", 10)).isEqualTo("研究開発…");
		assertThat(TextWidth.truncate("研究", 1)).isEqualTo("…");
		assertThat(TextWidth.truncate("研究", 0)).isEmpty();
		assertThat(TextWidth.truncate("𠮷𠮷𠮷", 5)).isEqualTo("𠮷𠮷…");
	}

	@Test
	void linesBreakBetweenJapaneseCharactersButNotBeforeAFullStop() {
		assertThat(TextWidth.wrap("評価の結果を示す。次に進む。", 16)).containsExactly("評価の結果を示", "す。次に進む。");
		assertThat(TextWidth.wrap("the panel judges", 9)).containsExactly("the panel", "judges");
		assertThat(TextWidth.wrap("", 10)).containsExactly("");
		assertThat(TextWidth.wrap("a\nb", 10)).containsExactly("a", "b");
		assertThat(TextWidth.wrap("abcdefghij", 4)).containsExactly("abcd", "efgh", "ij");
	}

	@Test
	void whateverIsCutOrWrappedFits() {
		Random random = new Random(9);
		String letters = "aB 1研究開発。「」、𠮷ｱか\u3099…";
		int[] points = letters.codePoints().toArray();
		for (int i = 0; i < 3000; i++) {
			StringBuilder text = new StringBuilder();
			for (int n = random.nextInt(60); n > 0; n--) {
				text.appendCodePoint(points[random.nextInt(points.length)]);
			}
			int columns = 2 + random.nextInt(20);
			assertThat(TextWidth.of(TextWidth.truncate(text.toString(), columns))).isLessThanOrEqualTo(columns);
			assertThat(TextWidth.wrap(text.toString(), columns))
					.allSatisfy(line -> assertThat(TextWidth.of(line)).isLessThanOrEqualTo(columns));
			assertThat(String.join("", TextWidth.wrap(text.toString(), columns)).replace(" ", ""))
					.isEqualTo(text.toString().replace(" ", ""));
		}
	}
}
