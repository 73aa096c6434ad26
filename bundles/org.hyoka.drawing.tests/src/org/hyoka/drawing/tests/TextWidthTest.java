// SPDX-License-Identifier: EPL-2.0
package org.hyoka.drawing.tests;

import static org.assertj.core.api.Assertions.assertThat;

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
}
