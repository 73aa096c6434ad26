// SPDX-License-Identifier: EPL-2.0
package org.hyoka.questions;

import java.util.Objects;

/**
 * From where in a document a row is.
 *
 * @param element what finds it in the document: the id of an object, a number of a line
 * @param name    what a person calls it
 * @since 0.1
 */
public record RowPlace(String element, String name) {
	/** @throws NullPointerException if a part is missing */
	public RowPlace {
		Objects.requireNonNull(element);
		Objects.requireNonNull(name);
	}
}
