// SPDX-License-Identifier: EPL-2.0
package org.hyoka.questions;

import java.util.Objects;

/**
 * A sentence below an answer: on what its figures rest, and what is not in them.
 *
 * @param key the key of the sentence in the question's {@linkplain Question#words() phrases}
 * @param sql a query of one row, whose values fill the sentence; it may use the question's parameters; empty for none
 * @since 0.1
 */
public record Note(String key, String sql) {
	/** @throws NullPointerException if a part is missing */
	public Note {
		Objects.requireNonNull(key);
		Objects.requireNonNull(sql);
	}
}
