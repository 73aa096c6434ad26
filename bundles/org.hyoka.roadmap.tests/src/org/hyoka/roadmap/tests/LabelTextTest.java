// SPDX-License-Identifier: EPL-2.0
package org.hyoka.roadmap.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;

import org.hyoka.drawing.TypeWidth;
import org.hyoka.roadmap.internal.text.LabelText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Labels break where they read best, and never against the rules of type-setting. */
class LabelTextTest {
	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			遺伝子治療製造技術開発 | 88 | 遺伝子治療/製造技術開発
			再生医療・遺伝子治療の産業化に向けた基盤技術開発事業 | 176 | 再生医療・遺伝子治療の産業化に/向けた基盤技術開発事業
			ヒト細胞加工製品製造基盤技術開発 | 90 | ヒト細胞加工製品/製造基盤技術開発
			国産ベクター製造技術による市場の獲得 | 120 | 国産ベクター製造/技術による市場の獲得
			マイクロバイオーム | 200 | マイクロバイオーム
			Stage gate of the second phase | 90 | Stage gate of/the second/phase
			""")
	void aLabelBreaksWhereAWordOrPhraseEnds(String text, double width, String lines) {
		assertThat(LabelText.wrap(text, 11, width, 4).lines()).isEqualTo(List.of(lines.split("/")));
	}

	@Test
	void noLineBreaksTheRulesAndNothingIsLost() {
		Random random = new Random(3);
		String signs = "研究開発技術の、再生。医療（細胞）製造「評価」データーッャ12A5％・カタカナひらがな人々 基盤事業目標達成";
		for (int i = 0; i < 4000; i++) {
			StringBuilder text = new StringBuilder("始");
			for (int n = random.nextInt(40); n > 0; n--) {
				text.append(signs.charAt(random.nextInt(signs.length())));
			}
			text.append('終');
			double width = 130 + random.nextInt(200);
			LabelText wrapped = LabelText.wrap(text.toString(), 11, width, 12);
			if (wrapped.cut()) {
				continue;
			}
			assertThat(String.join("", wrapped.lines()).replace(" ", "")).isEqualTo(text.toString().replace(" ", ""));
			int at = 0;
			for (int line = 0; line < wrapped.lines().size(); line++) {
				String here = wrapped.lines().get(line);
				assertThat(TypeWidth.of(here, 11)).isLessThanOrEqualTo(width + 0.001);
				at = text.indexOf(here, at);
				if (line > 0 && text.charAt(at - 1) != ' ') {
					assertThat("、。）」ーッャ％・々".indexOf(here.charAt(0))).as("%s in %s", here, wrapped.lines()).isNegative();
				}
				if (line < wrapped.lines().size() - 1) {
					assertThat("（「".indexOf(here.charAt(here.length() - 1))).as("%s", wrapped.lines()).isNegative();
				}
			}
		}
	}

	@Test
	void whatDoesNotFitEndsWithDotsAndNeverInHalfACharacter() {
		LabelText cut = LabelText.wrap("𠮷野家で𠮷野家で𠮷野家で𠮷野家で", 11, 44, 2);
		assertThat(cut.cut()).isTrue();
		assertThat(cut.lines()).hasSize(2);
		assertThat(cut.lines().getLast()).endsWith("…");
		for (String line : cut.lines()) {
			assertThat(line.codePoints().noneMatch(c -> c >= 0xD800 && c <= 0xDFFF)).isTrue();
		}
	}

	@Test
	void hostileTextBecomesALabel() {
		assertThat(LabelText.wrap(null, 11, 50, 3).lines()).containsExactly("");
		assertThat(LabelText.wrap("a\u0000b\n\u2028c", 11, 500, 3).lines()).containsExactly("a b  c");
		assertThat(LabelText.wrap("x".repeat(100_000), 11, 50, 3).lines()).hasSize(3);
		assertThat(LabelText.wrap("漢", 11, 1, 3).lines()).containsExactly("漢");
	}
}
