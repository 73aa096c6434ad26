// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.drawing.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;

import org.hyoka.drawing.LineBreaking;
import org.hyoka.drawing.TextWidth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines end where Japanese type-setting (JIS X 4051) lets them, and are as wide as asked. */
class LineBreakingTest {
	@ParameterizedTest
	@CsvSource(delimiter = '!', textBlock = """
			評価の結果。次に、進む ! 評|価|の|結|果。|次|に、|進|む
			（中間）評価「所見」の［注］ ! （中|間）|評|価|「所|見」|の|［注］
			『報告』【概要】〈前〉《後》〔付〕 ! 『報|告』|【概|要】|〈前〉|《後》|〔付〕
			ャッシュ ! ャッ|シュ
			しょっちゅう ! しょっ|ちゅ|う
			データベース ! デー|タ|ベー|ス
			我々の人々 ! 我々|の|人々
			産業・経済：事業；完了 ! 産|業・|経|済：|事|業；|完|了
			続く……終わる‥… ! 続|く……|終|わ|る‥…
			3〜5件と３～５件 ! 3〜|5|件|と|３～|５|件
			データー％ー℃ ! デー|ター％ー℃
			評価／中間 ! 評|価／|中|間
			か\u3099き ! か\u3099|き
			""")
	void noLineBeginsWithAClosingMarkOrSmallKanaOrEndsWithAnOpeningMark(String text, String parted) {
		assertThat(parts(text)).isEqualTo(parted);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '!', textBlock = """
			100％と50%に25℃を ! 100％|と|50%|に|25℃|を
			￥1,000と$30.5 ! ￥1,000|と|$30.5
			１００％と２，５００円 ! １００％|と|２，５００|円
			2018年度の１．５倍 ! 2018年度|の|１．５|倍
			1,234.5億円 ! 1,234.5|億|円
			2010-2015年 ! 2010-|2015年
			5\u00a0kg以下 ! 5\u00a0kg|以|下
			""")
	void numbersStayWholeWithTheirSigns(String text, String parted) {
		assertThat(parts(text)).isEqualTo(parted);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '!', textBlock = """
			the panel judges ! the |panel |judges
			NEDOの技術 ! NEDO|の|技|術
			ＮＥＤＯの技術 ! ＮＥＤＯ|の|技|術
			a stage-gate review ! a |stage-|gate |review
			iPS細胞 ! iPS|細|胞
			""")
	void latinWordsStayWhole(String text, String parted) {
		assertThat(parts(text)).isEqualTo(parted);
	}

	@ParameterizedTest
	@ValueSource(strings = { "遺伝子治療|製造技術", "市場の|獲得", "マイクロ|バイオーム" })
	void aPhraseEndsWhereAReaderPauses(String text) {
		assertThat(LineBreaking.phrases(text.replace("|", "")).get(text.indexOf('|'))).isEqualTo(!text.startsWith("マイクロ"));
	}

	@Test
	void linesAreFilledAndBreakAtBlanks() {
		assertThat(lines("評価の結果を示す。次に進む。", 16)).containsExactly("評価の結果を示", "す。次に進む。");
		assertThat(lines("the panel judges", 9)).containsExactly("the panel", "judges");
		assertThat(lines("the panel judges", 10)).containsExactly("the panel", "judges");
		assertThat(lines("the panel   ", 9)).containsExactly("the panel");
		assertThat(lines("", 10)).containsExactly("");
		assertThat(lines("a\nb", 10)).containsExactly("a", "b");
		assertThat(lines("abcdefghij", 4)).containsExactly("abcd", "efgh", "ij");
	}

	@Test
	void aTextIsCutBetweenCharacters() {
		assertThat(truncate("研究開発項目", 12)).isEqualTo("研究開発項目");
		assertThat(truncate("研究開発項目", 11)).isEqualTo("研究開発項…");
		assertThat(truncate("研究開発項目", 10)).isEqualTo("研究開発…");
		assertThat(truncate("研究", 1)).isEqualTo("…");
		assertThat(truncate("研究", 0)).isEmpty();
		assertThat(truncate("𠮷𠮷𠮷", 5)).isEqualTo("𠮷𠮷…");
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
			assertThat(TextWidth.of(truncate(text.toString(), columns))).isLessThanOrEqualTo(columns);
			assertThat(lines(text.toString(), columns)).allSatisfy(line -> assertThat(TextWidth.of(line)).isLessThanOrEqualTo(columns));
			assertThat(String.join("", lines(text.toString(), columns)).replace(" ", "")).isEqualTo(text.toString().replace(" ", ""));
		}
	}

	private static String parts(String text) {
		StringBuilder parted = new StringBuilder(text);
		LineBreaking.places(text).stream().boxed().sorted((a, b) -> b - a).forEach(at -> parted.insert(at.intValue(), '|'));
		return parted.toString();
	}

	private static List<String> lines(String text, int columns) {
		return LineBreaking.lines(text, columns, TextWidth::of);
	}

	private static String truncate(String text, int columns) {
		return LineBreaking.truncate(text, columns, TextWidth::of);
	}
}
