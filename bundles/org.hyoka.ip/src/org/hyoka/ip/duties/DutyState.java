// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ip.duties;

import org.hyoka.core.text.Phrase;
import org.hyoka.core.text.PhraseBook;

/** Where a duty stands on a day; the most pressing first. */
public enum DutyState {
	/** Its due date has passed. */
	OVERDUE,
	/** Its due date is near. */
	DUE_SOON,
	/** There is time, or no due date is known. */
	OPEN,
	/** Done. */
	DONE,
	/** Does not apply, for a reason. */
	WAIVED;

	private static final PhraseBook BOOK = PhraseBook.of(DutyState.class);

	/** What it is called. */
	public Phrase label() {
		return BOOK.phrase("state." + name());
	}

	/** Whether somebody still has to do something. */
	public boolean isPending() {
		return this == OVERDUE || this == DUE_SOON || this == OPEN;
	}
}
