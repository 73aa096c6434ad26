// SPDX-License-Identifier: EPL-2.0
package org.hyoka.exchange.entry;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.hyoka.core.naming.Naming;
import org.hyoka.core.text.Language;
import org.hyoka.core.text.Names;
import org.hyoka.core.text.Parsed;
import org.hyoka.core.text.Phrase;
import org.hyoka.core.text.PhraseBook;

/**
 * The words of the metamodel's lists, as people write them: in either language, by the name of the literal, or by another word that
 * offices use for it.
 *
 * @since 0.1
 */
public final class ListWords {
	static final PhraseBook BOOK = PhraseBook.of(ListWords.class);

	private ListWords() {
	}

	/** The literal that a word names; a sentence with the words that can be used where it names none. */
	public static Parsed<Enumerator> literal(EEnum type, String word) {
		String key = Names.normalise(word);
		Optional<Enumerator> found = type.getELiterals().stream().map(l -> l.getInstance())
				.filter(l -> names(type, l).anyMatch(n -> Names.normalise(n).equals(key))).findFirst();
		return found.map(Parsed::of).orElseGet(() -> {
			List<Phrase> all = type.getELiterals().stream().map(l -> Naming.label(l.getInstance())).toList();
			return Parsed.failed(BOOK.phrase("word", word.strip(), Phrase.list(all)));
		});
	}

	private static Stream<String> names(EEnum type, Enumerator literal) {
		String also = "also." + type.getName() + "." + literal.getName();
		Stream<String> others = BOOK.keys().contains(also)
				? Language.read(BOOK.phrase(also)).flatMap(words -> Arrays.stream(words.split("[|]"))).filter(w -> !w.isBlank())
				: Stream.empty();
		return Stream.of(Language.read(Naming.label(literal)), Stream.of(literal.getName()), others).flatMap(s -> s);
	}
}
