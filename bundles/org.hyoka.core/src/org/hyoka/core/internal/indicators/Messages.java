// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.internal.indicators;

import org.hyoka.core.indicators.Achievements;
import org.hyoka.core.text.PhraseBook;

/** The phrases of the package {@code org.hyoka.core.indicators}. */
public final class Messages {
	/** All of them. */
	public static final PhraseBook INDICATORS = PhraseBook.of(Achievements.class);

	private Messages() {
	}
}
