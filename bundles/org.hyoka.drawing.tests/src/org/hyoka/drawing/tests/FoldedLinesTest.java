// SPDX-License-Identifier: EPL-2.0
package org.hyoka.drawing.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;

import org.hyoka.drawing.FoldedLines;
import org.junit.jupiter.api.Test;

class FoldedLinesTest {
	@Test
	void aLineOf75OctetsStaysAndALongerOneGoesOnAfterASpace() {
		assertThat(FoldedLines.of("x".repeat(75) + "\r\n")).isEqualTo("x".repeat(75) + "\r\n");
		assertThat(FoldedLines.of("x".repeat(76) + "\r\n")).isEqualTo("x".repeat(75) + "\r\n x\r\n");
		assertThat(FoldedLines.of("x".repeat(150) + "\r\n")).isEqualTo("x".repeat(75) + "\r\n " + "x".repeat(74) + "\r\n x\r\n");
	}

	@Test
	void noCharacterIsCutInTwo() {
		String text = "SUMMARY:" + "研究開発項目の中間評価𠮷".repeat(20) + "\r\nEND:VEVENT\r\n";
		String folded = FoldedLines.of(text);
		assertThat(folded.split("\r\n")).allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
		assertThat(folded.replace("\r\n ", "")).isEqualTo(text);
	}
}
