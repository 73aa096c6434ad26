// SPDX-License-Identifier: EPL-2.0
package org.hyoka.questions;

import java.util.Objects;

/**
 * Something that a question can be asked with. What it means stands in the {@linkplain Question#words() phrases} under
 * {@code parameter.NAME}.
 *
 * @param name     how it is named in SQL after a colon, and by a person
 * @param type     what its value is; text is a part of a text, whatever its width and case
 * @param standard what counts where nobody names a value; null for none, which SQL sees as NULL
 * @since 0.1
 */
public record Parameter(String name, ValueType type, String standard) {
	/** What stands for the day of the question. */
	public static final String TODAY = "today";

	/** @throws IllegalArgumentException if the name cannot stand in SQL as it is */
	public Parameter {
		Objects.requireNonNull(type);
		Column.check(name);
	}

	/** One that need not be named. */
	public static Parameter of(String name, ValueType type) {
		return new Parameter(name, type, null);
	}
}
