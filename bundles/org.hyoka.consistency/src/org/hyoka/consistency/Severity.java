// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency;

import org.hyoka.core.text.Phrase;
import org.hyoka.core.text.PhraseBook;

/**
 * What a problem means for the report, worst first.
 *
 * @since 0.1
 */
public enum Severity {
	/** A wrong or contradictory statement would be printed. */
	ERROR,
	/** Very likely a slip, or something that has to be there is not. */
	WARNING,
	/** A hint. */
	INFO;

	private static final PhraseBook BOOK = PhraseBook.of(Severity.class);

	/** What it is called: 誤り, 警告, 参考. */
	public Phrase label() {
		return BOOK.phrase("severity." + name());
	}
}
