// SPDX-License-Identifier: EPL-2.0
package org.hyoka.report.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.hyoka.report.prose.ProseParagraphs;
import org.hyoka.report.prose.ProseParagraphs.Edit;
import org.junit.jupiter.api.Test;

/** What a reader changes of a paragraph, and what stays of its marks. */
class ProseParagraphsTest {
	private static String changed(String markdown, int paragraph, String from, String to) {
		ProseParagraphs text = ProseParagraphs.of(markdown);
		int at = text.plain(paragraph).indexOf(from);
		return text.changed(paragraph, List.of(new Edit(at, at + from.length(), to))).orElse("-");
	}

	@Test
	void marksAroundAndInsideStay() {
		assertEquals("本事業の**成果**は、十分である。", changed("本事業の**成果**は、大きい。", 0, "大きい", "十分である"));
		assertEquals("本事業の**成績**は、大きい。", changed("本事業の**成果**は、大きい。", 0, "成果", "成績"));
		assertEquals("一\n\n- 二\n- 五\n", changed("一\n\n- 二\n- 三\n", 2, "三", "五"));
		assertEquals("> 引用です", changed("> 引用した", 0, "した", "です"));
		assertEquals("| 年度 | 額 |\n|---|---|\n| 2020 | 15 |", changed("| 年度 | 額 |\n|---|---|\n| 2020 | 12 |", 3, "12", "15"));
	}

	@Test
	void newCharactersAreNoMarks() {
		String made = changed("単価は三です。", 0, "三", "2*3*4");
		assertEquals("単価は2*3*4です。", ProseParagraphs.of(made).plain(0));
		assertEquals("a_b と *c* のこと", ProseParagraphs.of(changed("a_b と d のこと", 0, "d", "*c*")).plain(0));
	}

	@Test
	void whatIsEscapedStaysSo() {
		assertEquals("5 \\* 3 = 十五", changed("5 \\* 3 = 15", 0, "15", "十五"));
		assertEquals("A\u3000\\# 印", changed("A\u3000\\# 符号", 0, "符号", "印"));
	}

	@Test
	void referencesAndFootnotesStayWhereTheyAre() {
		assertEquals("[図1](#f1)に示した。^[出典は別]", changed("[図1](#f1)に示す。^[出典は別]", 0, "示す", "示した"));
		assertEquals("-", changed("[図1](#f1)に示す。", 0, "1に", "2に"), "a part of a reference");
	}

	@Test
	void paragraphsComeAndGo() {
		ProseParagraphs text = ProseParagraphs.of("一\n\n二\n\n- 三\n- 四");
		assertEquals(Optional.of("一\n\n新\n\n二\n\n- 三\n- 四"), text.added(0, "新"));
		assertEquals(Optional.of("一\n\n二\n\n- 三\n- 新\n- 四"), text.added(2, "新"));
		assertEquals(Optional.of("二\n\n- 三\n- 四"), text.without(0));
		assertEquals(Optional.of("一\n\n二\n\n- 四"), text.without(2));
		assertEquals(Optional.of("一\n\n二\n\n- 三"), text.without(3));
	}

	/** Whatever is changed, either it is so when read again, or nothing is answered. */
	@Test
	void manyRandomChangesSayWhatTheyShould() {
		Random random = new Random(27);
		List<String> texts = List.of("本事業は**計画**どおり、_予定_を達成した。\n続きの行。\n\n1. 一つ目\n2. 二つ目 `x=1` です\n\n> 引用[表1](#t1)の後",
				"# 見出し\n\n| 甲 | 乙 |\n|---|---|\n| あ | い |\n\n終わり &amp; \\*印\\*。^[注]", "- a\n  - b\n  - c\n\n  続き\n- d");
		String letters = "あ漢x *_-1.|[]<>&\\`#";
		int answered = 0;
		for (int i = 0; i < 3000; i++) {
			ProseParagraphs text = ProseParagraphs.of(texts.get(i % texts.size()));
			int paragraph = random.nextInt(text.size());
			String plain = text.plain(paragraph);
			int from = random.nextInt(plain.length() + 1);
			int to = from + random.nextInt(Math.min(4, plain.length() - from + 1));
			StringBuilder put = new StringBuilder();
			for (int k = random.nextInt(5); k > 0; k--) {
				put.append(letters.charAt(random.nextInt(letters.length())));
			}
			Optional<String> made = text.changed(paragraph, List.of(new Edit(from, to, put.toString())));
			if (made.isPresent()) {
				answered++;
				String wanted = plain.substring(0, from) + put + plain.substring(to);
				ProseParagraphs after = ProseParagraphs.of(made.get());
				List<String> rest = new ArrayList<>();
				if (after.size() == text.size()) {
					assertEquals(wanted.isBlank() ? "" : wanted, after.plain(paragraph));
				} else {
					assertTrue(wanted.isBlank(), () -> wanted + " in " + made.get());
				}
				rest.add(after.plain(after.size() - 1));
				assertTrue(paragraph == text.size() - 1 || rest.contains(text.plain(text.size() - 1)));
			}
		}
		assertTrue(answered > 2400, "answered " + answered + " of 3000");
	}
}
