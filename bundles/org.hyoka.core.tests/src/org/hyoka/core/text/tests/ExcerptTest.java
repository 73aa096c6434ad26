// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.text.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.hyoka.core.text.Excerpt;
import org.junit.jupiter.api.Test;

class ExcerptTest {
	@Test
	void aTextThatFitsStaysOnOneLine() {
		assertThat(Excerpt.of(" 国の\n 関与 ", 6)).isEqualTo("国の 関与");
		assertThat(Excerpt.of(null, 6)).isEmpty();
	}

	@Test
	void aLongerOneIsCutAndNeverInHalfACharacter() {
		assertThat(Excerpt.of("国の関与の必要性", 5)).isEqualTo("国の関与…");
		assertThat(Excerpt.of("国の関𠮷野の家", 5)).as("𠮷 takes two places, of which one is left").isEqualTo("国の関…");
	}
}
