// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.internal.text;

import org.hyoka.core.text.PhraseBook;
import org.hyoka.core.text.Years;

/** The phrases of the package {@code org.hyoka.core.text}. */
public final class Messages {
	/** All of them. */
	public static final PhraseBook TEXT = PhraseBook.of(Years.class);

	private Messages() {
	}
}
