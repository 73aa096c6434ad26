// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.internal.progress;

import org.hyoka.core.progress.NextEvaluation;
import org.hyoka.core.text.PhraseBook;

/** The phrases of the package {@code org.hyoka.core.progress}. */
public final class Messages {
	/** All of them. */
	public static final PhraseBook PROGRESS = PhraseBook.of(NextEvaluation.class);

	private Messages() {
	}
}
