// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency;

import org.hyoka.core.naming.Naming;
import org.hyoka.core.text.Phrase;

/**
 * Says in words where something stands in a dossier.
 *
 * @since 0.1
 */
public final class Places {
	private Places() {
	}

	/** Where a place is: its object, and the feature if there is one. */
	public static Phrase describe(Place place) {
		Phrase object = Naming.where(place.object());
		return place.feature().map(f -> {
			Phrase name = Naming.inSentence(f);
			return new Phrase(object.english() + " › " + name.english(), object.japanese() + " › " + name.japanese());
		}).orElse(object);
	}
}
