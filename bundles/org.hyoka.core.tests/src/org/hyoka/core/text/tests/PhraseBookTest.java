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
import org.hyoka.core.naming.Naming;
import org.hyoka.core.progress.NextEvaluation;
import org.hyoka.core.scoring.Scoring;
import org.hyoka.core.text.Language;
import org.hyoka.core.text.Phrase;
import org.hyoka.core.text.PhraseBook;
import org.hyoka.core.text.Punctuation;
import org.hyoka.core.text.Years;
import org.hyoka.model.hyoka.HyokaFactory;
import org.hyoka.model.hyoka.Project;
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
				assertThat(phrase.in(Locale.ENGLISH)).as(key).isNotBlank().doesNotContain("{", "}");
				assertThat(phrase.in(Locale.JAPANESE)).as(key).isNotBlank().doesNotContain("{", "}");
				assertThat(JAPANESE.matcher(phrase.in(Locale.ENGLISH).replaceAll("[A-Z]?[0-9]*[年度末平成令和月日]+", "")).find())
						.as("%s is English", phrase.in(Locale.ENGLISH)).isFalse();
				if (!List.of("day", "point.month", "year.fiscal.era").contains(key)) {
					assertThat(places(phrase.in(Locale.ENGLISH))).as(key).isEqualTo(places(phrase.in(Locale.JAPANESE)));
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
		Phrase phrase = PhraseBook.of(Years.class).phrase("point.quarter", "X", 3);
		assertThat(phrase.in(Locale.JAPAN)).isEqualTo("X第3四半期");
		assertThat(phrase.in(Locale.GERMAN)).isEqualTo("Q3 X");
		assertThat(phrase.in(Locale.ROOT)).isEqualTo("Q3 X");
		assertThat(phrase.in("ja-JP")).isEqualTo("X第3四半期");
		assertThat(phrase.in("en")).isEqualTo("Q3 X").isEqualTo(phrase.toString());
	}

	@Test
	void aThirdLanguageIsOneMoreFile() {
		PhraseBook book = PhraseBook.of(PhraseBookTest.class);
		Project project = HyokaFactory.eINSTANCE.createProject();
		project.setName("Gewebe");
		Phrase sentence = book.phrase("list", book.phrase("named", Naming.name(project)));
		assertThat(sentence.in(Locale.GERMAN)).isEqualTo("Die Liste enthält „Gewebe“ ist verspätet.");
		assertThat(sentence.in(Locale.of("de", "AT"))).isEqualTo("Die Liste enthält „Gewebe“ ist säumig.");
		assertThat(sentence.in(Locale.FRENCH)).isEqualTo("The list has “Gewebe” is late.");
		Phrase mixed = book.phrase("missing", Phrase.list(List.of(Phrase.same("A"), book.phrase("named", "B"))), Naming.label(project.eClass()));
		assertThat(mixed.in(Locale.GERMAN)).isEqualTo("A, „B“ ist verspätet is named in English only: Project.");
	}

	@Test
	void aPhraseStaysTheSameWhenItsObjectIsRenamed() {
		PhraseBook book = PhraseBook.of(PhraseBookTest.class);
		Project project = HyokaFactory.eINSTANCE.createProject();
		project.setName("Gewebe");
		Phrase before = book.phrase("named", Naming.inSentence(project));
		assertThat(before.in(Locale.GERMAN)).isEqualTo("„project “Gewebe”“ ist verspätet");
		int hash = before.hashCode();
		project.setName("Zellen");
		assertThat(before).isEqualTo(book.phrase("named", Naming.inSentence(project))).hasSameHashCodeAs(hash);
		assertThat(before.in(Locale.ENGLISH)).isEqualTo("“project “Zellen”” is late");
		Project other = HyokaFactory.eINSTANCE.createProject();
		other.setName("Zellen");
		assertThat(before).isNotEqualTo(book.phrase("named", Naming.inSentence(other)))
				.isNotEqualTo(book.phrase("list", Naming.inSentence(project)));
	}

	@Test
	void argumentsAreThoseOfTheDayItWasMade() {
		StringBuilder text = new StringBuilder("first");
		Phrase phrase = PhraseBook.of(PhraseBookTest.class).phrase("named", text);
		text.append(" and more");
		assertThat(phrase.in(Locale.ENGLISH)).isEqualTo("“first” is late");
		assertThat(PhraseBook.of(PhraseBookTest.class).phrase("named", (Object) null).in(Locale.ENGLISH)).isEqualTo("“-” is late");
	}

	@Test
	void whatHasNoArgumentIsRefusedWhenItIsMade() {
		assertThatThrownBy(() -> PhraseBook.of(PhraseBookTest.class).phrase("missing", "one"))
				.isInstanceOf(IllegalArgumentException.class).hasMessageContaining("missing").hasMessageContaining("2");
	}

	@Test
	void listsHaveTheMarksOfTheLanguage() {
		Phrase row = Phrase.list(List.of(Phrase.same("a"), Phrase.same("b"), Phrase.same("c")));
		assertThat(Language.read(row)).containsExactly("a, b, c", "a、b、c");
		assertThat(Language.read(Phrase.sentences(List.of(Phrase.same("A."), Phrase.same("B."))))).containsExactly("A. B.", "A.B.");
		assertThat(Phrase.list(List.of()).in(Locale.JAPANESE)).isEmpty();
		assertThat(Punctuation.bracket("x", Locale.ENGLISH)).isEqualTo(" (x)");
		assertThat(Punctuation.bracket("x", Locale.JAPANESE)).isEqualTo("（x）");
		assertThat(Punctuation.labelled("a", "b", Locale.ENGLISH)).isEqualTo("a: b");
	}

	@Test
	void anUnknownKeyIsNamed() {
		assertThatThrownBy(() -> PhraseBook.of(Years.class).phrase("no.such.key"))
				.isInstanceOf(IllegalArgumentException.class).hasMessageContaining("no.such.key");
	}
}
