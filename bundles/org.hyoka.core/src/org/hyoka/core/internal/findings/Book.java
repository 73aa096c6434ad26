// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.internal.findings;

import org.hyoka.core.findings.NextEvaluation;
import org.hyoka.core.text.PhraseBook;

/** The phrases of the package {@code org.hyoka.core.findings}. */
public final class Book {
	/** All of them. */
	public static final PhraseBook FINDINGS = PhraseBook.of(NextEvaluation.class);

	private Book() {
	}
}
