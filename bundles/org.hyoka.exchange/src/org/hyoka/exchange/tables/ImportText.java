// SPDX-License-Identifier: EPL-2.0
package org.hyoka.exchange.tables;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import java.util.stream.Stream;
import org.hyoka.core.naming.Naming;
import org.hyoka.core.text.Language;
import org.hyoka.core.text.Names;
import org.hyoka.core.text.Parsed;
import org.hyoka.core.text.Phrase;
import org.hyoka.core.text.PhraseBook;

/** The phrases of imports, and words as cells have them. */
final class ImportText {
	static final PhraseBook BOOK = PhraseBook.of(ImportText.class);
	private static final Set<String> SUMS = Set.of("合計", "計", "総計", "小計", "合計額", "TOTAL", "SUM", "SUBTOTAL", "GRANDTOTAL");

	private ImportText() {
	}

	/** Whether a heading is that of sums, which are computed and never taken in (rule 2). */
	static boolean isSum(String heading) {
		return SUMS.contains(Names.normalise(heading).replace("=", ""));
	}

	/** The literal that a word names in either language. */
	static Parsed<Enumerator> literal(EEnum type, String word) {
		String key = Names.normalise(word);
		Optional<Enumerator> found = type.getELiterals().stream().map(l -> l.getInstance()).filter(l -> names(type, l)
				.stream().anyMatch(n -> Names.normalise(n).equals(key))).findFirst();
		return found.map(Parsed::of).orElseGet(() -> {
			List<Phrase> all = type.getELiterals().stream().map(l -> Naming.label(l.getInstance())).toList();
			return Parsed.failed(BOOK.phrase("word", word, Phrase.list(all)));
		});
	}

	private static List<String> names(EEnum type, Enumerator literal) {
		return Stream.concat(Language.read(Naming.label(literal)), Stream.of(literal.getName())).toList();
	}
}
