// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.text.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.hyoka.core.text.WordSearch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words are found as people write them, with the exact letters that they take in the text. */
class WordSearchTest {
	private static List<String> found(WordSearch search, String text) {
		return search.in(text).stream().map(h -> text.substring(h.start(), h.end())).toList();
	}

	@ParameterizedTest
	@CsvSource({ "ips,iPS細胞とＩＰＳ細胞,iPS|ＩＰＳ", "ガイド,ｶﾞｲﾄﾞとガイド,ｶﾞｲﾄﾞ|ガイド", "㈱,(株)と㈱,(株)|㈱", "が,か\u3099が,か\u3099|が", "12,１２と12と1２,１２|12|1２",
			"aa,aaaa,aa|aa", "研究開発,研究 開発,''" })
	void widthAndCaseCountAsTheSame(String words, String text, String expected) {
		assertThat(String.join("|", found(WordSearch.of(words), text))).isEqualTo(expected);
	}

	@Test
	void andAreToldApartWhenThatIsAskedFor() {
		assertThat(found(new WordSearch("iPS", true, false), "iPS ＩＰＳ ips")).containsExactly("iPS");
	}

	@ParameterizedTest
	@CsvSource({ "開発,研究開発の開発,1", "データ,データベースのデータ,1", "AI,AIとAIDAとAI2,1", "の,このほかの人の,1", "目標,目標値,0", "2,12と2と2.5,2" })
	void wholeWordsStandBesideLettersOfOtherScripts(String words, String text, int count) {
		assertThat(new WordSearch(words, false, true).in(text)).hasSize(count);
	}

	@Test
	void blankWordsAreNowhere() {
		assertThat(WordSearch.of(" 　").in("あ い")).isEmpty();
		assertThat(WordSearch.of("あ").in("")).isEmpty();
	}

	@Test
	void aLetterThatFoldsToManyTakesOneInTheText() {
		String text = "\uFDFA".repeat(200) + "終";
		assertThat(WordSearch.of("終").in(text)).containsExactly(new WordSearch.Hit(200, 201));
	}
}
