// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.text.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.hyoka.core.text.FormulaText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaTextTest {
	/** Spreadsheets with Japanese input take signs in full width, and the small forms of them, as they take the narrow ones. */
	@ParameterizedTest
	@ValueSource(strings = { "=1+1", "+cmd", "-2+3", "@SUM(1)", "\t=1", "\r=1", "\n=1", "＝1+1", "＋1", "－2", "＠SUM", "﹦1" })
	void whatCouldBecomeAFormulaIsMarkedAsText(String text) {
		assertThat(FormulaText.is(text)).isTrue();
		assertThat(FormulaText.marked(text)).isEqualTo("'" + text);
	}

	@Test
	void otherTextStaysAsItIs() {
		for (String text : new String[] { "", "-", "－", "再生医療", "1-2", "−5", "'", " =1", "𠮷" }) {
			assertThat(FormulaText.marked(text)).isEqualTo(text);
		}
	}
}
