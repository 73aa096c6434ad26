// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.text.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.hyoka.core.derivation.Expression;
import org.hyoka.core.figures.StatedFigures;
import org.hyoka.core.indicators.Achievements;
import org.hyoka.core.progress.NextEvaluation;
import org.hyoka.core.scoring.Scoring;
import org.hyoka.core.text.Phrase;
import org.hyoka.core.text.PhraseBook;
import org.hyoka.core.text.Years;
import org.junit.jupiter.api.Test;

class PhraseBookTest {
	private static final Pattern JAPANESE = Pattern.compile("[\\p{IsHiragana}\\p{IsKatakana}\\p{IsHan}]");
	private static final List<Class<?>> BOOKS = List.of(Years.class, Scoring.class, Achievements.class, Expression.class,
			NextEvaluation.class, StatedFigures.class);

	@Test
	void bothLanguagesAreCompleteAndHaveTheSamePlaces() {
		for (Class<?> anchor : BOOKS) {
			PhraseBook book = PhraseBook.of(anchor);
			assertThat(book.keys()).isNotEmpty();
			for (String key : book.keys()) {
				Phrase phrase = book.phrase(key, "⟨0⟩", "⟨1⟩", "⟨2⟩", "⟨3⟩", "⟨4⟩");
				assertThat(phrase.english()).as(key).isNotBlank().doesNotContain("{", "}");
				assertThat(phrase.japanese()).as(key).isNotBlank().doesNotContain("{", "}");
				assertThat(JAPANESE.matcher(phrase.english().replaceAll("[A-Z]?[0-9]*[年度末平成令和月日]+", "")).find())
						.as("%s is English", phrase.english()).isFalse();
				if (!List.of("day", "point.month", "year.fiscal.era").contains(key)) {
					assertThat(places(phrase.english())).as(key).isEqualTo(places(phrase.japanese()));
				}
			}
		}
	}

	private static String places(String text) {
		Matcher m = Pattern.compile("⟨\\d⟩").matcher(text);
		return m.results().map(r -> r.group()).distinct().sorted().collect(Collectors.joining());
	}

	@Test
	void aPhraseAnswersInTheReadersLanguage() {
		Phrase phrase = new Phrase("achieved", "達成");
		assertThat(phrase.in(Locale.JAPAN)).isEqualTo("達成");
		assertThat(phrase.in(Locale.GERMAN)).isEqualTo("achieved");
		assertThat(phrase.in("ja-JP")).isEqualTo("達成");
		assertThat(phrase.in("en")).isEqualTo("achieved");
	}

	@Test
	void anUnknownKeyIsNamed() {
		assertThatThrownBy(() -> PhraseBook.of(Years.class).phrase("no.such.key"))
				.isInstanceOf(IllegalArgumentException.class).hasMessageContaining("no.such.key");
	}
}
