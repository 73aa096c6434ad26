// SPDX-License-Identifier: EPL-2.0
package org.hyoka.update.internal;

import org.hyoka.core.text.PhraseBook;

/** The sentences about features and updates. */
public final class Texts {
	/** Both languages of them. */
	public static final PhraseBook BOOK = PhraseBook.of(Texts.class);

	private Texts() {
	}
}
