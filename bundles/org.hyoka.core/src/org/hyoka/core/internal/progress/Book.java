// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.internal.progress;

import org.hyoka.core.progress.NextEvaluation;
import org.hyoka.core.text.PhraseBook;

/** The phrases of the package {@code org.hyoka.core.progress}. */
public final class Book {
	/** All of them. */
	public static final PhraseBook FINDINGS = PhraseBook.of(NextEvaluation.class);

	private Book() {
	}
}
