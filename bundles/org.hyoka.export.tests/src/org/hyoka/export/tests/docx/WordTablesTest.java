// SPDX-License-Identifier: EPL-2.0
package org.hyoka.export.tests.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;

import org.hyoka.drawing.TypeWidth;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

/** Where tables of a Word document break: between rows and within cells. */
class WordTablesTest {
	/** Letters of a table, in twentieths of a point. */
	private static final double LETTER = 180;
	private static final int EDGES = 160;
	/** Letters of a row that is no higher than a quarter of a page, whatever its columns. */
	private static final int FEW = 150;

	private static List<Element> tables(String key) {
		return WordFile.all(WordFile.of(key, Locale.JAPANESE).part("word/document.xml"), "tbl").stream()
				.filter(table -> WordFile.value(table, "tblStyle").equals("HyokaGrid") && WordFile.all(table, "tbl").isEmpty()).toList();
	}

	@ParameterizedTest
	@ValueSource(strings = { "regenerative-2022", "drugdiscovery-2021" })
	void noLastRowStandsAloneOnAPage(String key) {
		int seen = 0;
		for (Element table : tables(key)) {
			List<Element> rows = WordFile.children(table, "tr").stream()
					.filter(row -> WordFile.children(row, "trPr").stream().allMatch(p -> WordFile.children(p, "tblHeader").isEmpty())).toList();
			if (rows.size() > 1 && rows.reversed().stream().limit(2).allMatch(row -> WordFile.text(row).length() <= FEW)) {
				Element before = rows.get(rows.size() - 2);
				seen++;
				assertThat(WordFile.children(WordFile.all(before, "p").getFirst(), "pPr")).as(WordFile.text(before))
						.anyMatch(p -> !WordFile.children(p, "keepNext").isEmpty());
			}
		}
		assertThat(seen).isGreaterThan(10);
	}

	/** In a column of targets 中間目標（2021年 ended a line, and 度） stood below. */
	@ParameterizedTest
	@ValueSource(strings = { "regenerative-2022", "drugdiscovery-2021" })
	void aYearInABracketIsNotTorn(String key) {
		int broken = 0;
		for (Element table : tables(key)) {
			for (Element cell : WordFile.all(table, "tc")) {
				int width = Integer.parseInt(WordFile.all(cell, "tcW").getFirst().getAttributeNS(WordFile.W, "w")) - EDGES;
				for (Element paragraph : WordFile.children(cell, "p")) {
					String text = WordFile.text(paragraph);
					if (text.matches("[^（]+（\\d{4}年度）")
							&& WordFile.children(paragraph, "pPr").stream().noneMatch(p -> !WordFile.all(p, "ind").isEmpty())) {
						double bracket = TypeWidth.of(text.substring(text.indexOf('（')), LETTER);
						double all = TypeWidth.of(text, LETTER);
						if (all > width * 1.1 && all < width * 1.6 && bracket < width * 0.9) {
							broken++;
							assertThat(WordFile.all(paragraph, "br")).as("%s in %d", text, width).hasSize(1);
						}
					}
				}
			}
		}
		assertThat(broken).isGreaterThan(3);
	}
}
