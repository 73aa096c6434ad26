// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ip.agreements;

import org.hyoka.core.text.Phrase;
import org.hyoka.core.text.PhraseBook;

/** How far an agreement is; the columns of the board, in order. */
public enum AgreementStage {
	/** Nobody negotiates or has signed yet. */
	PREPARING,
	/** Somebody negotiates, nobody has signed. */
	NEGOTIATING,
	/** Some have signed, others have not yet. */
	PARTLY_SIGNED,
	/** All who were asked and did not decline or leave have signed. */
	SIGNED,
	/** Expired, or all have left. */
	ENDED;

	private static final PhraseBook BOOK = PhraseBook.of(AgreementStage.class);

	/** What it is called. */
	public Phrase label() {
		return BOOK.phrase("stage." + name());
	}
}
