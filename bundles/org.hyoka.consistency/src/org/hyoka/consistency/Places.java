// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency;

import org.hyoka.core.naming.Naming;
import org.hyoka.core.text.Phrase;
import org.hyoka.core.text.PhraseBook;

/**
 * Says in words where something stands in a dossier.
 *
 * @since 0.1
 */
public final class Places {
	private static final PhraseBook BOOK = PhraseBook.of(Places.class);

	private Places() {
	}

	/** Where a place is: its object, and the feature if there is one. */
	public static Phrase describe(Place place) {
		Phrase object = Naming.where(place.object());
		return place.feature().map(f -> BOOK.phrase("place", object, Naming.inSentence(f))).orElse(object);
	}
}
